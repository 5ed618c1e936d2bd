import { describe, expect, test } from '@jest/globals';
import { type Locale, render } from '../../../schema/messages/index.ts';
import { loadLanguage } from '../../../schema/messages/load.ts';
import { day } from '../../../server/domain/dates.ts';
import { chainPriceBelowLawfulLabour } from '../../../server/domain/flags/chain-price-below-lawful-labour.ts';
import { chargeRateBelowFloor } from '../../../server/domain/flags/charge-rate-below-floor.ts';
import { bandOf } from '../../../server/domain/flags/flag.ts';
import { priceBelowLawfulLabour } from '../../../server/domain/flags/price-below-lawful-labour.ts';
import { decimal } from '../../../server/domain/money.ts';
import type { Step } from '../../../server/domain/outcome.ts';
import type { PricedContract } from '../../../server/domain/pricing/priced-contract.ts';
import { exactly } from '../../../server/domain/range.ts';
import { BenchmarkBook } from '../../../server/domain/wages/benchmark.ts';
import { bandsOn, loadThresholds } from '../../../server/regimes/thresholds.ts';
import { benchmark, price } from '../../builders/benchmarks.ts';
import { without } from '../../builders/subjects.ts';

const on = day('2025-02-24');
const floor = benchmark({ value: '12.00' });
const onCosts = benchmark({ measures: 'on_costs', rate: '0.25' });
const context = { benchmarks: new BenchmarkBook([floor, onCosts]), asOf: on };

/** A shirt of 30 minutes: at 12.00 and a quarter on top its labour costs 7.50. */
const shirt: PricedContract = {
  ...{ id: 'sewing', buyer: 'agent', supplier: 'workshop', kind: 'works', on, place: 'DE' },
  ...{ product: 'shirt', unit: 'piece', unitPrice: price('6.00'), quantity: decimal('1000') },
  labourMinutesPerUnit: exactly(decimal('30')),
};
const above = (id: string, unitPrice: string | undefined, more: Partial<PricedContract> = {}): PricedContract => ({
  ...{ id, buyer: `${id}-buyer`, supplier: `${id}-supplier`, product: 'shirt', unit: 'piece' },
  ...(unitPrice === undefined ? {} : { unitPrice: price(unitPrice) }),
  ...more,
});
const chain = (...contracts: PricedContract[]) => ({ contracts, inferred: new Set<string>(), parts: [] });
const run = (contract: PricedContract) => chainPriceBelowLawfulLabour.evaluate(contract, context);
const steps = (found: ReturnType<typeof run>, code: string) => found.steps.filter((step) => step.code === code);

