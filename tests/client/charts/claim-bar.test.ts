import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type BarRow, layoutClaimBar } from '../../../client/charts/claim-bar/layout.ts';
import { compare, sum } from '../../../client/ui/decimal.ts';

const row = (
  party: string,
  status: string,
  amount: string | null,
  lines: readonly string[],
  basis = 'net',
): BarRow => ({ party, regime: 'r', basis, status, amount, lines });

const anyRow = fc.record({
  party: fc.constantFrom('a', 'b', 'c', 'd'),
  regime: fc.constantFrom('r1', 'r2'),
  basis: fc.constantFrom('gross', 'net', 'penalty'),
  status: fc.constantFrom('owes', 'may_owe', 'does_not_owe', 'cannot_tell'),
  amount: fc.option(fc.nat(1_000_000).map((cents) => (cents / 100).toFixed(2))),
  lines: fc.subarray(['1', '2', '3', '4']),
});

describe('the claim bar', () => {
  test('two chains, and a rest that only the employer answers for', () => {
    const rows = [
      row('a', 'owes', '14298.37', ['1', '2', '3']),
      row('b', 'owes', '14298.37', ['1', '2', '3']),
      row('c', 'owes', '2430.67', ['4']),
      row('d', 'cannot_tell', null, []),
    ];
    expect(layoutClaimBar('21176.00', rows).map((part) => [part.kind, part.amount])).toEqual([
      ['liable', '14298.37'],
      ['liable', '2430.67'],
      ['employer', '4446.96'],
    ]);
  });

  test('joint debts of the same lines count once', () => {
    const rows = ['a', 'b', 'c'].map((party) => row(party, 'owes', '100.00', ['1']));
    expect(layoutClaimBar('100.00', rows).map((part) => part.amount)).toEqual(['100.00']);
  });

  test('who may be liable counts only where nobody is liable already', () => {
    const rows = [
      row('a', 'owes', '60.00', ['1']),
      row('b', 'may_owe', '60.00', ['1']),
      row('b', 'may_owe', '40.00', ['2'], 'gross'),
    ];
    expect(layoutClaimBar('100.00', rows).map((part) => [part.kind, part.amount])).toEqual([
      ['liable', '60.00'],
      ['may', '40.00'],
    ]);
  });

  test('the parts always sum to the claim, whatever the rows', () => {
    fc.assert(
      fc.property(fc.array(anyRow, { maxLength: 12 }), fc.integer({ min: 1, max: 2_000_000 }), (rows, cents) => {
        const total = (cents / 100).toFixed(2);
        const parts = layoutClaimBar(total, rows);
        expect(compare(sum(parts.map((part) => part.amount)), total)).toBe(0);
        expect(parts.every((part) => compare(part.amount, '0') > 0)).toBe(true);
      }),
    );
  });

  test('no claim, no bar', () => {
    expect(layoutClaimBar('0.00', [row('a', 'owes', '5.00', ['1'])])).toEqual([]);
  });
});
