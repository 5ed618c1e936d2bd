import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { TraceAnswer } from '../../../server/domain/liability/answer.ts';
import { trace } from '../../../server/domain/liability/trace.ts';
import type { TraceFacts } from '../../../server/domain/model.ts';
import { amountText, sum } from '../../../server/domain/money.ts';
import { expectedShape } from '../../../server/exporters/answer/expected-shape.ts';
import { loadRegimes } from '../../../server/regimes/load.ts';
import { randomFacts } from './random-facts.ts';

const regimes = loadRegimes();
const arbitrary = randomFacts(regimes.map((regime) => regime.id));
const RUNS = { numRuns: 300 };

const rowKey = (r: { party: string; regime: string; basis: string }) => `${r.party}/${r.regime}/${r.basis}`;

function inOrder(answer: TraceAnswer) {
  const shape = expectedShape(answer);
  const sorted = (values: readonly string[]) => [...values].sort();
  return {
    rows: shape.parties
      .map((r) => [
        rowKey(r),
        r.status,
        r.amount,
        r.order,
        sorted(r.lines),
        sorted(r.deadlines.map((d) => JSON.stringify(d))),
        sorted(r.conditions.map((c) => JSON.stringify(c))),
      ])
      .sort((a, b) => String(a[0]).localeCompare(String(b[0]))),
    total: shape.total_claim,
    recovery: shape.max_recovery,
    branches: sorted(
      shape.branches.map(
        (b) => `${b.line} ${b.contract} ${sorted(b.parties.map((r) => `${rowKey(r)} ${r.status} ${r.amount}`)).join()}`,
      ),
    ),
  };
}

describe('laws of the trace', () => {
  test('the order in which facts arrive changes nothing', () => {
    const shuffledWith = (facts: TraceFacts, seed: number): TraceFacts => {
      const turn = <T>(items: readonly T[]): readonly T[] =>
        items
          .map((item, i) => ({ item, key: (i * 7919 + seed * 104_729) % 1009 }))
          .sort((a, b) => a.key - b.key)
          .map(({ item }) => item);
      return {
        ...facts,
        parties: turn(facts.parties),
        contracts: turn(facts.contracts).map((c) => ({ ...c, under: turn(c.under) })),
        events: turn(facts.events),
        knowledge: turn(facts.knowledge),
      };
    };
    fc.assert(
      fc.property(arbitrary, fc.nat(1000), (facts, seed) => {
        expect(inOrder(trace(shuffledWith(facts, seed), regimes))).toEqual(inOrder(trace(facts, regimes)));
      }),
      RUNS,
    );
  });

  test('what can come in never exceeds the claim, and no row exceeds its lines', () => {
    fc.assert(
      fc.property(arbitrary, (facts) => {
        const answer = trace(facts, regimes);
        expect(answer.maxRecovery.amount.lessThanOrEqualTo(answer.totalClaim.amount)).toBe(true);
        for (const row of answer.parties.filter(
          (r) => r.basis !== 'damages' && r.amount !== null && r.amount.amount.greaterThan(0),
        )) {
          const lines = facts.claim.lines.filter((l) => row.lines.includes(l.id));
          const whole = sum(
            lines.flatMap((l) => (l.unpaid.way === 'amount' ? [l.unpaid.amount] : [])),
            'EUR',
          );
          expect(row.amount?.amount.lessThanOrEqualTo(whole.amount)).toBe(true);
        }
      }),
      RUNS,
    );
  });

  test('every party has exactly one row for every rule and group, and owes, amount and order go together', () => {
    fc.assert(
      fc.property(arbitrary, (facts) => {
        const { parties } = trace(facts, regimes);
        expect(new Set(parties.map(rowKey)).size).toBe(parties.length);
        for (const row of parties) {
          const within = row.status === 'owes' || row.status === 'may_owe';
          expect([row.order !== null, row.lines.length > 0]).toEqual([within, within]);
          expect(row.amount === null).toBe(row.status === 'cannot_tell');
          if (row.status === 'does_not_owe')
            expect(amountText(row.amount ?? { amount: 1 as never, currency: 'EUR' })).toBe('0.00');
          if (row.status === 'owes')
            expect(row.conditions.filter((c) => c.bars === 'debt' && c.state !== 'met')).toEqual([]);
          if (row.status === 'owes') expect(row.inferred).toBe(false);
          // Of what was paid nothing is asked.
          if (row.status === 'cannot_tell' && row.reason.code !== 'liability.reason.paid')
            expect(row.missing.length).toBeGreaterThan(0);
        }
      }),
      RUNS,
    );
  });

  test('a party outside every path is never within reach', () => {
    fc.assert(
      fc.property(arbitrary, (facts) => {
        const stranger = { id: 'Z', name: 'Z', facts: [] };
        const answer = trace({ ...facts, parties: [...facts.parties, stranger] }, regimes);
        for (const row of answer.parties.filter((r) => r.party === 'Z'))
          expect(row.status === 'owes' || row.status === 'may_owe').toBe(false);
      }),
      RUNS,
    );
  });

  test('no branch of a line whose contract is not known counts as owed', () => {
    fc.assert(
      fc.property(arbitrary, (facts) => {
        for (const branch of trace(facts, regimes).branches)
          for (const row of branch.parties) expect(row.status).not.toBe('owes');
      }),
      RUNS,
    );
  });

  test('taking facts away never makes anybody owe who did not', () => {
    fc.assert(
      fc.property(arbitrary, fc.nat(20), (facts, pick) => {
        const before = new Map(trace(facts, regimes).parties.map((row) => [rowKey(row), row.status]));
        const poorer = {
          ...facts,
          contracts: facts.contracts.map((c, i) => (i === pick % facts.contracts.length ? unsaid(c) : c)),
        };
        for (const row of trace(poorer, regimes).parties) {
          if (row.status === 'owes' && row.regime !== 'employment')
            expect([rowKey(row), before.get(rowKey(row))]).not.toEqual([rowKey(row), 'does_not_owe']);
        }
      }),
      RUNS,
    );
  });
});

