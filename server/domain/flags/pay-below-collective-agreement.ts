/** Gross pay an hour against what the collective agreement of the sector sets for that class of work, bound or not. */
import { decimal } from '../money.ts';
import { message } from '../outcome.ts';
import { collectiveAgreement } from '../wages/wage-floor.ts';
import type { PaidWork } from '../wages/wage-record.ts';
import type { Flag, FlagContext, FlagResult } from './flag.ts';
import { payAgainst } from './pay-test.ts';

const ID = 'pay-below-collective-agreement';

export const payBelowCollectiveAgreement: Flag<'wage_record'> = {
  id: ID,
  subject: 'wage_record',
  title: message(`flag.title.${ID}`),
  question: message(`flag.question.${ID}`),
  excludes: ['basic-pay-only', 'agreement-may-not-bind'].map((name) => message(`flag.excludes.${name}`)),
  basedOn: [message('flag.basis.agreement-of-the-sector')],
  measures: ['collective_agreement', 'working_week'],
  needsThreshold: false,
  evaluate,
};

function evaluate(work: PaidWork, context: FlagContext): FlagResult {
  const test = {
    question: collectiveAgreement(work),
    // Pay that equals the level is not below it.
    limit: { value: decimal('1'), strict: true },
    levelStep: 'agreed-pay',
    levelMissing: 'agreed-pay',
    noneReason: 'no-collective-agreement',
    limitSteps: [],
  };
  return payAgainst(work, test, context);
}
