import { expect, test } from '@jest/globals';
import { describeFlag } from '../../../client/features/flag/describe.ts';

test('a test of days or hours answers with what it found, not with a price that it does not hold', () => {
  const late = {
    code: 'flag.step.paid-late',
    params: {},
    text: 'Due on 15 Apr 2025, paid on 2 May 2025: 17 days late.',
  };
  const flag = { outcome: 'flagged', missing: [], steps: [late], test: { subject: 'wage_record' } };
  expect(describeFlag(flag)).toBe(late.text);
  expect(describeFlag({ ...flag, outcome: 'passed' })).toBe(late.text);
  const price = { bound: 'exact' as const, amount: '9.00', currency: 'EUR' };
  expect(describeFlag({ ...flag, price })).not.toBe(late.text);
});
