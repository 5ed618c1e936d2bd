import type { Json } from '../../../schema/graph.ts';
import type { StatementDraft } from '../../store/store.ts';
import type { Graph } from '../mapping/load.ts';
import type { Mapping, MappingFile } from '../mapping/schema.ts';
import type { Workbook } from '../records.ts';
import type { Columns } from './columns.ts';
import { bindCondition } from './conditions.ts';
import type { KeyScope } from './keys.ts';
import { type BoundRecord, bindRecords, type HeadedColumn, idOf, type Place } from './record.ts';
import { Fault, isStop, type Row, type TextOf, type TruthOf, Waiting } from './row.ts';
import { type Binding, bindRowOf } from './sources.ts';
import type { ValueScope } from './values.ts';

/** A statement, and the column that it is made of where each column makes one. */
export interface Made {
  readonly statement: StatementDraft;
  readonly of?: HeadedColumn;
}

/** What became of a row: what it states, or why nothing. All faults of the row are told at once. */
export type RowOutcome =
  | {
      readonly kind: 'made';
      readonly made: readonly Made[];
      /** Of cells that cannot be read in columns that each make a record. */
      readonly faults: readonly Fault[];
    }
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
  workbook?: Workbook,
): FilePlan {
  const scope: KeyScope = { binding, keys: file.keys };
  const ids = new Map<string, TextOf>();
  for (const record of file.records)
    if (record.eachColumn === undefined) ids.set(record.record, idOf(record, mapping, scope));
  const values: ValueScope = {
    ...scope,
    mapping,
    typed: file.format === 'xlsx',
    ...(workbook === undefined ? {} : { countedFrom: workbook.countedFrom }),
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
  const made: Made[] = [];
  const unread = new Set<string>();
  let isWhole = true;
  for (const { of, read } of records) {
    const before = stops.length;
    const statement = read(row, place, stops);
    if (statement !== undefined) made.push(of === undefined ? { statement } : { statement, of });
    const own = stops.slice(before);
    if (own.length === 0) continue;
    if (of === undefined || own.some((stop) => stop instanceof Waiting)) isWhole = false;
    else unread.add(of.fact);
  }
  const kept = withoutFacts(made, unread);
  if (!isWhole || (kept.length === 0 && stops.length > 0)) return stopped(stops);
  if (kept.length > 0) return { kind: 'made', made: kept, faults: stops.filter((stop) => stop instanceof Fault) };
  return { kind: 'held', code: isGroupHeader(row) ? 'import.group-header' : 'import.feeds-nothing', params: {} };
}

/** What several columns say of one fact falls with any of them. */
export function withoutFacts(made: readonly Made[], unread: ReadonlySet<string>): readonly Made[] {
  return unread.size === 0 ? made : made.filter(({ of }) => of === undefined || !unread.has(of.fact));
}
