import type { Json } from '../../../schema/graph.ts';

/** Why a cell cannot be read: a code of the catalogue; its remedy stands under the same code with `.remedy`. */
export class CellProblem {
  readonly code: string;
  readonly params: Readonly<Record<string, Json>>;

  constructor(code: string, params: Readonly<Record<string, Json>> = {}) {
    this.code = code;
    this.params = params;
  }
}

/** What a cell says, or why it cannot be read. Blank cells never reach a reader: they say nothing. */
export type Reading<T extends Json = Json> = T | CellProblem;

/** Reads a filled, trimmed cell. */
export type Reader<T extends Json = Json> = (text: string) => Reading<T>;

export function isProblem(value: unknown): value is CellProblem {
  return value instanceof CellProblem;
}