describe('the squeeze along a chain', () => {
  test('names the first price from the top that cannot have paid the labour', () => {
    const paid = { ...shirt, nonLabourCostPerUnit: price('0') };
    const found = run({ ...paid, above: chain(above('agency', '7.00'), above('brand', '9.00')) });
    expect(found.outcome).toBe('flagged');
    const [first] = steps(found, 'flag.step.first-impossible');
    expect(first?.params).toMatchObject({ contract: { value: 'agency' }, buyer: { value: 'agency-buyer' } });
    expect(found.figures?.price.amount.toFixed(2)).toBe('7.00');
    expect(found.figures?.short?.amount.toFixed(2)).toBe('0.50');
  });

  test('says that it is the first only where every price above it is known to be enough', () => {
    const paid = { ...shirt, nonLabourCostPerUnit: price('0') };
    const told = (way: PricedContract['above']) => {
      const found = run({ ...paid, above: way as NonNullable<typeof way> });
      expect([found.outcome, steps(found, 'flag.step.first-impossible')]).toEqual(['flagged', []]);
      const [first] = steps(found, 'flag.step.first-known-impossible');
      const above = first?.params.above?.value as readonly { value: string }[];
      return [first?.params.contract?.value, above.map(({ value }) => value)];
    };
    // Without a price, in pounds without a rate, two ways up, and one of which only the name is held.
    expect(told(chain(above('agency', '7.00'), above('brand', undefined)))).toEqual(['agency', ['brand']]);
    const pounds = above('brand', undefined, { unitPrice: price('2.00', 'GBP') });
    expect(told(chain(pounds))).toEqual(['sewing', ['brand']]);
    expect(told({ ...chain(), parts: ['s0', 's00'] })).toEqual(['sewing', ['s0', 's00']]);
    expect(told({ ...chain(above('agency', '9.00')), beyond: 'brand' })).toEqual(['sewing', ['brand']]);
    // 9.00 is enough for the labour; whether it is beside other costs nobody knows.
    const open = run({ ...shirt, above: chain(above('brand', '9.00')) });
    expect(steps(open, 'flag.step.first-known-impossible')).toHaveLength(1);
  });

  test('is never made sure by a link that nobody documented: whether the work is done there is asked', () => {
    const paid = { ...shirt, nonLabourCostPerUnit: price('0') };
    const over = (inferred: string[], ...prices: string[]) =>
      run({
        ...paid,
        unitPrice: price('9.00'),
        above: { ...chain(...prices.map((one, nth) => above(`s${nth}`, one))), inferred: new Set(inferred) },
      });
    expect(over([], '7.00').outcome).toBe('flagged');
    for (const low of [over(['s0'], '7.00'), over(['s0'], '9.00'), over(['s0'], '9.00', '7.00')]) {
      expect(low.outcome).toBe('cannot_tell');
      expect(low.missing).toMatchObject([
        { code: 'flag.missing.performed-under', params: { contract: { value: 'sewing' }, upper: { value: 's0' } } },
      ]);
    }
    // The nearer price is known to pay for it, whatever stands above.
    const nearer = over(['s1'], '7.00', '5.00');
    expect(nearer.outcome).toBe('flagged');
    const [first] = steps(nearer, 'flag.step.first-known-impossible');
    expect([first?.params.contract?.value, first?.params.above?.value]).toMatchObject(['s0', [{ value: 's1' }]]);
  });

  test('says what each tier keeps of a price by the unit', () => {
    const found = run({ ...shirt, above: chain(above('agency', '7.00'), above('brand', '9.00')) });
    const kept = steps(found, 'flag.step.tier-keeps').map(({ params }) => params.keeps?.value as { amount: unknown });
    expect(kept.map(({ amount }) => String(amount))).toEqual(['2', '1']);
  });

  test('passes only where every price is known and enough, and one way leads up', () => {
    const paid = { ...shirt, unitPrice: price('8.00'), nonLabourCostPerUnit: price('0.50') };
    expect(run({ ...paid, above: chain(above('brand', '9.00')) }).outcome).toBe('passed');
    expect(run({ ...paid, above: chain(above('brand', undefined)) }).outcome).toBe('cannot_tell');
    expect(run({ ...paid, above: { ...chain(above('brand', '9.00')), parts: ['a', 'b'] } }).outcome).toBe(
      'cannot_tell',
    );
  });

  test('what the work needs besides labour has to come out of each price', () => {
    const paid = { ...shirt, unitPrice: price('8.00'), above: chain(above('brand', '9.00')) };
    const open = run(paid);
    expect(open.outcome).toBe('cannot_tell');
    expect(open.missing.map(({ code }) => code)).toEqual(['flag.missing.non-labour-cost']);
    const dear = run({ ...paid, nonLabourCostPerUnit: price('1.00') });
    expect(dear.outcome).toBe('flagged');
    expect(steps(dear, 'flag.step.first-impossible')[0]?.params.contract?.value).toBe('sewing');
    expect(dear.figures?.short?.amount.toFixed(2)).toBe('500.00');
    expect(dear.figures?.mends?.amount.toFixed(2)).toBe('8.50');
    const whole = run({ ...paid, nonLabourCost: price('600.00') });
    expect(whole.outcome).toBe('flagged');
    const abroad = run({ ...paid, nonLabourCostPerUnit: price('1.00', 'DKK') });
    expect(abroad.missing.map(({ code }) => code)).toEqual(['flag.missing.exchange-rate']);
  });

  test('a price of the whole is held against all of the labour, and keeps are known from above only', () => {
    const whole = above('brand', undefined, { price: price('7000.00') });
    const found = run({ ...shirt, above: chain(whole) });
    expect(steps(found, 'flag.step.first-impossible')[0]?.params.contract?.value).toBe('brand');
    expect(found.figures?.per).toBe('contract');
  });

  test('prices of other units, products and currencies are never put side by side', () => {
    const others = [{ unit: 'kg' }, { product: 'coat' }, { unitPrice: price('1.00', 'DKK') }];
    for (const other of others) {
      const found = run({
        ...shirt,
        unitPrice: price('8.00'),
        product: 'shirt',
        above: chain(above('b', '1.00', other)),
      });
      expect(found.outcome).toBe('cannot_tell');
    }
  });

  test('is no question where nothing stands above, and open without hours, day or place', () => {
    expect(run(shirt).outcome).toBe('not_applicable');
    for (const name of ['labourMinutesPerUnit', 'on', 'place'] as const) {
      expect(run({ ...without(shirt, name), above: chain(above('brand', '1.00')) }).outcome).toBe('cannot_tell');
    }
  });
});

