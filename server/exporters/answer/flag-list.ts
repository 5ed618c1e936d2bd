/** Tested records as a list for people: one line a record, with everything that the page shows of it. */
import { render } from '../../../schema/messages/index.ts';
import { listCsv } from './list-csv.ts';

const COLUMNS = [
  ...['test', 'record', 'label', 'buyer', 'supplier', 'place', 'sector', 'day', 'later', 'outcome', 'band', 'per'],
  ...['currency', 'price', 'left', 'against', 'covered', 'short', 'short_per', 'mends', 'says', 'notes'],
] as const;

export type FlagListRow = { readonly [Column in (typeof COLUMNS)[number]]?: string | undefined };

export function flagListCsv(rows: readonly FlagListRow[]): string {
  return listCsv(
    COLUMNS.map((column) => render(`flag-list.${column}`)),
    rows.map((row) => COLUMNS.map((column) => row[column])),
  );
}
