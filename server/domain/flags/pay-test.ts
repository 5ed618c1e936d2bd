/** What the pay tests share: gross pay an hour held against a dated level, an interval against an interval. */
import { type Day, nextDay } from '../dates.ts';
import { type Decimal, minorDigits } from '../money.ts';
import { type MissingFact, param, type Step } from '../outcome.ts';
import { againstShare, type Limit, type LimitAnswer, leastClear } from '../pricing/share-of.ts';
import { between, exactly, type Range } from '../range.ts';
import { placesToCompare } from '../tell-apart.ts';
import type { LevelOf } from '../wages/asked-of-level.ts';
import type { CountedPart } from '../wages/counted-pay.ts';
import { type HourlyPay, hourlyPay } from '../wages/hourly-pay.ts';
import { type LevelQuestion, levelOver } from '../wages/level.ts';
import { type LevelOfDays, overItsDays } from '../wages/level-of-days.ts';
import { type InMonths, inItsMonths } from '../wages/month-as-it-falls.ts';
import { allHours, leastHours, type PaidWork, recordedOvertime } from '../wages/wage-record.ts';
import { byClassShares } from './class-shares.ts';
import { exchangeSteps } from './exchange-steps.ts';
import { figuresOf } from './figures.ts';
import type { Figures, FlagContext, FlagResult } from './flag.ts';
import { levelFact } from './level-fact.ts';
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
  const period = periodOf(work, context.asOf);
  const { measures } = test.question;
  const counting = period && { measure: measures, rules: context.payLaw?.parts ?? [], period };
  const pay = hourlyPay(work, counting);
  const shares = work.classShares ?? [];
  if (!pay.known && shares.length === 0) return cannotTell(...payFacts(pay, work));
  if (period === undefined) return cannotTell(missingFact('pay-period', {}, work.employer));
  const into = pay.known ? pay.currency : shares[0]?.currency;
  const average = levelOver(context.benchmarks, test.question, period, into);
  const asked = { question: test.question, period, into };
  const ofDays = average.kind === 'known' ? overItsDays(average, work, context.benchmarks, asked) : average;
  const level = ofDays.kind === 'known' ? inItsMonths(ofDays, period, work.place ?? '') : ofDays;
  if (level.kind === 'none') {
    const params = { place: param.text(work.place ?? ''), day: param.day(period.from) };
    return notApplicable(reason(test.noneReason, params));
  }
  if (level.kind === 'not_known')
    return cannotTell(...level.missing.map((name) => levelFact(name, levelOf(work, period.from, test), level.rate)));
  const ofClasses = byClassShares(shares, level, test.limit, () => levelSteps(work, level, test, period.from));
  if (ofClasses !== undefined) return ofClasses;
  if (!pay.known) return cannotTell(...payFacts(pay, work));
  return judged(work, pay, level, test, period.from);
}

type HeldLevel = LevelOfDays & InMonths;
type KnownPay = Extract<HourlyPay, { known: true }>;

function payFacts({ missing }: HourlyPay, work: PaidWork): readonly MissingFact[] {
  const place = { place: param.text(work.place ?? '') };
  return missing.map((name) => missingFact(name, name === 'which-parts-count' ? place : {}, work.employer));
}

function judged(work: PaidWork, pay: KnownPay, level: HeldLevel, test: PayTest, on: Day): FlagResult {
  const found = againstShare(pay.range, level.range, test.limit);
  const isOfRounding =
    found === 'caught' && againstShare(beforeRounding(pay.range, work), level.range, test.limit) !== found;
  const answer = isOfRounding ? 'cannot_tell' : found;
  const limit = scaled(level.range, test.limit.value);
  const figures = figuresFor(work, pay, limit, test.limit.strict);
  return {
    outcome: OUTCOME_OF[answer],
    steps: stepsFor(work, pay, level, limit, test, answer, on),
    missing: missingOf(work, pay, level, { answer, isOfRounding }, test, on),
    ...(figures === undefined ? {} : { figures }),
  };
}

/** Pay an hour where the hours were fewer before they were rounded. */
function beforeRounding({ least, most }: Range, work: PaidWork): Range {
  const hours = allHours(work);
  return hours === undefined ? between(least, most) : between(least, most?.times(hours).dividedBy(leastHours(hours)));
}

function missingOf(
  work: PaidWork,
  pay: KnownPay,
  level: HeldLevel,
  { answer, isOfRounding }: { readonly answer: LimitAnswer; readonly isOfRounding: boolean },
  test: PayTest,
  on: Day,
): readonly MissingFact[] {
  if (isOfRounding) return [missingFact('exact-hours', {}, work.employer)];
  return answer === 'cannot_tell' ? whatWouldSettle(work, pay, level, test, on) : [];
}

