/**
 * All pay against what all hours cost: each at least at the ordinary rate, and those beyond the hours that the law sets
 * for a week, and for a day where it does, at its premium. Where no such law is held, an hour of overtime costs at least what an ordinary hour does.
 */
import { type Decimal, decimal, minorDigits } from '../money.ts';
import { type MissingFact, message, param, type Step } from '../outcome.ts';
import { againstShare, type LimitAnswer, roundedUp } from '../pricing/share-of.ts';
import {
  between,
  dividedBy,
  exactly,
  greater,
  higherOf,
  hull,
  isBelow,
  plus,
  type Range,
  rangeOfPrice,
  timesRange,
} from '../range.ts';
import { placesToCompare } from '../tell-apart.ts';
import { unique } from '../unique.ts';
import { countedPay } from '../wages/counted-pay.ts';
import { severalWorkers } from '../wages/hourly-pay.ts';
import { type Level, levelOver } from '../wages/level.ts';
import { paidForOrdinaryHour } from '../wages/ordinary-hour.ts';
import { hoursIn, type LawfulOvertime, overtimeUnder, premiumIn } from '../wages/overtime.ts';
import { type Together, together } from '../wages/together.ts';
import { floorOfPay } from '../wages/wage-floor.ts';
import {
  allHours,
  type DayHours,
  hoursAsked,
  leastHours,
  type PaidWork,
  recordedOvertime,
  workersOf,
} from '../wages/wage-record.ts';
import { isOneWeek, NO_PAY_LAW, type OvertimeRule, type OvertimeStep, ruleOver } from '../wages/working-hours.ts';
import { figuresOf } from './figures.ts';
import type { Figures, Flag, FlagContext, FlagResult } from './flag.ts';
import { partStep, periodOf } from './pay-test.ts';
import { cannotTell, notApplicable, OUTCOME_OF, ofTheirPay, RESULT_OF } from './results.ts';
import { addedSteps, amountParam, amounts, citesOf, missingFact, numbers, reason, step } from './words.ts';

const ID = 'overtime-not-paid';
const LIMIT = { value: decimal('1'), strict: true };
const NOTHING = decimal('0');

export const overtimeNotPaid: Flag<'wage_record'> = {
  id: ID,
  subject: 'wage_record',
  title: message(`flag.title.${ID}`),
  question: message(`flag.question.${ID}`),
  excludes: ['exempt-from-overtime', 'daily-overtime', 'one-record-of-a-week'].map((name) =>
    message(`flag.excludes.${name}`),
  ),
  basedOn: [message('flag.basis.overtime-of-the-place')],
  measures: ['statutory_minimum', 'working_week'],
  needsThreshold: false,
  needs: ['same_worker'],
  evaluate,
};

