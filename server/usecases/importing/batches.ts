import type { FileRow } from '../../importers/file-rows.ts';
import type { RowProblem, RowStatements } from '../../store/store.ts';

export const MOST_BATCH_ROWS = 5000;

export interface RowBatch {
  readonly rows: readonly RowStatements[];
  readonly problems: readonly RowProblem[];
  readonly lastLine: number;
  /** Records in the batch, each once. */
  readonly records: number;
}

/** Gathers rows of one file until a batch is full. */
export class Batcher {
  readonly #most: number;
  #rows: RowStatements[] = [];
  #problems: RowProblem[] = [];
  #records = 0;
  #lastLine = 0;

  constructor(most: number) {
    this.#most = Math.min(Math.max(1, most), MOST_BATCH_ROWS);
  }

  /** The full batch, where this row fills it. */
  add(row: FileRow): RowBatch | undefined {
    if (row.problems.length > 0) this.#problems.push(...row.problems);
    else this.#rows.push({ line: row.line, statements: row.statements });
    this.#records += 1;
    this.#lastLine = row.line;
    return this.#records >= this.#most ? this.take() : undefined;
  }

  /** What has been gathered; `undefined` where that is nothing. */
  take(): RowBatch | undefined {
    if (this.#records === 0) return undefined;
    const batch = { rows: this.#rows, problems: this.#problems, lastLine: this.#lastLine, records: this.#records };
    this.#rows = [];
    this.#problems = [];
    this.#records = 0;
    return batch;
  }
}
