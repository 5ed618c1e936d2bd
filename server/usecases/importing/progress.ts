import type { Instant } from '../../store/store.ts';

export interface ImportProgress {
  readonly file: string;
  /** Records read so far, of all files. */
  readonly rows: number;
  readonly rowsPerSecond: number;
  /** Share of the bytes read, 0 to 1. */
  readonly share: number;
  /** Absent until there is a rate to judge by. */
  readonly secondsLeft?: number;
}

/** Tells how far an import has come: the time left is what the bytes left would take at the rate so far. */
export class ProgressMeter {
  readonly #now: () => Instant;
  readonly #started: number;
  readonly #total: number;
  #bytesBefore = 0;
  #rows = 0;

  constructor(now: () => Instant, totalBytes: number) {
    this.#now = now;
    this.#started = Date.parse(now());
    this.#total = Math.max(1, totalBytes);
  }

  at(file: string, bytes: number, share: number, rows: number): ImportProgress {
    this.#rows += rows;
    const seconds = Math.max(0, Date.parse(this.#now()) - this.#started) / 1000;
    const done = Math.min(1, (this.#bytesBefore + bytes * share) / this.#total);
    const progress = { file, rows: this.#rows, rowsPerSecond: seconds === 0 ? 0 : this.#rows / seconds, share: done };
    return seconds === 0 || done === 0 ? progress : { ...progress, secondsLeft: (seconds * (1 - done)) / done };
  }

  fileDone(bytes: number): void {
    this.#bytesBefore += bytes;
  }
}