describe('the reverse: how much labour a price can carry', () => {
  const bare = without(shirt, 'labourMinutesPerUnit');
  const carried = (contract: PricedContract) => priceBelowLawfulLabour.evaluate(contract, context);

  test('is told in minutes a unit where nobody knows what the work takes, and the answer stays open', () => {
    const found = carried(bare);
    // 6.00 / (12.00 x 1.25) = 0.4 hours.
    expect(found).toMatchObject({ outcome: 'cannot_tell', carries: { per: 'unit', unit: 'minute' } });
    expect(found.carries?.most.toString()).toBe('24');
    expect(found.missing[0]?.code).toBe('flag.missing.labour-hours');
  });

  test('names the unit in the words of the reader', async () => {
    await Promise.all([loadLanguage('de'), loadLanguage('ar')]);
    const { code, params } = carried(bare).steps.at(-1) as Step;
    const says = (locale: Locale, unit = 'piece') =>
      render(code, { ...params, unit: { ...params.unit, value: unit } }, { locale });
    expect([says('en'), says('de'), says('en', 'crate')]).toEqual([
      'Lawful only if the work takes at most 24 minutes a piece.',
      'Rechtmäßig nur, wenn die Arbeit höchstens so viele Minuten je Stück braucht: 24.',
      'Lawful only if the work takes at most 24 minutes a crate.',
    ]);
    expect(says('ar')).not.toMatch(/piece/);
  });

  test('agrees with the test itself on both sides', () => {
    const at = (minutes: string) =>
      carried({ ...bare, nonLabourCostPerUnit: price('0'), labourMinutesPerUnit: exactly(decimal(minutes)) }).outcome;
    expect([at('24'), at('24.1')]).toEqual(['passed', 'flagged']);
  });

  test('is rounded up, so that no lawful price is called unlawful', () => {
    expect(carried({ ...bare, unitPrice: price('1.00') }).carries?.most.toString()).toBe('4');
    expect(carried({ ...bare, unitPrice: price('1.01') }).carries?.most.toString()).toBe('4.1');
  });

  test('counts other costs, and on-costs only where they are known', () => {
    expect(carried({ ...bare, nonLabourCostPerUnit: price('3.00') }).carries?.most.toString()).toBe('12');
    const plain = priceBelowLawfulLabour.evaluate(bare, { ...context, benchmarks: new BenchmarkBook([floor]) });
    expect(plain.carries?.most.toString()).toBe('30');
  });

  test('of two prices that contradict each other the higher counts: the lower may not be the price', () => {
    const hundred = { ...bare, quantity: decimal('100') };
    expect(carried({ ...hundred, price: price('600') }).carries?.most.toString()).toBe('24');
    // 9.00 a unit, or 6.00: at most 9 / 15 hours.
    expect(carried({ ...hundred, price: price('900') }).carries?.most.toString()).toBe('36');
    expect(carried({ ...hundred, price: price('300') }).carries?.most.toString()).toBe('24');
  });

  test('other costs that are held for the whole come out of the price of a unit by their share', () => {
    const hundred = { ...bare, quantity: decimal('100'), nonLabourCost: price('300') };
    expect(carried(hundred).carries?.most.toString()).toBe('12');
  });

  test('of a whole contract is told in hours; without price, place or floor nothing is', () => {
    const whole = { ...without(bare, 'unitPrice', 'unit', 'quantity'), price: price('1500.00') };
    expect(carried(whole).carries).toMatchObject({ per: 'contract', unit: 'hour', most: decimal('100') });
    for (const name of ['unitPrice', 'place'] as const) expect(carried(without(bare, name)).carries).toBeUndefined();
    const none = priceBelowLawfulLabour.evaluate(bare, { ...context, benchmarks: new BenchmarkBook([]) });
    expect(none.carries).toBeUndefined();
  });

  test('where the floor or a rate is missing for it, that is named too', () => {
    const codes = (contract: PricedContract, book: BenchmarkBook) =>
      priceBelowLawfulLabour
        .evaluate(contract, { ...context, benchmarks: book })
        .missing.map(({ code }) => code.replace('flag.missing.', ''));
    expect(codes(bare, new BenchmarkBook([]))).toEqual(['labour-hours', 'wage-floor']);
    expect(codes({ ...bare, unitPrice: price('6.00', 'GBP') }, context.benchmarks)).toEqual([
      'labour-hours',
      'exchange-rate',
    ]);
  });

  test('a price and a place are enough: without its day it is held against the floor of the day of the question, which is said', () => {
    const found = carried(without(bare, 'on'));
    expect([found.outcome, found.carries?.most.toString()]).toEqual(['cannot_tell', '24']);
    expect(found.missing.map(({ code }) => code)).toEqual(['flag.missing.labour-hours', 'flag.missing.contract-day']);
    const { code, params } = found.steps.at(-1) as Step;
    expect(render(code, params)).toMatch(
      /^Lawful only if the work takes at most 24 minutes a piece\. At the wage floor of .* \d{4}: the day of the price is not held\.$/,
    );
  });
});

