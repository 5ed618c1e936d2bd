/** Published prices of a product by the unit, in a place, on a day. */
import type { Day } from '../dates.ts';
import { type Benchmark, type BenchmarkBook, isKnownOn } from '../wages/benchmark.ts';

/** Those of the narrowest place of which any is held; none where nothing is published for that day. */
export function marketPriceOn(
  book: BenchmarkBook,
  of: { readonly product: string; readonly unit: string; readonly place: string },
  on: Day,
): readonly Benchmark[] {
  return book
    .nearest('market_price', of.place)
    .filter(
      (entry) =>
        entry.product === of.product && entry.unit === of.unit && entry.value !== undefined && isKnownOn(entry, on),
    );
}
