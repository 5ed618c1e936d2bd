/** What recorded pay says in words. */
import { type Message, message, param } from '../../domain/outcome.ts';
import type { PayAt } from './read-pay.ts';

const FLOOR_TEST = 'pay-below-statutory-floor';

/** How the records stand to the floor set by law; never an average of pay. */
export function paySays({ records, leftOut }: PayAt): readonly Message[] {
  if (records.length === 0) return [message('pay.none')];
  const outcomes = records.map(({ tests }) => tests.find(({ test }) => test === FLOOR_TEST)?.outcome);
  const count = (wanted: string) => param.decimal(String(outcomes.filter((outcome) => outcome === wanted).length));
  return [
    message('pay.answer', {
      n: param.decimal(String(records.length)),
      flagged: count('flagged'),
      passed: count('passed'),
      open: count('cannot_tell'),
      none: count('not_applicable'),
    }),
    ...(leftOut === 0 ? [] : [message('pay.left-out', { n: param.decimal(String(leftOut)) })]),
  ];
}
