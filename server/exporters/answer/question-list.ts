/** Open questions as a list for people: one line a question. */
import { render } from '../../../schema/messages/index.ts';
import { csvLine } from '../package/csv.ts';

const COLUMNS = ['holder', 'about', 'text', 'answers', 'alone', 'by', 'where', 'record', 'code'] as const;

export type QuestionListRow = { readonly [Column in (typeof COLUMNS)[number]]?: string | undefined };

/** With a byte order mark: spreadsheets then read it as UTF-8. */
export function questionListCsv(rows: readonly QuestionListRow[]): string {
  const head = csvLine(COLUMNS.map((column) => render(`ask.column.${column}`)));
  return `\ufeff${head}${rows.map((row) => csvLine(COLUMNS.map((column) => row[column]))).join('')}`;
}
