/** How the cells of a column are probably written: what reads most of them. A proposal beside what line 2 then says. */
import { READERS } from '../cells/index.ts';
import { NO_CURRENCY } from '../cells/money.ts';
import { CONVENTIONS } from '../cells/number.ts';
import { NO_COUNTRY } from '../cells/text.ts';
import { bestDays, bestWays, type DayWay, dayWays, openFormats } from '../suggest/column-types.ts';
import { currencyOf } from '../suggest/currency.ts';
import { regionCell } from '../suggest/region-codes.ts';

export interface Likely extends Partial<DayWay> {
  readonly numbers?: string;
  readonly currency?: string;
  /** Of a place: NO_COUNTRY where the cells are codes of regions, and nothing says of which country. */
  readonly regionOf?: string;
}

const LOOKED_AT = 200;

export function likelyReading(cells: readonly string[], heading: string): Likely {
  const filled = cells
    .map((cell) => cell.trim())
    .filter((cell) => cell !== '' && cell !== '-')
    .slice(0, LOOKED_AT);
  if (filled.length === 0) return {};
  const days = bestDays(
    dayWays().filter(({ calendar }) => calendar === undefined),
    filled,
  );
  const [day] = days;
  if (day !== undefined) return { ...day, formats: openFormats(days) };
  const { currency, open } = currencyOf(heading, filled, true) ?? {};
  const [numbers] = bestWays(CONVENTIONS, filled, (one) =>
    READERS.price({ numbers: one, currency: currency ?? NO_CURRENCY }),
  );
  const regions = regionCell(heading, filled) === undefined ? {} : { regionOf: NO_COUNTRY };
  if (numbers === undefined) return regions;
  return { numbers, ...(currency === undefined || open !== undefined ? {} : { currency }) };
}
