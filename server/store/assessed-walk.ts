/** How a walk over assessed records by place or day goes on from page to page, on both stores. */
import { placesAround } from '../domain/places.ts';

const BETWEEN = '\u001f';

/** Where a page ended: the place or day of its last record, and the record. */
export function pageMark(value: string, record: string | number): string {
  return `${value}${BETWEEN}${record}`;
}

/** Before everything where there is no page before. */
export function placeOfMark(mark: string | undefined): readonly [value: string, record: string] {
  const [value = '', ...record] = (mark ?? '').split(BETWEEN);
  return [value, record.join(BETWEEN)];
}

/** In text order, each once, without regions of a country that is among them: what is found by one is found by no other. */
export function outermost(places: readonly string[]): readonly string[] {
  const asked = new Set(places);
  return [...asked]
    .filter(
      (place) =>
        !placesAround(place)
          .slice(1)
          .some((around) => asked.has(around)),
    )
    .sort();
}
