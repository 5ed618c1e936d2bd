import { csvLine } from '../package/csv.ts';

/** A list for people: its heads, and a line a row. With a byte order mark: spreadsheets then read it as UTF-8. */
export function listCsv(heads: readonly string[], rows: readonly (readonly (string | undefined)[])[]): string {
  return `\ufeff${csvLine(heads)}${rows.map(csvLine).join('')}`;
}
