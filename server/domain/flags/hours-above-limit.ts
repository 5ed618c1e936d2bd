/** Hours against a dated limit of hours a week, which is often one of an average over months. */
import type { Decimal } from '../money.ts';
import { message, param } from '../outcome.ts';
import { exactly, isBelow } from '../range.ts';
import { hoursTogether } from '../wages/together.ts';
import { allHours, hoursAsked, type PaidWork, workersOf } from '../wages/wage-record.ts';
import { allowedHours, type HoursLimit, NO_PAY_LAW, ruleOver } from '../wages/working-hours.ts';
import type { Flag, FlagContext, FlagResult } from './flag.ts';
import { periodOf } from './pay-test.ts';
import { cannotTell, OUTCOME_OF, ofTheirHours, RESULT_OF } from './results.ts';
import { addedSteps, missingFact, numbers, step } from './words.ts';

const ID = 'hours-above-limit';

export const hoursAboveLimit: Flag<'wage_record'> = {
  id: ID,
  subject: 'wage_record',
  title: message(`flag.title.${ID}`),
  question: message(`flag.question.${ID}`),
  excludes: ['opt-outs', 'forced-or-wanted'].map((name) => message(`flag.excludes.${name}`)),
  basedOn: [message('flag.basis.hours-of-the-place')],
  measures: [],
  needsThreshold: false,
  needs: ['same_worker'],
  evaluate,
};

/**
 * Flagged where all hours are more than all windows of the limit could lawfully hold, for then one of them holds too many;
 * for several workers, where that is so of their average. Passed where they would all fit one window, of a record whose last
 * day is known: without it nobody knows that the hours fill one.
 */
function evaluate(work: PaidWork, context: FlagContext): FlagResult {
  const place = { place: param.text(work.place ?? '') };
  const ask = (name: string) => cannotTell(missingFact(name, place, work.employer));
  if (work.place === undefined) return ask('place');
  if (allHours(work) === undefined) return ask(hoursAsked(work));
  const held = hoursTogether(work);
  const { hours } = held;
  const period = periodOf(work, context.asOf);
  if (period === undefined) return ask('pay-period');
  const limit = ruleOver((context.payLaw ?? NO_PAY_LAW).limits, work.place, period);
  if (limit === undefined) return ask('hours-limit');
  const allowed = allowedHours(limit, period);
  const workers = workersOf(work);
  const isWhole = allowed.isWhole && work.until !== undefined;
  const answer = ofTheirHours(held, answerOf(hours, workers, { ...allowed, isWhole }));
  const settling = held.asks ?? whatWouldSettle(work, limit, workers);
  return {
    outcome: OUTCOME_OF[answer],
    steps: [
      ...addedSteps(held),
      step('hours-worked', numbers(exactly(hours), 4)),
      ...(workers === undefined ? [] : [step('workers', { workers: param.decimal(String(workers)) })]),
      step('hours-limit', limitParams(limit), { citation: limit.cite }),
      step('hours-allowed', numbers({ least: allowed.first, most: allowed.touched }, 2), { result: RESULT_OF[answer] }),
    ],
    missing: answer === 'cannot_tell' ? [missingFact(settling, place, work.employer)] : [],
  };
}

function answerOf(hours: Decimal, workers: number | undefined, allowed: ReturnType<typeof allowedHours>) {
  if (workers !== undefined && workers > 0 && isBelow(allowed.touched.times(workers), hours)) return 'caught';
  return allowed.isWhole && !isBelow(allowed.first, hours) ? 'clear' : 'cannot_tell';
}

function limitParams({ most, over }: HoursLimit) {
  return { most: param.decimal(most.toString()), over: param.text(over) };
}

function whatWouldSettle(work: PaidWork, limit: HoursLimit, workers: number | undefined): string {
  if (work.until === undefined) return 'pay-period';
  if (workers === undefined) return 'how-many-workers';
  return limit.over === 'P7D' ? 'hours-by-week' : 'hours-of-whole-average';
}
