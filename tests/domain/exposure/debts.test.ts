import { describe, expect, test } from '@jest/globals';
import { exposedDebts } from '../../../server/domain/exposure/debts.ts';
import type { Basis, LiabilityRow, RowStatus } from '../../../server/domain/liability/answer.ts';
import { money } from '../../../server/domain/money.ts';

const row = (basis: Basis, status: RowStatus, amount?: string): LiabilityRow => ({
  ...{ party: 'b', role: 'end_client', direct: true, regime: `r-${basis}`, model: false, article: 'x', basis, status },
  ...{ reason: { code: 'c', params: {} }, lines: ['wages'], order: null, conditions: [], deadlines: [], missing: [] },
  ...{ steps: [], inferred: false, amount: amount === undefined ? null : money(amount, 'EUR') },
});
const shown = (least: readonly LiabilityRow[], most: readonly LiabilityRow[], claimed = {}) =>
  exposedDebts({ least, most, claimed }).map((one) => [
    `${one.status} ${one.debt}`,
    one.least?.amount.toFixed(2) ?? null,
    one.most?.amount.toFixed(2) ?? null,
    one.missing.map(({ code }) => code.split('.').at(-1)).join(' '),
  ]);

describe('what a buyer would owe of each kind of debt', () => {
  test('is one debt however many texts say so: the most that any gives, the least of the strongest', () => {
    const least = [row('gross', 'owes', '100'), row('net', 'may_owe', '120')];
    const most = [row('gross', 'owes', '150'), row('net', 'may_owe', '180')];
    expect(shown(least, most)).toEqual([['owes wages', '100.00', '180.00', '']]);
  });

  test('is nothing where no text makes it a debtor, however much is short', () => {
    const rows = [row('gross', 'does_not_owe', '100'), row('interest', 'does_not_owe')];
    expect(exposedDebts({ least: rows, most: rows, claimed: { wages: money('100', 'EUR') } })).toEqual([]);
  });

  test('has no amount where the law cannot be told, and is not nothing', () => {
    const rows = [row('gross', 'cannot_tell')];
    expect(shown(rows, rows)).toEqual([['cannot_tell wages', null, null, 'amount']]);
    // How much is short at most is known, whoever owes it: it is not asked for.
    expect(shown(rows, rows, { wages: money('100', 'EUR') })).toEqual([['cannot_tell wages', null, null, '']]);
  });

  test('where a text leaves its amount open, is at most all that is claimed, and else not known', () => {
    const rows = [row('gross', 'owes', '100'), row('net', 'cannot_tell')];
    expect(shown(rows, rows, { wages: money('130', 'EUR') })).toEqual([['owes wages', '100.00', '130.00', '']]);
    expect(shown(rows, rows)).toEqual([['owes wages', '100.00', null, 'amount']]);
  });

  test('interest and penalties are named and asked for; contributions have a most and no least', () => {
    const rows = [row('contributions', 'owes', '40'), row('interest', 'owes'), row('penalty', 'may_owe')];
    expect(shown(rows, rows)).toEqual([
      ['owes contributions', null, '40.00', ''],
      ['may_owe penalty', null, null, 'amount'],
      ['owes interest', null, null, 'amount'],
    ]);
  });
});
