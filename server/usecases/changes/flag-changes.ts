/** Flags that are there at one point and not at the other: every record tested at both. */
import type { View } from '../../store/store.ts';
import type { Deps } from '../deps.ts';
import { assessFlags, type FlagRow, flagOn, flagsOn, listTests } from '../flags/assess-flags.ts';
import { type ChangesRequest, isSamePoint, type Point, viewAt } from './points.ts';

export interface FlagChange {
  readonly what: 'appeared' | 'went';
  /** The flag as it is, or as it was where it went. */
  readonly row: FlagRow;
}

export interface FlagChanges {
  readonly items: readonly FlagChange[];
  /** True where too much is held to test all of it twice while somebody waits: nothing is said of flags then. */
  readonly notCompared: boolean;
}

/** Contracts and wage records; above it a test of everything takes longer than a page may. */
const MOST_TESTED = 20_000;

export async function flagChanges(deps: Deps, request: ChangesRequest): Promise<FlagChanges> {
  if (isSamePoint(request.from, request.to)) return { items: [], notCompared: false };
  if (request.contract === undefined && (await isTooMuch(deps, request.view))) return { items: [], notCompared: true };
  const [before, after] = [await flagged(deps, request, request.from), await flagged(deps, request, request.to)];
  const changed = (what: FlagChange['what'], rows: Flagged, others: Flagged): readonly FlagChange[] =>
    [...rows].filter(([key]) => !others.has(key)).map(([, row]) => ({ what, row }));
  const items = [...changed('appeared', after, before), ...changed('went', before, after)];
  return { items, notCompared: false };
}

/** What a test that flagged the record says of it at the other point; undefined where it is not held there. */
export function outcomeAt(deps: Deps, { row }: FlagChange, { view, to }: ChangesRequest) {
  return flagOn(deps, { test: row.test, subject: row.subject, asOf: to.asOf, view: viewAt(view, to) });
}

type Flagged = ReadonlyMap<string, FlagRow>;

async function isTooMuch(deps: Deps, { readable }: View): Promise<boolean> {
  const counts = await deps.store.countRecords({ readable });
  return (counts.Contract ?? 0) + (counts.WageRecord ?? 0) > MOST_TESTED;
}

async function flagged(deps: Deps, request: ChangesRequest, point: Point): Promise<Flagged> {
  const { contract, organisation, test } = request;
  const asked = { asOf: point.asOf, view: viewAt(request.view, point) };
  const rows: FlagRow[] = [];
  if (contract !== undefined) rows.push(...(await flagsOn(deps, { ...asked, subject: contract })));
  else
    for (const { id } of listTests(deps, asked).filter((one) => test === undefined || one.id === test))
      rows.push(...(await assessFlags(deps, { ...asked, test: id, rows: ['flagged'] })).rows);
  return new Map(
    rows
      .filter(({ outcome }) => outcome === 'flagged')
      .filter((row) => test === undefined || row.test === test)
      .filter((row) => organisation === undefined || row.buyer === organisation || row.supplier === organisation)
      .map((row) => [`${row.test} ${row.subject}`, row]),
  );
}
