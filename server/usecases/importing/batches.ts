import type { FileRow } from '../../importers/file-rows.ts';
import type { RowProblem, RowStatements } from '../../store/store.ts';

export const MOST_BATCH_ROWS = 5000;
const FIRST_BATCH_ROWS = 1000;
/** A batch is at most this share of what was gathered before it: a short list is acknowledged in several steps too. */
const GROWTH = 5;

export interface RowBatch {
  readonly rows: readonly RowStatements[];
  readonly problems: readonly RowProblem[];
  readonly lastLine: number;
  /** Records in the batch, each once. */
  readonly records: number;
}

/** Gathers rows of one file until a batch is full. Larger batches write less; the first ones are small, to be told of soon. */
export class Batcher {
  readonly #fixed: number | undefined;
  #gathered: number;
  #rows: RowStatements[] = [];
  #problems: RowProblem[] = [];
  #records = 0;
  #lastLine = 0;

  /**
   * `before`: rows of the file that were acknowledged in an earlier run, so that it goes on in the same steps. `rows`: of
   * each batch, where the caller has a reason to say.
   */
  constructor(before: number, rows?: number) {
    this.#gathered = before;
    this.#fixed = rows === undefined ? undefined : Math.min(Math.max(1, rows), MOST_BATCH_ROWS);
  }

  /** The full batch, where this row fills it. */
  add(row: FileRow): RowBatch | undefined {
    const { line, statements, problems } = row;
    this.#problems.push(...problems);
    if (problems.length === 0) this.#rows.push({ line, statements });
    else if (statements.length > 0) this.#rows.push({ line, statements, isRest: true });
    this.#records += 1;
    this.#lastLine = row.line;
    return this.#records >= this.#most() ? this.take() : undefined;
  }

  /** What has been gathered; `undefined` where that is nothing. */
  take(): RowBatch | undefined {
    if (this.#records === 0) return undefined;
    const batch = { rows: this.#rows, problems: this.#problems, lastLine: this.#lastLine, records: this.#records };
    this.#rows = [];
    this.#problems = [];
    this.#gathered += this.#records;
    this.#records = 0;
    return batch;
  }

  #most(): number {
    const grown = Math.floor(this.#gathered / GROWTH);
    return this.#fixed ?? Math.min(MOST_BATCH_ROWS, Math.max(FIRST_BATCH_ROWS, grown));
  }
}
