/** Published prices of a product by the unit, in a place, on a day. */
import type { Day } from '../dates.ts';
import { type Benchmark, type BenchmarkBook, isKnownOn, type ProductScope } from '../wages/benchmark.ts';

/** Those of the narrowest place of which any is held; none where nothing is published for that day. */
export function marketPriceOn(book: BenchmarkBook, of: ProductScope, on: Day): readonly Benchmark[] {
  return book.ofProduct('market_price', of).filter((entry) => entry.value !== undefined && isKnownOn(entry, on));
}
