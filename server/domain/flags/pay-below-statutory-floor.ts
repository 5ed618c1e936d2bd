/** Gross pay an hour against the floor that the law set for that place and those days. */
import { decimal } from '../money.ts';
import { message, type Step } from '../outcome.ts';
import { isBelow, isExact } from '../range.ts';
import { levelOn } from '../wages/level.ts';
import { together } from '../wages/together.ts';
import { upratedArrears } from '../wages/uprated-arrears.ts';
import { floorOfPay } from '../wages/wage-floor.ts';
import type { PaidWork } from '../wages/wage-record.ts';
import type { Flag, FlagContext, FlagResult } from './flag.ts';
import { type PayTest, payAgainst } from './pay-test.ts';
import { addedSteps, amountParam, citesOf, dayParam, missingFact, step } from './words.ts';

const ID = 'pay-below-statutory-floor';

export const payBelowStatutoryFloor: Flag<'wage_record'> = {
  id: ID,
  subject: 'wage_record',
  title: message(`flag.title.${ID}`),
  question: message(`flag.question.${ID}`),
  excludes: ['what-counts-as-pay', 'overtime-not-looked-at'].map((name) => message(`flag.excludes.${name}`)),
  basedOn: [message('flag.basis.law-of-the-place')],
  measures: ['statutory_minimum', 'working_week'],
  needsThreshold: false,
  needs: ['same_worker'],
  evaluate,
};

function evaluate(work: PaidWork, context: FlagContext): FlagResult {
  const test = {
    question: floorOfPay(work),
    // The law's own boundary: pay that equals the floor is lawful.
    limit: { value: decimal('1'), strict: true },
    levelStep: 'statutory-floor',
    levelMissing: 'wage-floor',
    noneReason: 'no-statutory-floor',
    limitSteps: [],
  };
  const result = besideOthers(payAgainst(work, test, context), work, test, context);
  return { ...result, steps: [...result.steps, ...uprated(result, work, context)] };
}

/**
 * Laws that look at the average of a week or month look at all of it: pay for some of the hours that is below the floor is
 * flagged only where that of all of them together is.
 */
function besideOthers(result: FlagResult, work: PaidWork, test: PayTest, context: FlagContext): FlagResult {
  if (result.outcome !== 'flagged') return result;
  const held = together(work);
  if (held.works.length === 1 && held.leftHere === 0) return result;
  const { sector, workClass } = work;
  const scope = { ...(sector === undefined ? {} : { sector }), ...(workClass === undefined ? {} : { workClass }) };
  const ofAll = payAgainst({ ...held.all, ...scope }, test, context);
  if (held.leftHere === 0 && ofAll.outcome === 'flagged')
    return { ...ofAll, steps: [...addedSteps(held), ...ofAll.steps] };
  return { ...result, outcome: 'cannot_tell', missing: [missingFact('pay-of-all-records', {}, work.employer)] };
}

/**
 * What is short at the floor of the day of the question, where that is higher: some laws have arrears paid so. Of hours at two
 * floors nobody knows which of them were short.
 */
function uprated(
  { outcome, figures, steps }: FlagResult,
  work: PaidWork,
  { benchmarks, asOf }: FlagContext,
): readonly Step[] {
  const { short, against } = figures ?? {};
  if (steps.filter(({ code }) => code === 'flag.step.hours-at-level').length > 1) return [];
  if (outcome !== 'flagged' || short?.bound !== 'exact' || against?.bound !== 'exact') return [];
  const now = levelOn(benchmarks, floorOfPay(work), asOf);
  if (now.kind !== 'known' || now.currency !== against.currency || !isExact(now.range)) return [];
  const floor = now.range.least;
  if (floor === undefined || !isBelow(against.amount, floor)) return [];
  const amount = upratedArrears(short.amount, against.amount, floor);
  const said = {
    ...dayParam(asOf),
    floor: amountParam(floor, now.currency),
    amount: amountParam(amount, now.currency),
  };
  return [step('short-uprated', said, citesOf(now.from))];
}
