/** Rows of a test by buyer, place, sector, day and how far below; and what there is to choose from. Counts of the test stay those of all. */
import type { Day } from '../../domain/dates.ts';
import type { FlagRow } from './flag-row.ts';

export interface FlagFilter {
  readonly buyer?: string | null;
  readonly supplier?: string | null;
  /** A country takes its regions in. */
  readonly place?: string | null;
  readonly sector?: string | null;
  readonly band?: string | null;
  /** First and last day. */
  readonly from?: Day | null;
  readonly to?: Day | null;
  /** Only those of which the price says how much labour it can carry. */
  readonly checkable?: boolean | null;
}

export interface Facet {
  readonly value: string;
  readonly count: number;
}

export interface FlagFacets {
  readonly buyers: readonly Facet[];
  readonly places: readonly Facet[];
  readonly sectors: readonly Facet[];
  readonly bands: readonly Facet[];
  /** How many buyers there are, listed or not. */
  readonly buyersInAll: number;
}

/** What rows are sifted by. */
type Sifted = Pick<FlagRow, 'buyer' | 'supplier' | 'place' | 'sector' | 'band' | 'on' | 'carries'>;

/** A row of which nobody recorded what is asked for is left out: it may be elsewhere. */
export function siftFlags<R extends Sifted>(rows: readonly R[], filter: FlagFilter): readonly R[] {
  const { buyer, supplier, place, sector, band, from, to, checkable } = filter;
  const tests: ((row: R) => boolean)[] = [];
  if (buyer) tests.push((row) => row.buyer === buyer);
  if (supplier) tests.push((row) => row.supplier === supplier);
  if (place) tests.push((row) => row.place === place || row.place?.startsWith(`${place}-`) === true);
  if (sector) tests.push((row) => row.sector?.startsWith(sector) === true);
  if (band) tests.push((row) => row.band === band);
  if (from) tests.push((row) => row.on !== undefined && row.on >= from);
  if (to) tests.push((row) => row.on !== undefined && row.on <= to);
  if (checkable) tests.push((row) => row.carries !== undefined);
  return tests.length === 0 ? rows : rows.filter((row) => tests.every((test) => test(row)));
}

/** What rows are chosen among by. */
export interface Faceted {
  readonly buyer?: string | undefined;
  readonly place?: string | undefined;
  readonly sector?: string | undefined;
  readonly band?: string | undefined;
}

/** Buyers to choose from at once. */
export const MOST_CHOICES = 500;

/** Most first; a value that no row has is no choice. */
export function facetsOf(rows: readonly Faceted[]): FlagFacets {
  const of = (read: (row: Faceted) => string | undefined): readonly Facet[] => {
    const counts = new Map<string, number>();
    for (const row of rows) {
      const value = read(row);
      if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    const facets = [...counts].map(([value, count]) => ({ value, count }));
    return facets.sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
  };
  const buyers = of(({ buyer }) => buyer);
  return {
    ...{ buyers: buyers.slice(0, MOST_CHOICES), buyersInAll: buyers.length },
    places: of(({ place }) => place),
    sectors: of(({ sector }) => sector),
    bands: of(({ band }) => band),
  };
}
