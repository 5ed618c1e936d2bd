import type { Json } from '../../../schema/graph.ts';
import type { CellProblem } from '../cells/reading.ts';

/** The cells of one record, those carried down from a group header after them. */
export interface Row {
  readonly cells: readonly string[];
  readonly line: number;
}

/** A row of another file that is not there yet. */
export class Waiting {
  readonly file: string;
  readonly where: Readonly<Record<string, string>>;

  constructor(file: string, where: Readonly<Record<string, string>>) {
    this.file = file;
    this.where = where;
  }
}

/** A cell of the row that cannot be read. */
export class Fault {
  readonly problem: CellProblem;
  readonly column: string | undefined;
  readonly value: string | undefined;

  constructor(problem: CellProblem, column?: string, value?: string) {
    this.problem = problem;
    this.column = column;
    this.value = value;
  }
}

/** `undefined`: the row says nothing there. */
export type TextAnswer = string | undefined | Waiting | Fault;
export type ValueAnswer = Json | undefined | Waiting | Fault;
export type TextOf = (row: Row) => TextAnswer;
export type ValueOf = (row: Row) => ValueAnswer;
/** True, false, or what keeps it from being told. */
export type TruthOf = (row: Row) => boolean | Waiting | Fault;

export function isStop(answer: unknown): answer is Waiting | Fault {
  return answer instanceof Fault || answer instanceof Waiting;
}