function evaluate(work: PaidWork, context: FlagContext): FlagResult {
  const ask = (name: string) => cannotTell(missingFact(name, placeOf(work), work.employer));
  if (allHours(work) === undefined) return ask(hoursAsked(work));
  const period = periodOf(work, context.asOf);
  if (period === undefined) return ask('pay-period');
  const rule = ruleOver((context.payLaw ?? NO_PAY_LAW).overtime, work.place, period);
  // Without a last day nobody knows that it is a week.
  const isWeek = work.until !== undefined && isOneWeek(period) && workersOf(work) === 1;
  const held = isWeek ? together(work) : together({ ...work, sameDays: [] });
  const { works, all, asks } = held;
  const hours = allHours(all) ?? NOTHING;
  const byLaw = rule === undefined ? undefined : overtimeUnder(rule, all, hours, isWeek);
  const certain = byLaw && hoursIn(byLaw.tiers);
  const isSettled = byLaw?.missing.length === 0;
  const recorded = recordedOvertime(all);
  const overtime = certain?.greaterThan(0) ? (isSettled ? certain : greater(certain, recorded ?? certain)) : recorded;
  if (overtime === undefined && !isSettled)
    return ask(byLaw?.missing[0] === 'hours-by-day' && isWeek ? 'hours-by-day' : 'overtime-hours');
  if (!overtime?.greaterThan(0)) {
    // By the week nothing is overtime, by the day something may be.
    if (byLaw?.missing.includes('hours-by-day') && isWeek) return ask('hours-by-day');
    return asks === undefined ? notApplicable(reason('no-overtime')) : ask(asks);
  }
  if (all.paid === undefined) return ask('pay');
  const { currency } = all.paid;
  const rates: Range[] = [];
  const levels = works.map((one) => levelOver(context.benchmarks, floorOfPay(one), period));
  for (const [at, one] of works.entries()) {
    const rate = rateOf(one, levels[at] as Level, currency);
    if (rate === 'exchange-rate') return cannotTell(missingFact('exchange-rate'));
    if (rate.least === undefined) return ask('ordinary-rate');
    rates.push(rate);
  }
  const rate = rates.reduce(hull);
  const due = dueFor(works, rates, byLaw);
  const paid = paidIn(all, context, period);
  if (paid === undefined) return ask('parts-that-add-up');
  const found = againstShare(paid.range, due, LIMIT);
  const isOfRounding = found === 'caught' && againstShare(paid.range, beforeRounding(due, hours), LIMIT) !== found;
  const compared = isOfRounding ? 'cannot_tell' : found;
  const answer = ofTheirPay(held, compared);
  const figures = figuresFor(paid.range, due, hours, currency);
  const cites = levels.flatMap((level) => (level.kind === 'known' ? level.from : []));
  const places = placesToCompare(paid.range, due, minorDigits(currency));
  return {
    outcome: OUTCOME_OF[answer],
    steps: [
      ...addedSteps(held),
      step('hours-worked', numbers(exactly(hours), 4)),
      step('overtime-hours', numbers(exactly(overtime), 4)),
      ...(all.doubleTimeHours === undefined
        ? []
        : [step('double-time-hours', numbers(exactly(all.doubleTimeHours), 4))]),
      ...(byLaw?.days ?? []).map(dayStep),
      ...paid.steps,
      step('ordinary-rate', amounts(rate, currency, 'least'), cites.length === 0 ? {} : citesOf(unique(cites))),
      ...(rule === undefined ? [step('overtime-at-ordinary-rate', {})] : ruleSteps(rule)),
      step('paid-in-all', amounts(paid.range, currency, 'most', places)),
      ...(answer === 'cannot_tell' ? inOneSum(held, paid.range, byLaw) : []),
      step('due-in-all', amounts(due, currency, 'least', places), { result: RESULT_OF[answer] }),
    ],
    missing: isOfRounding
      ? [missingFact('exact-hours', placeOf(work), work.employer)]
      : missingOf(work, held, { compared, answer, rate, byLaw, paid: paid.missing }),
    ...(figures === undefined ? {} : { figures }),
  };
}

/** Of a record beside others what is in them is asked for first: without it nothing else settles the answer. */
function missingOf(
  work: PaidWork,
  { asks }: Together,
  found: Found & { readonly compared: LimitAnswer; readonly answer: LimitAnswer },
): readonly MissingFact[] {
  if (found.answer !== 'cannot_tell') return [];
  if (found.compared === 'caught') return [missingFact('pay-of-all-records', placeOf(work), work.employer)];
  return asks === undefined ? whatWouldSettle(work, found) : [missingFact(asks, placeOf(work), work.employer)];
}

/** The higher of what was agreed or paid for an ordinary hour and the floor; from below only where one is not known. */
function rateOf(work: PaidWork, level: ReturnType<typeof levelOver>, currency: string): Range | 'exchange-rate' {
  const { agreedRate } = work;
  const agreed = agreedRate?.currency === currency ? rangeOfPrice(agreedRate) : undefined;
  if (agreedRate !== undefined && agreed === undefined) return 'exchange-rate';
  if (level.kind === 'known' && level.currency !== currency)
    return agreed?.least ? { least: agreed.least } : 'exchange-rate';
  const own = higherOfBoth(agreed, paidForOrdinaryHour(work));
  if (level.kind === 'none') return own;
  if (level.kind === 'not_known') return between(own.least, undefined);
  return higherOf(own, level.range);
}

/** What was paid for an ordinary hour beyond what was agreed is its rate all the same. */
function higherOfBoth(agreed: Range | undefined, paid: Range): Range {
  if (agreed === undefined) return paid;
  const { least, most } = agreed;
  if (paid.least === undefined || (least && !isBelow(least, paid.least))) return agreed;
  return between(paid.least, most && isBelow(most, paid.least) ? undefined : most);
}

