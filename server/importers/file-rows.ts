import type { Json } from '../../schema/graph.ts';
import type { RowProblem, StatementDraft } from '../store/store.ts';
import { CellProblem } from './cells/reading.ts';
import type { OpenTable } from './csv/read.ts';
import type { Graph } from './mapping/load.ts';
import type { Mapping, MappingFile } from './mapping/schema.ts';
import { openTable } from './open-table.ts';
import { Columns } from './plan/columns.ts';
import { bindFile, type FilePlan, type RowOutcome, withoutFacts } from './plan/file-plan.ts';
import type { LookupTables } from './plan/lookups.ts';
import { keepsNoRows, withoutRow } from './plan/observation.ts';
import type { Place } from './plan/record.ts';
import { Fault } from './plan/row.ts';
import { refusalOfHeading } from './preview/refused-headings.ts';
import { nameMask, type Pseudonym } from './pseudonyms.ts';
import { FileProblem, type SourceRecord, type Watch, type Workbook, withoutUnread } from './records.ts';
import { SaidBefore } from './said-before.ts';
import { carriedNames, partsOfName, Shaper } from './shape.ts';

/** A file given for import, and the rules of the mapping that it falls under. */
export interface FileToRead {
  /** As the user named it: what problems and statements cite. */
  readonly name: string;
  readonly path: string;
  readonly rules: MappingFile;
  /** The element that these rules read, where others read another of the same file. */
  readonly part?: string;
}

/**
 * One record of the file, read: what it states, or why it states nothing. Both, where a cell of a column that makes a record
 * of its own cannot be read: the other columns stand, and the row counts as rejected.
 */
export interface FileRow {
  readonly line: number;
  readonly statements: readonly StatementDraft[];
  readonly problems: readonly RowProblem[];
}

export interface FileRows {
  readonly rows: readonly FileRow[];
  readonly share: number;
}

export interface RowReading extends Watch {
  readonly mapping: Mapping;
  readonly graph: Graph;
  readonly tables: LookupTables;
  /** Rows up to this line were taken before: they are passed over, but still fill the blanks below them. */
  readonly afterLine?: number;
  /** Needed where the mapping names columns that hold names. */
  readonly pseudonym?: Pseudonym;
}

/**
 * Reads a file into statements and problems, chunk by chunk. A file or sheet that cannot be read as a table gives one
 * rejected record, at line 1.
 */
export async function* readFileRows(file: FileToRead, reading: RowReading): AsyncGenerator<FileRows> {
  const table = openTable(file, reading);
  const reader = new RowReader(file, reading, table);
  try {
    for await (const { records, share } of table.chunks) {
      const rows: FileRow[] = [];
      for (const record of records) {
        const row = reader.read(record);
        if (row !== undefined) rows.push(row);
      }
      yield { rows, share };
    }
    if (table.head() === undefined) throw new FileProblem(new CellProblem('import.no-header'));
    reader.bind();
  } catch (cause) {
    if (!(cause instanceof FileProblem)) throw cause;
    if ((reading.afterLine ?? 0) < 1) yield { rows: [wholeFile(file, cause.problem, table.workbook?.())], share: 1 };
  }
}

function wholeFile(file: FileToRead, problem: CellProblem, workbook: Workbook | undefined): FileRow {
  const shown = file.rules.pseudonyms === undefined ? problem : withoutHeader(problem);
  const problems = [shown, ...otherSheets(file, workbook)].map(
    ({ code, params }): RowProblem => ({ file: labelOf(file), line: 1, outcome: 'rejected', code, params }),
  );
  return { line: 1, statements: [], problems };
}

/** Where the mapping names no sheet the first is read, and the table may stand in another. */
function otherSheets({ rules }: FileToRead, workbook: Workbook | undefined): readonly CellProblem[] {
  const [read, ...others] = workbook?.sheets.map(({ name }) => name) ?? [];
  if (rules.sheet !== undefined || read === undefined || others.length === 0) return [];
  return [new CellProblem('import.other-sheets', { sheet: read, others: others.join(', ') })];
}

/** Where the header is not the one expected, it may be a row that holds names: it is not shown. */
function withoutHeader(problem: CellProblem): CellProblem {
  const { missing } = problem.params;
  if (problem.code !== 'import.columns-missing' || missing === undefined) return problem;
  return new CellProblem('import.columns-missing-hidden', { missing });
}