describe('learning a fact', () => {
  test('never turns owes into cannot tell, unless the fact is the day that chooses the version', () => {
    fc.assert(
      fc.property(arbitrary, fc.nat(1_000), fc.nat(1_000), (facts, which, what) => {
        const before = trace(facts, regimes).parties.filter((row) => row.status === 'owes');
        const after = new Map(
          trace(learned(facts, which, what), regimes).parties.map((row) => [rowKey(row), row.status]),
        );
        for (const row of before)
          expect([rowKey(row), after.get(rowKey(row))]).not.toEqual([rowKey(row), 'cannot_tell']);
      }),
      { numRuns: 600 },
    );
  });
});

const FACTS = [
  'own_needs',
  'entrepreneur',
  'public_body',
  'consumer',
  'bound_by_cba',
  'licensed',
  'registered',
] as const;
/** Not public works: where these exclude the way that a debt was reached by, another way may be one of which too little is known. */
const FIELDS = [
  { kind: 'works' },
  { kind: 'sale' },
  { nace: '41' },
  { nace: '81.2' },
  { product: 'clothing' },
  { product: 'something else' },
  { goodsState: 'finished' },
  { goodsState: 'to_be_made' },
  { placeOfWork: 'site' },
  { activity: 'accessory' },
  { singleJob: false },
] as const;

/** The facts with one more that was not held: about a party, a contract or a line. */
function learned(facts: TraceFacts, which: number, what: number): TraceFacts {
  const pick = <T>(items: readonly T[], n: number) => items[n % items.length] as T;
  if (which % 3 === 0) {
    const party = pick(facts.parties, which);
    const fact = pick(FACTS, what);
    if (party.facts.some((held) => held.fact === fact)) return facts;
    const more = { ...party, facts: [...party.facts, { fact, value: what % 2 === 0 }] };
    return { ...facts, parties: facts.parties.map((held) => (held === party ? more : held)) };
  }
  if (which % 3 === 1) {
    const contract = pick(facts.contracts, which);
    const field = pick(FIELDS, what);
    if (Object.keys(field).some((key) => key in contract)) return facts;
    return { ...facts, contracts: facts.contracts.map((held) => (held === contract ? { ...held, ...field } : held)) };
  }
  const line = pick(facts.claim.lines, which);
  const field = pick([{ payMethod: 'piece_rate' }, { rateBasis: 'contract' }, { workers: 3 }, { payPeriods: 2 }], what);
  if (Object.keys(field).some((key) => key in line)) return facts;
  const lines = facts.claim.lines.map((held) => (held === line ? { ...held, ...field } : held));
  return { ...facts, claim: { ...facts.claim, lines: lines as TraceFacts['claim']['lines'] } };
}

/** The same contract with what it is forgotten. */
/** All but what may exclude a party: an exclusion bites only when it is established (docs/RULES.md), as public works are. */
function unsaid(contract: TraceFacts['contracts'][number]): TraceFacts['contracts'][number] {
  const { nace: _n, kind: _k, product: _p, goodsState: _g, ...rest } = contract;
  return rest;
}