/** Each record's hours at its own rate; the premium of all of them at one of the rates, nobody knows of which. */
function dueFor(works: readonly PaidWork[], rates: readonly Range[], byLaw: LawfulOvertime | undefined): Range {
  const plain = works.map((work, at) => timesRange(exactly(allHours(work) ?? NOTHING), rates[at] ?? {})).reduce(plus);
  if (byLaw === undefined) return between(plain.least, undefined);
  return plus(plain, timesRange(premiumIn(byLaw), rates.reduce(hull)));
}

/** Nobody says what of the sum is for overtime: it pays it all only up to some ordinary rate. */
function inOneSum({ works, all }: Together, paid: Range, byLaw: LawfulOvertime | undefined): readonly Step[] {
  const isOneSum = works.every(({ payParts, agreedRate }) => payParts === undefined && agreedRate === undefined);
  const hours = allHours(all);
  if (!isOneSum || hours === undefined || paid.most === undefined) return [];
  const premium = (byLaw && premiumIn(byLaw).least) ?? NOTHING;
  const rate = paid.most.dividedBy(hours.plus(premium));
  return [step('pay-in-one-sum', { rate: amountParam(rate, all.paid?.currency ?? '') })];
}

/** What was due where the hours were fewer before they were rounded. */
function beforeRounding({ least, most }: Range, hours: Decimal): Range {
  return between(least?.times(leastHours(hours)).dividedBy(hours), most);
}

interface Paid {
  readonly range: Range;
  readonly steps: readonly Step[];
  readonly missing: readonly string[];
}

/** Every part that may be pay, overtime among them; of several workers, or nobody knows how many, from above only. */
function paidIn(
  work: PaidWork,
  context: FlagContext,
  period: NonNullable<ReturnType<typeof periodOf>>,
): Paid | undefined {
  const rules = (context.payLaw ?? NO_PAY_LAW).parts;
  const counted = countedPay(work, { measure: 'statutory_minimum', rules, period });
  if (counted?.missing.includes('parts-that-add-up') || work.paid === undefined) return undefined;
  const whole = counted === undefined ? sumOf(work) : plus(counted.ordinary, counted.overtime);
  const several = severalWorkers(work);
  const missing = counted?.missing ?? (work.basis === 'gross' ? [] : ['gross-pay']);
  return {
    range: several === undefined ? whole : between(NOTHING, whole.most),
    steps: (counted?.parts ?? []).map((part) => partStep(part, work.paid?.currency ?? '')),
    missing: several === undefined ? missing : [...missing, several],
  };
}

function sumOf({ paid, basis }: PaidWork): Range {
  const range = paid === undefined ? {} : rangeOfPrice(paid);
  return basis === 'gross' ? range : between(range.least, undefined);
}

function ruleSteps({ after, factor, daily = [], seventhDay = [], cite }: OvertimeRule): readonly Step[] {
  const said = (name: string) => (one: OvertimeStep) =>
    step(
      name,
      { after: param.decimal(one.after.toString()), factor: param.decimal(one.factor.toString()) },
      { citation: cite },
    );
  return [
    said('overtime-rule')({ after, factor }),
    ...daily.map(said('overtime-rule-daily')),
    ...seventhDay.map(said('overtime-rule-seventh-day')),
  ];
}

function dayStep({ on, hours }: DayHours): Step {
  return step('hours-of-day', { day: param.day(on), hours: param.decimal(hours.toString()) });
}

const placeOf = (work: PaidWork) => ({ place: param.text(work.place ?? '') });

interface Found {
  readonly rate: Range;
  readonly byLaw: LawfulOvertime | undefined;
  readonly paid: readonly string[];
}

function whatWouldSettle(work: PaidWork, found: Found): readonly MissingFact[] {
  const names = [
    ...found.paid,
    ...(found.rate.most === undefined ? ['ordinary-rate'] : []),
    ...(found.byLaw?.missing ?? ['overtime-premium']),
  ];
  return (names.length > 0 ? names : ['exact-pay']).map((name) => missingFact(name, placeOf(work), work.employer));
}

function figuresFor(paid: Range, due: Range, hours: Decimal, currency: string): Figures | undefined {
  const anHour = (range: Range) => dividedBy(range, exactly(hours));
  const up = (end: Decimal | undefined) => end && roundedUp(end, currency);
  const against = anHour(due);
  return figuresOf({
    ...{ per: 'hour', currency, price: anHour(paid), against, whole: 'wage_record', times: hours },
    mends: between(up(against.least), up(against.most)),
  });
}
