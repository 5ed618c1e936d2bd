/**
 * As removing-facts.property.test.ts, through the store, for a price and all work under it: that a work is performed under a
 * price is a fact too, and taking it away moves no answer but toward "cannot tell". Kept are, as docs/PRICE-TESTS.md says,
 * who buys a work and who does it: without these nobody knows of what may be performed under the price.
 */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Values } from '../../../schema/graph.ts';
import { day } from '../../../server/domain/dates.ts';
import type { FlagOutcome } from '../../../server/domain/flags/flag.ts';
import type { Deps } from '../../../server/usecases/deps.ts';
import { assessFlags } from '../../../server/usecases/flags/assess-flags.ts';
import { MAY_BECOME } from '../../builders/may-become.ts';
import { emptyDeps, LOCAL } from '../../builders/seed-store.ts';
import { type Stated, state } from '../../builders/stated-facts.ts';

const CASES = 400;
const TEST = 'price-below-lawful-labour-beneath';
const eur = (amount: number) => ({ bound: 'exact', amount: amount.toFixed(2), currency: 'EUR' });

/** An hour costs twelve. */
const LEVELS: readonly Stated[] = [
  { measures: 'statutory_minimum', unit: 'hour', value: eur(10) },
  { measures: 'on_costs', rate: '0.2' },
].map((values, nth) => ({
  ...{ kind: 'Benchmark', id: `level-${nth}` },
  values: { ...values, place: 'DE', from: '2020-01-01', checked: '2026-12-31', cite: 'x' },
}));

/** Under the price, under another price of its supplier, under both, under a contract beneath it, or under nothing. */
const UPPERS: readonly (readonly string[] | 'none')[] = [
  ...[['price'], ['price'], ['agent'], ['agent'], ['other'], ['price', 'other'], []],
  'none',
];
/** After the price has ended, where it ends: a link would contradict the days. */
const LATER = { from: '2026-03-02' };
const work = fc.record({
  hours: fc.integer({ min: 1, max: 60 }),
  upper: fc.constantFrom(...UPPERS),
  days: fc.constantFrom({}, { from: '2025-03-03' }, { from: '2025-03-03', until: '2025-04-01' }, LATER),
});
const scenario = fc.record({
  price: fc.integer({ min: 5, max: 250 }),
  until: fc.constantFrom(undefined, '2025-09-01'),
  works: fc.array(work, { minLength: 1, maxLength: 4 }),
  agentHours: fc.constantFrom(undefined, 10, 30, 60, 120),
  coins: fc.array(fc.boolean(), { minLength: 80, maxLength: 80 }),
  isLinksAlone: fc.boolean(),
});
type Scenario = typeof scenario extends fc.Arbitrary<infer T> ? T : never;

function stated(given: Scenario, nth: number): readonly Stated[] {
  return ['whole', 'less'].flatMap((variant) => {
    const coins = [...given.coins];
    const isKept = () => variant === 'whole' || (coins.shift() ?? true);
    const id = (name: string) => `src:${name}:${nth}-${variant}`;
    const less = (values: Values, kept: readonly string[]): Values => {
      const stays = ([name, value]: readonly [string, unknown]) =>
        value !== undefined &&
        (kept.includes(name) || (given.isLinksAlone && !name.startsWith('under') && name !== 'aboveKnown') || isKept());
      return Object.fromEntries(Object.entries(values).filter(stays)) as Values;
    };
    const contract = (name: string, values: Values, kept: readonly string[] = ['buyer', 'supplier']): Stated => ({
      ...{ kind: 'Contract', id: id(name) },
      values: less({ place: 'DE', signed: '2025-02-03', nonLabourCost: eur(0), ...values }, kept),
    });
    const top = {
      buyer: id('retailer'),
      supplier: id('firm'),
      ...(given.until === undefined ? {} : { until: given.until }),
    };
    const agent = given.agentHours === undefined ? {} : { labourHours: String(given.agentHours) };
    return [
      contract('price', { ...top, price: eur(given.price * 12) }, ['buyer']),
      contract('other', { ...top, price: eur(1200) }, ['buyer', 'supplier']),
      contract('agent', { ...agent, buyer: id('firm'), supplier: id('agency'), under: [id('price')] }),
      ...given.works.map(({ hours, upper, days }, at) =>
        contract(`work${at}`, {
          ...{ labourHours: String(hours), supplier: id(`works${at}`) },
          ...(days === LATER && upper.length > 0 ? {} : days),
          buyer: upper.includes('agent') ? id('agency') : id('firm'),
          ...(upper === 'none' ? { aboveKnown: true } : {}),
          ...(upper === 'none' || upper.length === 0 ? {} : { under: upper.map(id) }),
        }),
      ),
    ];
  });
}

// The same each time: a sample in which none passes would say nothing.
const scenarios = fc.sample(scenario, { numRuns: CASES, seed: 20250712 });
let deps: Deps;
beforeAll(async () => {
  deps = await emptyDeps();
  await state(deps, [...LEVELS, ...scenarios.flatMap(stated)]);
}, 120_000);
afterAll(() => deps.store.close());

test('a price never passes, nor is flagged, for want of a link', async () => {
  const rows = ['flagged', 'passed', 'not_applicable', 'cannot_tell'] as const;
  const found = await assessFlags(deps, { test: TEST, asOf: day('2025-07-12'), view: LOCAL, rows });
  const outcomes = new Map(found.rows.map(({ subject, outcome }) => [subject, outcome]));
  const became = scenarios.map((_given, nth) =>
    ['whole', 'less'].map((variant) => outcomes.get(`src:price:${nth}-${variant}`) as FlagOutcome),
  );
  const wrong = became.flatMap(([whole, less], nth) =>
    MAY_BECOME[whole as FlagOutcome].includes(less as FlagOutcome)
      ? []
      : [{ whole, less, given: JSON.stringify(stated(scenarios[nth] as Scenario, nth), undefined, 1) }],
  );
  expect(wrong.slice(0, 1)).toEqual([]);
  // It says something only where answers come up that a link less could turn.
  expect(became.map((one) => one.join(' to '))).toEqual(
    expect.arrayContaining(['flagged to cannot_tell', 'passed to passed', 'passed to cannot_tell']),
  );
}, 120_000);
