/** Places as ISO 3166 codes them: a country, or a country and a region of it. */

/** A place and, for a region, the country that it lies in: `DE-SH` lies in `DE`. */
export function placesAround(place: string): readonly string[] {
  const country = place.split('-')[0] ?? place;
  return country === place ? [place] : [place, country];
}
