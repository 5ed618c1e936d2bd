/** The rules of one record of a mapping, bound to the columns of a file: a row in, a statement out. */
import type { Json, Property, RecordKind } from '../../../schema/graph.ts';
import type { Day } from '../../domain/dates.ts';
import type { StatementDraft } from '../../store/store.ts';
import { CellProblem } from '../cells/reading.ts';
import type { Graph } from '../mapping/load.ts';
import type { Mapping, RecordSpec } from '../mapping/schema.ts';
import type { Columns } from './columns.ts';
import { bindCondition } from './conditions.ts';
import { eachColumnOf } from './each-column.ts';
import { bindKey, type KeyScope, kebab } from './keys.ts';
import { observationFault } from './observation.ts';
import { Fault, isStop, type Row, type TextOf, type ValueOf, type Waiting } from './row.ts';
import { type Binding, bindSource, columnNameOf } from './sources.ts';
import { bindSums } from './sums.ts';
import { unsoundFault } from './unsound.ts';
import { bindValue, type ValueScope } from './values.ts';

/** Where a row stands, as its statements cite it. */
export interface Place {
  readonly document: string;
  readonly sheet?: string;
}

export interface HeadedColumn {
  readonly heading: string;
  /** What the heading says, which several columns may. */
  readonly fact: string;
}

type RecordOf = (row: Row, place: Place, stops: (Fault | Waiting)[]) => StatementDraft | undefined;

/** What a record is made of a row by. */
export interface BoundRecord {
  /** Where each column makes one: what cannot be read there costs the columns of other facts nothing. */
  readonly of?: HeadedColumn;
  readonly read: RecordOf;
}

export function idOf(record: RecordSpec, mapping: Mapping, scope: KeyScope): TextOf {
  const key = bindKey(record.key, scope);
  const start = `${mapping.publisher}:${kebab(record.kind)}:`;
  return (row) => {
    const answer = key(row);
    return typeof answer === 'string' ? `${start}${answer}` : answer;
  };
}

/** One, or one for each column of a form: the rules of the record then know that column and its heading by name. */
export function bindRecords(
  record: RecordSpec,
  graph: Graph,
  scope: ValueScope,
  binding: Binding & { readonly columns: Columns },
): readonly BoundRecord[] {
  const { eachColumn } = record;
  if (eachColumn === undefined) return [{ read: bindRecord(record, graph, scope) }];
  return eachColumnOf(eachColumn, binding.columns).map(({ heading, fact, columns, rowOf }): BoundRecord => {
    const within = { ...scope, binding: { ...binding, columns } };
    const id = idOf(record, scope.mapping, within);
    const idWithin = (name: string) => (name === record.record ? id : scope.idOf(name));
    const bound = bindRecord(record, graph, { ...within, idOf: idWithin });
    const cell = bindSource(eachColumn.cell, within.binding);
    const read: RecordOf = (row, place, stops) => {
      if (cell(row) === undefined) return undefined;
      const own: (Fault | Waiting)[] = [];
      const statement = bound(rowOf(row), place, own);
      for (const stop of own) stops.push(underItsHeading(stop, eachColumn.cell, heading));
      return statement;
    };
    return { of: { heading, fact }, read };
  });
}

/** A problem names the column as the file does. */
function underItsHeading(stop: Fault | Waiting, cell: string, heading: string): Fault | Waiting {
  return stop instanceof Fault && stop.column === cell ? new Fault(stop.problem, heading, stop.value) : stop;
}

function bindRecord(record: RecordSpec, graph: Graph, scope: ValueScope): RecordOf {
  const properties: Readonly<Record<string, Property>> = graph[record.kind]?.properties ?? {};
  const id = scope.idOf(record.record);
  const when = record.when === undefined ? undefined : bindCondition(record.when, scope.binding);
  const version = record.versionFrom === undefined ? undefined : bindVersion(record.versionFrom, scope);
  const variant = record.variants === undefined ? undefined : bindKey(record.variants, scope);
  const values = Object.entries(record.values).map(
    ([name, spec]) => [name, bindValue(spec, properties[name] ?? { type: 'text' }, scope)] as const,
  );
  const bounds = (['from', 'until'] as const).flatMap((bound) => {
    const spec = record[bound];
    return spec === undefined ? [] : [[bound, bindValue(spec, { type: 'day' }, scope)] as const];
  });
  const sums = bindSums(record.sums, scope.binding);
  const part = `${scope.mapping.id}/${record.record}`;
  const kind = record.kind as RecordKind;
  const publisher = scope.mapping.publisher;
  return (row, place, stops) => {
    const applies = when === undefined ? true : when(row);
    if (isStop(applies)) stops.push(applies);
    if (applies !== true) return undefined;
    const before = stops.length;
    const subject = taken(id(row), stops);
    const said = variant === undefined ? undefined : taken(variant(row), stops);
    const draft = gathered(values, row, stops);
    const since = version === undefined ? undefined : taken(version(row), stops);
    const bounded = gathered(bounds, row, stops);
    const holding = (since === undefined ? bounded : { ...bounded, from: since }) as Holding;
    stops.push(...sums.map((differs) => differs(row)).filter((stop) => stop !== undefined));
    if (stops.length > before || subject === undefined) return undefined;
    const refused = kind === 'Observation' ? observationFault(draft, record) : unsoundFault(draft, record);
    if (refused !== undefined) {
      stops.push(refused);
      return undefined;
    }
    return {
      subject,
      kind,
      part: said === undefined && since === undefined ? part : `${part}#${said ?? since}`,
      publisher,
      values: draft,
      ...holding,
      source: { ...place, line: row.line },
    };
  };
}

interface Holding {
  readonly from?: Day;
  readonly until?: Day;
}

/** A version without its day cannot be told from another one. */
function bindVersion(spec: NonNullable<RecordSpec['versionFrom']>, scope: ValueScope): TextOf {
  const day = bindValue(spec, { type: 'day' }, scope);
  const column = columnNameOf(spec as Parameters<typeof columnNameOf>[0]);
  return (row) => {
    const answer = day(row);
    if (answer === undefined) return new Fault(new CellProblem('import.version-without-day'), column);
    return isStop(answer) ? answer : String(answer);
  };
}

/** What a part is a version of; undefined where its record has none. */
export function versionedPart(mapping: Mapping, part: string): string | undefined {
  const whole = part.slice(0, part.lastIndexOf('#'));
  const name = whole.slice(mapping.id.length + 1);
  const isVersioned = ({ record, versionFrom }: RecordSpec) => record === name && versionFrom !== undefined;
  return mapping.files.some(({ records }) => records.some(isVersioned)) ? whole : undefined;
}

function taken(answer: ReturnType<TextOf>, stops: (Fault | Waiting)[]): string | undefined {
  if (!isStop(answer)) return answer;
  stops.push(answer);
  return undefined;
}

function gathered(
  values: readonly (readonly [string, ValueOf])[],
  row: Row,
  stops: (Fault | Waiting)[],
): Record<string, Json> {
  const draft: Record<string, Json> = {};
  for (const [name, value] of values) {
    const answer = value(row);
    if (answer === undefined) continue;
    if (isStop(answer)) stops.push(answer);
    else draft[name] = answer;
  }
  return draft;
}
