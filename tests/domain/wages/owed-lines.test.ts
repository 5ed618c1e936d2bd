import { describe, expect, test } from '@jest/globals';
import { day } from '../../../server/domain/dates.ts';
import { payBelowStatutoryFloor } from '../../../server/domain/flags/pay-below-statutory-floor.ts';
import { decimal } from '../../../server/domain/money.ts';
import { BenchmarkBook } from '../../../server/domain/wages/benchmark.ts';
import { isShort, type OwedLine, owedLines } from '../../../server/domain/wages/owed-lines.ts';
import { rateDue } from '../../../server/domain/wages/rate-due.ts';
import type { PaidWork } from '../../../server/domain/wages/wage-record.ts';
import type { PayLaw } from '../../../server/domain/wages/working-hours.ts';
import { benchmark, price } from '../../builders/benchmarks.ts';
import { overtimeRule, parts } from '../../builders/pay-law.ts';
import { paidWork } from '../../builders/subjects.ts';

const book = new BenchmarkBook([
  benchmark({ value: '12.41', from: '2024-01-01', until: '2025-01-01' }),
  benchmark({ value: '12.82', from: '2025-01-01', until: '2026-01-01', cite: '§ 1 MiLoG' }),
  benchmark({ measures: 'collective_agreement', sector: '43', value: '15.00' }),
  benchmark({ place: 'NO', none: true }),
]);

function rate(more: Partial<PaidWork>, agreementBinds = false) {
  const work = paidWork('100', '1', more);
  const period = { from: work.from as never, until: work.until as never };
  return rateDue(work, { book, period, agreementBinds, currency: work.paid?.currency ?? '' });
}

test('what was paid for a week is not short of itself by the last of the digits of an hour', () => {
  const [hours, paid] = [decimal('39'), decimal('392')];
  expect(hours.times(paid.dividedBy(hours)).greaterThan(paid)).toBe(true);
  expect(isShort(hours, paid.dividedBy(hours), paid)).toBe(false);
  expect(isShort(hours, paid.dividedBy(hours), decimal('391.99'))).toBe(true);
});

describe('the rate that was due', () => {
  test.each<[string, Partial<PaidWork>, boolean, string, string]>([
    ['the floor, with its source', {}, false, '12.82', 'statutory_minimum'],
    ['what was agreed above it', { agreedRate: price('14.00') }, false, '14', 'contract'],
    ['the floor above what was agreed', { agreedRate: price('9.00') }, false, '12.82', 'statutory_minimum'],
    ['an agreement that binds', { agreedRate: price('14.00') }, true, '15', 'cba'],
    ['what was agreed where no law sets a floor', { place: 'NO', agreedRate: price('14.00') }, false, '14', 'contract'],
    [
      'what was agreed where nobody holds a floor',
      { place: 'FR', agreedRate: price('14.00') },
      false,
      '14',
      'contract',
    ],
  ])('is %s', (_what, more, binds, amount, basis) => {
    const answer = rate(more, binds);
    expect(answer).toMatchObject({ kind: 'known', rate: { basis, on: '2025-03-01' } });
    expect(answer.kind === 'known' && answer.rate.amount.toString()).toBe(amount);
  });

  test('splits the record on the day on which the floor changed, unless what was agreed is above both', () => {
    const across = { from: day('2024-12-01'), until: day('2025-02-01') };
    expect(rate(across)).toEqual({ kind: 'split', days: ['2025-01-01'] });
    expect(rate({ ...across, agreedRate: price('13.00') })).toMatchObject({
      kind: 'known',
      rate: { basis: 'contract' },
    });
  });

  test.each<[string, Partial<PaidWork>]>([
    ['wage-floor', { place: 'FR' }],
    ['place', { place: undefined as never }],
    ['exchange-rate', { paid: price('1', 'PLN') }],
    ['ordinary-rate', { place: 'NO' }],
  ])('is not known without %s', (name, more) => {
    const work = Object.fromEntries(
      Object.entries(paidWork('1', '1', more)).filter(([, value]) => value !== undefined),
    );
    const { from, until, paid } = work as unknown as PaidWork;
    const asked = { book, period: { from, until } as never, agreementBinds: false, currency: paid?.currency ?? '' };
    expect(rateDue(work as unknown as PaidWork, asked)).toEqual({ kind: 'not_known', missing: [name] });
  });
});

