import type { Json } from '../../../schema/graph.ts';
import type { StatementDraft } from '../../store/store.ts';
import type { Graph } from '../mapping/load.ts';
import type { Mapping, MappingFile } from '../mapping/schema.ts';
import type { Columns } from './columns.ts';
import { bindCondition } from './conditions.ts';
import type { KeyScope } from './keys.ts';
import { type BoundRecord, bindRecords, idOf, type Place } from './record.ts';
import { Fault, isStop, type Row, type TextOf, type TruthOf, Waiting } from './row.ts';
import { type Binding, bindRowOf } from './sources.ts';
import type { ValueScope } from './values.ts';

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
export function bindFile(
  mapping: Mapping,
  file: MappingFile,
  graph: Graph,
  binding: Binding & { readonly columns: Columns },
): FilePlan {
  const scope: KeyScope = { binding, keys: file.keys };
  const ids = new Map<string, TextOf>();
  for (const record of file.records)
    if (record.eachColumn === undefined) ids.set(record.record, idOf(record, mapping, scope));
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
  const records = file.records.flatMap((record) => bindRecords(record, graph, values, binding));
  const header = file.group === undefined ? undefined : bindCondition(file.group.header, binding);
  binding.columns.check();
  const isGroupHeader = (row: Row) => header !== undefined && header(row) === true;
  return {
    isGroupHeader,
    read: (row, place) => held(row, holds, waits) ?? stated(row, place, records, isGroupHeader),
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
