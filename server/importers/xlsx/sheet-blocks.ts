/** A sheet cut between rows, so that it can be read block by block, with how far it is told after each. */

export interface Blocks {
  /** What stands before the first row and after the last. */
  readonly head: string;
  readonly tail: string;
  readonly blocks: readonly string[];
}

const ROW_END = /<\/(?:\w+:)?row>|<(?:\w+:)?row(?:\s[^>]*)?\/>/g;
const ROW = /<(?:\w+:)?row(?=[\s>/])([^>]*)>/g;
/** The number of a row, or the place of a cell. */
const PLACE = /(<(?:\w+:)?(?:row|c)\s(?:[^>]*?\s)?r=")([A-Z]*)(\d+)"/g;
/** As many as tell how far it is. */
const MOST_BLOCKS = 50;

/**
 * In one block where a row does not say its number, or the numbers do not rise: what the reader makes of those hangs on
 * the rows before.
 */
export function blocksOf(xml: string, least: number): Blocks {
  const start = /<(?:\w+:)?sheetData(?:\s[^>]*)?>/.exec(xml);
  const end = start === null ? -1 : xml.search(/<\/(?:\w+:)?sheetData>/);
  if (start === null || end < 0) return { head: '', tail: '', blocks: [xml] };
  const from = start.index + start[0].length;
  const data = xml.slice(from, end);
  const parts = { head: xml.slice(0, from), tail: xml.slice(end) };
  return { ...parts, blocks: isNumbered(data) ? cut(data, Math.max(least, data.length / MOST_BLOCKS)) : [data] };
}

/** Rows of the sheet before the first of a block. */
export function rowsBefore(block: string): number {
  const [, attributes = ''] = block.matchAll(ROW).next().value ?? [];
  return Math.max(1, Number(/\sr="(\d+)"/.exec(attributes)?.[1] ?? 1)) - 1;
}

/** A block as if no row stood before it: the reader would fill those in anew for each. */
export function fromRowOne(block: string, before: number): string {
  if (before === 0) return block;
  return block.replaceAll(
    PLACE,
    (_, start: string, column: string, row: string) => `${start}${column}${Number(row) - before}"`,
  );
}

function isNumbered(data: string): boolean {
  let last = 0;
  for (const [, attributes = ''] of data.matchAll(ROW)) {
    const number = Number(/\sr="(\d+)"/.exec(attributes)?.[1] ?? Number.NaN);
    if (!(number > last)) return false;
    last = number;
  }
  return true;
}

function cut(data: string, size: number): readonly string[] {
  const blocks: string[] = [];
  let at = 0;
  for (const { 0: tag, index } of data.matchAll(ROW_END)) {
    const end = index + tag.length;
    if (end - at < size) continue;
    blocks.push(data.slice(at, end));
    at = end;
  }
  if (at < data.length || blocks.length === 0) blocks.push(data.slice(at));
  return blocks;
}
