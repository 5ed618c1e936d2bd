import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { day } from '../../../server/domain/dates.ts';
import { decimal } from '../../../server/domain/money.ts';
import { fairPrice } from '../../../server/domain/pricing/fair-price.ts';
import type { PricedContract } from '../../../server/domain/pricing/priced-contract.ts';
import { between, exactly, isBelow } from '../../../server/domain/range.ts';
import { RateBook } from '../../../server/domain/wages/rate-book.ts';
import { price } from '../../builders/benchmarks.ts';

const rates = new RateBook();
const above: PricedContract = {
  ...{ id: 'up', buyer: 'brand', supplier: 'maker', product: 'shirt', unit: 'piece' },
  unitPrice: price('5.00'),
};
const sewing: PricedContract = {
  ...{ id: 'sewing', buyer: 'maker', supplier: 'workshop', product: 'shirt', unit: 'piece', on: day('2025-03-03') },
  unitPrice: price('2.00'),
  quantity: decimal('1000'),
  nonLabourCostPerUnit: price('0.50'),
  above: { contracts: [above], inferred: new Set(), parts: [] },
};
const labour = (amount: string, most = amount) => ({
  currency: 'EUR',
  perUnit: between(decimal(amount), decimal(most)),
});
const found = (of: Parameters<typeof fairPrice>[0]) => {
  const made = fairPrice(of);
  if (made === undefined) throw new Error('no fair price');
  return made;
};

describe('a fair price', () => {
  test('worked by hand: 0.50 of other costs and 1.80 of labour are 2.30, a rise of 0.30 that the maker could carry', () => {
    const fair = found({ work: sewing, labour: labour('1.80'), rates });
    expect(fair).toMatchObject({ per: 'unit', currency: 'EUR' });
    expect([fair.ringFenced, fair.fair, fair.rise].map(({ least }) => least?.toFixed(2))).toEqual([
      '1.80',
      '2.30',
      '0.30',
    ]);
    expect(fair.ringFencedWhole?.most?.toFixed(2)).toBe('1800.00');
    // The maker keeps 3.00 of 5.00.
    expect(fair.carriers).toEqual([{ contract: 'up', party: 'maker', keeps: exactly(decimal('3')), covers: 'covers' }]);
  });

  test('of a whole contract is the whole that is to be set apart', () => {
    const { unitPrice: _unit, unit: _of, quantity: _many, nonLabourCostPerUnit: _other, ...bare } = sewing;
    const work = { ...bare, price: price('2000'), nonLabourCost: price('500') };
    const fair = found({ work, labour: { currency: 'EUR', whole: exactly(decimal('1800')) }, rates });
    expect(fair.per).toBe('contract');
    expect(fair.ringFencedWhole?.most?.toFixed(2)).toBe('1800.00');
  });

  test('other costs that are not known leave the price open above, and who could carry it', () => {
    const { nonLabourCostPerUnit: _other, ...bare } = sewing;
    const fair = found({ work: bare, labour: labour('1.80'), rates });
    expect([fair.fair.least?.toFixed(2), fair.fair.most]).toEqual(['1.80', undefined]);
    expect(fair.carriers[0]?.covers).toBe('cannot_tell');
  });

  test('a rise beyond all that is kept is not covered', () => {
    const fair = found({ work: sewing, labour: labour('6.00'), rates });
    expect(fair.carriers[0]?.covers).toBe('does_not_cover');
  });

  test('the rise as a share of the label, by the unit alone', () => {
    const retail = { price: exactly(decimal('20')), currency: 'EUR', cites: [] };
    const fair = found({ work: sewing, labour: labour('1.80'), rates, retail });
    expect(fair.retail?.share.most?.toFixed(4)).toBe('0.0150');
    const whole = { ...sewing, labourHours: exactly(decimal('10')) };
    const { unitPrice: _unit, ...byTheWhole } = { ...whole, price: price('2000') };
    const other = fairPrice({
      work: byTheWhole,
      labour: { currency: 'EUR', whole: exactly(decimal('1800')) },
      rates,
      retail,
    });
    expect(other?.retail).toBeUndefined();
  });

  test('nothing where price, labour or a rate of exchange is not known', () => {
    const { unitPrice: _price, ...unpriced } = sewing;
    expect(fairPrice({ work: unpriced, labour: labour('1'), rates })).toBeUndefined();
    expect(fairPrice({ work: sewing, labour: { currency: 'EUR' }, rates })).toBeUndefined();
    expect(fairPrice({ work: sewing, labour: { ...labour('1'), currency: 'BDT' }, rates })).toBeUndefined();
  });

  test('dearer labour never makes a cheaper price, and a wider range of it never a narrower one', () => {
    const cents = fc.integer({ min: 1, max: 10_000 });
    const text = (value: number) => (value / 100).toFixed(2);
    fc.assert(
      fc.property(cents, cents, cents, (a, b, c) => {
        const [low = 1, mid = 1, high = 1] = [a, b, c].sort((x, y) => x - y);
        const cheap = found({ work: sewing, labour: labour(text(low)), rates });
        const dear = found({ work: sewing, labour: labour(text(high)), rates });
        expect(isBelow(dear.fair.least ?? decimal('0'), cheap.fair.least ?? decimal('0'))).toBe(false);
        const narrow = found({ work: sewing, labour: labour(text(mid)), rates });
        const wide = found({ work: sewing, labour: labour(text(low), text(high)), rates });
        const [covers] = wide.carriers;
        if (covers?.covers !== 'cannot_tell') expect(narrow.carriers[0]?.covers).toBe(covers?.covers);
      }),
    );
  });
});
