/** What the pay tests share: gross pay an hour held against a dated level, an interval against an interval. */
import { type Day, nextDay } from '../dates.ts';
import type { Decimal } from '../money.ts';
import { type MissingFact, param, type Step } from '../outcome.ts';
import { againstShare, type Limit, type LimitAnswer, leastClear } from '../pricing/share-of.ts';
import { between, type Range } from '../range.ts';
import { type Level, type LevelQuestion, levelOver } from '../wages/level.ts';
import type { WantedRate } from '../wages/rate.ts';
import { type HourlyPay, hourlyPay, type PaidWork } from '../wages/wage-record.ts';
import { exchangeSteps, rateMissing } from './exchange-steps.ts';
import { figuresOf } from './figures.ts';
import type { Figures, FlagContext, FlagResult } from './flag.ts';
import { publishedFloorSteps } from './published-floor-steps.ts';
import { cannotTell, notApplicable, OUTCOME_OF, RESULT_OF } from './results.ts';
import { amounts, citesOf, missingFact, numbers, reason, step } from './words.ts';

export interface PayTest {
  readonly question: LevelQuestion;
  readonly limit: Limit;
  /** Codes of the step that states the level, of the fact that is missing without it, and of the reason where none is. */
  readonly levelStep: string;
  readonly levelMissing: string;
  readonly noneReason: string;
  readonly limitSteps: readonly Step[];
}

export function payAgainst(work: PaidWork, test: PayTest, context: FlagContext): FlagResult {
  const pay = hourlyPay(work);
  if (!pay.known) return cannotTell(...pay.missing.map((name) => missingFact(name, {}, work.employer)));
  const period = periodOf(work, context.asOf);
  if (period === undefined) return cannotTell(missingFact('pay-period', {}, work.employer));
  const level = levelOver(context.benchmarks, test.question, period, pay.currency);
  if (level.kind === 'none') {
    const params = { place: param.text(work.place ?? ''), day: param.day(period.from) };
    return notApplicable(reason(test.noneReason, params));
  }
  if (level.kind === 'not_known')
    return cannotTell(...level.missing.map((name) => levelFact(name, work, test, period.from, level.rate)));
  return judged(work, pay, level, test, period.from);
}

type KnownPay = Extract<HourlyPay, { known: true }>;
type KnownLevel = Extract<Level, { kind: 'known' }>;

function judged(work: PaidWork, pay: KnownPay, level: KnownLevel, test: PayTest, on: Day): FlagResult {
  const answer = againstShare(pay.range, level.range, test.limit);
  const limit = scaled(level.range, test.limit.value);
  const figures = figuresFor(work, pay, limit, test.limit.strict);
  return {
    outcome: OUTCOME_OF[answer],
    steps: stepsFor(work, pay, level, limit, test, answer, on),
    missing: answer === 'cannot_tell' ? whatWouldSettle(work, pay, level, test, on) : [],
    ...(figures === undefined ? {} : { figures }),
  };
}

function stepsFor(
  work: PaidWork,
  pay: KnownPay,
  level: KnownLevel,
  limit: Range,
  test: PayTest,
  answer: LimitAnswer,
  on: Day,
): readonly Step[] {
  const place = { place: param.text(work.place ?? ''), day: param.day(on) };
  return [
    ...(work.hours === undefined ? [] : [step('hours-worked', numbers({ least: work.hours, most: work.hours }, 4))]),
    step('pay-an-hour', amounts(pay.range, pay.currency, 'most')),
    ...publishedFloorSteps(level.from),
    ...exchangeSteps(level.exchanges),
    step(test.levelStep, { ...amounts(level.range, level.currency, 'least'), ...place }, citesOf(level.from)),
    ...test.limitSteps,
    step('pay-limit', amounts(limit, level.currency, 'least'), { result: RESULT_OF[answer] }),
  ];
}

function figuresFor(work: PaidWork, pay: KnownPay, limit: Range, strict: boolean): Figures | undefined {
  const clear = (end: Decimal | undefined) => end && leastClear(end, strict, pay.currency);
  return figuresOf({
    per: 'hour',
    currency: pay.currency,
    price: pay.range,
    against: limit,
    whole: 'wage_record',
    mends: between(clear(limit.least), clear(limit.most)),
    ...(work.hours === undefined ? {} : { times: work.hours }),
  });
}

function scaled(range: Range, share: Decimal): Range {
  return between(range.least?.times(share), range.most?.times(share));
}

/** A record whose last day is not known ended by the day of the question. */
function periodOf(work: PaidWork, asOf: Day): { from: Day; until: Day } | undefined {
  if (work.from === undefined) return undefined;
  const until = work.until ?? nextDay(asOf);
  return until > work.from ? { from: work.from, until } : undefined;
}

function whatWouldSettle(
  work: PaidWork,
  pay: KnownPay,
  level: KnownLevel,
  test: PayTest,
  on: Day,
): readonly MissingFact[] {
  const missing = [
    ...pay.missing.map((name) => missingFact(name, {}, work.employer)),
    ...level.missing.map((name) => levelFact(name, work, test, on)),
  ];
  return missing.length > 0 ? missing : [missingFact('exact-pay', {}, work.employer)];
}

function levelFact(name: string, work: PaidWork, test: PayTest, on: Day, rate?: WantedRate): MissingFact {
  if (name === 'exchange-rate') return rateMissing(rate);
  const params = { place: param.text(work.place ?? ''), day: param.day(on) };
  if (name === 'level') return missingFact(test.levelMissing, params);
  return missingFact(name, params, ['sector', 'work-class', 'place'].includes(name) ? work.employer : undefined);
}
