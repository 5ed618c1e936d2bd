import sax from 'sax';
import { CellProblem } from '../cells/reading.ts';
import type { SourceRecord } from '../records.ts';
import { GENERIC, type Said, saidAsText, saidBy } from './sdmx.ts';

export interface XmlRows {
  /** Local name of the elements that are rows: each of them that holds no other of that name. */
  readonly element: string;
  /**
   * Names of attributes, of the row or of the elements that it stands in, of which the nearest counts; or ways to texts
   * and attributes within the row, `Award/Amount` and `Award/Amount/@currency`, by local names.
   */
  readonly columns: readonly string[];
}

interface Open {
  readonly name: string;
  readonly isRow: boolean;
  readonly line: number;
  /** Undefined where neither it nor an element around it has such an attribute. */
  readonly cells: (string | undefined)[];
  readonly attributes: string[];
  /** The way from the row that it stands in; undefined outside of one, and blank for the row itself. */
  readonly way: string | undefined;
  text: string;
  /** Of a row: what stands within it, by way. */
  readonly within: Map<string, readonly string[]>;
  /** Of a row: the ways within it, also to what is blank. */
  readonly ways: Set<string>;
  holdsRow: boolean;
}

/** Between texts that stand several times in one row: which of them is meant, nobody can tell. */
const SEVERAL = '; ';

/**
 * Elements of an XML text as rows, piece by piece: what is held is the row at hand and those around it. Each row has a
 * line of its own: where several share one, each counts on as if it began the next.
 */
export class XmlScanner {
  readonly #rows: XmlRows;
  readonly #wanted: ReadonlySet<string>;
  readonly #parser: sax.SAXParser;
  readonly #open: Open[] = [];
  readonly #gathers: boolean;
  readonly #names = new Set<string>();
  #found: SourceRecord[] = [];
  #line = 0;
  #tagLine = 1;
  #broken = false;

  /** `gathers`: the names of what the rows have are wanted too. */
  constructor(rows: XmlRows, gathers = false) {
    this.#rows = rows;
    this.#gathers = gathers;
    this.#wanted = new Set(rows.columns);
    this.#parser = sax.parser(true, { xmlns: true, position: true });
    this.#parser.onopentagstart = () => {
      this.#tagLine = this.#parser.line + 1;
    };
    this.#parser.onopentag = (tag) => this.#opened(tag);
    this.#parser.ontext = (text) => this.#said(text);
    this.#parser.oncdata = (text) => this.#said(text);
    this.#parser.onclosetag = () => this.#closed();
    this.#parser.onerror = (cause) => this.#damaged(cause);
  }

  get broken(): boolean {
    return this.#broken;
  }

  /** What the rows so far have, where it is gathered: attributes, of theirs or around them, and ways. */
  get names(): ReadonlySet<string> {
    return this.#names;
  }

  push(text: string): readonly SourceRecord[] {
    if (!this.#broken) this.#parser.write(text);
    return this.#taken();
  }

  end(): readonly SourceRecord[] {
    if (!this.#broken) this.#parser.close();
    return this.#taken();
  }

  #taken(): readonly SourceRecord[] {
    const found = this.#found;
    this.#found = [];
    return found;
  }

  #opened(tag: sax.Tag | sax.QualifiedTag): void {
    if (this.#broken) return;
    const around = this.#open.at(-1);
    const own = new Map(
      Object.values(tag.attributes).flatMap((one): readonly (readonly [string, string])[] =>
        typeof one === 'string' || one.prefix === 'xmlns' || one.name === 'xmlns' ? [] : [[one.local, one.value]],
      ),
    );
    const cells = this.#rows.columns.map((column, at) => own.get(column) ?? around?.cells[at]);
    const name = 'local' in tag ? tag.local : tag.name;
    const isRow = name === this.#rows.element;
    if (isRow) for (const outer of this.#open) outer.holdsRow = true;
    const way = isRow ? '' : wayTo(around?.way, name);
    this.#open.push({
      ...{ name, isRow, line: this.#tagLine, cells, attributes: [...own.keys()], way, text: '' },
      ...{ within: new Map(), ways: new Set(), holdsRow: false },
    });
    if (this.#isGeneric) this.#saidOf(saidBy(name, around?.name, own), this.#open.length - 1);
    if (way === undefined) return;
    for (const [name, value] of own) this.#hold(`${way}${way === '' ? '' : '/'}@${name}`, value);
  }

  #said(text: string): void {
    const element = this.#open.at(-1);
    if (element?.way === undefined) return;
    if (this.#wanted.has(element.way) || this.#isGeneric) element.text += text;
  }

  get #isGeneric(): boolean {
    return this.#open[0]?.name === GENERIC;
  }

  /** As if it were an attribute of that element. */
  #saidOf(said: Said | undefined, depth: number): void {
    if (said === undefined) return;
    const element = this.#open[depth - said.up];
    if (element === undefined) return;
    element.attributes.push(said.column);
    const at = this.#rows.columns.indexOf(said.column);
    if (at >= 0) element.cells[at] = said.value;
  }

  #hold(way: string, value: string): void {
    const said = value.trim();
    const isWanted = said !== '' && this.#wanted.has(way);
    if (!isWanted && !this.#gathers) return;
    const row = this.#open.findLast(({ isRow }) => isRow);
    row?.ways.add(way);
    if (isWanted) row?.within.set(way, [...(row.within.get(way) ?? []), said]);
  }

  #closed(): void {
    const element = this.#open.pop();
    if (this.#broken || element === undefined) return;
    if (this.#isGeneric)
      this.#saidOf(saidAsText(element.name, this.#open.at(-1)?.name, element.text), this.#open.length);
    if (element.way !== undefined && !element.isRow) this.#hold(element.way, element.text);
    if (!element.isRow || element.holdsRow) return;
    const { columns } = this.#rows;
    const cells = element.cells.map((cell, at) => cell || (element.within.get(columns[at] ?? '') ?? []).join(SEVERAL));
    if (this.#gathers) this.#gather(element);
    this.#add({ line: element.line, cells });
  }

  #gather(row: Open): void {
    for (const { attributes } of [...this.#open, row]) for (const name of attributes) this.#names.add(name);
    for (const way of row.ways) this.#names.add(way);
  }

  /** What follows is not read: nobody knows in which element it stands. */
  #damaged(cause: Error): void {
    if (this.#broken) return;
    this.#broken = true;
    const [reason = ''] = cause.message.split('\n');
    const damage = new CellProblem('import.not-xml', { reason });
    this.#add({ line: this.#parser.line + 1, cells: [], damage });
  }

  #add(row: Omit<SourceRecord, 'lastLine'>): void {
    this.#line = Math.max(row.line, this.#line + 1);
    this.#found.push({ ...row, line: this.#line, lastLine: this.#line });
  }
}

function wayTo(around: string | undefined, name: string): string | undefined {
  return around === undefined ? undefined : around === '' ? name : `${around}/${name}`;
}
