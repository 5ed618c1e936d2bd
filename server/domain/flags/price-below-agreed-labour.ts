/** What a price leaves for labour, against what a collective agreement sets for the work: the yardstick where no law sets a floor. */
import { message } from '../outcome.ts';
import { agreedLabour } from '../wages/wage-floor.ts';
import type { Flag } from './flag.ts';
import { type LabourTest, priceAgainstLabour } from './labour-test.ts';

const ID = 'price-below-agreed-labour';

const TEST: LabourTest = {
  question: agreedLabour,
  levelStep: 'agreed-wage',
  labourStep: 'agreed-labour',
  levelMissing: 'agreed-pay',
  noneReason: 'no-collective-agreement',
};

export const priceBelowAgreedLabour: Flag<'contract'> = {
  id: ID,
  subject: 'contract',
  title: message(`flag.title.${ID}`),
  question: message(`flag.question.${ID}`),
  excludes: ['says-nothing-of-pay', 'overhead-and-margin', 'agreement-may-not-bind'].map((name) =>
    message(`flag.excludes.${name}`),
  ),
  basedOn: ['agreement-of-the-sector', 'labour-minute-costing'].map((name) => message(`flag.basis.${name}`)),
  measures: ['collective_agreement', 'on_costs', 'working_week'],
  needsThreshold: false,
  evaluate: (contract, context) => priceAgainstLabour(contract, context, TEST),
};
