/** How the cells of a sample read under the values of a mapping: each value by itself, so that one fault hides none. */
import type { Json, Property } from '../../../schema/graph.ts';
import { checkCondition } from '../mapping/check-sources.ts';
import { checkValue } from '../mapping/check-values.ts';
import type { Graph } from '../mapping/load.ts';
import { isMap, mapsIn, type RawMap } from '../mapping/outline.ts';
import {
  filter,
  type Mapping,
  type MappingFile,
  type ValueList,
  valueList,
  value as valueShape,
} from '../mapping/schema.ts';
import type { ValueSpec } from '../mapping/specs.ts';
import { Columns, withNames } from '../plan/columns.ts';
import { bindCondition } from '../plan/conditions.ts';
import { bindKey } from '../plan/keys.ts';
import { lookupTables } from '../plan/lookups.ts';
import { Fault, type Row, type ValueOf, Waiting } from '../plan/row.ts';
import type { Binding } from '../plan/sources.ts';
import { bindValue, type ValueScope } from '../plan/values.ts';
import { nameMask, type Pseudonym } from '../pseudonyms.ts';
import { carriedNames, Shaper } from '../shape.ts';
import type { Sample } from './sample.ts';

/** One cell under a value: what it says, or why it says nothing. */
export interface CellReading {
  readonly line: number;
  readonly cell?: string;
  readonly value?: Json;
  readonly problem?: { readonly code: string; readonly params: Readonly<Record<string, Json>> };
}

export interface ValueReading {
  readonly record: string;
  readonly property: string;
  readonly columns: readonly string[];
  /** The first rows. */
  readonly lines: readonly CellReading[];
  /** The first row of the sample that cannot be read, and how many cannot. */
  readonly fails?: CellReading;
  readonly failing: number;
}

const LINES_SHOWN = 3;

export interface ReadingRequest {
  readonly raw: RawMap;
  readonly entry: RawMap;
  readonly graph: Graph;
  readonly sample: Sample;
  readonly pseudonym: Pseudonym;
}

/** Values that the format does not have, or that cannot work, are left out: the check of the mapping names them. */
export function readValues(request: ReadingRequest): readonly ValueReading[] {
  const { entry, graph, sample } = request;
  const mapping = mappingOf(request);
  const rows = withoutHeld(rowsOf(request), request, mapping);
  return mapsIn(entry.records).flatMap((record) => {
    const shape = graph[String(record.kind)];
    if (shape === undefined || !isMap(record.values) || record.eachColumn !== undefined) return [];
    return Object.entries(record.values).flatMap(([property, given]): ValueReading[] => {
      const type = shape.properties[property];
      const spec = valueShape.safeParse(given);
      if (type === undefined || !spec.success || !isSound(spec.data, type, mapping, graph)) return [];
      const bound = bind(spec.data, type, mapping, sample);
      if (bound === undefined) return [];
      const at = { record: String(record.record), property };
      return [{ ...at, ...readingsOf(bound.value, bound.columns, rows) }];
    });
  });
}

/** The mapping as far as its values look at it: their lists, keys, and the records beside them. */
function mappingOf({ raw, entry, sample }: ReadingRequest): { readonly mapping: Mapping; readonly file: MappingFile } {
  const lists = Object.entries(isMap(raw.valueLists) ? raw.valueLists : {}).flatMap(
    ([name, given]): (readonly [string, ValueList])[] => {
      const list = valueList.safeParse(given);
      return list.success ? [[name, list.data]] : [];
    },
  );
  const records = mapsIn(entry.records) as unknown as MappingFile['records'];
  const keys = isMap(entry.keys) ? { keys: entry.keys as MappingFile['keys'] } : {};
  const file = { ...sample.rules, ...keys, name: String(entry.name), records } as MappingFile;
  const others = mapsIn(raw.files).filter((other) => other !== entry) as unknown as MappingFile[];
  const valueLists = Object.fromEntries(lists);
  return { mapping: { id: 'sample', publisher: 'sample', valueLists, files: [file, ...others] }, file };
}

type Sound = ReturnType<typeof mappingOf>;

function isSound(spec: ValueSpec, type: Property, { mapping, file }: Sound, graph: Graph): boolean {
  let faults = 0;
  checkValue(spec, type, { mapping, file, graph, fault: () => (faults += 1) }, []);
  return faults === 0;
}

