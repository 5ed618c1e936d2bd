/** Columns that say in which currency the amounts of their row are, by codes or by words, and which of them goes with which amount. */
import type { ColumnType } from './column-types.ts';
import { isCurrencyHeading, namesCurrency } from './column-words.ts';
import { CODES, currencyWords, isCurrencyLabel } from './currency.ts';
import { filledOf } from './filled.ts';
import { ofCurrencyWords, type Remark } from './remarks.ts';

export interface CurrencyOfAmount {
  readonly currency?: string;
  readonly currencyWords?: Readonly<Record<string, string>>;
}

export interface CurrencyColumns {
  /** Of the amount in that column. */
  readonly of: (at: number) => CurrencyOfAmount;
  readonly remarks: readonly Remark[];
}

interface Found extends CurrencyOfAmount {
  readonly at: number;
}

interface Headings {
  readonly header: readonly string[];
  /** As a mapping calls them. */
  readonly names: readonly string[];
}

export function currencyColumns(
  { header, names }: Headings,
  types: readonly ColumnType[],
  cellsOf: (at: number) => readonly string[],
): CurrencyColumns {
  const said = header.flatMap((heading, at) => (saysCurrency(heading, cellsOf(at)) ? [{ heading, at }] : []));
  const whole = said.filter(({ heading }) => isCurrencyHeading(heading));
  const found = (whole.length > 0 ? whole : said).map(({ at }): Found => {
    const known = [...currencyWords(cellsOf(at))].flatMap(([word, [code, ...others]]) =>
      code === undefined || others.length > 0 ? [] : [[word, code] as const],
    );
    return {
      at,
      currency: names[at] ?? '',
      ...(known.length === 0 ? {} : { currencyWords: Object.fromEntries(known) }),
    };
  });
  const amounts = types.flatMap(({ type }, at) => (type === 'amount' ? [at] : []));
  return {
    of: (at) => {
      const one = nearest(found, at, Math.min(...amounts));
      if (one === undefined) return {};
      const { at: _at, ...of } = one;
      return of;
    },
    remarks: found.flatMap(({ at }) => {
      const open = [...currencyWords(cellsOf(at))].filter(([, codes]) => codes.length !== 1).map(([word]) => word);
      return open.length === 0 ? [] : [ofCurrencyWords(header[at] ?? '', open)];
    }),
  };
}

/** `Moneda del contrato` over codes or words of currencies; under the whole heading `Currency` whatever stands there. */
function saysCurrency(heading: string, cells: readonly string[]): boolean {
  if (isCurrencyHeading(heading)) return true;
  const filled = filledOf(cells);
  if (filled.length > 0 && filled.every(isCurrencyLabel)) return true;
  const words = currencyWords(filled);
  return (
    namesCurrency(heading) &&
    filled.length > 0 &&
    filled.every((cell) => CODES.has(cell) || (words.get(cell)?.length ?? 0) > 0)
  );
}

/** Of several, as a column beside each amount: that on the side on which the first of them stands. */
function nearest(found: readonly Found[], at: number, firstAmount: number): Found | undefined {
  const [first] = found;
  if (first === undefined) return undefined;
  const [left, right] = [found.findLast((one) => one.at < at), found.find((one) => one.at > at)];
  return first.at < firstAmount ? (left ?? right) : (right ?? left);
}
