import type { Json, Property, RecordKind } from '../../../schema/graph.ts';
import type { Day } from '../../domain/dates.ts';
import type { StatementDraft } from '../../store/store.ts';
import type { Graph } from '../mapping/load.ts';
import type { Mapping, MappingFile, RecordSpec } from '../mapping/schema.ts';
import { bindCondition } from './conditions.ts';
import { bindKey, type KeyScope, kebab } from './keys.ts';
import { observationFault } from './observation.ts';
import { Fault, isStop, type Row, type TextOf, type TruthOf, type ValueOf, Waiting } from './row.ts';
import { type Binding, bindRowOf } from './sources.ts';
import { bindValue, type ValueScope } from './values.ts';

/** Where a row stands, as its statements cite it. */
export interface Place {
  readonly document: string;
  readonly sheet?: string;
}

/** What became of a row: statements, or why there are none. All faults of the row are told at once. */
export type RowOutcome =
  | { readonly kind: 'statements'; readonly statements: readonly StatementDraft[] }
  | { readonly kind: 'rejected'; readonly faults: readonly Fault[] }
  | { readonly kind: 'waiting'; readonly waiting: Waiting }
  | { readonly kind: 'held'; readonly code: string; readonly params: Readonly<Record<string, Json>> };

export interface FilePlan {
  readonly read: (row: Row, place: Place) => RowOutcome;
  /** Whether the row heads the rows below it. */
  readonly isGroupHeader: (row: Row) => boolean;
}

/** Binds the rules of a file to its columns. Throws FileProblem where columns are missing. */
export function bindFile(mapping: Mapping, file: MappingFile, graph: Graph, binding: Binding): FilePlan {
  const scope: KeyScope = { binding, keys: file.keys };
  const ids = new Map<string, TextOf>();
  for (const record of file.records) ids.set(record.record, idOf(record, mapping, scope));
  const values: ValueScope = {
    ...scope,
    mapping,
    typed: file.format === 'xlsx',
    idOf: (record) => ids.get(record) ?? (() => undefined),
  };
  const holds = (file.hold ?? []).map((filter) => ({
    when: bindCondition(filter.when, binding),
    reason: filter.reason,
  }));
  const waits = (file.waitsFor ?? []).map((wanted) => bindRowOf(wanted, binding));
  const records = file.records.map((record) => bindRecord(record, graph, values));
  const header = file.group === undefined ? undefined : bindCondition(file.group.header, binding);
  binding.columns.check();
  const isGroupHeader = (row: Row) => header !== undefined && header(row) === true;
  return {
    isGroupHeader,
    read: (row, place) => held(row, holds, waits) ?? stated(row, place, records, isGroupHeader),
  };
}

function idOf(record: RecordSpec, mapping: Mapping, scope: KeyScope): TextOf {
  const key = bindKey(record.key, scope);
  const start = `${mapping.publisher}:${kebab(record.kind)}:`;
  return (row) => {
    const answer = key(row);
    return typeof answer === 'string' ? `${start}${answer}` : answer;
  };
}

type Hold = { readonly when: TruthOf; readonly reason: string };

function held(
  row: Row,
  holds: readonly Hold[],
  waits: readonly ReturnType<typeof bindRowOf>[],
): RowOutcome | undefined {
  for (const { when, reason } of holds) {
    const applies = when(row);
    if (applies === true) return { kind: 'held', code: 'import.filtered', params: { reason } };
    if (isStop(applies)) return stopped([applies]);
  }
  for (const wanted of waits) {
    const found = wanted(row);
    if (found instanceof Waiting) return { kind: 'waiting', waiting: found };
  }
  return undefined;
}

/** A fault outweighs a wait: mending the row comes first. */
function stopped(stops: readonly (Fault | Waiting)[]): RowOutcome {
  const faults = stops.filter((stop) => stop instanceof Fault);
  const waiting = stops.find((stop) => stop instanceof Waiting);
  return faults.length > 0 || waiting === undefined ? { kind: 'rejected', faults } : { kind: 'waiting', waiting };
}

type BoundRecord = (row: Row, place: Place, stops: (Fault | Waiting)[]) => StatementDraft | undefined;

function stated(
  row: Row,
  place: Place,
  records: readonly BoundRecord[],
  isGroupHeader: (row: Row) => boolean,
): RowOutcome {
  const stops: (Fault | Waiting)[] = [];
  const statements: StatementDraft[] = [];
  for (const record of records) {
    const statement = record(row, place, stops);
    if (statement !== undefined) statements.push(statement);
  }
  if (stops.length > 0) return stopped(stops);
  if (statements.length > 0) return { kind: 'statements', statements };
  return { kind: 'held', code: isGroupHeader(row) ? 'import.group-header' : 'import.feeds-nothing', params: {} };
}

function bindRecord(record: RecordSpec, graph: Graph, scope: ValueScope): BoundRecord {
  const properties: Readonly<Record<string, Property>> = graph[record.kind]?.properties ?? {};
  const id = scope.idOf(record.record);
  const when = record.when === undefined ? undefined : bindCondition(record.when, scope.binding);
  const variant = record.variants === undefined ? undefined : bindKey(record.variants, scope);
  const values = Object.entries(record.values).map(
    ([name, spec]) => [name, bindValue(spec, properties[name] ?? { type: 'text' }, scope)] as const,
  );
  const bounds = (['from', 'until'] as const).flatMap((bound) => {
    const spec = record[bound];
    return spec === undefined ? [] : [[bound, bindValue(spec, { type: 'day' }, scope)] as const];
  });
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
    const holding = gathered(bounds, row, stops) as { readonly from?: Day; readonly until?: Day };
    if (stops.length > before || subject === undefined) return undefined;
    const refused = kind === 'Observation' ? observationFault(draft, record) : undefined;
    if (refused !== undefined) stops.push(refused);
    if (refused !== undefined) return undefined;
    return {
      subject,
      kind,
      part: said === undefined ? part : `${part}#${said}`,
      publisher,
      values: draft,
      ...holding,
      source: { ...place, line: row.line },
    };
  };
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
