/** No candidate and no "fits" for lack of data: a fact that is taken away moves an answer only toward "cannot tell". */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addDays, day } from '../../../server/domain/dates.ts';
import { decimal } from '../../../server/domain/money.ts';
import { deeperThanPermitted } from '../../../server/domain/subcontracting/depth.ts';
import type { Finding } from '../../../server/domain/subcontracting/finding.ts';
import { hoursAgainstWorkforce } from '../../../server/domain/subcontracting/hours.ts';
import { labourOnlyLayers } from '../../../server/domain/subcontracting/labour-only.ts';
import { type Firm, successorFirms, type Tie } from '../../../server/domain/subcontracting/successors.ts';
import { looseAmong, type WorkContract, worksOf } from '../../../server/domain/subcontracting/work.ts';
import type { Headcount } from '../../../server/domain/subcontracting/workforce.ts';
import { price } from '../../builders/benchmarks.ts';
import { without } from '../../builders/subjects.ts';
import { heads, RULES, work } from './works.ts';

const asOf = day('2025-07-12');
const START = day('2025-01-01');

interface World {
  readonly contracts: readonly WorkContract[];
  readonly counts: readonly Headcount[];
  /** At every workplace. */
  readonly declared: number | undefined;
  readonly earlier: Firm;
  readonly ties: readonly Tie[];
  readonly permits: readonly { readonly contract: string; readonly mostTiersBelow: number }[];
}

const spans = fc.record({ from: fc.nat(200), days: fc.integer({ min: 1, max: 150 }) });
const sketches = fc.array(
  fc.record({
    span: spans,
    hours: fc.nat(3_000),
    more: fc.nat(500),
    paid: fc.integer({ min: 900, max: 1_000 }),
    /** Above it: nothing, or one that S supplies. */
    below: fc.option(fc.nat(3), { nil: undefined }),
    known: fc.boolean(),
    kind: fc.constantFrom('works', 'works', 'works', 'sale'),
    goodsState: fc.constantFrom(undefined, 'finished', 'to_be_made'),
  }),
  { minLength: 1, maxLength: 7 },
);

const worlds: fc.Arbitrary<World> = fc
  .record({ sketches, heads: fc.nat(12), ended: fc.nat(300), most: fc.nat(1), declared: fc.nat(2) })
  .map(({ sketches: given, heads: count, ended, most, declared }) => ({
    contracts: given.map(({ span, hours, more, paid, below, known, kind, goodsState }, nth) => {
      const isUpper = nth === 0 || below === undefined;
      const upper = `c${Math.min(below ?? 0, nth - 1)}`;
      const from = addDays(START, span.from);
      return work(`c${nth}`, isUpper ? 'B' : 'S', isUpper ? 'S' : 'E', {
        ...(isUpper ? {} : known ? { under: [upper] } : { aboveKnown: false }),
        ...{ days: [from, addDays(from, span.days)], hours: [String(hours), String(hours + more)], workplaces: ['w'] },
        ...{ kind, ...(kind === 'sale' && goodsState !== undefined ? { goodsState } : {}) },
        terms: { price: price(isUpper ? '1000' : String(paid)) },
      });
    }),
    declared,
    counts: [heads(count, '2024-06-01', '2026-06-01')],
    earlier: {
      ...{ id: 'old', sectors: ['41'] },
      status: [{ value: 'dissolved', from: addDays(START, ended) }],
      supplied: [work('z', 'B', 'old', { days: ['2024-01-01', addDays(START, ended)] })],
    },
    ties: [{ kind: 'same_address', address: 'x 1' }],
    permits: [{ contract: 'c0', mostTiersBelow: most }],
  }));