/** Undefined where the file lacks a column that the value reads. */
function bind(spec: ValueSpec, type: Property, { mapping, file }: Sound, sample: Sample) {
  const columns = new Columns(sample.header ?? [], carriedNames(sample.rules));
  const read: string[] = [];
  const noted = withNames(columns, {});
  const places = {
    check: noted.check,
    place: (column: string) => {
      read.push(column);
      return noted.place(column);
    },
  };
  const binding: Binding = { columns: places, tables: lookupTables([file]), blank: file.blank ?? [] };
  const keys = { binding, keys: file.keys };
  const scope: ValueScope = {
    ...keys,
    mapping,
    typed: file.format === 'xlsx',
    ...(sample.workbook === undefined ? {} : { countedFrom: sample.workbook.countedFrom }),
    idOf: (name) => {
      const target = file.records.find(({ record }) => record === name);
      return target === undefined ? () => undefined : bindKey(target.key, keys);
    },
  };
  const value = bindValue(spec, type, scope);
  return columns.isWhole ? { value, columns: [...new Set(read)] } : undefined;
}

/** The rows as an import would see them: names as pseudonyms, cells filled down and carried. */
function rowsOf({ sample, pseudonym }: ReadingRequest): readonly Row[] {
  const { rules, header = [], records } = sample;
  const columns = new Columns(header, carriedNames(rules));
  const knownOf = (named: readonly string[] = []) => named.filter((column) => new Columns(header).place(column) >= 0);
  const known = knownOf(rules.pseudonyms);
  for (const heading of header) columns.place(heading);
  const masked =
    known.length === 0 ? rules : { ...rules, pseudonyms: known, namedTogether: knownOf(rules.namedTogether) };
  const mask = known.length === 0 ? undefined : nameMask(masked, columns, pseudonym);
  const shaper = new Shaper(rules, header, sample.name);
  return records.flatMap((given) => {
    if (shaper.isFooter(given.cells)) return [];
    const record = mask === undefined ? given : mask(given);
    return [{ line: record.line, cells: shaper.withGroup(shaper.filled(record.cells), false) }];
  });
}

/** A row that is held is never read: the sum at the end of a list is no mistake in its columns. */
function withoutHeld(
  rows: readonly Row[],
  { entry, graph, sample }: ReadingRequest,
  { mapping, file }: Sound,
): readonly Row[] {
  const holds = mapsIn(entry.hold).flatMap((given) => {
    const spec = filter.safeParse(given);
    if (!spec.success) return [];
    let faults = 0;
    checkCondition(spec.data.when, { mapping, file, graph, fault: () => (faults += 1) }, []);
    const columns = new Columns(sample.header ?? [], carriedNames(sample.rules));
    if (faults > 0) return [];
    const holds = bindCondition(spec.data.when, { columns, tables: lookupTables([file]), blank: file.blank ?? [] });
    return columns.isWhole ? [holds] : [];
  });
  return rows.filter((row) => !holds.some((isHeld) => isHeld(row) === true));
}

function readingsOf(value: ValueOf, columns: readonly string[], rows: readonly Row[]) {
  const lines: CellReading[] = [];
  let fails: CellReading | undefined;
  let failing = 0;
  for (const row of rows) {
    const answer = value(row);
    const reading = readingOf(row.line, answer);
    if (lines.length < LINES_SHOWN) lines.push(reading);
    if (!(answer instanceof Fault)) continue;
    failing += 1;
    fails ??= reading;
  }
  return { columns, lines, failing, ...(fails === undefined ? {} : { fails }) };
}

function readingOf(line: number, answer: ReturnType<ValueOf>): CellReading {
  if (answer instanceof Waiting) {
    const where = Object.entries(answer.where).map(([column, value]) => `${column} ${value}`);
    return { line, problem: { code: 'import.waits', params: { file: answer.file, where: where.join(', ') } } };
  }
  if (!(answer instanceof Fault)) return answer === undefined ? { line } : { line, value: answer };
  const { code, params } = answer.problem;
  return { line, problem: { code, params }, ...(answer.value === undefined ? {} : { cell: answer.value }) };
}
