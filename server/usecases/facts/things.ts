/** What is priced, by which unit and where: prices by another unit, and prices elsewhere, are nobody's peers. */
import { unique } from '../../domain/unique.ts';
import type { Where } from '../../store/store.ts';

export interface Thing {
  /** A code of its publisher, or a product. */
  readonly item: string;
  readonly unit: string;
  /** Absent: not known. */
  readonly place?: string | undefined;
}

export const thingKey = ({ item, unit, place = '' }: Thing): string => `${item}\n${unit}\n${place}`;

/** What is looked up is put in order anew for each page. */
export const PAGE_LOOKED_UP = 20_000;

/** Of contracts where these things are priced: one that does not say where may be performed at a workplace there. */
export function whereOf(things: readonly Thing[]): Where {
  const places = unique(things.map(({ place }) => place ?? null));
  // Of a thing of a place not known, contracts anywhere.
  return places.includes(null) ? {} : { place: [...places, null] };
}
