/** In which currency the amounts of a draft are: as a column says, else as their cells do. */
import { NO_CURRENCY } from '../cells/money.ts';
import type { Column } from './draft.ts';
import { currencyList } from './drafted-lists.ts';
import { periodColumns } from './period-columns.ts';
import type { Drafting } from './write-records.ts';

interface CurrencySource {
  readonly column: string;
  readonly valueList?: string;
}

export function saidIn(columns: readonly Column[]): CurrencySource | undefined {
  const { currency, currencyWords } = columns.find((column) => column.currency !== undefined) ?? {};
  if (currency === undefined) return undefined;
  return { column: currency, ...(currencyWords === undefined ? {} : { valueList: currencyList(currency) }) };
}

export function currencyOfPeriods({ columns }: Drafting): unknown {
  const headings = periodColumns(columns.map(({ heading }) => heading));
  const found = columns.filter(({ heading }) => headings.includes(heading));
  return saidIn(found) ?? found.find(({ type }) => type.read.currency !== undefined)?.type.read.currency ?? NO_CURRENCY;
}

/** Of a claim and the amounts of its lines. */
export function currencyOfClaims(columns: readonly Column[]): string | CurrencySource {
  const said = saidIn(columns);
  if (said !== undefined) return said;
  const found = columns.find(({ type }) => (type.read.currency ?? NO_CURRENCY) !== NO_CURRENCY);
  return found?.type.read.currency?.toString() ?? NO_CURRENCY;
}
