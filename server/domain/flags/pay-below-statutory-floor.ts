/** Gross pay an hour against the floor that the law set for that place and those days. */
import { decimal } from '../money.ts';
import { message } from '../outcome.ts';
import { floorOfPay } from '../wages/wage-floor.ts';
import type { PaidWork } from '../wages/wage-record.ts';
import type { Flag, FlagContext, FlagResult } from './flag.ts';
import { payAgainst } from './pay-test.ts';

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
  return payAgainst(work, test, context);
}
