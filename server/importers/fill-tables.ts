import type { FileToRead } from './file-rows.ts';
import { openTable } from './open-table.ts';
import { Columns } from './plan/columns.ts';
import type { LookupTable } from './plan/lookups.ts';
import { nameMask, type Pseudonym } from './pseudonyms.ts';
import { FileProblem, type SourceRecord, type Watch, withoutUnread } from './records.ts';
import { Shaper } from './shape.ts';

/**
 * Reads the rows that other files look up. A file that cannot be read fills nothing: the rows that look into it are
 * then held, and its own import says why it cannot be read.
 */
export async function fillTables(
  file: FileToRead,
  tables: readonly LookupTable[],
  given: Watch & { readonly pseudonym?: Pseudonym | undefined } = {},
): Promise<void> {
  const table = openTable(file, given);
  try {
    let fill: ((record: SourceRecord) => void) | undefined;
    for await (const { records } of table.chunks) {
      for (const record of records) {
        fill ??= filler(file, tables, table.head()?.header ?? [], given.pseudonym);
        fill(record);
      }
    }
  } catch (cause) {
    if (!(cause instanceof FileProblem)) throw cause;
  }
}

function filler(
  file: FileToRead,
  tables: readonly LookupTable[],
  header: readonly string[],
  pseudonym: Pseudonym | undefined,
): (record: SourceRecord) => void {
  const shaper = new Shaper(file.rules, header);
  const columns = new Columns(header);
  const nothing = new Set(file.rules.blank ?? []);
  const text = (cells: readonly string[], at: number): string => {
    const cell = cells[at]?.trim() ?? '';
    return nothing.has(cell) ? '' : cell;
  };
  const placesOf = (constants: LookupTable['constants']) =>
    Object.entries(constants).map(([column, texts]) => ({ at: columns.place(column), texts }));
  const places = tables.map((table) => ({
    table,
    by: table.by.map((column) => columns.place(column)),
    constants: placesOf(table.constants),
    pairs: table.pairs && placesOf(table.pairs),
    asked: table.columns.map((column) => columns.place(column)),
  }));
  for (const column of file.rules.fillDown ?? []) columns.place(column);
  const mask = nameMask(file.rules, columns, pseudonym);
  columns.check();
  return (given) => {
    const record = withoutUnread(given, (at) => columns.reads(at));
    const { line, damage } = record;
    if (damage !== undefined) {
      shaper.damaged(line);
      return;
    }
    if (shaper.isFooter(record.cells)) return;
    const { cells } = mask === undefined ? record : mask(record);
    if (shaper.doubtOf(cells, false) !== undefined) return;
    const filled = shaper.filled(cells);
    const has = (constants: ReturnType<typeof placesOf>) =>
      constants.every(({ at, texts }) => texts.includes(text(filled, at)));
    for (const { table, by, constants, pairs, asked } of places) {
      const key = by.map((at) => text(filled, at));
      if (pairs !== undefined && has(pairs)) table.expect(key, line);
      if (!has(constants)) continue;
      if (pairs === undefined && key.some((part) => part === '')) continue;
      table.add(
        key,
        asked.map((at) => text(filled, at)),
      );
    }
  };
}
