import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { day } from '../../../server/domain/dates.ts';
import { payBelowStatutoryFloor } from '../../../server/domain/flags/pay-below-statutory-floor.ts';
import { decimal } from '../../../server/domain/money.ts';
import { BenchmarkBook } from '../../../server/domain/wages/benchmark.ts';
import {
  type CountsAnswer,
  PART_KINDS,
  type PayPartRule,
  whetherCounts,
} from '../../../server/domain/wages/pay-parts.ts';
import { benchmark, price } from '../../builders/benchmarks.ts';
import { partRule, parts } from '../../builders/pay-law.ts';
import { paidWork } from '../../builders/subjects.ts';

const benchmarks = new BenchmarkBook([benchmark({ value: '10.00' })]);

function floor(rules: readonly PayPartRule[], ...work: Parameters<typeof paidWork>) {
  const payLaw = { parts: rules, overtime: [], limits: [] };
  return payBelowStatutoryFloor.evaluate(paidWork(...work), { benchmarks, asOf: day('2025-07-12'), payLaw });
}

describe('a floor of 10.00, 100 hours, 900.00 basic and 200.00 for the posting', () => {
  const work = ['100', '1100.00', { payParts: parts('basic 900.00, posting_allowance 200.00') }] as const;

  test.each([
    ['counts', 'passed'],
    ['does_not_count', 'flagged'],
    ['unknown', 'cannot_tell'],
  ] as const)('where the allowance %s: %s', (answer, outcome) => {
    expect(floor([partRule('posting_allowance', answer)], ...work).outcome).toBe(outcome);
  });

  test('where the law was not read it cannot be told, and the missing fact says where', () => {
    const result = floor([], ...work);
    expect(result.missing).toMatchObject([
      { code: 'flag.missing.which-parts-count', params: { place: { value: 'DE' } }, holder: 'mirova' },
    ]);
  });

  test('each part has a step with its source', () => {
    const { steps } = floor([partRule('posting_allowance', 'counts')], ...work);
    const said = steps.filter(({ code }) => code === 'flag.step.pay-part');
    expect(said.map(({ params, citation }) => [params.part?.value, params.counts?.value, citation])).toEqual([
      ['basic', 'pay_counts', undefined],
      ['posting_allowance', 'pay_counts', 'the law'],
    ]);
  });

  test('as one sum it stands as before: all of it is taken to be pay', () => {
    expect(floor([], '100', '1100.00').outcome).toBe('passed');
  });
});

describe('parts', () => {
  const ofParts = (text: string, paid: string, rules: readonly PayPartRule[] = [], more = {}) =>
    floor(rules, '100', paid, { payParts: parts(text), ...more });

  test('what was paid beyond them may be pay or not', () => {
    expect(ofParts('basic 900.00', '1100.00').outcome).toBe('cannot_tell');
    expect(ofParts('basic 1000.00', '1100.00').outcome).toBe('passed');
    expect(ofParts('basic 900.00', '950.00').outcome).toBe('flagged');
  });

  test('that come to more than was paid settle nothing', () => {
    const result = ofParts('basic 1200.00', '1100.00');
    expect(result).toMatchObject({ outcome: 'cannot_tell', missing: [{ code: 'flag.missing.parts-that-add-up' }] });
  });

  test('that are deductions take away what does not count as paid', () => {
    const rule = (answer: CountsAnswer) => [partRule('deduction_tools', answer)];
    const outcome = (answer: CountsAnswer) =>
      ofParts('basic 1050.00, deduction_tools 100.00', '1050.00', rule(answer)).outcome;
    expect(outcome('does_not_count')).toBe('flagged');
    expect(outcome('counts')).toBe('passed');
    expect(outcome('unknown')).toBe('cannot_tell');
  });

  test('of net pay bound it from below only', () => {
    expect(ofParts('basic 900.00', '800.00', [], { basis: 'net' })).toMatchObject({
      outcome: 'cannot_tell',
      missing: [{ code: 'flag.missing.gross-pay' }],
    });
    expect(ofParts('basic 1000.00', '800.00', [], { basis: 'net' }).outcome).toBe('passed');
  });

  test('overtime that does not count is set aside with its hours', () => {
    const rules = [partRule('overtime', 'does_not_count')];
    const paid = { overtimeHours: decimal('20') };
    expect(ofParts('basic 800.00, overtime 400.00', '1200.00', rules, paid).outcome).toBe('passed');
    expect(ofParts('basic 799.00, overtime 400.00', '1199.00', rules, paid).outcome).toBe('flagged');
    expect(ofParts('basic 799.00, overtime 400.00', '1199.00', rules)).toMatchObject({
      outcome: 'cannot_tell',
      missing: [{ code: 'flag.missing.ordinary-hours' }],
    });
  });

  test('of several workers never make it pass', () => {
    expect(ofParts('basic 5000.00', '5000.00', [], { headcount: 2 }).outcome).toBe('cannot_tell');
  });
});

describe('whether a part counts', () => {
  const rules = [
    partRule('posting_allowance', 'counts', { until: day('2020-07-30') }),
    partRule('posting_allowance', 'unknown', { from: day('2020-07-30') }),
    partRule('posting_allowance', 'does_not_count', { places: ['DE-BY'] }),
  ];
  const asked = (place: string, from: string, until: string) =>
    whetherCounts(
      rules,
      { part: 'posting_allowance', measure: 'statutory_minimum', place },
      { from: day(from), until: day(until) },
    ).answer;

  test('is said for the whole period, region before country', () => {
    expect(asked('DE', '2020-06-01', '2020-07-01')).toBe('counts');
    expect(asked('DE', '2020-07-01', '2020-07-30')).toBe('counts');
    expect(asked('DE', '2020-07-01', '2020-07-31')).toBe('unknown');
    expect(asked('DE-BY', '2020-06-01', '2020-07-01')).toBe('does_not_count');
    expect(asked('DE-SH', '2020-06-01', '2020-07-01')).toBe('counts');
    expect(asked('FR', '2020-06-01', '2020-07-01')).toBe('unknown');
    expect(asked('DE', '1999-12-31', '2000-01-02')).toBe('unknown');
  });
});

test('law that is not known only ever moves an answer to cannot tell', () => {
  const rule = fc.record({ part: fc.constantFrom(...PART_KINDS), counts: fc.boolean() });
  const part = fc.record({ kind: fc.constantFrom(...PART_KINDS), cents: fc.integer({ min: 0, max: 90_000 }) });
  fc.assert(
    fc.property(
      fc.uniqueArray(rule, { selector: (one) => one.part }),
      fc.array(part, { minLength: 1, maxLength: 5 }),
      fc.nat(20_000),
      (given, pay, more) => {
        const rules = given.map(({ part: of, counts }) => partRule(of, counts ? 'counts' : 'does_not_count'));
        const payParts = pay.map(({ kind, cents }) => ({ kind, amount: decimal((cents / 100).toFixed(2)) }));
        const named = pay
          .filter(({ kind }) => !kind.startsWith('deduction'))
          .reduce((sum, { cents }) => sum + cents, 0);
        const work = { payParts, overtimeHours: decimal('10'), paid: price(((named + more) / 100).toFixed(2)) };
        const of = (known: readonly PayPartRule[]) => floor(known, '100', '0', work).outcome;
        expect([of(rules), 'cannot_tell']).toContain(of(rules.slice(1)));
      },
    ),
    { numRuns: 500 },
  );
});
