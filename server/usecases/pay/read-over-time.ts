/** A sector in a place, year by year: how its prices and its pay came out in one test each. Counts, and never an average. */
import type { Day } from '../../domain/dates.ts';
import { countOutcomes, type OutcomeCounts } from '../../domain/flags/flag.ts';
import type { View } from '../../store/store.ts';
import type { Deps } from '../deps.ts';
import { siftFlags } from '../flags/sift-flags.ts';
import { readAnswers } from './read-answers.ts';

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

export async function readSectorOverTime(deps: Deps, request: SectorRequest): Promise<SectorOverTime> {
  const { sector, place, view } = request;
  const asOf = request.asOf ?? deps.today();
  const scope = { ...(sector === undefined ? {} : { sector }), ...(place === undefined ? {} : { place }) };
  const outcomesOf = async (test: string) => siftFlags(await readAnswers(deps, { test, asOf, view }), scope);
  const [prices, pay] = [await outcomesOf(PRICE_TEST), await outcomesOf(PAY_TEST)];
  const years = new Set([...prices, ...pay].map(({ on }) => on?.slice(0, 4)));
  const ofYear = (rows: typeof prices, year: string | undefined) =>
    countOutcomes(rows.filter(({ on }) => on?.slice(0, 4) === year));
  return {
    ...{ asOf, ...scope, priceTest: PRICE_TEST, payTest: PAY_TEST },
    years: [...years].sort(lastWithoutYear).map((year) => ({
      ...(year === undefined ? {} : { year }),
      prices: ofYear(prices, year),
      pay: ofYear(pay, year),
    })),
  };
}

function lastWithoutYear(a: string | undefined, b: string | undefined): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  return a.localeCompare(b);
}