/** What batches and problems call the table: the file's name, with the sheet where the mapping names one, or the element of several. */
export function labelOf({
  name,
  rules,
  part = rules.sheet,
}: Pick<FileToRead, 'name' | 'rules'> & { readonly part?: string | number }): string {
  return part === undefined ? name : `${name}#${part}`;
}

/** A name that lacks what the mapping reads of it. */
function refuseName(rules: MappingFile, name: string): void {
  const lacking = Object.keys(rules.fromName ?? {}).filter((_, at) => partsOfName(rules, name)[at] === undefined);
  if (lacking.length > 0)
    throw new FileProblem(new CellProblem('import.name-lacks', { name, lacking: lacking.join(', ') }));
}

interface Taken {
  readonly statements: readonly StatementDraft[];
  readonly faults: readonly Fault[];
}

interface Bound {
  readonly plan: FilePlan;
  readonly shaper: Shaper;
  /** Makes pseudonyms of names; absent where the mapping names no such column. */
  readonly mask: ((record: SourceRecord) => SourceRecord) | undefined;
  /** Whether a rule reads the cells at a place. */
  readonly reads: (at: number) => boolean;
  /** Places of columns that are never stored. */
  readonly refused: ReadonlySet<number>;
}

class RowReader {
  readonly #file: FileToRead;
  readonly #reading: RowReading;
  readonly #table: OpenTable;
  readonly #label: string;
  readonly #place: Place;
  #bound: Bound | undefined;
  readonly #said = new SaidBefore();

  constructor(file: FileToRead, reading: RowReading, table: OpenTable) {
    this.#file = file;
    this.#reading = reading;
    this.#table = table;
    this.#label = labelOf(file);
    const sheet = file.rules.sheet;
    this.#place = sheet === undefined ? { document: file.name } : { document: file.name, sheet: String(sheet) };
  }

