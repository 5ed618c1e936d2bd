import { expect, test } from '@jest/globals';
import { amountsAsked, sumAsked } from '../../../server/domain/letters/line-amounts.ts';
import type { Basis } from '../../../server/domain/liability/answer.ts';
import { money } from '../../../server/domain/money.ts';

const row = (amount: string, lines: string[], basis: Basis = 'gross') => ({
  ...{ amount: money(amount, 'EUR'), lines, basis },
});
const none = { of: new Map(), joint: [] } as never;
const asked = (...rows: ReturnType<typeof row>[]) =>
  amountsAsked(rows, [], none, 'EUR').map(({ amount, basis }) => `${amount.amount.toFixed(2)} ${basis}`);

test('rules that carry lines of their own are asked for together: the first is not the whole', () => {
  expect(asked(row('9', ['L0']), row('1000', ['L1']))).toEqual(['1009.00 gross']);
  expect(asked(row('200', ['L1', 'L2']), row('200', ['L3', 'L4']), row('100', ['L5']))).toEqual(['500.00 gross']);
  expect(asked(row('79', ['L1'], 'net'), row('100', ['L2']))).toEqual(['79.00 net', '100.00 gross']);
});

test('rules that carry the same lines are asked for once, whichever carries more', () => {
  expect(asked(row('79', ['L1'], 'net'), row('100', ['L1']))).toEqual(['100.00 gross']);
  expect(asked(row('100', ['L1']), row('79', ['L1'], 'net'))).toEqual(['100.00 gross']);
  expect(asked(row('4200', ['L1']), row('4550', ['L1', 'L6']))).toEqual(['4550.00 gross']);
  // Which part of the second is of the line of the first nobody says: less is asked for, and never more.
  expect(asked(row('100', ['L1', 'L2']), row('120', ['L2', 'L3']))).toEqual(['100.00 gross']);
  expect(asked(row('100', ['L1']), row('50', ['L2']), row('150', []))).toEqual(['150.00 gross']);
  expect(asked(row('4200', ['L1']), row('1260', ['L2'], 'contributions'))).toEqual([
    '4200.00 gross',
    '1260.00 contributions',
  ]);
  expect(sumAsked([])).toBeUndefined();
});
