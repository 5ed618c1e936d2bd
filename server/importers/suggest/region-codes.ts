/** Columns whose cells name regions of a country by their own part alone, as CA and NY do: the country is not in the file. */
import { placeOf } from '../../domain/places.ts';
import { isRegionHeading } from './column-words.ts';
import { isOfUnion } from './country-names.ts';

const OWN_PART = /^[A-Z]{1,3}$/;

/**
 * A cell that needs the country, where the column is of such codes: by its heading, or since not every code of two
 * letters is a country's. Undefined where it is not.
 */
export function regionCell(heading: string, cells: readonly string[]): string | undefined {
  const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== '' && cell !== '-');
  const codes = filled.filter((cell) => OWN_PART.test(cell));
  if (codes.length === 0 || codes.length * 2 <= filled.length) return undefined;
  if (!isRegionHeading(heading) && isOfUnion(filled)) return undefined;
  const stray = codes.find((code) => code.length === 2 && placeOf(code) === undefined);
  return isRegionHeading(heading) ? codes[0] : stray;
}
