/** The wavelet matrix beside a sorted list. */
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { OrderedStretch } from '../../../server/domain/pricing/ordered-stretch.ts';

const rows = fc.integer({ min: 1, max: 200 }).chain((length) =>
  fc.record({
    row: fc.array(fc.nat({ max: length - 1 }), { minLength: length, maxLength: length }),
    ends: fc.tuple(fc.nat({ max: length }), fc.nat({ max: length })),
    number: fc.nat({ max: length - 1 }),
  }),
);

test('gives of any stretch what a sorted list of it gives', () => {
  fc.assert(
    fc.property(rows, ({ row, ends, number }) => {
      const [from, to] = [Math.min(...ends), Math.max(...ends)];
      const stretch = new OrderedStretch(Int32Array.from(row));
      const inOrder = row.slice(from, to).sort((a, b) => a - b);
      expect(inOrder.map((_number, nth) => stretch.smallest(from, to, nth))).toEqual(inOrder);
      expect(stretch.below(from, to, number)).toBe(inOrder.filter((one) => one < number).length);
    }),
    { numRuns: 500 },
  );
});
