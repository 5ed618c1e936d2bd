import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addDays, day } from '../../../server/domain/dates.ts';
import { planLetter } from '../../../server/domain/letters/letter.ts';
import { narrowingOf, type Pool } from '../../../server/domain/letters/narrowing.ts';
import { isHeld, type LetterFacts } from '../../../server/domain/letters/particular.ts';
import { isAsWide, WORDINGS, type Wording } from '../../../server/domain/letters/wording.ts';
import type { LiabilityRow } from '../../../server/domain/liability/answer.ts';
import { message } from '../../../server/domain/outcome.ts';
import { loadRegimes } from '../../../server/regimes/load.ts';
import { contract, event, factsOf, line, party } from '../liability/facts.ts';

const START = day('2025-01-01');
const span = fc
  .tuple(fc.nat(500), fc.integer({ min: 1, max: 60 }))
  .map(([from, length]) => ({ from: addDays(START, from), until: addDays(START, from + length) }));
const maybe = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: undefined, freq: 3 });
const known = <T extends object>(values: T): T =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as T;

const wordings: fc.Arbitrary<Wording> = fc.record({
  period: fc.constantFrom(...WORDINGS.period),
  place: fc.constantFrom(...WORDINGS.place),
  amount: fc.constantFrom(...WORDINGS.amount),
  work: fc.constantFrom(...WORDINGS.work),
  workers: fc.constantFrom(...WORDINGS.workers),
});
const records = fc
  .tuple(
    span,
    fc.record({
      workplace: maybe(fc.constantFrom('w1', 'w2')),
      workClass: maybe(fc.constantFrom('fitter', 'painter')),
      contract: maybe(fc.constantFrom('c1', 'c2')),
      headcount: fc.integer({ min: 1, max: 9 }),
      worker: maybe(fc.constantFrom('p1', 'p2', 'p3')),
    }),
  )
  .map(([days, values]) => known({ ...days, ...values }));
const lines = fc
  .tuple(
    span,
    fc.record({ workers: maybe(fc.integer({ min: 1, max: 9 })), contract: maybe(fc.constantFrom('c1', 'c2')) }),
  )
  .map(([days, values]) => known({ ...days, ...values }));
const pools = fc.record({
  records: fc.array(records, { maxLength: 8 }),
  declared: fc.array(fc.record({ workplace: fc.constantFrom('w1', 'w2'), workers: fc.integer({ min: 1, max: 30 }) }), {
    maxLength: 2,
  }),
  lines: fc.array(lines, { minLength: 1, maxLength: 4 }),
  workplaces: fc.uniqueArray(fc.constantFrom('w1', 'w2'), { maxLength: 2 }),
}) as fc.Arbitrary<Pool>;

