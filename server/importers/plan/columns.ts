import { CellProblem } from '../cells/reading.ts';
import { FileProblem, headingOf, namedApart } from '../records.ts';

/** Where a column stands; `check` throws FileProblem where some were not found. */
export interface ColumnPlaces {
  readonly place: (column: string) => number;
  readonly check: () => void;
}

/** The columns of a file, and names that a rule gave to some places. */
export function withNames(columns: ColumnPlaces, names: Readonly<Record<string, number>>): ColumnPlaces {
  const placeOf = new Map(Object.entries(names).map(([name, at]) => [headingOf(name), at]));
  return { place: (column) => placeOf.get(headingOf(column)) ?? columns.place(column), check: () => columns.check() };
}

/** Finds the columns that a mapping names; gathers those that the file does not have. */
export class Columns implements ColumnPlaces {
  readonly #places = new Map<string, number>();
  readonly #missing = new Set<string>();
  readonly #asked = new Set<number>();
  readonly header: readonly string[];
  readonly width: number;
  /** Of the file and carried together. */
  readonly all: number;
  readonly #unlisted: readonly string[];

  /** Carried columns stand after those of the file; `unlisted` are there, and are not read. */
  constructor(header: readonly string[], carried: readonly string[] = [], unlisted: readonly string[] = []) {
    this.header = header;
    this.#unlisted = unlisted;
    this.width = header.length;
    this.all = header.length + carried.length;
    namedApart([...header.map(headingOf), ...carried]).forEach((name, at) => {
      if (!this.#places.has(name)) this.#places.set(name, at);
    });
  }

  place(column: string): number {
    const at = this.#places.get(headingOf(column));
    if (at === undefined) this.#missing.add(column);
    else this.#asked.add(at);
    return at ?? -1;
  }

  /** Where a heading stands, asked by no rule; undefined where the file has none such. */
  find(heading: string): number | undefined {
    return this.#places.get(headingOf(heading));
  }

  /** A rule reads this place by another name. */
  markRead(at: number): void {
    this.#asked.add(at);
  }

  /** Whether a rule reads the cell at this place. */
  reads(at: number): boolean {
    return this.#asked.has(at);
  }

  /** Whether every column that was asked for is there. */
  get isWhole(): boolean {
    return this.#missing.size === 0;
  }

  /** Throws where columns are missing: the file is not the one that the mapping describes. */
  check(): void {
    if (this.isWhole) return;
    const found = [...this.header.filter((heading) => heading !== ''), ...this.#unlisted].join(', ');
    throw new FileProblem(new CellProblem('import.columns-missing', { missing: [...this.#missing].join(', '), found }));
  }
}