const payLaw: PayLaw = { parts: [], overtime: [overtimeRule('40', '1.5')], limits: [] };
const week = { from: day('2025-03-03'), until: day('2025-03-10') };

function owed(hours: string, paid: string, more: Partial<PaidWork> = {}, law: PayLaw = payLaw) {
  const work = paidWork(hours, paid, { ...week, ...more });
  const period = { from: work.from as never, until: work.until as never };
  const due = { amount: decimal('10'), basis: 'contract' as const, on: day('2025-03-03'), missing: [] };
  const { lines, missing } = owedLines(work, { rate: due, period, payLaw: law });
  return { lines: lines.map(said), missing };
}

const said = (line: OwedLine) =>
  'amount' in line
    ? `${line.kind} ${line.amount} for ${line.hours} h x ${line.factor}`
    : `${line.kind} ${line.hours} x ${line.rateDue} - ${line.paid}`;

describe('what is owed of a week at 10.00', () => {
  test.each([
    ['nothing paid', '40', '0', ['wages 40 x 10 - 0']],
    ['all paid', '40', '400', []],
    ['fifty hours paid at the plain rate: the premium', '50', '500', ['overtime 50 for 10 h x 1.5']],
    ['a part of the premium paid', '50', '530', ['overtime 20 for 10 h x 1.5']],
    ['less than the plain rate: both', '50', '450', ['wages 50 x 10 - 450', 'overtime 50 for 10 h x 1.5']],
    ['hours, rate and premium paid', '50', '550', []],
  ])('%s', (_what, hours, paid, lines) => {
    expect(owed(hours, paid)).toEqual({ lines, missing: [] });
  });

  test('what the hours were rounded up by is not short', () => {
    expect(owed('8.67', '86.67').lines).toEqual([]);
    expect(owed('8.67', '86.60').lines).toEqual(['wages 8.67 x 10 - 86.6']);
  });

  test('nothing paid is nothing, whether or not anybody said that it was gross', () => {
    expect(owed('40', '0', { basis: 'net' }).lines).toEqual(['wages 40 x 10 - 0']);
  });

  test('overtime that is paid apart is a line of its own, and pays nothing of the other', () => {
    const apart = { payParts: parts('basic 380.00, overtime 100.00'), overtimeHours: decimal('10') };
    expect(owed('50', '480', apart).lines).toEqual(['wages 40 x 10 - 380', 'overtime 10 x 15 - 100']);
  });

  test('what was paid for an ordinary hour was due for one, and its premium with it', () => {
    const apart = { ...week, ordinaryHours: decimal('40'), overtimeHours: decimal('10'), place: 'DE', sector: '62' };
    const work = paidWork('50', '1000.00', { ...apart, payParts: parts('basic 800.00, overtime 200.00') });
    const asked = { book, period: week, agreementBinds: false, currency: 'EUR' };
    const answer = rateDue(work, asked);
    // 800.00 for 40 hours are 20.00 but for half a cent; nobody says what was agreed.
    expect(answer).toMatchObject({ kind: 'known', rate: { basis: 'contract', missing: ['ordinary-rate'] } });
    if (answer.kind !== 'known') throw new Error('not known');
    const { lines } = owedLines(work, { rate: answer.rate, period: week, payLaw });
    expect(lines.map(said)).toEqual(['overtime 10 x 29.9998125 - 200']);
    // What was agreed above it stands.
    expect(rateDue({ ...work, agreedRate: price('20.00') }, asked)).toMatchObject({ rate: { missing: [] } });
  });

  test('without a law of overtime the plain rate is a lower bound, and says so', () => {
    const none: PayLaw = { ...payLaw, overtime: [] };
    expect(owed('50', '450', { overtimeHours: decimal('10') }, none)).toEqual({
      lines: ['wages 50 x 10 - 450'],
      missing: ['overtime-premium'],
    });
    const month = { until: day('2025-04-01'), overtimeHours: decimal('10') };
    expect(owed('50', '450', month).missing).toEqual(['hours-by-week']);
  });

  test('of a month the premium of the hours that no reading of its weeks leaves out is claimed, and says that it is the least', () => {
    const july = { from: day('2025-07-01'), until: day('2025-08-01') };
    // At most 225 hours lie within weeks of forty.
    expect(owed('235', '2350', july)).toEqual({ lines: ['overtime 50 for 10 h x 1.5'], missing: ['hours-by-week'] });
    expect(owed('235', '2350', { ...july, overtimeHours: decimal('60') })).toEqual({
      lines: ['overtime 50 for 10 h x 1.5'],
      missing: ['hours-by-week'],
    });
  });

  test.each<[string, Partial<PaidWork>]>([
    ['gross-pay', { basis: 'net' }],
    ['exact-pay', { paid: price('1', 'EUR', 'at_least') }],
    ['which-parts-count', { payParts: parts('basic 300.00, bonus 50.00'), paid: price('350.00') }],
    ['parts-that-add-up', { payParts: parts('basic 900.00'), paid: price('350.00') }],
  ])('without %s there is no line', (name, more) => {
    expect(owed('40', '1', more)).toEqual({ lines: [], missing: [name] });
  });
});

