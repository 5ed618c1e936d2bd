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

  test('the rise as a share of the label, tax on neither side, by the unit alone', () => {
    const retail = { price: exactly(decimal('20')), currency: 'EUR', cites: [] };
    // 0.30 of 20.00: a label whose tax is not known may be less without it, so that the share may be more.
    const open = found({ work: sewing, labour: labour('1.80'), rates, retail }).retail;
    expect([open?.share.least?.toFixed(4), open?.share.most, open?.net]).toEqual(['0.0150', undefined, undefined]);
    // With 19 % of tax in it 20.00 are 16.81 without: 0.30 of that.
    const taxed = { ...retail, tax: exactly(decimal('20').minus(decimal('20').dividedBy('1.19'))) };
    const fair = found({ work: sewing, labour: labour('1.80'), rates, retail: taxed }).retail;
    expect([fair?.net?.most?.toFixed(2), fair?.share.least?.toFixed(5), fair?.share.most?.toFixed(5)]).toEqual([
      ...['16.81', '0.01785', '0.01785'],
    ]);
    const cloth = { ...above, product: 'coat' };
    const woven = { ...sewing, above: { contracts: [cloth], inferred: new Set<string>(), parts: [] } };
    expect(found({ work: woven, labour: labour('1.80'), rates, retail: taxed }).retail).toBeUndefined();
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

  test('what is kept of a whole price is told by the unit of the work, beside a rise by the unit', () => {
    const { unitPrice: _unit, unit: _of, ...bare } = above;
    const whole = { ...bare, price: price('2200') };
    const work = { ...sewing, above: { contracts: [whole], inferred: new Set<string>(), parts: [] } };
    // Of 2,200 for 1,000 pieces at 2.00 the maker keeps at most 0.20 a piece, and the rise is 0.30.
    const both = { ...labour('1.80'), whole: exactly(decimal('1800')) };
    const fair = found({ work, labour: both, rates });
    expect(fair.carriers[0]).toMatchObject({ covers: 'does_not_cover', keeps: { most: decimal('0.2') } });
    const { quantity: _quantity, ...uncounted } = work;
    expect(found({ work: uncounted, labour: labour('1.80'), rates }).carriers[0]).toEqual({
      ...{ contract: 'up', party: 'maker', covers: 'cannot_tell' },
    });
  });

  test('what is kept a unit is told for the whole, beside a rise for the whole', () => {
    const { unitPrice: _unit, nonLabourCostPerUnit: _other, ...bare } = sewing;
    const upper = { ...above, id: 'brand', supplier: 'agent', unitPrice: price('6.00') };
    const work = {
      ...{ ...bare, price: price('2000'), nonLabourCost: price('500') },
      above: { contracts: [above, upper], inferred: new Set<string>(), parts: [] },
    };
    const perUnit = exactly(decimal('1.8'));
    const both = { currency: 'EUR', perUnit, whole: exactly(decimal('1800')) };
    const fair = found({ work, labour: both, rates });
    expect(fair).toMatchObject({ per: 'contract', rise: { most: decimal('300') } });
    expect(fair.carriers[1]).toMatchObject({ party: 'agent', covers: 'covers', keeps: { most: decimal('1000') } });
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
