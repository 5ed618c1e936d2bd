/** Pay that came after its day, did not come, or came in part. */
import { type Day, daysBetween } from '../dates.ts';
import { message, param, type Step } from '../outcome.ts';
import { between, greater, isBelow, minus, type Range, rangeOfPrice, timesRange } from '../range.ts';
import { severalWorkers } from '../wages/hourly-pay.ts';
import { allHours, leastHours, type PaidWork } from '../wages/wage-record.ts';
import type { Flag, FlagContext, FlagResult } from './flag.ts';
import { cannotTell, notApplicable } from './results.ts';
import { amounts, missingFact, reason, step } from './words.ts';

const ID = 'pay-late-or-missing';

export const payLateOrMissing: Flag<'wage_record'> = {
  id: ID,
  subject: 'wage_record',
  title: message(`flag.title.${ID}`),
  question: message(`flag.question.${ID}`),
  excludes: ['not-why-late', 'level-not-looked-at'].map((name) => message(`flag.excludes.${name}`)),
  basedOn: [message('flag.basis.day-of-pay')],
  measures: [],
  needsThreshold: false,
  evaluate,
};

function evaluate(work: PaidWork, { asOf }: FlagContext): FlagResult {
  const ask = (name: string) => cannotTell(missingFact(name, {}, work.employer));
  const { due, paid } = work;
  if (due === undefined) return ask('day-due');
  if (asOf <= due) return notApplicable(reason('not-yet-due', { day: param.day(due) }));
  const { payDue } = work;
  if (payDue !== undefined && rangeOfPrice(payDue).most?.isZero() === true && !agreedFor(work).least?.greaterThan(0))
    return {
      outcome: 'passed',
      steps: [step('due-in-all', amounts(rangeOfPrice(payDue), payDue.currency, 'least'))],
      missing: [],
    };
  const late = lateSteps(work, due, asOf);
  if (late !== undefined) return { outcome: 'flagged', steps: late, missing: [] };
  if (paid === undefined) return ask('pay');
  const owed = owedFor(work);
  if (owed === 'exchange-rate') return cannotTell(missingFact('exchange-rate'));
  const got = work.basis === 'gross' ? rangeOfPrice(paid) : between(rangeOfPrice(paid).least, undefined);
  const steps = amountSteps(got, owed, paid.currency);
  if (got.most && owed.least && isBelow(got.most, owed.least)) {
    const short = step('short-of-due', amounts(minus(owed, got), paid.currency, 'least'), { result: 'unmet' });
    return { outcome: 'flagged', steps: [...steps, short], missing: [] };
  }
  const names = whatWouldSettle(work, got, owed);
  if (names.length > 0)
    return { outcome: 'cannot_tell', steps, missing: names.map((name) => missingFact(name, {}, work.employer)) };
  return { outcome: 'passed', steps: [...steps, step('paid-in-time', daysOf(due, work.paidOn ?? due))], missing: [] };
}

/** Paid after the day, or by the day of the question not at all: what is late is late, however much it is. */
function lateSteps({ paid, paidOn }: PaidWork, due: Day, asOf: Day): readonly Step[] | undefined {
  const isNothing = paid !== undefined && rangeOfPrice(paid).most?.isZero() === true;
  if (isNothing || (paidOn !== undefined && paidOn > asOf))
    return [step('not-paid', { ...daysOf(due, asOf), days: daysLate(due, asOf) }, { result: 'unmet' })];
  if (paidOn === undefined || paidOn <= due) return undefined;
  return [step('paid-late', { ...daysOf(due, paidOn), days: daysLate(due, paidOn) }, { result: 'unmet' })];
}

const daysOf = (due: Day, on: Day) => ({ due: param.day(due), on: param.day(on) });
const daysLate = (due: Day, on: Day) => param.decimal(String(daysBetween(due, on)));

/**
 * What was due in all, and never less than the hours come to at the agreed rate: a lower sum that somebody states does not
 * undo what was agreed. From an agreed rate alone only from below, for more than the hours may have been agreed.
 */
function owedFor(work: PaidWork): Range | 'exchange-rate' {
  const { paid, payDue, agreedRate } = work;
  const foreign = [payDue, agreedRate].some((price) => price !== undefined && price.currency !== paid?.currency);
  if (foreign) return 'exchange-rate';
  const { least } = agreedFor(work);
  if (payDue === undefined) return between(least, undefined);
  const due = rangeOfPrice(payDue);
  if (least === undefined) return due;
  const most = due.most === undefined || isBelow(due.most, least) ? undefined : due.most;
  return between(due.least === undefined ? least : greater(due.least, least), most);
}

function agreedFor(work: PaidWork): Range {
  const { agreedRate } = work;
  const hours = allHours(work);
  return hours === undefined || agreedRate === undefined
    ? {}
    : timesRange(between(leastHours(hours), hours), rangeOfPrice(agreedRate));
}

function amountSteps(got: Range, owed: Range, currency: string): readonly Step[] {
  return [
    step('paid-in-all', amounts(got, currency, 'most')),
    ...(owed.least === undefined ? [] : [step('due-in-all', amounts(owed, currency, 'least'))]),
  ];
}

function whatWouldSettle(work: PaidWork, got: Range, owed: Range): readonly string[] {
  const several = severalWorkers(work);
  const names = [
    ...(work.paidOn === undefined ? ['day-paid'] : []),
    ...(owed.most === undefined ? ['pay-due'] : []),
    ...(several === undefined ? [] : [several]),
  ];
  if (owed.most === undefined || (got.least && !isBelow(got.least, owed.most))) return names;
  return [...names, work.basis === 'gross' ? 'exact-pay' : 'gross-pay'];
}
