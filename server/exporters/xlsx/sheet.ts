/** A workbook of one sheet, for people to fill: a bold head, wide columns, and the column for answers marked. */
import writeExcelFile from 'write-excel-file/node';

export interface SheetColumn {
  readonly head: string;
  /** In letters. */
  readonly width: number;
  /** True: to be filled by the reader. */
  readonly toFill?: boolean;
}

const HEAD_GROUND = '#e9edec';
const FILL_GROUND = '#fbebd2';

export async function sheetBytes(
  columns: readonly SheetColumn[],
  rows: readonly (readonly (string | number)[])[],
): Promise<Uint8Array> {
  const head = columns.map(({ head: value }) => ({ value, fontWeight: 'bold' as const, backgroundColor: HEAD_GROUND }));
  const body = rows.map((row) =>
    row.map((value, nth) => ({
      value,
      wrap: true,
      alignVertical: 'top' as const,
      ...(columns[nth]?.toFill === true ? { backgroundColor: FILL_GROUND } : {}),
    })),
  );
  const made = writeExcelFile([head, ...body], {
    columns: columns.map(({ width }) => ({ width })),
    stickyRowsCount: 1,
  });
  return made.toBuffer();
}
