import type { Instant } from '../../store/store.ts';

export interface ImportProgress {
  readonly file: string;
  /** Records read so far, of all files. */
  readonly rows: number;
  readonly rowsPerSecond: number;
  /** Share of the bytes read, 0 to 1. */
  readonly share: number;
  /** Absent until there is a rate to judge by. While a workbook is opened: until its first row. */
  readonly secondsLeft?: number;
  /** While a workbook is opened, which comes before its first row: the share of that, 0 to 1. */
  readonly opening?: number;
}

/**
 * Tells how far an import has come: the time left is what the bytes left would take at the rate so far. Opening a workbook
 * takes time in which no row is read: it is told by itself, and is no part of the rate of the rows.
 */
export class ProgressMeter {
  readonly #now: () => Instant;
  readonly #total: number;
  #last: number;
  /** Milliseconds that went into rows, and into opening workbooks. */
  #reading = 0;
  #opening = 0;
  /** The workbook that is being opened, since when, and which share was told first: what came before goes at another rate. */
  #open: { readonly file: string; readonly since: number; readonly first: number } | undefined;
  #bytesBefore = 0;
  #rows = 0;

  constructor(now: () => Instant, totalBytes: number) {
    this.#now = now;
    this.#last = Date.parse(now());
    this.#total = Math.max(1, totalBytes);
  }

  opening(file: string, share: number): ImportProgress {
    this.#opening += this.#lap();
    if (this.#open?.file !== file) this.#open = { file, since: this.#last, first: share };
    const { since, first } = this.#open;
    const seconds = (this.#last - since) / 1000;
    const done = this.#bytesBefore / this.#total;
    const progress = { file, rows: this.#rows, rowsPerSecond: 0, share: done, opening: share };
    if (share <= first || seconds === 0) return progress;
    return { ...progress, secondsLeft: (seconds * (1 - share)) / (share - first) };
  }

  at(file: string, bytes: number, share: number, rows: number): ImportProgress {
    this.#reading += this.#lap();
    this.#rows += rows;
    const read = this.#bytesBefore + bytes * share;
    const seconds = this.#reading / 1000;
    const done = Math.min(1, read / this.#total);
    const progress = { file, rows: this.#rows, rowsPerSecond: seconds === 0 ? 0 : this.#rows / seconds, share: done };
    if (seconds === 0 || read === 0) return progress;
    // Files to come may have to be opened first, as those so far.
    const opened = this.#bytesBefore + bytes;
    const toOpen = (this.#opening / 1000 / opened) * Math.max(0, this.#total - opened);
    return { ...progress, secondsLeft: (seconds * (1 - done)) / done + toOpen };
  }

  fileDone(bytes: number): void {
    this.#bytesBefore += bytes;
    this.#open = undefined;
  }

  /** Milliseconds since anything was told last. */
  #lap(): number {
    const now = Date.parse(this.#now());
    const lap = Math.max(0, now - this.#last);
    this.#last = now;
    return lap;
  }
}
