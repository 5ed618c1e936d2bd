/** A sector in a place, year by year: how its prices and its pay came out in one test each. Counts, and never an average. */
import type { Day } from '../../domain/dates.ts';
import { FLAG_OUTCOMES, type FlagOutcome, type OutcomeCounts } from '../../domain/flags/flag.ts';
import type { View, YearCount } from '../../store/store.ts';
import { keptAnswers } from '../assessing/kept-answers.ts';
import type { Deps } from '../deps.ts';
import { known } from '../facts/values.ts';
import { assessFlags } from '../flags/assess-flags.ts';
import { siftFlags } from '../flags/sift-flags.ts';
import { untilWritten } from '../until-written.ts';

export interface YearCounts {
  /** Absent: the day of these is not held. */
  readonly year?: string;
  readonly prices: OutcomeCounts;
  readonly pay: OutcomeCounts;
}

export interface SectorOverTime {
  readonly asOf: Day;
  readonly sector?: string;
  readonly place?: string;
  readonly priceTest: string;
  readonly payTest: string;
  /** The earliest first; those of no day last. */
  readonly years: readonly YearCounts[];
}

const PRICE_TEST = 'price-below-lawful-labour';
const PAY_TEST = 'pay-below-statutory-floor';

export interface SectorRequest {
  /** The start of a sector code; a place takes its regions in. */
  readonly sector?: string;
  readonly place?: string;
  readonly asOf?: Day;
  readonly view: View;
}

type Scope = Pick<SectorRequest, 'sector' | 'place'>;

/** Scopes of a few days. */
const MOST_KEPT = 50;
const countedIn = untilWritten<SectorOverTime>(MOST_KEPT);

/** Kept until anything is written: of a million contracts it is counted for seconds. */
export function readSectorOverTime(deps: Deps, request: SectorRequest): Promise<SectorOverTime> {
  const { view } = request;
  const asOf = request.asOf ?? deps.today();
  const scope = known<Scope>({ sector: request.sector, place: request.place });
  const key = JSON.stringify([deps.rules, asOf, view.readable, view.knownAt, scope]);
  return countedIn(deps.store).get(deps.store, key, () => countSector(deps, { asOf, view }, scope));
}

async function countSector(deps: Deps, { asOf, view }: Asked, scope: Scope): Promise<SectorOverTime> {
  const kept = await keptAnswers(deps, { ...view, asOf }, asOf);
  const countsOf = (test: string) =>
    kept === undefined
      ? countNow(deps, { test, asOf, view }, scope)
      : deps.store.countByYear(kept.id, { test, sieve: scope });
  const [prices, pay] = [await countsOf(PRICE_TEST), await countsOf(PAY_TEST)];
  const years = new Set([...prices, ...pay].map(({ year }) => year));
  return {
    ...{ asOf, ...scope, priceTest: PRICE_TEST, payTest: PAY_TEST },
    years: [...years].sort(lastWithoutYear).map((year) => ({
      ...(year === undefined ? {} : { year }),
      prices: ofYear(prices, year),
      pay: ofYear(pay, year),
    })),
  };
}

interface Asked {
  readonly asOf: Day;
  readonly view: View;
}

/** Of a store whose answers are not kept. */
async function countNow(
  deps: Deps,
  request: Asked & { readonly test: string },
  scope: Scope,
): Promise<readonly YearCount[]> {
  const { rows } = await assessFlags(deps, { ...request, rows: FLAG_OUTCOMES, untold: true });
  return siftFlags(rows, scope).map(({ on, outcome }) => known<YearCount>({ year: on?.slice(0, 4), outcome, held: 1 }));
}

function ofYear(counts: readonly YearCount[], year: string | undefined): OutcomeCounts {
  const held = (wanted: FlagOutcome) =>
    counts.reduce((sum, one) => sum + (one.year === year && one.outcome === wanted ? one.held : 0), 0);
  return {
    ...{ flagged: held('flagged'), passed: held('passed') },
    ...{ not_applicable: held('not_applicable'), cannot_tell: held('cannot_tell') },
  };
}

function lastWithoutYear(a: string | undefined, b: string | undefined): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  return a.localeCompare(b);
}