/** Every kind of fact that a source may not have stated; a record itself is never taken away. */
const REMOVALS: readonly ((contract: WorkContract) => WorkContract)[] = [
  (contract) => without(contract, 'from'),
  (contract) => without(contract, 'until'),
  (contract) => without(contract, 'workplaces'),
  (contract) => without(contract, 'nace'),
  (contract) => without(contract, 'kind'),
  (contract) => without(contract, 'goodsState'),
  (contract) => ({ ...contract, under: [], aboveKnown: false }),
  (contract) => ({ ...contract, aboveKnown: false }),
  (contract) => ({ ...contract, terms: without(contract.terms, 'place') }),
  (contract) => ({ ...contract, terms: without(contract.terms, 'price') }),
  (contract) => ({ ...contract, terms: without(contract.terms, 'labourHours') }),
  ({ terms, ...contract }) => ({
    ...contract,
    terms: { ...terms, labourHours: { least: terms.labourHours?.least ?? decimal('0') } },
  }),
  ({ terms, ...contract }) => ({
    ...contract,
    terms: { ...terms, labourHours: without(terms.labourHours ?? {}, 'least') },
  }),
];

type Removal = (world: World) => World;
const removals: fc.Arbitrary<Removal> = fc.oneof(
  fc
    .record({
      /** Of one contract, or of all. */
      nth: fc.option(fc.nat(6)),
      which: fc.integer({ min: 0, max: REMOVALS.length - 1 }),
    })
    .map(
      ({ nth, which }): Removal =>
        (world) => ({
          ...world,
          contracts: world.contracts.map((contract, at) =>
            nth === null || at === nth ? (REMOVALS[which]?.(contract) ?? contract) : contract,
          ),
        }),
    ),
  fc.constantFrom<Removal>(
    (world) => ({ ...world, counts: [] }),
    (world) => ({ ...world, declared: undefined }),
    (world) => ({ ...world, counts: world.counts.map((one) => ({ ...one, until: day('2025-04-01') })) }),
    (world) => ({ ...world, ties: [] }),
    (world) => ({ ...world, permits: [] }),
    (world) => ({ ...world, earlier: { ...world.earlier, status: [] } }),
    (world) => ({ ...world, earlier: { ...world.earlier, sectors: [] } }),
    (world) => ({
      ...world,
      earlier: { ...world.earlier, supplied: world.earlier.supplied.map((one) => without(one, 'until', 'nace')) },
    }),
  ),
);

function answers({ contracts, counts, declared, earlier, ties, permits }: World): ReadonlyMap<string, string> {
  const supplied = contracts.filter(({ supplier }) => supplier === 'S');
  const bought = contracts.filter(({ buyer }) => buyer === 'S');
  const later: Firm = { id: 'S', sectors: [], status: [], supplied };
  const works = worksOf(supplied, contracts);
  const hours = hoursAgainstWorkforce({ of: 'supplier', id: 'S', works, loose: looseAmong(bought), counts }, RULES);
  const findings: readonly Finding[] = [
    ...(hours === undefined ? [] : [hours]),
    ...labourOnlyLayers(
      { upper: supplied, lower: bought, counts: () => counts, declaredAt: () => declared, asOf },
      RULES,
    ),
    ...deeperThanPermitted(permits, contracts),
    ...successorFirms([{ earlier, later, ties }], asOf, RULES),
  ];
  return new Map(findings.map(({ key, answer }) => [key, answer]));
}

describe('facts taken away', () => {
  test('never make a candidate, nor a "fits"', () => {
    const seen = new Map<string, number>();
    fc.assert(
      fc.property(worlds, fc.array(removals, { minLength: 1, maxLength: 3 }), (world, taken) => {
        const before = answers(world);
        const after = answers(taken.reduce((left, remove) => remove(left), world));
        for (const [key, answer] of before) {
          const kind = `${key.split(' ')[0]} ${answer}`;
          seen.set(kind, (seen.get(kind) ?? 0) + 1);
        }
        for (const [key, answer] of after) {
          // A sale that may have been of finished goods is counted as work, and what fits with it fits without.
          const isWorkless = answer === 'fits' && !before.has(key);
          if (answer !== 'cannot_tell' && !isWorkless) expect([key, before.get(key)]).toEqual([key, answer]);
        }
      }),
      { numRuns: 1_000 },
    );
    // The worlds are not empty ones: each answer that could be made by mistake is there to begin with, and not always.
    for (const kind of [
      'hours candidate',
      'hours fits',
      'hours cannot_tell',
      'layer candidate',
      'depth candidate',
      'successor candidate',
    ])
      expect([kind, (seen.get(kind) ?? 0) > 5]).toEqual([kind, true]);
  });
});