  /** Binds the rules to the header; throws where the file lacks columns, also where it has no record. */
  bind(): Bound {
    if (this.#bound !== undefined) return this.#bound;
    const { mapping, graph, tables, pseudonym } = this.#reading;
    const { rules } = this.#file;
    const { header = [], unlisted = [] } = this.#table.head() ?? {};
    const { name } = this.#file;
    refuseName(rules, name);
    const columns = new Columns(header, carriedNames(rules), unlisted);
    for (const column of [...(rules.fillDown ?? []), ...Object.values(rules.group?.carry ?? {})]) columns.place(column);
    // What other files look up here must be here too, though this file's own records may not need it.
    for (const table of tables.values())
      if (table.file === rules.name) for (const column of table.named) columns.place(column);
    const binding = { columns, tables, blank: rules.blank ?? [] };
    const plan = bindFile(mapping, rules, graph, binding, this.#table.workbook?.());
    const refused = new Set(
      header.flatMap((heading, at) => (refusalOfHeading(heading) !== undefined && !columns.reads(at) ? [at] : [])),
    );
    const mask = nameMask(rules, columns, pseudonym);
    this.#bound = { plan, shaper: new Shaper(rules, header, name), mask, reads: (at) => columns.reads(at), refused };
    return this.#bound;
  }

  read(found: SourceRecord): FileRow | undefined {
    const { plan, shaper, mask, reads } = this.bind();
    const given = withoutUnread(found, reads);
    const passed = given.line <= (this.#reading.afterLine ?? 0);
    if (given.damage !== undefined) {
      shaper.damaged(given.line);
      return passed ? undefined : this.#damaged(given, given.damage);
    }
    // A footer is free text: where names may stand in the file, nothing of it is kept.
    if (shaper.isFooter(given.cells))
      return passed ? undefined : this.#held(given, 'import.footer', {}, mask === undefined ? given.cells : []);
    const record = mask === undefined ? given : mask(given);
    const isHeader = plan.isGroupHeader(record);
    const doubt = shaper.doubtOf(record.cells, isHeader);
    const filled = shaper.filled(record.cells);
    const cells = shaper.withGroup(filled, isHeader);
    if (passed) return undefined;
    if (doubt !== undefined) return this.#held(record, 'import.above-damaged', { damaged: doubt });
    const outcome = plan.read({ cells, line: record.line }, this.#place);
    switch (outcome.kind) {
      case 'made': {
        const { statements, faults } = this.#unlessSaidOtherwise(outcome, record.line);
        if (faults.length === 0) return { line: record.line, statements, problems: [] };
        return { ...this.#rejected(record, filled, faults, shaper.groupHeader, statements.length), statements };
      }
      case 'rejected':
        return this.#rejected(record, filled, outcome.faults, shaper.groupHeader);
      case 'waiting': {
        const where = Object.entries(outcome.waiting.where).map(([column, value]) => `${column} ${value}`);
        return this.#held(record, 'import.waits', { file: outcome.waiting.file, where: where.join(', ') }, filled);
      }
      case 'held':
        // Notes and signatures at the foot of a payroll name people in whatever column they begin.
        return this.#held(record, outcome.code, outcome.params, mask === undefined ? filled : []);
    }
  }

  /** A line before that said otherwise costs the row; where each column makes a record, that cell alone. */
  #unlessSaidOtherwise({ made, faults }: Extract<RowOutcome, { kind: 'made' }>, line: number): Taken {
    const statements = made.map(({ statement }) => statement);
    const before = this.#said.otherwise(statements, line);
    if (before.size === 0) return { statements, faults };
    const others = made.filter(({ statement }) => before.has(statement));
    const isWhole = others.every(({ of }) => of !== undefined);
    const kept = isWhole ? withoutFacts(made, new Set(others.map(({ of }) => of?.fact ?? ''))) : [];
    const taken = kept.map(({ statement }) => statement);
    this.#said.otherwise(taken, line);
    const clashes = others.map(({ statement, of }) => {
      const problem = new CellProblem('import.says-otherwise', { before: before.get(statement) ?? line });
      return new Fault(problem, of?.heading);
    });
    return { statements: taken, faults: [...faults, ...clashes] };
  }

  #damaged(record: SourceRecord, { code, params }: CellProblem): FileRow {
    // Which cell holds the name, or what is never stored, is not known of a row that cannot be told into columns.
    if (this.#file.rules.pseudonyms !== undefined || (this.#bound?.refused.size ?? 0) > 0)
      return this.#row(record, [{ code: 'import.damaged-hidden', outcome: 'rejected', params: {}, record: [] }]);
    if (record.raw === undefined)
      return this.#row(record, [{ code, outcome: 'rejected', params, record: record.cells }]);
    return this.#row(record, [{ code, outcome: 'rejected', params: { ...params, raw: record.raw } }]);
  }

  #held(
    record: SourceRecord,
    code: string,
    params: Readonly<Record<string, Json>>,
    cells: readonly string[] = record.cells,
  ): FileRow {
    return this.#row(record, [{ code, outcome: 'held', params, record: cells }]);
  }

  #rejected(
    record: SourceRecord,
    cells: readonly string[],
    faults: readonly Fault[],
    group: readonly string[] | undefined,
    kept = 0,
  ): FileRow {
    const seen = new Set<string>();
    const problems: Omit<RowProblem, 'file' | 'line' | 'lastLine'>[] = [];
    for (const { problem, column, value } of faults) {
      const key = `${problem.code} ${column}`;
      if (seen.has(key)) continue;
      seen.add(key);
      const beside = {
        ...(group === undefined ? {} : { group }),
        // The file itself is not kept where it holds names: the header comes with the row.
        ...(this.#file.rules.pseudonyms === undefined ? {} : { header: this.#table.head()?.header ?? [] }),
      };
      const params = problems.length > 0 ? problem.params : { ...problem.params, ...beside };
      problems.push({
        code: problem.code,
        outcome: 'rejected',
        params,
        ...(kept === 0 ? {} : { kept }),
        ...(column === undefined ? {} : { column }),
        ...(value === undefined ? {} : { value: value.slice(0, LONGEST_VALUE) }),
        // The record once is enough to mend it.
        ...(problems.length === 0 ? { record: cells } : {}),
      });
    }
    return this.#row(record, problems);
  }

  /** A row that is kept to be mended holds nothing of columns that are never stored and that no rule reads. */
  #withoutRefused<P extends { readonly record?: readonly string[] }>(problem: P): P {
    const refused = this.#bound?.refused;
    if (problem.record === undefined || refused === undefined || refused.size === 0) return problem;
    return { ...problem, record: problem.record.map((cell, at) => (refused.has(at) ? '' : cell)) };
  }

  #row(record: SourceRecord, problems: readonly Omit<RowProblem, 'file' | 'line' | 'lastLine'>[]): FileRow {
    const { line, lastLine } = record;
    const place = { file: this.#label, line, ...(lastLine > line ? { lastLine } : {}) };
    const told = keepsNoRows(this.#file.rules) ? problems.map(withoutRow) : problems;
    const kept = told.map((problem) => this.#withoutRefused(problem));
    return { line, statements: [], problems: kept.map((problem) => ({ ...place, ...problem })) };
  }
}

const LONGEST_VALUE = 500;
