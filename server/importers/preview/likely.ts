/** How the cells of a column are probably written: what reads most of them. A proposal beside what line 2 then says. */
import { READERS } from '../cells/index.ts';
import { NO_CURRENCY } from '../cells/money.ts';
import { CONVENTIONS } from '../cells/number.ts';
import { CellProblem, type Reader } from '../cells/reading.ts';
import { type DayWay, dayWays } from '../suggest/column-types.ts';
import { currencyOf } from '../suggest/currency.ts';

export interface Likely extends Partial<DayWay> {
  readonly numbers?: string;
  readonly currency?: string;
}

/** A form that reads less than this share of the cells is none. */
const ENOUGH = 0.6;
const LOOKED_AT = 200;

export function likelyReading(cells: readonly string[], heading: string): Likely {
  const filled = cells
    .map((cell) => cell.trim())
    .filter((cell) => cell !== '' && cell !== '-')
    .slice(0, LOOKED_AT);
  if (filled.length === 0) return {};
  const day = best(dayWays(), filled, (way) => READERS.day(way));
  if (day !== undefined) return day;
  const currency = currencyOf(heading, filled)?.currency;
  const numbers = best(CONVENTIONS, filled, (one) =>
    READERS.price({ numbers: one, currency: currency ?? NO_CURRENCY }),
  );
  if (numbers === undefined) return {};
  return { numbers, ...(currency === undefined ? {} : { currency }) };
}

function best<T>(forms: readonly T[], cells: readonly string[], readerOf: (form: T) => Reader): T | undefined {
  let found: T | undefined;
  let most = Math.ceil(cells.length * ENOUGH) - 1;
  for (const form of forms) {
    const read = readerOf(form);
    const hits = cells.filter((cell) => !(read(cell) instanceof CellProblem)).length;
    if (hits > most) [found, most] = [form, hits];
  }
  return found;
}
