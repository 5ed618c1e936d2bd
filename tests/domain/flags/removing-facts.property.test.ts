/** No test ever passes, or flags, for lack of data: a fact that is taken away moves the answer only toward "cannot tell". */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { day } from '../../../server/domain/dates.ts';
import type { FlagContext, FlagOutcome, FlagResult } from '../../../server/domain/flags/flag.ts';
import { FLAGS } from '../../../server/domain/flags/index.ts';
import { coveredOf } from '../../../server/domain/flags/results.ts';
import { decimal, money } from '../../../server/domain/money.ts';
import type { Beneath } from '../../../server/domain/pricing/beneath.ts';
import { enough, PeerBook } from '../../../server/domain/pricing/peers.ts';
import type { PricedContract } from '../../../server/domain/pricing/priced-contract.ts';
import { between, exactly } from '../../../server/domain/range.ts';
import { BenchmarkBook } from '../../../server/domain/wages/benchmark.ts';
import type { PaidWork } from '../../../server/domain/wages/wage-record.ts';
import type { PayLaw } from '../../../server/domain/wages/working-hours.ts';
import { bandsOn, loadThresholds, peerRuleOn, thresholdOn } from '../../../server/regimes/thresholds.ts';
import { benchmark, price } from '../../builders/benchmarks.ts';
import { MAY_BECOME } from '../../builders/may-become.ts';

const on = day('2025-02-24');
const dated = loadThresholds();

const line = (measures: string, rate: string, value?: string) =>
  benchmark({ measures, rate, unit: 'week', ...(value === undefined ? {} : { value }) });
const book = new BenchmarkBook([
  benchmark({ value: '12.00' }),
  benchmark({ measures: 'on_costs', rate: '0.25' }),
  benchmark({ measures: 'working_week', hoursPerWeek: '40' }),
  benchmark({ measures: 'going_rate', value: '15.00' }),
  benchmark({ measures: 'collective_agreement', value: '14.00', workClass: 'helper' }),
  benchmark({ measures: 'living_wage', value: '16.00' }),
  benchmark({ measures: 'market_price', product: 'shirt', unit: 'hour', value: '20.00' }),
  ...[line('holiday_pay', '0.12'), line('employer_insurance', '0.15', '96')],
  ...[line('pension', '0.03', '120'), line('payroll_levy', '0')],
]);
const peers = new PeerBook(
  Array.from({ length: 12 }, (_, nth) => ({
    ...{ id: `p${nth}`, contract: `k${nth}`, owner: `f${nth % 6}`, on, place: 'DE' },
    ...{ item: 'shirt', unit: 'hour', currency: 'EUR', amount: decimal(String(15 + nth)) },
  })),
);

/** Invented, so that a week of up to 90 hours may fit and may not. */
const law = { places: ['DE'], from: day('2000-01-01'), verification: 'read', cite: 'x' };
const payLaw: PayLaw = {
  parts: [],
  overtime: [
    { ...law, after: decimal('30'), factor: decimal('1.5'), daily: [{ after: decimal('8'), factor: decimal('1.5') }] },
  ],
  limits: [{ ...law, most: decimal('48'), over: 'P7D' }],
};

function contextOf(id: string): FlagContext {
  const threshold = thresholdOn(dated.thresholds, id, on);
  const rule = peerRuleOn(dated.peers, id, on);
  const gaps = Array.from({ length: 24 }, (_, nth) => decimal(String(nth / 100)));
  return {
    ...{ benchmarks: book, asOf: day('2025-07-12'), peers, bands: bandsOn(dated.bands, id, on), payLaw },
    ...(threshold === undefined ? {} : { threshold }),
    ...(rule === undefined ? {} : { peerRule: rule, gaps: () => enough(gaps, 3, rule) }),
  };
}

const cents = fc.integer({ min: 1, max: 4000 }).map((n) => (n / 100).toFixed(2));
const minutes = fc.integer({ min: 1, max: 90 });

/** A work with other costs, or one that says nothing of its labour with such a work under it. */
const work = fc.record({ hours: fc.integer({ min: 1, max: 200 }), isElsewhere: fc.boolean() }).map(
  ({ hours, isElsewhere }): Beneath => ({
    contract: {
      ...{ id: `work of ${hours} hours`, on, place: 'DE' },
      ...{ labourHours: exactly(decimal(String(hours))), nonLabourCost: price('10.00') },
    },
    isElsewhere,
  }),
);
const agent = work.map((one): Beneath => ({ contract: { id: 'agent' }, isElsewhere: false, beneath: [one] }));
const says = work.map((one): Beneath => ({ ...one, contract: { ...one.contract, id: 'agent' }, beneath: [one] }));
const beneath = fc.array(fc.oneof({ weight: 4, arbitrary: work }, agent, says), { minLength: 1, maxLength: 3 });

