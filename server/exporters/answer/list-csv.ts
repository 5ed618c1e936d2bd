import { csvLine } from '../package/csv.ts';

/** A list for people: its heads, and a line a row. With a byte order mark: spreadsheets then read it as UTF-8. */
export function listCsv(heads: readonly string[], rows: readonly (readonly (string | undefined)[])[]): string {
  return `\ufeff${csvLine(heads)}${rows.map((cells) => csvLine(cells.map(asText))).join('')}`;
}

/** A name from a file that begins like a formula would be run when the list is opened; a number below nothing is none. */
function asText(cell: string | undefined): string | undefined {
  return cell !== undefined && /^[=@\t\r]|^[+-](?!\d[\d.,]*$)/.test(cell) ? `'${cell}` : cell;
}
