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

test('a price that pays for more than labour is answered by what it leaves, not by what it is', () => {
  const eur = (amount: string) => ({ bound: 'exact' as const, amount, currency: 'EUR' });
  const figures = { price: eur('5.63'), left: eur('3.10'), against: eur('2.90'), per: 'unit' };
  const flag = { ...figures, outcome: 'passed', missing: [], steps: [], test: { subject: 'contract' } };
  expect(describeFlag(flag, 'piece')).toBe(
    'Of the price of €5.63 a piece, €3.10 is left for labour. That passes this test, held against €2.90.',
  );
  expect(describeFlag({ ...flag, against: eur('3.44'), outcome: 'flagged' }, 'piece')).toBe(
    'Of the price of €5.63 a piece, €3.10 is left for labour. That is short of €3.44.',
  );
});

test('a pay that is flagged for being only as much is short of nothing, and is not said to be', () => {
  const eur = (amount: string) => ({ bound: 'exact' as const, amount, currency: 'EUR' });
  const flag = { outcome: 'flagged', missing: [], steps: [], per: 'hour', test: { subject: 'wage_record' } };
  expect(describeFlag({ ...flag, price: eur('14.00'), against: eur('14.0') })).toBe(
    'The pay of €14.00 an hour is no more than €14.00. This test asks for more.',
  );
  expect(describeFlag({ ...flag, price: eur('13.99'), against: eur('14.00') })).toBe(
    'The pay of €13.99 an hour is short of €14.00.',
  );
});
