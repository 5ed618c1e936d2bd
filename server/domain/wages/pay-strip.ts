/** What was paid an hour for some work, on one scale with the levels that held for it then. */
import { type Day, nextDay } from '../dates.ts';
import type { Decimal } from '../money.ts';
import { between, type Range } from '../range.ts';
import type { BenchmarkBook } from './benchmark.ts';
import { hourlyPay, type PayFact, severalWorkers } from './hourly-pay.ts';
import { type LevelQuestion, levelOver } from './level.ts';
import type { PayPartRule } from './pay-parts.ts';
import { collectiveAgreement, floorOfPay, goingRate, livingWage } from './wage-floor.ts';
import type { PaidWork } from './wage-record.ts';

export const STRIP_LEVELS = [
  'statutory_minimum',
  'collective_agreement',
  'going_rate',
  'two_thirds',
  'living_wage',
] as const;
export type StripLevel = (typeof STRIP_LEVELS)[number];

export interface StripMark {
  readonly level: StripLevel;
  /** none: the source says that there is none. */
  readonly state: 'known' | 'none' | 'not_known' | 'other_currency';
  readonly range?: Range;
  readonly currency?: string;
  readonly cites: readonly string[];
}

export interface PayStrip {
  readonly work: PaidWork;
  /** Gross, an hour; absent where it cannot be said. */
  readonly pay?: Range;
  readonly currency?: string;
  /** Pay of several workers: one of them may have got less than the upper end. */
  readonly isAverage: boolean;
  readonly missing: readonly PayFact[];
  readonly marks: readonly StripMark[];
}

/** `share` of the going rate, where the tests have one on that day. */
export function payStrip(
  work: PaidWork,
  book: BenchmarkBook,
  on: { readonly asOf: Day; readonly share?: Decimal | undefined; readonly parts?: readonly PayPartRule[] },
): PayStrip {
  const period = periodOf(work, on.asOf);
  const counting = period && { measure: 'statutory_minimum', rules: on.parts ?? [], period };
  const pay = hourlyPay(work, counting);
  const currency = work.paid?.currency;
  const markOf = (level: StripLevel, question: LevelQuestion, share?: Decimal): StripMark =>
    markFor(work, book, { level, question, asOf: on.asOf, currency, share });
  const marks = [
    markOf('statutory_minimum', floorOfPay(work)),
    markOf('collective_agreement', collectiveAgreement(work)),
    markOf('going_rate', goingRate(work)),
    ...(on.share === undefined ? [] : [markOf('two_thirds', goingRate(work), on.share)]),
    markOf('living_wage', livingWage(work)),
  ];
  return {
    ...{ work, marks, missing: pay.missing, isAverage: severalWorkers(work) === 'pay-of-each-worker' },
    ...(pay.known ? { pay: pay.range } : {}),
    ...(currency === undefined ? {} : { currency }),
  };
}

interface Wanted {
  readonly level: StripLevel;
  readonly question: LevelQuestion;
  readonly asOf: Day;
  readonly currency: string | undefined;
  readonly share: Decimal | undefined;
}

function markFor(work: PaidWork, book: BenchmarkBook, { level, question, asOf, currency, share }: Wanted): StripMark {
  const period = periodOf(work, asOf);
  if (period === undefined) return { level, state: 'not_known', cites: [] };
  const converted = levelOver(book, question, period, currency);
  // Without a rate it is shown as it was set.
  const lacksRate = converted.kind === 'not_known' && converted.rate !== undefined;
  const found = lacksRate ? levelOver(book, question, period) : converted;
  if (found.kind === 'not_known') return { level, state: 'not_known', cites: [] };
  const cites = [...new Set(found.from.flatMap(({ cite }) => cite ?? []))];
  if (found.kind === 'none') return { level, state: 'none', cites };
  const of = (end: Decimal | undefined) => (share === undefined ? end : end?.times(share));
  const range = between(of(found.range.least), of(found.range.most));
  const isOther = currency !== undefined && currency !== found.currency;
  return { level, state: isOther ? 'other_currency' : 'known', range, currency: found.currency, cites };
}

/** Work that is not said to have ended has by the day of the question. */
function periodOf({ from, until }: PaidWork, asOf: Day): { readonly from: Day; readonly until: Day } | undefined {
  if (from === undefined) return undefined;
  const end = until ?? nextDay(asOf);
  return { from, until: end > from ? end : nextDay(from) };
}
