/** Who knows less of a contract is told less, never something surer. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addDays, type Day, day } from '../../../server/domain/dates.ts';
import type { LiabilityRow } from '../../../server/domain/liability/answer.ts';
import { trace } from '../../../server/domain/liability/trace.ts';
import type { ClaimLine, Contract, TraceFacts } from '../../../server/domain/model.ts';
import { loadRegimes } from '../../../server/regimes/load.ts';
import { randomFacts } from './random-facts.ts';

const regimes = loadRegimes();
const arbitrary = randomFacts(regimes.map((regime) => regime.id));
const RUNS = { numRuns: 150 };

const rowsOf = (facts: TraceFacts): ReadonlyMap<string, LiabilityRow> =>
  new Map(trace(facts, regimes).parties.map((row) => [`${row.party}/${row.regime}/${row.basis}`, row]));

const changed = (facts: TraceFacts, id: string, change: (contract: Contract) => Contract): TraceFacts => ({
  ...facts,
  contracts: facts.contracts.map((one) => (one.id === id ? change(one) : one)),
});

/** Contracts without the kind, or without the day of signing, of one of them; and the same with each value that it may have. */
function poorerAndRicher(facts: TraceFacts, which: number, field: 'kind' | 'signed') {
  const { id } = facts.contracts[which % facts.contracts.length] as Contract;
  const poorer = changed(facts, id, ({ [field]: _gone, ...rest }) => rest);
  const values = field === 'kind' ? KINDS : DAYS;
  return { poorer, richer: values.map((value) => changed(poorer, id, (one) => ({ ...one, [field]: value }))) };
}

const KINDS: readonly NonNullable<Contract['kind']>[] = ['works', 'labour_supply', 'sale', 'outwork', 'carriage'];
const DAYS: readonly Day[] = [day('2015-01-01'), day('2022-12-31'), day('2024-06-01')];

describe('without the kind of a contract', () => {
  test('nobody is free, and nobody owes, who would not with the kind known', () => {
    fc.assert(
      fc.property(arbitrary, fc.nat(9), (facts, which) => {
        const { poorer, richer } = poorerAndRicher(facts, which, 'kind');
        const before = rowsOf(poorer);
        for (const after of richer.map(rowsOf))
          for (const [key, { status }] of before) {
            if (status === 'cannot_tell' || status === 'may_owe') continue;
            expect([key, after.get(key)?.status ?? status]).toEqual([key, status]);
          }
      }),
      RUNS,
    );
  });
});

describe('without the day on which a contract was signed', () => {
  // The days worked then choose the text, so that a row may say what it would under the one in force.
  test('nobody is free who would owe with the day known', () => {
    fc.assert(
      fc.property(arbitrary, fc.nat(9), (facts, which) => {
        const { poorer, richer } = poorerAndRicher(facts, which, 'signed');
        const before = rowsOf(poorer);
        for (const after of richer.map(rowsOf))
          for (const [key, { status }] of after)
            if (status === 'owes') expect([key, before.get(key)?.status]).not.toEqual([key, 'does_not_owe']);
      }),
      RUNS,
    );
  });
});

describe('without the day on which a line of wages fell due', () => {
  test('nobody owes who would not so far with a day at the end of the work, or in the month after', () => {
    fc.assert(
      fc.property(arbitrary, fc.nat(9), (facts, which) => {
        const { id, until } = facts.claim.lines[which % facts.claim.lines.length] as ClaimLine;
        const withDay = (due?: Day): TraceFacts => {
          const lines = facts.claim.lines.map(({ due: own, ...rest }) => {
            const kept = rest.id === id ? due : own;
            return { ...rest, kind: 'wages' as const, ...(kept === undefined ? {} : { due: kept }) };
          });
          return { ...facts, claim: { ...facts.claim, lines } };
        };
        const before = rowsOf(withDay());
        for (const days of [0, 14, 27])
          for (const [key, { status, reason }] of rowsOf(withDay(addDays(until as Day, days))))
            if (reason.code === 'liability.reason.not_due')
              expect([key, before.get(key)?.status, status]).not.toEqual([key, 'owes', status]);
      }),
      RUNS,
    );
  });
});
