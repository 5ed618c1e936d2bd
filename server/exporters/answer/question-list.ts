/** Open questions as a list for people: one line a question. */
import { render } from '../../../schema/messages/index.ts';
import { listCsv } from './list-csv.ts';

const COLUMNS = ['holder', 'about', 'text', 'answers', 'alone', 'by', 'where', 'record', 'code'] as const;

export type QuestionListRow = { readonly [Column in (typeof COLUMNS)[number]]?: string | undefined };

export function questionListCsv(rows: readonly QuestionListRow[]): string {
  return listCsv(
    COLUMNS.map((column) => render(`ask.column.${column}`)),
    rows.map((row) => COLUMNS.map((column) => row[column])),
  );
}
