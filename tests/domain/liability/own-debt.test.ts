/** California's least sum a worker, where the claim has several lines. */

import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { trace } from '../../../server/domain/liability/trace.ts';
import type { ClaimLine } from '../../../server/domain/model.ts';
import { amountText, money } from '../../../server/domain/money.ts';
import { factsOf } from '../../../server/importers/case/read.ts';
import { loadRegimes } from '../../../server/regimes/load.ts';
import { readCaseFile } from '../../../server/usecases/cases/run-cases.ts';

const regimes = loadRegimes();
const { input } = readCaseFile(join(import.meta.dirname, '../../cases/us-ca-2810-least-sum.json'));
const facts = factsOf(input);
const [first] = facts.claim.lines as readonly [ClaimLine];

/** One line of so many workers for each count, of 20 dollars or the sum given. */
function damages(workers: readonly number[], each = '20.00') {
  const lines = workers.map(
    (count, nth): ClaimLine => ({
      ...first,
      id: `L${nth}`,
      workers: count,
      unpaid: { way: 'amount', amount: money(each, 'USD') },
    }),
  );
  const rows = trace({ ...facts, claim: { ...facts.claim, lines } }, regimes).parties;
  const row = rows.find(({ basis, status }) => basis === 'damages' && status === 'owes');
  if (row?.amount == null) throw new Error('nobody owes damages');
  return { amount: amountText(row.amount), said: row.steps.filter(({ code }) => code.endsWith('.least_own_debt')) };
}

test('lines of one worker each may be nine workers or one: the sum is for one, and says what nine would make it', () => {
  const { amount, said } = damages(Array.from({ length: 9 }, () => 1));
  expect(amount).toBe('250.00');
  expect(said).toHaveLength(1);
  expect(said[0]?.result).toBe('open');
  expect(said[0]?.params.most).toEqual({ type: 'money', value: money('2250.00', 'USD') });
});

test('one line tells how many workers there are', () => {
  expect(damages([9])).toEqual({ amount: '2250.00', said: [] });
});

test('a loss that is above any least sum needs no word', () => {
  expect(damages([1, 2], '500.00')).toEqual({ amount: '1000.00', said: [] });
});
