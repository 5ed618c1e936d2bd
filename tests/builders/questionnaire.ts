/** A workbook of questions as it comes back: the column for answers filled. */

import { sheetBytes } from '../../server/exporters/xlsx/sheet.ts';
import { openXlsx } from '../../server/importers/xlsx/read.ts';

export async function filledIn(path: string, answer: (row: readonly string[], nth: number) => string): Promise<Buffer> {
  const table = openXlsx(path, {});
  const rows: (readonly string[])[] = [];
  for await (const { records } of table.chunks) rows.push(...records.map(({ cells }) => cells));
  const header = table.head()?.header ?? [];
  const at = header.indexOf('Answer');
  const filled = rows.map((row, nth) =>
    header.map((_, column) => (column === at ? answer(row, nth) : (row[column] ?? ''))),
  );
  return Buffer.from(
    await sheetBytes(
      header.map((head) => ({ head, width: 12 })),
      filled,
    ),
  );
}
