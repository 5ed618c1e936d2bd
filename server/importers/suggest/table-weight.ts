/** How much of a table a sheet is, beside other sheets: a cover has few headings, and fewer that are known. */
import type { SuggestedColumn } from './draft.ts';

export function tableWeight(columns: readonly SuggestedColumn[]): number {
  const named = columns.filter(({ column }) => column !== '');
  // A heading without a cell below it is a title.
  const filled = named.filter(({ sample }) => sample !== undefined);
  if (filled.length < 2) return 0;
  return filled.length + 2 * filled.filter(({ feeds }) => feeds !== undefined).length;
}
