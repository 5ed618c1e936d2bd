/** Gross pay an hour against a published estimate of a living wage. */
import { decimal } from '../money.ts';
import { message } from '../outcome.ts';
import { livingWage } from '../wages/wage-floor.ts';
import type { PaidWork } from '../wages/wage-record.ts';
import type { Flag, FlagContext, FlagResult } from './flag.ts';
import { payAgainst } from './pay-test.ts';

const ID = 'pay-below-living-wage';

export const payBelowLivingWage: Flag<'wage_record'> = {
  id: ID,
  subject: 'wage_record',
  title: message(`flag.title.${ID}`),
  question: message(`flag.question.${ID}`),
  excludes: ['basic-pay-only', 'living-wage-not-law'].map((name) => message(`flag.excludes.${name}`)),
  basedOn: [message('flag.basis.living-wage-estimate')],
  measures: ['living_wage', 'working_week'],
  needsThreshold: false,
  evaluate,
};

function evaluate(work: PaidWork, context: FlagContext): FlagResult {
  const test = {
    question: livingWage(work),
    // Pay that equals the level is not below it.
    limit: { value: decimal('1'), strict: true },
    levelStep: 'living-wage',
    levelMissing: 'living-wage',
    noneReason: 'no-living-wage',
    limitSteps: [],
  };
  return payAgainst(work, test, context);
}
