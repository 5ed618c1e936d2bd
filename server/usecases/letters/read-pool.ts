/** The workers of an employer as they are held: what the words of a letter are counted against. */

import type { Pool, PoolRecord } from '../../domain/letters/narrowing.ts';
import type { ClaimLine } from '../../domain/model.ts';
import type { StoredRecord, View } from '../../store/store.ts';
import type { Deps } from '../deps.ts';
import { ofAllDays } from '../facts/all-days.ts';
import { declaredWorkersOf } from '../facts/declared-workers.ts';
import { dayOf, known } from '../facts/values.ts';
import type { TraceResult } from '../trace/trace-liability.ts';

/** With more of either the count is of those read: it can only be smaller than the truth, never larger. */
const RECORDS_READ = 2_000;

export interface PoolAt {
  readonly pool: Pool;
  /** Names of the workplaces of some of the lines; one that has no name is told by its id. */
  readonly workplacesOf: (lines: readonly ClaimLine[]) => readonly string[];
}

export async function readPool(
  deps: Pick<Deps, 'store'>,
  { facts, file }: TraceResult,
  lines: readonly ClaimLine[],
  view: View,
): Promise<PoolAt> {
  const { employer } = facts.claim;
  const always = ofAllDays(view);
  const page = { first: RECORDS_READ };
  const [records, operations] = await Promise.all([
    deps.store.pageRecords('WageRecord', { employer }, always, page),
    deps.store.pageRecords('Operation', { operator: employer }, always, page),
  ]);
  const operated = operations.items.flatMap(({ values: { workplace } }) =>
    workplace === undefined ? [] : [workplace],
  );
  const ids = placesOf(file.claim, lines, facts.contracts);
  const places = await deps.store.records('Workplace', [...new Set([...operated, ...ids])], always);
  // Of a range the fewest: the words of a letter may narrow it down to them.
  const declared = places.flatMap((place) => {
    const workers = declaredWorkersOf(place)?.least;
    return operated.includes(place.id) && workers !== undefined ? [{ workplace: place.id, workers }] : [];
  });
  return {
    pool: { records: records.items.map(poolRecord), declared, lines, workplaces: ids },
    workplacesOf: (some) =>
      placesOf(file.claim, some, facts.contracts).map((id) => places.find((one) => one.id === id)?.values.name ?? id),
  };
}

/** Of each line: where its contract is performed, there where the claim says if it is one of these; else where the claim says. */
function placesOf(
  { values: { workplace } }: StoredRecord<'Claim'>,
  lines: readonly ClaimLine[],
  contracts: TraceResult['facts']['contracts'],
): readonly string[] {
  const ofLine = ({ contract }: ClaimLine): readonly string[] => {
    const performed = contracts.find(({ id }) => id === contract)?.workplaces ?? [];
    return workplace === undefined || (performed.length > 0 && !performed.includes(workplace))
      ? performed
      : [workplace];
  };
  return [...new Set(lines.flatMap(ofLine))];
}

/** A record that says nothing of how many it is for is of one at least. */
function poolRecord({ values }: StoredRecord<'WageRecord'>): PoolRecord {
  const { workplace, workClass, contract, headcount, worker, from, until } = values;
  return known<PoolRecord>({
    ...{ workplace, workClass, contract, worker, from: dayOf(from), until: dayOf(until) },
    headcount: headcount ?? 1,
  });
}
