import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { day } from '../../../server/domain/dates.ts';
import { decimal, money } from '../../../server/domain/money.ts';
import { breakdownOf } from '../../../server/domain/pricing/breakdown.ts';
import type { PricedContract } from '../../../server/domain/pricing/priced-contract.ts';
import { retailPriceOn } from '../../../server/domain/pricing/retail-price.ts';
import { exactly } from '../../../server/domain/range.ts';
import { BenchmarkBook } from '../../../server/domain/wages/benchmark.ts';

const eur = (amount: string) => ({ ...money(amount, 'EUR'), bound: 'exact' as const });
const shirt = (id: string, price: string | undefined, more: Partial<PricedContract> = {}): PricedContract => ({
  ...{ id, buyer: `${id}-buyer`, supplier: `${id}-supplier`, product: 'shirt', unit: 'piece' },
  ...(price === undefined ? {} : { unitPrice: eur(price) }),
  ...more,
});
const under = (work: PricedContract, ...contracts: PricedContract[]): PricedContract => ({
  ...work,
  above: { contracts, inferred: new Set<string>(), parts: [] },
});
const labour = (perUnit: string) =>
  ({ kind: 'known', labour: { currency: 'EUR', perUnit: exactly(decimal(perUnit)) } }) as const;
const kinds = (found: ReturnType<typeof breakdownOf>) =>
  found.rows.map(({ kind, amount }) => [kind, amount?.least?.toFixed(), amount?.most?.toFixed()]);

describe('a breakdown', () => {
  test('without a price says so and has no rows', () => {
    const found = breakdownOf({ work: { id: 'w' }, labour: { kind: 'not_known', missing: [] } });
    expect(found).toMatchObject({ rows: [], answer: 'cannot_tell' });
    expect(found.currency).toBeUndefined();
  });

  test('of a chain with a hole: the prices around it stand, what is kept there is not known', () => {
    const found = breakdownOf({
      work: under(shirt('w', '2'), shirt('m', undefined), shirt('t', '6')),
      labour: labour('3'),
    });
    expect(kinds(found).slice(0, 5)).toEqual([
      ['price', '6', '6'],
      ['keeps', undefined, undefined],
      ['price', undefined, undefined],
      ['keeps', undefined, undefined],
      ['price', '2', '2'],
    ]);
    expect(found.first).toMatchObject({ contract: 'w', untold: ['t', 'm'] });
  });

  test('a price that pays lawful labour alone, but not beside its other costs, is marked where it falls short', () => {
    const found = breakdownOf({ work: shirt('w', '3.10', { nonLabourCostPerUnit: eur('0.50') }), labour: labour('3') });
    expect(found).toMatchObject({ answer: 'impossible', first: { contract: 'w', short: 'left' } });
    expect(found.rows.find(({ kind }) => kind === 'price')?.answer).toBe('possible');
  });

  test('labour in another currency is held against nothing', () => {
    const found = breakdownOf({
      work: { ...shirt('w', '3'), on: day('2025-03-03') },
      labour: { kind: 'known', labour: { currency: 'BDT', perUnit: exactly(decimal('3')) } },
    });
    expect(found.answer).toBe('cannot_tell');
    expect(found.missing.map(({ code }) => code)).toEqual(['flag.missing.exchange-rate']);
  });

  test('what each keeps adds up to the highest price, by the unit', () => {
    const cents = fc.integer({ min: 1, max: 5000 });
    fc.assert(
      fc.property(cents, cents, cents, (a, b, c) => {
        const [low = 0, mid = 0, top = 0] = [a, b, c].sort((x, y) => x - y);
        const text = (value: number) => (value / 100).toFixed(2);
        const found = breakdownOf({
          work: under(shirt('w', text(low)), shirt('m', text(mid)), shirt('t', text(top))),
          labour: labour('1'),
        });
        const kept = found.rows.filter(({ kind }) => kind === 'keeps').map(({ amount }) => amount?.least);
        const sum = kept.reduce((total, part) => (total ?? decimal('0')).plus(part ?? 0), decimal(text(low)));
        expect(sum?.toFixed(2)).toBe(text(top));
      }),
    );
  });
});

describe('a retail price', () => {
  const entry = (value: string, rate?: string) => ({
    ...{ id: value, measures: 'retail_price', place: 'DE', product: 'shirt', unit: 'piece', value: eur(value) },
    ...{ from: day('2025-01-01'), until: day('2026-01-01'), cite: 'a label' },
    ...(rate === undefined ? {} : { rate: decimal(rate) }),
  });
  const of = { product: 'shirt', unit: 'piece', place: 'DE' };

  test('holds its tax, where the rate is known', () => {
    const found = retailPriceOn(new BenchmarkBook([entry('11.90', '0.19')]), of, day('2025-05-01'));
    expect(found?.tax?.least?.toFixed(2)).toBe('1.90');
    expect(retailPriceOn(new BenchmarkBook([entry('11.90')]), of, day('2025-05-01'))?.tax).toBeUndefined();
  });

  test('several make a range, and another day or product none', () => {
    const book = new BenchmarkBook([entry('10'), entry('12')]);
    const found = retailPriceOn(book, of, day('2025-05-01'));
    expect([found?.price.least?.toFixed(), found?.price.most?.toFixed()]).toEqual(['10', '12']);
    expect(retailPriceOn(book, of, day('2026-05-01'))).toBeUndefined();
    expect(retailPriceOn(book, { ...of, product: 'coat' }, day('2025-05-01'))).toBeUndefined();
  });
});
