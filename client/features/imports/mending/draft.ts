/** Rows being mended: what was typed into them, and which were sent again. Pure, but for the two that keep it. */
import type { MendedRowInput, RejectedRowsQuery } from '../../../generated/operations.ts';
import { rowsOf } from '../../../ui/paste.ts';

export type Row = NonNullable<RejectedRowsQuery['rejectedRows']>['edges'][number]['node'];

export interface Mending {
  /** Cells by row, only of rows in which something was typed and that were not sent. */
  readonly cells: Readonly<Record<string, readonly string[]>>;
}

export const NOTHING_MENDED: Mending = { cells: {} };

export const keyOfRow = ({ file, line }: Pick<Row, 'file' | 'line'>): string => `${file}\n${line}`;

const storageKey = (importId: string): string => `solidary.mending.${importId}`;

const isDraft = (draft: unknown): draft is Mending => typeof draft === 'object' && draft !== null && 'cells' in draft;

/** It outlives the window: whoever comes back the next day finds what was typed. */
export function readMending(importId: string): Mending {
  try {
    const draft: unknown = JSON.parse(localStorage.getItem(storageKey(importId)) ?? 'null');
    return isDraft(draft) ? draft : NOTHING_MENDED;
  } catch {
    return NOTHING_MENDED;
  }
}

/** A browser that keeps nothing costs the draft only. */
export function keepMending(importId: string, mending: Mending): void {
  try {
    if (Object.keys(mending.cells).length === 0) localStorage.removeItem(storageKey(importId));
    else localStorage.setItem(storageKey(importId), JSON.stringify(mending));
  } catch {
    return;
  }
}

/** What was typed after a dry run stands in the import that follows it: its rejected rows are the same. */
export function moveMending(from: string, to: string): void {
  const mending = readMending(from);
  if (Object.keys(mending.cells).length === 0) return;
  keepMending(to, mending);
}

/** Cells as they stand: typed, else as they were in the file; never fewer than the header has. */
export function cellsOf(row: Row, mending: Mending): readonly string[] {
  const cells = mending.cells[keyOfRow(row)] ?? row.cells;
  return row.header.map((_, at) => cells[at] ?? '');
}

export function isMended(row: Row, mending: Mending): boolean {
  return mending.cells[keyOfRow(row)] !== undefined;
}

function withCells(mending: Mending, row: Row, next: readonly string[]): Mending {
  const key = keyOfRow(row);
  const { [key]: _old, ...others } = mending.cells;
  const isAsWas = row.header.every((_, at) => (next[at] ?? '') === (row.cells[at] ?? ''));
  return { cells: isAsWas ? others : { ...others, [key]: next } };
}

export function typed(mending: Mending, row: Row, at: number, text: string): Mending {
  return withCells(mending, row, cellsOf(row, mending).with(at, text));
}

/** A block copied from a spreadsheet goes into the cells from here on, to the right and down; undefined: one text. */
export function pasted(
  mending: Mending,
  rows: readonly Row[],
  from: { readonly nth: number; readonly at: number },
  text: string,
): Mending | undefined {
  const block = rowsOf(text);
  const isBlock = text.includes('\t') || block.length > 1;
  if (!isBlock) return undefined;
  // Semicolons may stand in a cell: only what is copied with tabs goes into several columns.
  const lines = text.includes('\t')
    ? block
    : text
        .split(/\r?\n/)
        .filter((line) => line.trim() !== '')
        .map((line) => [line]);
  return lines.reduce<Mending>((held, cells, down) => {
    const row = rows[from.nth + down];
    if (row === undefined || row.cells.length === 0 || row.sentBy !== null) return held;
    const next = cellsOf(row, held).map((cell, at) => (row.closed.includes(at) ? cell : (cells[at - from.at] ?? cell)));
    return withCells(held, row, next);
  }, mending);
}

/** Every row in which something was typed, also of pages that are not shown. */
export function toSend(mending: Mending): readonly MendedRowInput[] {
  return Object.entries(mending.cells).map(([key, cells]) => {
    const cut = key.lastIndexOf('\n');
    return { file: key.slice(0, cut), line: Number(key.slice(cut + 1)), cells };
  });
}
