/**
 * As removing-facts.property.test.ts, through the store: wage records with others of the same worker beside them, pay in
 * parts, classes, months and weeks. A fact that is taken away moves no answer but toward "cannot tell". Two things are kept,
 * as docs/PRICE-TESTS.md says: what tells which records are of one worker and for which days, for without it nobody knows of
 * the others; and the parts of the pay, for pay that is held as one sum is taken to be pay in whole.
 */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { day } from '../../../server/domain/dates.ts';
import type { Deps } from '../../../server/usecases/deps.ts';
import { assessFlags } from '../../../server/usecases/flags/assess-flags.ts';
import { MAY_BECOME } from '../../builders/may-become.ts';
import { emptyDeps, LOCAL } from '../../builders/seed-store.ts';
import { type Stated, state } from '../../builders/stated-facts.ts';

const CASES = 700;
const exact = (amount: number, currency: string) => ({ bound: 'exact', amount: amount.toFixed(2), currency });
const PLACES = { 'US-TX': 'USD', BD: 'BDT', ES: 'EUR', DE: 'EUR' } as const;
const DAYS = [
  { from: '2025-03-03', until: '2025-03-10' },
  { from: '2025-02-01', until: '2025-03-01' },
  { from: '2025-07-01', until: '2025-08-01' },
  { from: '2025-12-01', until: '2026-02-01' },
];
const level = (id: string, place: keyof typeof PLACES, values: object): Stated => ({
  ...{ kind: 'Benchmark', id },
  values: { measures: 'statutory_minimum', place, unit: 'hour', from: '2020-01-01', cite: 'x', ...values },
});
const LEVELS = [
  level('us', 'US-TX', { value: exact(10, 'USD') }),
  level('bd', 'BD', { value: exact(10, 'BDT') }),
  level('es', 'ES', { value: exact(1733.33, 'EUR'), unit: 'month', paymentsPerYear: 12, hoursPerWeek: '40' }),
  level('de', 'DE', { value: exact(10, 'EUR'), until: '2026-01-01' }),
  level('de-2026', 'DE', { value: exact(11, 'EUR'), from: '2026-01-01' }),
  level('going', 'DE', { measures: 'going_rate', sector: '43', value: exact(15, 'EUR') }),
];

const record = fc.record({
  hours: fc.integer({ min: 4, max: 130 }),
  rate: fc.integer({ min: 850, max: 2200 }),
  overtime: fc.option(fc.integer({ min: 0, max: 30 })),
  agreed: fc.constantFrom(undefined, 9, 10, 12),
  parts: fc.constantFrom(undefined, 'posting_allowance', 'overtime', 'deduction_tools'),
  basis: fc.constantFrom('gross', 'gross', 'net'),
  workClass: fc.constantFrom('mason', 'helper'),
  contract: fc.constantFrom('k1', 'k2'),
});
type Drawn = typeof record extends fc.Arbitrary<infer T> ? T : never;

const scenario = fc.record({
  place: fc.constantFrom(...(Object.keys(PLACES) as (keyof typeof PLACES)[])),
  days: fc.constantFrom(...DAYS),
  own: record,
  others: fc.array(record, { maxLength: 2 }),
  headcount: fc.constantFrom(1, 1, 1, 3),
  elsewhere: fc.boolean(),
  late: fc.integer({ min: 1, max: 28 }),
  coins: fc.array(fc.boolean(), { minLength: 60, maxLength: 60 }),
});
type Scenario = typeof scenario extends fc.Arbitrary<infer T> ? T : never;

