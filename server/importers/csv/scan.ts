import { CellProblem } from '../cells/reading.ts';
import { HeadFinder, isBlank, type SourceRecord, type TableHead, type TableStart } from '../records.ts';
import { NOT_TEXT } from './decode.ts';
import { afterLineEnd, type Dialect, lineEnd, type Row, readRow } from './row.ts';

/** A quoted cell that has not ended after so many characters is taken for one that was never closed. */
const LONGEST_RECORD = 262_144;
/** How far a line is read on to see whether it starts a row again. */
const LOOK_AHEAD = 16_384;
const KEPT_RAW = 20_000;

interface LostLines {
  readonly line: number;
  readonly problem: CellProblem;
  raw: string;
}

/**
 * Cuts delimited text into records as it arrives, with flat memory. Written here because no library has the recovery
 * that damaged files need: what is wrong inside one record costs that record, and a quote that is never closed ends at
 * the first later line from which rows have the header's number of columns again.
 */
export class CsvScanner {
  readonly #dialect: Dialect;
  readonly #finder: HeadFinder;
  #text = '';
  #line = 1;
  #final = false;
  #lost: LostLines | undefined;

  constructor(dialect: Dialect, start: TableStart) {
    this.#dialect = dialect;
    this.#finder = new HeadFinder(start);
  }

  get head(): TableHead | undefined {
    return this.#finder.head;
  }

  push(text: string): readonly SourceRecord[] {
    this.#text += text;
    return this.#scan();
  }

  end(): readonly SourceRecord[] {
    this.#final = true;
    return this.#scan();
  }

  #scan(): readonly SourceRecord[] {
    const records: SourceRecord[] = [];
    const suspect = this.#text.includes('\0') || this.#text.includes(NOT_TEXT);
    let at = 0;
    while (at < this.#text.length) {
      const next = this.#lost === undefined ? this.#record(at, suspect, records) : this.#seek(at, records);
      if (next === undefined) break;
      at = next;
    }
    this.#text = this.#text.slice(at);
    if (this.#final && this.#lost !== undefined) this.#closeLost(records);
    return records;
  }

  /** Reads one record; gives where the next starts, or `undefined` where more text is needed. */
  #record(at: number, suspect: boolean, records: SourceRecord[]): number | undefined {
    const text = this.#text;
    const end = this.#wholeLine(at);
    if (end === undefined) return this.#tooLong(at) ? this.#lose(at, new CellProblem('import.too-long')) : undefined;
    const line = text.slice(at, end);
    if (!line.includes(this.#dialect.quote)) {
      this.#emit({ state: 'whole', cells: line.split(this.#dialect.delimiter), end, lines: 1 }, at, suspect, records);
      return afterLineEnd(text, end);
    }
    const row = readRow(text, at, this.#dialect);
    if (!this.#final && this.#needsMore(row, at)) return undefined;
    const damage = this.#damageOf(row);
    if (row.state === 'whole' && damage === undefined) {
      this.#emit(row, at, suspect, records);
      return afterLineEnd(text, row.end);
    }
    return this.#lose(at, damage ?? new CellProblem('import.unclosed-quote'));
  }

  /** End of the line, or `undefined` while it may go on; a CR at the very end may be half of a CR LF. */
  #wholeLine(at: number): number | undefined {
    const end = lineEnd(this.#text, at);
    if (end === -1) return this.#final ? this.#text.length : undefined;
    return !this.#final && end === this.#text.length - 1 && this.#text.endsWith('\r') ? undefined : end;
  }

  #tooLong(at: number): boolean {
    return this.#text.length - at > LONGEST_RECORD * 4;
  }

  #needsMore(row: Row, at: number): boolean {
    if (row.state === 'open') return this.#text.length - at <= LONGEST_RECORD;
    if (row.state === 'whole') return row.end >= this.#text.length - 1;
    return false;
  }

  /** Why a record with quotes cannot be taken as it reads; a wrong number of columns in one line is told later. */
  #damageOf(row: Row): CellProblem | undefined {
    if (row.state === 'open' || (row.state === 'stray' && row.lines > 1))
      return new CellProblem('import.unclosed-quote');
    if (row.state === 'stray') return new CellProblem('import.stray-quote');
    const width = this.#width;
    if (row.lines === 1 || width === undefined) return undefined;
    if (row.cells.length !== width || this.#swallows(row.cells, width)) return new CellProblem('import.unclosed-quote');
    return undefined;
  }

