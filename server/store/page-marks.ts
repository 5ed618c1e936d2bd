/** Where a page ended, as text that a caller hands back; both stores write and read the same. */
import { SolidaryError } from '../domain/errors.ts';
import type { Page } from './store.ts';

const BETWEEN = '\u001f';

/** By start, id and workspace: the order in which imports are listed. */
export type ImportPosition = readonly [startedAt: string, id: string, workspace: string];

export function importMark(position: ImportPosition): string {
  return position.join(BETWEEN);
}

/** Any text is a place in the order of texts; where it is no mark of ours the page begins behind that place. */
export function importPosition(mark: string): ImportPosition {
  const [startedAt = '', id = '', workspace = ''] = mark.split(BETWEEN);
  return [startedAt, id, workspace];
}

/** The number of the last problem shown; throws `not-found` for what is no such number. */
export function problemPosition(mark: string | undefined): number | undefined {
  if (mark === undefined) return undefined;
  const position = /^\d{1,15}$/.test(mark) ? Number(mark) : undefined;
  if (position === undefined) throw new SolidaryError('not-found', { what: 'page', id: mark });
  return position;
}

/** The first `first` rows as a page; where one more was read, it ends with the mark of its last row. */
export function cutPage<R, T>(
  rows: readonly R[],
  first: number,
  itemOf: (row: R) => T,
  markOf: (row: R) => string | number,
): Page<T> {
  const shown = rows.slice(0, first);
  const items = shown.map(itemOf);
  const last = shown.at(-1);
  return rows.length > first && last !== undefined ? { items, next: String(markOf(last)) } : { items };
}
