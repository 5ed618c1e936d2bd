import type { CountedFrom } from './cells/day.ts';
import type { CellProblem } from './cells/reading.ts';

/** One record of a table as it stands in its file, whatever the format. */
export interface SourceRecord {
  /** Line of the file, or row of the sheet, counted from 1. */
  readonly line: number;
  readonly lastLine: number;
  readonly cells: readonly string[];
  /** Present where the record cannot be read as cells; `raw` is then its text, cut at 20,000 characters. */
  readonly damage?: CellProblem;
  readonly raw?: string;
  /** Of a record that can be told into cells: the places of those that cannot be read. */
  readonly damagedAt?: readonly number[];
}

/** A cell that nothing reads costs its record nothing. */
export function withoutUnread(record: SourceRecord, reads: (at: number) => boolean): SourceRecord {
  if (record.damagedAt === undefined || record.damagedAt.some(reads)) return record;
  const { damage: _unread, damagedAt, ...whole } = record;
  return { ...whole, cells: record.cells.map((cell, at) => (damagedAt.includes(at) ? '' : cell)) };
}

/** Records come in chunks, so that a million of them cost no promise each. */
export interface RecordChunk {
  readonly records: readonly SourceRecord[];
  /** Share of the file read so far, 0 to 1. */
  readonly share: number;
}

/** Who reads a file: what calls it off, and who hears how far a workbook is that is opened whole before its first record. */
export interface Watch {
  readonly signal?: AbortSignal | undefined;
  /** The share of it that is opened, 0 to 1. */
  readonly onOpening?: ((share: number) => void) | undefined;
}

/** Where the table starts in a file. */
export interface TableStart {
  /** Names of the columns where the file has no header line. */
  readonly columns?: readonly string[];
  /** Records before the header, or before the first record where there is none. */
  readonly skipRows?: number;
  /** The header is the first record with this cell. */
  readonly headerCell?: string;
}

/** The header as read, and the records before it. */
export interface TableHead {
  readonly header: readonly string[];
  readonly banner: readonly (readonly string[])[];
  /** What the file itself calls the table. */
  readonly title?: string;
  /** Of XML, of which a mapping lists the columns: what its rows have beside them. */
  readonly unlisted?: readonly string[];
}

export interface WorkbookSheet {
  readonly name: string;
  readonly isHidden: boolean;
}

/** What a workbook says that is of all its sheets. */
export interface Workbook {
  readonly sheets: readonly WorkbookSheet[];
  readonly countedFrom: CountedFrom;
}

/** A heading that stands twice is `Amount` and `Amount (2)`. */
export function namedApart(headings: readonly string[]): readonly string[] {
  const seen = new Map<string, number>();
  return headings.map((heading) => {
    const times = (seen.get(heading) ?? 0) + 1;
    seen.set(heading, times);
    return times === 1 || heading === '' ? heading : `${heading} (${times})`;
  });
}

/** A file or sheet that cannot be read as a table at all. */
export class FileProblem extends Error {
  readonly problem: CellProblem;

  constructor(problem: CellProblem, cause?: unknown) {
    super(problem.code, { cause });
    this.name = 'FileProblem';
    this.problem = problem;
  }
}

export function isBlank(cells: readonly string[]): boolean {
  return cells.every((cell) => cell.trim() === '');
}

export function headingOf(cell: string): string {
  return cell.replaceAll(/\s+/gu, ' ').trim();
}

/** Tells the banner, the header and the records of a table apart, record by record. */
export class HeadFinder {
  readonly #start: TableStart;
  readonly #banner: (readonly string[])[] = [];
  #header: readonly string[] | undefined;

  constructor(start: TableStart) {
    this.#start = start;
    if (start.columns !== undefined && (start.skipRows ?? 0) === 0) this.#header = start.columns;
  }

  get head(): TableHead | undefined {
    return this.#header === undefined ? undefined : { header: this.#header, banner: this.#banner };
  }

  /** True where the record is one of the table; false for banner and header. */
  take(cells: readonly string[]): boolean {
    if (this.#header !== undefined) return true;
    const { columns, skipRows = 0, headerCell } = this.#start;
    if (columns !== undefined) {
      this.#banner.push(cells);
      if (this.#banner.length >= skipRows) this.#header = columns;
      return false;
    }
    const headings = cells.map(headingOf);
    if (this.#banner.length < skipRows || (headerCell !== undefined && !headings.includes(headingOf(headerCell)))) {
      this.#banner.push(cells);
      return false;
    }
    this.#header = headings;
    return false;
  }
}
