import { describe, expect, test } from '@jest/globals';
import { decimal } from '../../../server/domain/money.ts';
import type { BeneathIt } from '../../../server/domain/pricing/beneath.ts';
import type { PricedContract } from '../../../server/domain/pricing/priced-contract.ts';
import { type Supposition, supposedContract } from '../../../server/domain/pricing/suppose.ts';
import { exactly } from '../../../server/domain/range.ts';
import { price } from '../../builders/benchmarks.ts';

const NOTHING: Supposition = { floors: new Map(), prices: new Map(), times: new Map() };
const priced = (id: string): PricedContract => ({ id, price: price('100'), labourHours: exactly(decimal('10')) });
const held: PricedContract = {
  ...priced('held'),
  above: { contracts: [priced('above')], inferred: new Set(), parts: [] },
  beneath: [
    { contract: priced('below'), isElsewhere: false, beneath: [{ contract: priced('deep'), isElsewhere: true }] },
  ],
};
const firstOf = (beneath: BeneathIt | undefined) => (beneath === 'crowded' ? undefined : beneath?.[0]);
const [above, below, deep] = [
  (one: PricedContract) => one.above?.contracts[0],
  (one: PricedContract) => firstOf(one.beneath)?.contract,
  (one: PricedContract) => firstOf(firstOf(one.beneath)?.beneath)?.contract,
];

describe('what is supposed', () => {
  test('of all contracts holds above and beneath too, and links stay as they are', () => {
    const found = supposedContract(held, { ...NOTHING, allPrices: decimal('1.1'), allTimes: decimal('0.5') });
    for (const from of [(one: PricedContract) => one, above, below, deep]) {
      expect(from(found)?.price?.amount.toFixed(2)).toBe('110.00');
      expect(from(found)?.labourHours?.most?.toFixed(2)).toBe('5.00');
    }
    expect(found.beneath).toMatchObject([{ isElsewhere: false, beneath: [{ isElsewhere: true }] }]);
  });

  test('of one contract holds for it alone, wherever it stands', () => {
    const found = supposedContract(held, { ...NOTHING, prices: new Map([['above', price('150')]]) });
    const prices = [found, above(found), below(found)].map((one) => one?.price?.amount.toFixed(2));
    expect(prices).toEqual(['100.00', '150.00', '100.00']);
  });
});