describe('a floor that is not one amount an hour', () => {
  const month = { value: '1200.00', unit: 'month', hoursPerWeek: '40' } as const;
  const monthly = new BenchmarkBook([
    benchmark({ ...month, paymentsPerYear: 12 }),
    benchmark({ ...month, place: 'ES', paymentsPerYear: 14 }),
    benchmark({ place: 'FR', workClass: 'helper', value: '10.00', cite: 'decree of helpers' }),
    benchmark({ place: 'FR', workClass: 'mason', value: '12.00', cite: 'decree of masons' }),
  ]);
  const july = { from: day('2025-07-01'), until: day('2025-08-01') };

  function lines(hours: string, paid: string, more: Partial<PaidWork> = {}) {
    const work = paidWork(hours, paid, { ...july, ...more });
    const period = { from: work.from as never, until: work.until as never };
    const answer = rateDue(work, { book: monthly, period, agreementBinds: false, currency: 'EUR' });
    if (answer.kind !== 'known') return answer;
    const { lines: made, missing } = owedLines(work, { rate: answer.rate, period, payLaw });
    const amounts = made.map((line) =>
      'amount' in line ? line.amount : line.hours.times(line.rateDue).minus(line.paid),
    );
    return { amounts: amounts.map((one) => one.toFixed(2)), missing };
  }

  test('by the month is that of the month: 1,190.00 for the 184 hours of July is 10.00 short, and so the flag says', () => {
    expect(lines('184', '1190.00')).toEqual({ amounts: ['10.00'], missing: ['hours-of-the-month'] });
    const work = paidWork('184', '1190.00', july);
    const found = payBelowStatutoryFloor.evaluate(work, { benchmarks: monthly, asOf: day('2025-12-12') });
    expect(found.outcome).toBe('flagged');
    expect(found.figures?.short).toMatchObject({ bound: 'between', amount: decimal('10') });
  });

  test('in fourteen payments is due in twelve at the least', () => {
    expect(lines('184', '1190.00', { place: 'ES' })).toEqual({
      amounts: ['10.00'],
      missing: ['extra-payments', 'hours-of-the-month'],
    });
  });

  test('by class is due at the lowest of the classes where none is named', () => {
    expect(lines('100', '900.00', { place: 'FR' })).toEqual({ amounts: ['100.00'], missing: ['work-class'] });
    expect(lines('100', '900.00', { place: 'FR', workClass: 'mason' })).toEqual({ amounts: ['300.00'], missing: [] });
    const period = { from: july.from, until: july.until };
    const answer = rateDue(paidWork('100', '900.00', { place: 'FR', ...july }), {
      ...{ book: monthly, period, agreementBinds: false, currency: 'EUR' },
    });
    expect(answer).toMatchObject({ rate: { cite: 'decree of helpers' } });
  });

  test('leaves what was agreed as it is, at the least, where it may be higher', () => {
    const agreed = (rate: string) => lines('184', '1190.00', { agreedRate: price(rate) });
    // In July an hour of the floor is from 1,200 / 184 = 6.52 to 1,200 / 168 = 7.14.
    expect(agreed('6.60')).toEqual({ amounts: ['24.40'], missing: ['hours-of-the-month'] });
    expect(agreed('7.20')).toEqual({ amounts: ['134.80'], missing: [] });
  });
});