describe('the charge of a labour supplier', () => {
  const line = (measures: string, rate: string, value?: string) =>
    benchmark({ measures, place: 'GB', rate, currency: 'GBP', ...(value === undefined ? {} : { value }) });
  const lines = [
    line('holiday_pay', '0.1207'),
    line('employer_insurance', '0.15', '96'),
    line('pension', '0.03', '120'),
    line('payroll_levy', '0.005'),
  ];
  const wage = benchmark({ place: 'GB', value: '12.21', currency: 'GBP' });
  const picker: PricedContract = {
    ...{ id: 'picking', supplier: 'gangmaster', kind: 'labour_supply', on: day('2025-06-01'), place: 'GB' },
    ...{ unit: 'hour', unitPrice: price('15.00', 'GBP'), hoursPerWeek: exactly(decimal('40')) },
  };
  const at = (amount: string, more: Partial<PricedContract> = {}, entries = lines, wages = [wage]) =>
    chargeRateBelowFloor.evaluate(
      { ...picker, unitPrice: price(amount, 'GBP'), ...more },
      { ...context, benchmarks: new BenchmarkBook([...wages, ...entries]) },
    );

  test('15.69 cannot be lawful, 15.77 covers every line, and the levy leaves the cents between open', () => {
    expect([at('15.69').outcome, at('15.70').outcome, at('15.77').outcome]).toEqual([
      'flagged',
      'cannot_tell',
      'passed',
    ]);
    expect(at('15.69').figures).toMatchObject({ per: 'hour', price: { currency: 'GBP' } });
  });

  test('is by the hour however a list writes an hour, and not by the day', () => {
    for (const unit of ['h', 'hrs', 'Std.', 'godz.', 'Stunde', 'HUR', 'Hour'])
      expect(at('15.69', { unit }).outcome).toBe('flagged');
    expect(at('15.69', { unit: 'day' })).toMatchObject({ reason: { code: 'flag.reason.not-by-the-hour' } });
  });

  test('without the hours of a week only what every hour costs is certain', () => {
    const open = (amount: string) =>
      chargeRateBelowFloor.evaluate(
        { ...without(picker, 'hoursPerWeek'), unitPrice: price(amount, 'GBP') },
        { ...context, benchmarks: new BenchmarkBook([wage, ...lines]) },
      );
    expect(open('13.68').outcome).toBe('flagged');
    expect(open('15.00').outcome).toBe('cannot_tell');
    expect(open('15.00').missing.map(({ code }) => code)).toEqual([
      'flag.missing.hours-per-week',
      'flag.missing.charge-line-owed',
    ]);
  });

  test('asks for what keeps it open: the class of the work and the levy, and never for a price that is exact', () => {
    const asked = (more: Partial<PricedContract>, entries = lines, wages = [wage]) =>
      at('15.70', more, entries, wages).missing.map(({ code, params }) => [code.split('.').at(-1), params.line?.value]);
    expect(asked({})).toEqual([['charge-line-owed', 'payroll_levy']]);
    const young = benchmark({ place: 'GB', value: '7.55', currency: 'GBP', workClass: 'under 18' });
    const grown = benchmark({ place: 'GB', value: '12.21', currency: 'GBP', workClass: '21 and over' });
    expect(asked({}, lines, [young, grown])).toEqual([
      ['work-class', undefined],
      ['charge-line-owed', 'payroll_levy'],
    ]);
    expect(asked({ unitPrice: price('15.70', 'GBP', 'at_least') })).toEqual([
      ['exact-price', undefined],
      ['charge-line-owed', 'payroll_levy'],
    ]);
    const none = benchmark({ measures: 'payroll_levy', place: 'GB', none: true });
    const twice = [...lines.slice(0, 3), none, line('pension', '0.06', '120')];
    expect(asked({ unitPrice: price('16.00', 'GBP') }, twice)).toEqual([['narrower-ranges', undefined]]);
  });

  test('a line that is not held keeps a charge from passing, and is named', () => {
    const found = at('40.00', {}, lines.slice(0, 3));
    expect(found.outcome).toBe('cannot_tell');
    expect(found.missing[0]).toMatchObject({
      code: 'flag.missing.charge-line',
      params: { line: { value: 'payroll_levy' } },
    });
    const none = benchmark({ measures: 'payroll_levy', place: 'GB', none: true });
    expect(at('40.00', {}, [...lines.slice(0, 3), none]).outcome).toBe('passed');
  });

  test('a line of which nobody says from which weekly pay on it is owed may be owed on none or on all, and is asked for', () => {
    const pension = (value?: string) => [lines[0], lines[1], line('pension', '0.03', value), lines[3]] as typeof lines;
    const asked = at('15.50', {}, pension()).missing.map(({ code, params }) => [code, params.line?.value]);
    expect(asked).toContainEqual(['flag.missing.charge-threshold', 'pension']);
    expect([at('15.37', {}, pension()).outcome, at('15.50', {}, pension()).outcome]).toEqual([
      'flagged',
      'cannot_tell',
    ]);
    expect([at('15.78', {}, pension('0')).outcome, at('15.78', {}, pension()).outcome]).toEqual([
      'flagged',
      'cannot_tell',
    ]);
    expect(at('15.86', {}, pension()).outcome).toBe('passed');
  });

  test('an entry without a rate is none, one of another sector is for others, and sources that differ leave a range', () => {
    const { rate: _rate, ...blank } = line('pension', '0.03');
    expect(at('40.00', {}, [lines[0], lines[1], blank, lines[3]] as typeof lines).missing[0]?.params).toMatchObject({
      line: { value: 'pension' },
    });
    const hotels = { ...line('pension', '0.50', '0'), sector: '55' };
    expect(at('40.00', {}, [lines[0], lines[1], hotels, lines[3]] as typeof lines).outcome).toBe('cannot_tell');
    const farms = { nace: '01' };
    expect(at('15.77', farms, [hotels, ...lines]).outcome).toBe('passed');
    expect(at('15.77', { nace: '55.1' }, [hotels, ...lines]).outcome).toBe('flagged');
    expect(at('15.77', farms, [line('pension', '0.06', '120'), ...lines]).outcome).toBe('cannot_tell');
  });

  test('is no question of works or of labour by the piece', () => {
    expect(at('1.00', { kind: 'works' }).outcome).toBe('not_applicable');
    expect(at('1.00', { unit: 'piece' }).outcome).toBe('not_applicable');
  });
});

describe('how far below', () => {
  const { bands } = loadThresholds();
  const band = (test: string, ratio: string, outcome: 'flagged' | 'passed' = 'flagged') => {
    const [per, shortPer] = ['hour', 'hour'] as const;
    const figures = { per, shortPer, price: price('1'), against: price('1'), ratio: decimal(ratio) };
    return bandOf({ outcome }, figures, bandsOn(bands, test, on));
  };

  test('is dated data: a price below lawful labour cannot be lawful, pay under two thirds of the floor is far below', () => {
    expect(band('price-below-lawful-labour', '0.99')).toBe('cannot_be_lawful');
    expect([band('pay-below-statutory-floor', '0.66'), band('pay-below-statutory-floor', '0.67')]).toEqual([
      'far_below',
      'below',
    ]);
    expect(band('pay-below-statutory-floor', '0.1', 'passed')).toBeUndefined();
  });
});