function stepsFor(
  work: PaidWork,
  pay: KnownPay,
  level: HeldLevel,
  limit: Range,
  test: PayTest,
  answer: LimitAnswer,
  on: Day,
): readonly Step[] {
  const hours = allHours(work);
  const places = placesToCompare(pay.range, limit, minorDigits(pay.currency));
  return [
    ...(hours === undefined ? [] : [step('hours-worked', numbers({ least: hours, most: hours }, 4))]),
    ...pay.parts.map((part) => partStep(part, pay.currency)),
    ...overtimeInSum(work),
    step('pay-an-hour', amounts(pay.range, pay.currency, 'most', places)),
    ...levelSteps(work, level, test, on),
    ...test.limitSteps,
    step('pay-limit', amounts(limit, level.currency, 'least', places), { result: RESULT_OF[answer] }),
  ];
}

/** Nobody says how much of one sum is for the overtime that is recorded. */
function overtimeInSum(work: PaidWork): readonly Step[] {
  const overtime = recordedOvertime(work);
  if (work.payParts !== undefined || !overtime?.greaterThan(0)) return [];
  return [step('overtime-in-sum', numbers(exactly(overtime), 4))];
}

const SAID_OF_PART = { counts: 'pay_counts', does_not_count: 'pay_does_not_count', unknown: 'pay_unknown' } as const;

/** A part of the pay, and whether it counts under the law of the place. */
export function partStep({ kind, amount, answer, cite }: CountedPart, currency: string): Step {
  const params = {
    part: param.code(kind),
    counts: param.code(SAID_OF_PART[answer]),
    ...amounts(amount, currency, 'most'),
  };
  return step('pay-part', params, cite === undefined ? {} : { citation: cite });
}

function levelSteps(work: PaidWork, level: HeldLevel, test: PayTest, on: Day): readonly Step[] {
  const place = { place: param.text(work.place ?? ''), day: param.day(on) };
  return [
    ...publishedFloorSteps(level.from),
    ...exchangeSteps(level.exchanges),
    ...monthSteps(level),
    ...spellSteps(level),
    step(test.levelStep, { ...amounts(level.range, level.currency, 'least'), ...place }, citesOf(level.from)),
  ];
}

function monthSteps({ weeks }: HeldLevel): readonly Step[] {
  if (weeks === undefined) return [];
  const weeksOf = (end: Decimal) => param.decimal(end.toDecimalPlaces(2).toString());
  return [step('month-as-it-falls', { fewest: weeksOf(weeks.fewest), most: weeksOf(weeks.most) })];
}

/** Where the level changes within the record: how many of the hours are at which. */
function spellSteps({ spells = [] }: HeldLevel): readonly Step[] {
  return spells.map(({ from, hours, level }) =>
    step('hours-at-level', {
      ...amounts(level.range, level.currency, 'least'),
      ...{ hours: param.decimal(hours.toString()), day: param.day(from) },
    }),
  );
}

function figuresFor(work: PaidWork, pay: KnownPay, limit: Range, strict: boolean): Figures | undefined {
  const clear = (end: Decimal | undefined) => end && leastClear(end, strict, pay.currency);
  const hours = allHours(work);
  return figuresOf({
    per: 'hour',
    currency: pay.currency,
    price: pay.range,
    isQuotient: true,
    against: limit,
    whole: 'wage_record',
    mends: between(clear(limit.least), clear(limit.most)),
    ...(hours === undefined ? {} : { times: hours }),
  });
}

function scaled(range: Range, share: Decimal): Range {
  return between(range.least?.times(share), range.most?.times(share));
}

/** A record whose last day is not known ended by the day of the question. */
export function periodOf(work: PaidWork, asOf: Day): { from: Day; until: Day } | undefined {
  if (work.from === undefined) return undefined;
  const until = work.until ?? nextDay(asOf);
  return until > work.from ? { from: work.from, until } : undefined;
}

function whatWouldSettle(
  work: PaidWork,
  pay: KnownPay,
  level: HeldLevel,
  test: PayTest,
  on: Day,
): readonly MissingFact[] {
  const ofAverage = againstShare(pay.range, level.average, test.limit);
  const place = { place: param.text(work.place ?? ''), day: param.day(on) };
  const missing = [
    ...payFacts(pay, work),
    ...level.missing.map((name) => levelFact(name, levelOf(work, on, test))),
    ...(level.weeks === undefined || ofAverage === 'cannot_tell'
      ? []
      : [missingFact('hours-of-the-month', place, work.employer)]),
  ];
  return missing.length > 0 ? missing : [missingFact('exact-pay', {}, work.employer)];
}

function levelOf({ place, employer }: PaidWork, on: Day, { levelMissing }: PayTest): LevelOf {
  return { place, on, holder: employer, levelMissing };
}
