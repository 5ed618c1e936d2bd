/** Another table below the first, under a title of its own: its rows are none of the first's. */

export interface SecondTable {
  /** The title, which stands alone in its row. */
  readonly title: string;
  /** The rows above it. */
  readonly rows: readonly (readonly string[])[];
}

const filled = (row: readonly string[]): readonly number[] =>
  row.flatMap((cell, at) => (cell.trim() === '' ? [] : [at]));

/** A title is followed by headings: words over columns that held figures. */
export function secondTable(rows: readonly (readonly string[])[]): SecondTable | undefined {
  const at = rows.findIndex((row, nth) => nth > 0 && isTitle(row) && isHeader(rows[nth + 1], rows.slice(0, nth)));
  const title = rows[at]?.[0]?.trim();
  return title === undefined ? undefined : { title, rows: rows.slice(0, at) };
}

const isTitle = (row: readonly string[]): boolean => filled(row).length === 1 && row[0]?.trim() !== '';

function isHeader(row: readonly string[] | undefined, above: readonly (readonly string[])[]): boolean {
  const places = filled(row ?? []);
  if (row === undefined || places.length < 2 || row.some((cell) => /\d/.test(cell))) return false;
  return places.some((at) => above.every((one) => /\d/.test(one[at] ?? '') || (one[at] ?? '').trim() === ''));
}
