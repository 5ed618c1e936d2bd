import { describe, expect, test } from '@jest/globals';
import { day } from '../../../server/domain/dates.ts';
import { compareAnswers } from '../../../server/domain/liability/compare.ts';
import { trace } from '../../../server/domain/liability/trace.ts';
import { amountText } from '../../../server/domain/money.ts';
import { loadRegimes } from '../../../server/regimes/load.ts';
import { contract, event, factsOf, line } from './facts.ts';

const regimes = loadRegimes();
const facts = factsOf({
  contracts: [contract('c1', 'B', 'M'), contract('c2', 'M', 'E', ['c1'])],
  lines: [line('L1', 'c2')],
  events: [event('written_claim', '2025-04-20', 'creditor', ['M'])],
});
const ask = (more: object) => trace({ ...facts, ...more }, regimes);
const said = (left: object, right: object) =>
  compareAnswers(ask(left), ask(right)).parties.map(({ party, left: l, right: r, difference }) => [
    party,
    l?.status ?? null,
    r?.status ?? null,
    difference === null ? null : amountText(difference),
  ]);

describe('two answers to one claim', () => {
  test('on two days: what was owed once the claim had arrived', () => {
    expect(said({ asOf: day('2025-04-19') }, { asOf: day('2025-05-01') })).toEqual([
      ['E', 'owes', 'owes', '0.00'],
      ['M', 'may_owe', 'owes', '0.00'],
    ]);
  });

  test('under the law and under a model that reaches the whole chain: what the model would add', () => {
    const rows = said({}, { regimes: ['model-warsaw-chain'] });
    expect(rows.map(([party]) => party)).toContain('B');
    const end = rows.find(([party]) => party === 'B');
    expect(end?.[1]).toBe('does_not_owe');
    expect(end?.[2]).toBe('may_owe');
    expect(end?.[3]).toBe('1000.00');
  });

  test('what cannot be told has no difference, and who owes on neither side is not shown', () => {
    const open = {
      contracts: [contract('c1', 'M', 'E', [], { aboveKnown: false })],
      claim: { ...facts.claim, lines: [line('L1', 'c1')] },
    };
    const rows = said({}, open);
    expect(rows.find(([party]) => party === 'M')).toEqual(['M', 'owes', 'cannot_tell', null]);
    expect(said({}, {}).map(([party]) => party)).not.toContain('B');
  });
});