function valuesOf(one: Drawn, { place, days, headcount, late }: Scenario): Record<string, unknown> {
  const currency = PLACES[place];
  const paid = (one.hours * one.rate) / 100;
  const overtime = one.overtime === null ? undefined : Math.min(one.overtime, one.hours);
  const parts =
    one.parts === undefined
      ? undefined
      : [
          { kind: 'basic', amount: (paid * 0.8).toFixed(2) },
          { kind: one.parts, amount: (paid * 0.1).toFixed(2) },
        ];
  const values = {
    ...{ ...days, place, sector: '43', basis: one.basis, headcount, workClass: one.workClass, contract: one.contract },
    ...{ hours: String(one.hours), paid: exact(paid, currency), due: '2026-03-01', payParts: parts },
    ...{
      agreedRate: one.agreed && exact(one.agreed, currency),
      payDue: exact(one.hours * Math.max(10, one.agreed ?? 0), currency),
    },
    ...{
      overtimeHours: overtime?.toString(),
      ordinaryHours: overtime === undefined ? undefined : String(one.hours - overtime),
    },
    paidOn: `2026-02-${String(late).padStart(2, '0')}`,
  };
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}

/** The scenario whole, and without what its coins take away. */
function stated(given: Scenario, nth: number): readonly Stated[] {
  const coins = [...given.coins];
  const isKept = () => coins.shift() ?? true;
  return ['whole', 'less'].flatMap((variant) => {
    const who = { employer: `e-${nth}-${variant}`, worker: `w-${nth}-${variant}` };
    // A record of several workers is of none of them alone.
    const named = given.headcount === 1 ? who : { employer: who.employer };
    const own = { ...valuesOf(given.own, given), ...named };
    const others = given.others.map((one, at) => ({
      ...{ ...valuesOf(one, given), ...who },
      ...(given.elsewhere && at === 1 ? { employer: `f-${nth}-${variant}` } : {}),
    }));
    const less = (values: object, kept: readonly string[]) =>
      variant === 'whole'
        ? values
        : Object.fromEntries(Object.entries(values).filter(([name]) => isKept() || kept.includes(name)));
    return [
      ...[`e-${nth}-${variant}`, `f-${nth}-${variant}`].map((id): Stated => ({ kind: 'Organisation', id, values: {} })),
      {
        kind: 'WageRecord',
        id: `src:w:${nth}-${variant}`,
        values: less(own, ['worker', 'payParts']) as Stated['values'],
      },
      ...others.map(
        (values, at): Stated => ({
          ...{ kind: 'WageRecord', id: `src:o${at}:${nth}-${variant}` },
          values: less(values, ['worker', 'employer', 'from', 'until', 'payParts']) as Stated['values'],
        }),
      ),
    ];
  });
}

// The same each time: a sample without a worker whose overtime was paid would say nothing.
const scenarios = fc.sample(scenario, { numRuns: CASES, seed: 20250712 });
let deps: Deps;
beforeAll(async () => {
  deps = await emptyDeps();
  const contracts = ['k1', 'k2'].map((id): Stated => ({ kind: 'Contract', id, values: {} }));
  await state(deps, [...LEVELS, ...contracts, ...scenarios.flatMap(stated)]);
}, 120_000);
afterAll(() => deps.store.close());

test.each([
  'pay-below-statutory-floor',
  'overtime-not-paid',
  'hours-above-limit',
  'pay-late-or-missing',
  'pay-below-two-thirds-of-going-rate',
])(
  '%s',
  async (id) => {
    const rows = ['flagged', 'passed', 'not_applicable', 'cannot_tell'] as const;
    const found = await assessFlags(deps, { test: id, asOf: day('2026-04-01'), view: LOCAL, rows });
    const outcomes = new Map(found.rows.map(({ subject, outcome }) => [subject, outcome]));
    const wrong = scenarios.flatMap((given, nth): readonly object[] => {
      const [whole, less] = ['whole', 'less'].map((variant) => outcomes.get(`src:w:${nth}-${variant}`));
      if (whole === undefined || less === undefined) return [{ nth, whole, less }];
      return MAY_BECOME[whole].includes(less) ? [] : [{ whole, less, given: JSON.stringify(stated(given, nth)) }];
    });
    expect(wrong.slice(0, 2)).toEqual([]);
    // It says something only where both answers come up.
    expect([...new Set(outcomes.values())]).toEqual(expect.arrayContaining(['flagged', 'passed']));
  },
  120_000,
);
