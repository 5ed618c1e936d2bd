/** The German courts' test: pay of not even two thirds of the going rate, so exactly two thirds is not caught. */
import { message } from '../outcome.ts';
import type { Flag } from './flag.ts';
import { payAgainstGoingRate } from './two-thirds-test.ts';

const ID = 'pay-below-two-thirds-of-going-rate';

export const payBelowTwoThirdsOfGoingRate: Flag<'wage_record'> = {
  id: ID,
  subject: 'wage_record',
  title: message(`flag.title.${ID}`),
  question: message(`flag.question.${ID}`),
  excludes: ['basic-pay-only', 'going-rate-not-law'].map((name) => message(`flag.excludes.${name}`)),
  basedOn: [message('flag.basis.bag-5-azr-436-08')],
  measures: ['going_rate', 'working_week'],
  needsThreshold: true,
  evaluate: payAgainstGoingRate,
};
