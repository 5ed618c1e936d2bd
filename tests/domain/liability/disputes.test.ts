/** Of two values that are said of one fact the answer is sure of no more than what both give. */
import { describe, expect, test } from '@jest/globals';
import { alternatives } from '../../../server/domain/liability/disputes.ts';
import { whatWouldSettle } from '../../../server/domain/liability/settle/settle.ts';
import { trace } from '../../../server/domain/liability/trace.ts';
import type { Dispute, Instead } from '../../../server/domain/model.ts';
import { amountText, amountTextOrNull, money } from '../../../server/domain/money.ts';
import { param } from '../../../server/domain/outcome.ts';
import { loadRegimes } from '../../../server/regimes/load.ts';
import { contract, event, factsOf, line } from './facts.ts';

const regimes = loadRegimes();
const nok = (text: string) => money(text, 'NOK');
const contracts = [contract('c1', 'R', 'A'), contract('c2', 'A', 'E', ['c1'])];
const lines = [line('L1', 'c2'), line('L2', 'c2')];
const events = [event('written_claim', '2025-04-20', 'creditor', ['A'])];
const facts = factsOf({ contracts, lines, events });

const dispute = (of: string, property: string, other: string, instead: Instead): Dispute => ({
  ...{ of, property, about: {}, instead },
  ...{ held: { value: param.text('held'), by: ['one'] }, other: { value: param.text(other), by: ['another'] } },
});
const ofAmount = (id: string, text: string) =>
  dispute(id, 'amount', text, { kind: 'line', id, change: { unpaid: { way: 'amount', amount: nok(text) } } });
const answered = (disputed: readonly Dispute[]) => {
  const answer = trace({ ...facts, disputed }, regimes);
  const rows = answer.parties.map(({ party, status, amount }) => `${party} ${status} ${amountTextOrNull(amount)}`);
  const open = answer.missing.map(({ params }) => params.other?.value);
  return { rows, open, total: [amountText(answer.totalClaim), answer.amountsKnown] };
};

describe('a value that is disputed', () => {
  test('leaves open what it would change, and nothing else', () => {
    expect(answered([])).toEqual({
      rows: ['E owes 2000.00', 'R does_not_owe 0.00', 'A owes 2000.00'],
      ...{ open: [], total: ['2000.00', 'all'] },
    });
    expect(answered([ofAmount('L1', '400.00')])).toEqual({
      rows: ['E cannot_tell null', 'R does_not_owe 0.00', 'A cannot_tell null'],
      ...{ open: ['400.00'], total: ['1400.00', 'some'] },
    });
  });

  test('two that only together change nothing are still open: either may be wrong', () => {
    const { rows, open } = answered([ofAmount('L1', '400.00'), ofAmount('L2', '1600.00')]);
    expect(rows).toEqual(['E cannot_tell null', 'R does_not_owe 0.00', 'A cannot_tell null']);
    expect(open).toEqual(['400.00', '1600.00']);
  });

  test('several are tried alone and together', () => {
    const three = [ofAmount('L1', '0.00'), ofAmount('L2', '0.00'), ofAmount('L3', '0.00')];
    const taken = alternatives({ ...facts, disputed: three }).map((one) => one.taken.length);
    expect(taken.toSorted()).toEqual([1, 1, 1, 2, 2, 2, 3]);
  });

  test('of one property not two other values at once, and of very many each by itself', () => {
    const three = [ofAmount('L1', '1.00'), ofAmount('L1', '2.00'), ofAmount('L2', '3.00')];
    expect(alternatives({ ...facts, disputed: three })).toHaveLength(5);
    const many = Array.from({ length: 9 }, (_, nth) => ofAmount(`L${nth}`, '1.00'));
    expect(alternatives({ ...facts, disputed: many })).toHaveLength(9);
  });

  test('a field that the other value leaves empty is empty', () => {
    const without = dispute('L1', 'contractUnknown', 'x', {
      kind: 'line',
      id: 'L1',
      change: {},
      without: ['contract'],
    });
    const [other] = alternatives({ ...facts, disputed: [without] });
    expect(other?.facts.claim.lines[0]).not.toHaveProperty('contract');
    expect(other?.facts.disputed).toBeUndefined();
  });

  test('what each value would make of it is told, in runs that are counted', () => {
    const disputed = [ofAmount('L1', '400.00'), ofAmount('L2', '500.00')];
    const held = { ...facts, disputed };
    const answer = trace(held, regimes);
    const told = whatWouldSettle(held, regimes, answer);
    const [pair] = told.facts;
    expect(
      pair?.rows.map(({ party, outcomes }) => [party, ...outcomes.map(({ amount }) => amountTextOrNull(amount))]),
    ).toEqual(['E', 'A'].map((party) => [party, '2000.00', '1500.00', '1400.00', '900.00']));
    expect(whatWouldSettle(held, regimes, answer, 4).cut).toBe(true);
  });
});
