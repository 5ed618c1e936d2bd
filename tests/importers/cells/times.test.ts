/** Amounts in thousands and millions, by the column or by a word beside the number. */
import { expect, test } from '@jest/globals';
import { priceReader } from '../../../server/importers/cells/money.ts';
import { CellProblem } from '../../../server/importers/cells/reading.ts';
import { inFull } from '../../../server/importers/cells/times.ts';

const read = priceReader({ currency: 'EUR', numbers: '1.234,56' });
const words = inFull(read, { k: 1000, T: 1000, 'Mio.': 1_000_000 });
const eur = (bound: string, amount: string, upper?: string) => ({
  ...{ bound, amount, currency: 'EUR' },
  ...(upper === undefined ? {} : { upper }),
});

test.each([
  ['473 k\u20ac', eur('exact', '473000')],
  ['2.006 T\u20ac', eur('exact', '2006000')],
  ['4,63 Mio. \u20ac', eur('exact', '4630000')],
  ['\u20ac4,63Mio.', eur('exact', '4630000')],
  ['Mio. EUR 4,63', eur('exact', '4630000')],
  ['12.500,-', eur('exact', '12500')],
  ['ab 5 Mio.', eur('at_least', '5000000')],
  ['5 - 7 Mio. \u20ac', eur('between', '5000000', '7000000')],
  ['5 Mio. - 7 Mio.', eur('between', '5000000', '7000000')],
])('a word beside the number counts, and a number alone is in full: %s', (cell, amount) => {
  expect(words(cell)).toEqual(amount);
});

test.each([['900 k - 1,2'], ['900 k - 1,2 Mio.'], ['5 m'], ['4 Mio'], ['5 kEUR x']])(
  'what may be of one end alone, and a word that is not listed, is a problem: %s',
  (cell) => {
    expect(words(cell)).toBeInstanceOf(CellProblem);
  },
);

test('a column in thousands is in full to the last digit', () => {
  expect(inFull(read, 1000)('1.234,5678')).toEqual(eur('exact', '1234567.8'));
  expect(inFull(read, 1000)('abc')).toBeInstanceOf(CellProblem);
});
