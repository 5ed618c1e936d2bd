/** Tested records as a list for people: one line a record, with everything that the page shows of it. */
import { render } from '../../../schema/messages/index.ts';
import { csvLine } from '../package/csv.ts';

const COLUMNS = [
  ...['test', 'record', 'label', 'buyer', 'supplier', 'place', 'sector', 'day', 'outcome', 'band', 'per', 'currency'],
  ...['price', 'against', 'covered', 'short', 'short_per', 'mends', 'says'],
] as const;

export type FlagListRow = { readonly [Column in (typeof COLUMNS)[number]]?: string | undefined };

/** With a byte order mark: spreadsheets then read it as UTF-8. */
export function flagListCsv(rows: readonly FlagListRow[]): string {
  const head = csvLine(COLUMNS.map((column) => render(`flag-list.${column}`)));
  return `\ufeff${head}${rows.map((row) => csvLine(COLUMNS.map((column) => row[column]))).join('')}`;
}