const contracts: fc.Arbitrary<PricedContract> = fc
  .record({ unit: cents, other: cents, upper: cents, next: cents, minutes, labour: fc.boolean(), beneath })
  .map(({ unit, other, upper, next, minutes: taken, labour, beneath: below }) => ({
    ...{ id: 'c', buyer: 'b', supplier: 's', kind: labour ? 'labour_supply' : 'works', on, place: 'DE' },
    ...{ nace: '14.1', workClass: 'helper' },
    ...{ product: 'shirt', unit: 'hour', unitPrice: price(unit), quantity: decimal('100') },
    ...{ price: price((Number(unit) * 100).toFixed(2)), estimate: price((Number(other) * 100).toFixed(2)) },
    // An hour of labour supply is an hour worked, said or not.
    labourMinutesPerUnit: labour
      ? between(decimal('60'), decimal('60'))
      : between(decimal(String(taken)), decimal(String(taken + 5))),
    hoursPerWeek: between(decimal('35'), decimal('40')),
    nonLabourCostPerUnit: price('0.10'),
    lines: [{ id: 'c', item: 'shirt', unit: 'hour', currency: 'EUR', amount: decimal(unit) }],
    bids: [
      { bidder: 's', total: money(unit, 'EUR') },
      { bidder: 't', total: money(next, 'EUR') },
    ],
    above: {
      contracts: [
        {
          id: 'u',
          buyer: 'x',
          supplier: 'b',
          product: 'shirt',
          unit: 'hour',
          unitPrice: price(upper),
          // For more than this work, so that for the whole it may be enough where by the unit it is not.
          ...{ quantity: decimal('1000'), price: price((Number(upper) * 1000).toFixed(2)) },
          on,
          place: 'DE',
        },
      ],
      ...{ inferred: new Set<string>(), parts: [] },
    },
    beneath: below,
  }));

const works: fc.Arbitrary<PaidWork> = fc
  .record({
    paid: cents,
    hours: minutes,
    overtime: fc.integer({ min: 0, max: 30 }),
    paidOn: fc.integer({ min: 8, max: 28 }),
  })
  .map(({ paid, hours, overtime, paidOn }) => ({
    ...{ id: 'w', employer: 's', place: 'DE', sector: '14.1', workClass: 'helper', worker: 'worker-1' },
    ...{ headcount: 1, basis: 'gross' as const },
    // A week: overtime is counted by the week.
    ...{ from: day('2025-03-01'), until: day('2025-03-08') },
    ...{ hours: decimal(String(hours)), ordinaryHours: decimal(String(hours - Math.min(hours, overtime))) },
    overtimeHours: decimal(String(Math.min(hours, overtime))),
    hoursByDay: [1, 2, 3, 4, 5, 6, 7].map((nth) => ({
      on: day(`2025-03-0${nth}`),
      hours: decimal(String(nth < 7 ? Math.floor(hours / 7) : hours - 6 * Math.floor(hours / 7))),
    })),
    paid: price((Number(paid) * hours).toFixed(2)),
    ...{ agreedRate: price('14.00'), payDue: price((14 * hours).toFixed(2)) },
    ...{ due: day('2025-03-20'), paidOn: day(`2025-03-${String(paidOn).padStart(2, '0')}`) },
  }));

const without = <T extends object>(whole: T, names: readonly string[]): T =>
  Object.fromEntries(Object.entries(whole).filter(([name]) => name === 'id' || !names.includes(name))) as T;

type Coin = fc.Stream<boolean>;

/** What is bought stays: a price for nobody knows what is held against the whole of the work alone. */
function withLessAbove<T extends PricedContract | PaidWork>(subject: T, coin: Coin): T {
  if (!('above' in subject) || subject.above === undefined) return subject;
  const less = (one: PricedContract) =>
    without(
      one,
      Object.keys(one).filter((name) => coin.next().value && name !== 'product'),
    );
  return { ...subject, above: { ...subject.above, contracts: subject.above.contracts.map(less) } };
}

/** Facts of what is performed under it: that it is, is taken away through the store, in removing-links.property.test.ts. */
function withFewerBeneath<T extends PricedContract | PaidWork>(subject: T, coin: Coin): T {
  if (!('beneath' in subject) || subject.beneath === undefined || subject.beneath === 'crowded') return subject;
  const fewer = (one: Beneath): Beneath => ({
    ...one,
    contract: without(
      one.contract,
      Object.keys(one.contract).filter(() => coin.next().value),
    ),
    ...(one.beneath === undefined || one.beneath === 'crowded' ? {} : { beneath: one.beneath.map(fewer) }),
  });
  return { ...subject, beneath: subject.beneath.map(fewer) };
}

describe('taking facts away', () => {
  test.each(FLAGS.map((flag) => [flag.id, flag] as const))('%s', (id, flag) => {
    const context = contextOf(id);
    const seen = new Set<FlagOutcome>();
    const subjects: fc.Arbitrary<PricedContract | PaidWork> = flag.subject === 'contract' ? contracts : works;
    const evaluate = flag.evaluate as (subject: object, context: FlagContext) => { readonly outcome: FlagOutcome };
    const outcome = (subject: object) => evaluate(subject, context).outcome;
    fc.assert(
      fc.property(subjects, fc.infiniteStream(fc.boolean()), (subject, coin) => {
        const before = outcome(subject);
        seen.add(before);
        const removed = Object.keys(subject).filter(() => coin.next().value);
        const left = withLessAbove(withFewerBeneath(without(subject, removed), coin), coin);
        expect([removed, MAY_BECOME[before]]).toEqual([removed, expect.arrayContaining([outcome(left)])]);
      }),
      { numRuns: 400 },
    );
    // The property says something only where both answers come up.
    expect([...seen]).toEqual(expect.arrayContaining(['flagged', 'passed']));
  });
});

describe('how much is covered', () => {
  test.each(FLAGS.map((flag) => [flag.id, flag] as const))(
    'told without the other figures is what they say: %s',
    (id, flag) => {
      const context = contextOf(id);
      const subjects: fc.Arbitrary<PricedContract | PaidWork> = flag.subject === 'contract' ? contracts : works;
      const evaluate = flag.evaluate as (subject: object, context: FlagContext) => FlagResult;
      fc.assert(
        fc.property(subjects, (subject) => {
          const found = evaluate(subject, context);
          expect(coveredOf(found)?.toFixed()).toBe(found.figures?.ratio?.toFixed());
        }),
      );
    },
  );
});