  get #width(): number | undefined {
    return this.#finder.head?.header.length;
  }

  /** A quoted cell whose inner lines are each a whole row was not closed where it should have been. */
  #swallows(cells: readonly string[], width: number): boolean {
    if (width < 3) return false;
    return cells.some((cell) => {
      const inner = cell.split(/\r\n|\n|\r/).slice(1, -1);
      return inner.length > 0 && inner.every((line) => this.#countsAs(line, width));
    });
  }

  #countsAs(line: string, width: number): boolean {
    const row = readRow(line, 0, this.#dialect);
    return row.state === 'whole' && row.cells.length === width;
  }

  #emit(row: Row & { state: 'whole' }, at: number, suspect: boolean, records: SourceRecord[]): void {
    const line = this.#line;
    this.#line += row.lines;
    if (isBlank(row.cells)) return;
    if (!this.#finder.take(row.cells)) return;
    const damage = this.#cellDamage(row, at, suspect);
    const record = { line, lastLine: line + row.lines - 1, cells: row.cells };
    records.push(
      damage === undefined
        ? record
        : { ...record, damage, raw: this.#text.slice(at, Math.min(row.end, at + KEPT_RAW)) },
    );
  }

  #cellDamage(row: Row & { state: 'whole' }, at: number, suspect: boolean): CellProblem | undefined {
    const width = this.#width;
    if (suspect) {
      const raw = this.#text.slice(at, row.end);
      if (raw.includes('\0')) return new CellProblem('import.nul');
      if (raw.includes(NOT_TEXT)) return new CellProblem('import.not-text');
    }
    if (width === undefined || row.cells.length === width) return undefined;
    return new CellProblem('import.column-count', { found: row.cells.length, expected: width });
  }

  /** Gives up the line at `at`; the lines after it are tried in turn. */
  #lose(at: number, problem: CellProblem): number {
    this.#lost = { line: this.#line, problem, raw: '' };
    return this.#drop(at);
  }

  #drop(at: number): number {
    const end = lineEnd(this.#text, at);
    const next = end === -1 ? this.#text.length : afterLineEnd(this.#text, end);
    if (this.#lost !== undefined && this.#lost.raw.length < KEPT_RAW)
      this.#lost.raw += this.#text.slice(at, Math.min(next, at + KEPT_RAW));
    if (end !== -1 || this.#final) this.#line += 1;
    return next;
  }

  #seek(at: number, records: SourceRecord[]): number | undefined {
    const fits = this.#startsRow(at);
    if (fits === undefined) return undefined;
    if (!fits) return this.#drop(at);
    this.#closeLost(records);
    return at;
  }

  /** Whether rows with the header's number of columns start here; `undefined` where more text is needed to tell. */
  #startsRow(at: number): boolean | undefined {
    const width = this.#width;
    const first = this.#fits(at, width);
    if (first === undefined || first === false || (width ?? 0) > 2)
      return first === undefined ? undefined : first !== false;
    // One or two columns fit by chance: the row after must fit too.
    if (first >= this.#text.length) return this.#final ? true : undefined;
    const second = this.#fits(first, width);
    return second === undefined ? undefined : second !== false;
  }

  /** The start of the row after the one at `at`, where that one fits. */
  #fits(at: number, width: number | undefined): number | false | undefined {
    if (this.#wholeLine(at) === undefined) return undefined;
    const row = readRow(this.#text, at, this.#dialect, at + LOOK_AHEAD);
    const enough = this.#final || this.#text.length - at > LOOK_AHEAD;
    if (row.state === 'open') return enough ? false : undefined;
    // A row that reaches the end of the text at hand may go on: how many columns it has is not known yet.
    if (row.state === 'whole' && !enough && row.end >= this.#text.length - 1) return undefined;
    if (row.state === 'stray' || (width !== undefined && row.cells.length !== width)) return false;
    if (isBlank(row.cells) || this.#damageOf(row) !== undefined) return false;
    return afterLineEnd(this.#text, row.end);
  }

  #closeLost(records: SourceRecord[]): void {
    const lost = this.#lost;
    if (lost === undefined) return;
    this.#lost = undefined;
    const raw = lost.raw.replace(/[\r\n]+$/, '');
    // The header itself may be lost: then nothing after it can be read as a table.
    if (this.#finder.head === undefined) return;
    const lastLine = Math.max(lost.line, this.#line - 1);
    records.push({ line: lost.line, lastLine, cells: [], damage: lost.problem, raw });
  }
}
