/** The 2007 report's test: pay of one third less than the going rate, so exactly two thirds is caught. */
import { message } from '../outcome.ts';
import type { Flag } from './flag.ts';
import { payAgainstGoingRate } from './two-thirds-test.ts';

const ID = 'pay-at-most-two-thirds-of-going-rate';

export const payAtMostTwoThirdsOfGoingRate: Flag<'wage_record'> = {
  id: ID,
  subject: 'wage_record',
  title: message(`flag.title.${ID}`),
  question: message(`flag.question.${ID}`),
  excludes: ['basic-pay-only', 'going-rate-not-law'].map((name) => message(`flag.excludes.${name}`)),
  basedOn: [message('flag.basis.warsaw-2007')],
  measures: ['going_rate', 'working_week'],
  needsThreshold: true,
  evaluate: payAgainstGoingRate,
};