describe('laws of letters', () => {
  test('wider words never fit fewer workers, and what was known stays known', () => {
    fc.assert(
      fc.property(pools, wordings, wordings, (pool, a, b) => {
        const wide = Object.fromEntries(
          Object.entries(WORDINGS).map(([part, all]) => {
            const at = (one: Wording) => (all as readonly string[]).indexOf(one[part as keyof Wording]);
            return [part, all[Math.max(at(a), at(b))]];
          }),
        ) as unknown as Wording;
        expect(isAsWide(wide, a)).toBe(true);
        const [close, far] = [narrowingOf(pool, a), narrowingOf(pool, wide)];
        if (close.fit !== undefined) expect(far.fit).toBeGreaterThanOrEqual(close.fit);
        expect(far.of).toBe(close.of);
        if (far.fit !== undefined) expect(far.fit).toBeLessThanOrEqual(far.of ?? 0);
      }),
      { numRuns: 500 },
    );
  });

  const regimes = loadRegimes();
  const row = (regime: string): LiabilityRow => ({
    ...{ party: 'B', role: 'main_contractor', direct: true, regime, model: false, article: '§ 1', basis: 'gross' },
    ...{ status: 'may_owe', reason: message('liability.reason.joint'), lines: ['l1', 'l2'], amount: null, order: 1 },
    ...{ conditions: [], deadlines: [], missing: [], steps: [], inferred: false },
  });
  const whole: LetterFacts = {
    party: 'B',
    balances: { of: new Map(), joint: [], uncounted: [], beyond: [] },
    workplacesOf: () => ['Site'],
    address: 'Street 1',
    reference: 'K-1',
    facts: factsOf({
      lines: [line('l1', 'c1', { workers: 2 }), line('l2', 'c1', { workers: 3 })],
      contracts: [
        contract('c1', 'B', 'E', [], {
          ...{ signed: START, from: START, until: day('2026-01-01'), what: 'walls', product: 'clothing' },
          ...{ goodsState: 'to_be_made', placeOfWork: 'site', activity: 'accessory', publicWorks: true },
        }),
      ],
      parties: [party('E'), party('B', { fact: 'own_needs', value: true, from: START })],
      events: [event('completion_notice', '2025-04-01', 'B', ['E'])],
    }),
  };
  const held = (facts: LetterFacts, regime: string) =>
    planLetter([row(regime)], regimes, facts)
      ?.particulars.filter(isHeld)
      .map(({ key }) => key) ?? [];

  /** Some properties of each line, contract and party fact taken away; the shape stays. */
  const thinned = (facts: LetterFacts, keep: (key: string) => boolean): LetterFacts => {
    const thin = <T extends object>(record: T, always: readonly string[]): T =>
      Object.fromEntries(Object.entries(record).filter(([key]) => always.includes(key) || keep(key))) as T;
    const { claim, contracts, parties, events } = facts.facts;
    const rest = {
      ...facts.facts,
      claim: { ...claim, lines: claim.lines.map((one) => thin(one, ['id', 'contract', 'kind', 'unpaid'])) },
      contracts: contracts.map((one) => thin(one, ['id', 'buyer', 'supplier', 'under', 'aboveKnown'])),
      parties: parties.map((one) => ({ ...one, facts: keep('facts') ? one.facts : [] })),
      events: keep('events') ? events : [],
    };
    return { ...thin(facts, ['party', 'workplacesOf', 'facts', 'balances']), facts: rest };
  };

  test('to a party of whom no line is named, those above whose work it stands are told, and no other chain', () => {
    const two = factsOf({
      lines: [line('l1', 'c1'), line('l2', 'c3'), line('l3', null)],
      contracts: [
        contract('c1', 'B', 'E', ['c2'], {}),
        contract('c2', 'H', 'B', [], {}),
        contract('c3', 'D', 'E', [], {}),
      ],
      parties: [party('E'), party('B'), party('H'), party('D')],
    });
    const told = (name: string) =>
      planLetter([{ ...row('de-milog-13'), party: name, lines: [] }], regimes, {
        ...{ ...whole, facts: two, party: name },
        workplacesOf: (lines) => lines.map(({ id }) => `place of ${id}`),
      });
    const linesTo = (name: string) => told(name)?.lines.map(({ id }) => id);
    expect([linesTo('H'), linesTo('D')]).toEqual([
      ['l1', 'l3'],
      ['l2', 'l3'],
    ]);
    const place = told('D')?.particulars.find(({ key }) => key === 'workplace');
    expect(JSON.stringify(place)).toContain('place of l2');
    expect(JSON.stringify(place)).not.toContain('place of l1');
  });

  test('taking facts away never adds a particular that is held', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...regimes.filter(({ kind }) => kind === 'statutory_liability').map(({ id }) => id)),
        fc.func(fc.boolean()),
        fc.func(fc.boolean()),
        (regime, first, second) => {
          const some = thinned(whole, (key) => first(key));
          const fewer = thinned(some, (key) => second(key));
          expect(held(whole, regime)).toEqual(expect.arrayContaining(held(some, regime)));
          expect(held(some, regime)).toEqual(expect.arrayContaining(held(fewer, regime)));
        },
      ),
      { numRuns: 200 },
    );
  });
});
