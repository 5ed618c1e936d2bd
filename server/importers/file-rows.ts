import type { Json } from '../../schema/graph.ts';
import type { RowProblem, StatementDraft } from '../store/store.ts';
import { CellProblem } from './cells/reading.ts';
import type { OpenTable } from './csv/read.ts';
import type { Graph } from './mapping/load.ts';
import type { Mapping, MappingFile } from './mapping/schema.ts';
import { openTable } from './open-table.ts';
import { Columns } from './plan/columns.ts';
import { bindFile, type FilePlan, type Place } from './plan/file-plan.ts';
import type { LookupTables } from './plan/lookups.ts';
import { keepsNoRows, withoutRow } from './plan/observation.ts';
import type { Fault } from './plan/row.ts';
import { FileProblem, type SourceRecord } from './records.ts';
import { carriedNames, Shaper } from './shape.ts';

/** A file given for import, and the rules of the mapping that it falls under. */
export interface FileToRead {
  /** As the user named it: what problems and statements cite. */
  readonly name: string;
  readonly path: string;
  readonly rules: MappingFile;
}

/** One record of the file, read: what it states, or why it states nothing. */
export interface FileRow {
  readonly line: number;
  readonly statements: readonly StatementDraft[];
  readonly problems: readonly RowProblem[];
}

export interface FileRows {
  readonly rows: readonly FileRow[];
  readonly share: number;
}

export interface RowReading {
  readonly mapping: Mapping;
  readonly graph: Graph;
  readonly tables: LookupTables;
  /** Rows up to this line were taken before: they are passed over, but still fill the blanks below them. */
  readonly afterLine?: number;
  readonly signal?: AbortSignal;
}

/**
 * Reads a file into statements and problems, chunk by chunk. A file or sheet that cannot be read as a table gives one
 * rejected record, at line 1.
 */
export async function* readFileRows(file: FileToRead, reading: RowReading): AsyncGenerator<FileRows> {
  const table = openTable(file, reading.signal);
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
    if ((reading.afterLine ?? 0) < 1) yield { rows: [wholeFile(file, cause.problem)], share: 1 };
  }
}

function wholeFile(file: FileToRead, problem: CellProblem): FileRow {
  const { code, params } = problem;
  return { line: 1, statements: [], problems: [{ file: labelOf(file), line: 1, outcome: 'rejected', code, params }] };
}

/** What batches and problems call the table: the file's name, with the sheet where the mapping names one. */
export function labelOf(file: FileToRead): string {
  return file.rules.sheet === undefined ? file.name : `${file.name}#${file.rules.sheet}`;
}

interface Bound {
  readonly plan: FilePlan;
  readonly shaper: Shaper;
}

class RowReader {
  readonly #file: FileToRead;
  readonly #reading: RowReading;
  readonly #table: OpenTable;
  readonly #label: string;
  readonly #place: Place;
  #bound: Bound | undefined;

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
    const { mapping, graph, tables } = this.#reading;
    const { rules } = this.#file;
    const header = this.#table.head()?.header ?? [];
    const columns = new Columns(header, carriedNames(rules));
    for (const column of [...(rules.fillDown ?? []), ...Object.values(rules.group?.carry ?? {})]) columns.place(column);
    // What other files look up here must be here too, though this file's own records may not need it.
    for (const table of tables.values())
      if (table.file === rules.name) for (const column of table.named) columns.place(column);
    const plan = bindFile(mapping, rules, graph, { columns, tables, blank: rules.blank ?? [] });
    this.#bound = { plan, shaper: new Shaper(rules, header) };
    return this.#bound;
  }

  read(record: SourceRecord): FileRow | undefined {
    const { plan, shaper } = this.bind();
    const passed = record.line <= (this.#reading.afterLine ?? 0);
    if (record.damage !== undefined) {
      shaper.damaged(record.line);
      return passed ? undefined : this.#damaged(record, record.damage);
    }
    if (shaper.isFooter(record.cells)) return passed ? undefined : this.#held(record, 'import.footer', {});
    const isHeader = plan.isGroupHeader(record);
    const doubt = shaper.doubtOf(record.cells, isHeader);
    const filled = shaper.filled(record.cells);
    const cells = shaper.withGroup(filled, isHeader);
    if (passed) return undefined;
    if (doubt !== undefined) return this.#held(record, 'import.above-damaged', { damaged: doubt });
    const outcome = plan.read({ cells, line: record.line }, this.#place);
    switch (outcome.kind) {
      case 'statements':
        return { line: record.line, statements: outcome.statements, problems: [] };
      case 'rejected':
        return this.#rejected(record, filled, outcome.faults, shaper.groupHeader);
      case 'waiting': {
        const where = Object.entries(outcome.waiting.where).map(([column, value]) => `${column} ${value}`);
        return this.#held(record, 'import.waits', { file: outcome.waiting.file, where: where.join(', ') }, filled);
      }
      case 'held':
        return this.#held(record, outcome.code, outcome.params, filled);
    }
  }

  #damaged(record: SourceRecord, { code, params }: CellProblem): FileRow {
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
  ): FileRow {
    const seen = new Set<string>();
    const problems: Omit<RowProblem, 'file' | 'line' | 'lastLine'>[] = [];
    for (const { problem, column, value } of faults) {
      const key = `${problem.code} ${column}`;
      if (seen.has(key)) continue;
      seen.add(key);
      const params = problems.length > 0 || group === undefined ? problem.params : { ...problem.params, group };
      problems.push({
        code: problem.code,
        outcome: 'rejected',
        params,
        ...(column === undefined ? {} : { column }),
        ...(value === undefined ? {} : { value: value.slice(0, LONGEST_VALUE) }),
        // The record once is enough to mend it.
        ...(problems.length === 0 ? { record: cells } : {}),
      });
    }
    return this.#row(record, problems);
  }

  #row(record: SourceRecord, problems: readonly Omit<RowProblem, 'file' | 'line' | 'lastLine'>[]): FileRow {
    const { line, lastLine } = record;
    const place = { file: this.#label, line, ...(lastLine > line ? { lastLine } : {}) };
    const kept = keepsNoRows(this.#file.rules) ? problems.map(withoutRow) : problems;
    return { line, statements: [], problems: kept.map((problem) => ({ ...place, ...problem })) };
  }
}

const LONGEST_VALUE = 500;
