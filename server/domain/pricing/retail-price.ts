/**
 * What a piece is sold for to the public: a cited figure of a product, a unit and the place of sale, `retail_price`. Its
 * `rate` is the tax on the sale that is in the price, as a share of the price without it; absent: not known.
 */
import type { Day } from '../dates.ts';
import { decimal } from '../money.ts';
import { dividedBy, exactly, hull, plus, type Range, rangeOfPrice, timesRange } from '../range.ts';
import { type Benchmark, type BenchmarkBook, isKnownOn, type ProductScope } from '../wages/benchmark.ts';

export const RETAIL_PRICE = 'retail_price';

export interface RetailPrice {
  readonly price: Range;
  readonly tax?: Range;
  readonly currency: string;
  readonly cites: readonly string[];
}

/** Several prices of the same piece and day make a range; prices in two currencies say nothing together. */
export function retailPriceOn(book: BenchmarkBook, of: ProductScope, on: Day): RetailPrice | undefined {
  const held = book.ofProduct(RETAIL_PRICE, of).filter((entry) => isKnownOn(entry, on));
  const priced = held.flatMap((entry) => (entry.value === undefined ? [] : [{ ...entry, value: entry.value }]));
  const [first] = priced;
  if (first === undefined || priced.some(({ value }) => value.currency !== first.value.currency)) return undefined;
  const taxes = priced.map(taxIn);
  const isTaxKnown = taxes.every((tax) => tax !== undefined);
  return {
    price: priced.map(({ value }) => rangeOfPrice(value)).reduce(hull),
    ...(isTaxKnown ? { tax: taxes.reduce(hull) } : {}),
    currency: first.value.currency,
    cites: [...new Set(priced.flatMap(({ cite }) => cite ?? []))],
  };
}

function taxIn({ value, rate }: Pick<Benchmark, 'rate'> & { value: NonNullable<Benchmark['value']> }) {
  if (rate === undefined) return undefined;
  const share = exactly(rate);
  return dividedBy(timesRange(rangeOfPrice(value), share), plus(exactly(decimal('1')), share));
}
