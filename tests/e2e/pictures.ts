/**
 * Whether a screen still looks as it did when somebody last looked: each picture is kept as a grid of grey, 0 (black) to f
 * (white), a line of text for every row of tiles. Started with SOLIDARY_KEEP_PICTURES=1 the tests keep the grids anew;
 * look at .cache/screens before they are committed.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { isKeeping, keepPicture } from './kept-pictures.ts';

const KEPT = join(import.meta.dirname, 'pictures.json');

type Grid = readonly string[];
type Pictures = Readonly<Record<string, Grid>>;

const read = (): Pictures => (existsSync(KEPT) ? (JSON.parse(readFileSync(KEPT, 'utf8')) as Pictures) : {});

/** A tile is square, and this part of the width. */
const COLUMNS = 16;

const GRID = `async (url) => {
  const image = new Image();
  image.src = url;
  await image.decode();
  const columns = ${COLUMNS}, rows = Math.max(1, Math.round((image.height / image.width) * columns));
  const canvas = new OffscreenCanvas(columns, rows);
  const context = canvas.getContext('2d');
  context.imageSmoothingQuality = 'high';
  let [from, width, height] = [image, image.width, image.height];
  while (width > columns * 2) {
    const half = new OffscreenCanvas(Math.ceil(width / 2), Math.ceil(height / 2));
    half.getContext('2d').drawImage(from, 0, 0, half.width, half.height);
    [from, width, height] = [half, half.width, half.height];
  }
  context.drawImage(from, 0, 0, columns, rows);
  const { data } = context.getImageData(0, 0, columns, rows);
  return Array.from({ length: rows }, (_, y) => Array.from({ length: columns }, (_, x) => {
    const at = (y * columns + x) * 4;
    return Math.round((data[at] * 0.3 + data[at + 1] * 0.59 + data[at + 2] * 0.11) / 17).toString(16);
  }).join(''));
}`;

/** A line of text more or less moves what is below it by so many tiles and no more. */
const MOVED = 4;

function rowApart(a: string, b: string | undefined): number {
  if (b === undefined) return 15;
  let sum = 0;
  for (let x = 0; x < COLUMNS; x += 1)
    sum += Math.abs(Number.parseInt(a[x] ?? '0', 16) - Number.parseInt(b[x] ?? '0', 16));
  return sum / COLUMNS;
}

/** How far each row is from the one most like it nearby, and of these the twentieth that is farthest, on average. */
function oneWay(one: Grid, other: Grid): number {
  const apart = one.map((row, y) => {
    const near = Array.from({ length: 2 * MOVED + 1 }, (_, nth) => other[y + nth - MOVED]);
    return Math.min(...near.map((beside) => rowApart(row, beside)));
  });
  const worst = apart.sort((a, b) => b - a).slice(0, Math.ceil(apart.length / 20));
  return worst.reduce((sum, one) => sum + one, 0) / Math.max(1, worst.length);
}

/** Shades of grey by which two pictures differ where they differ most; what only one of them has counts, too. */
export function difference(one: Grid, other: Grid): number {
  return Math.max(oneWay(one, other), oneWay(other, one));
}

/** Letters set a little otherwise by another browser stay below it; a part that comes or goes does not. */
const ALIKE = 1.5;

export class Gallery {
  #page: Page | undefined;
  readonly #seen: Record<string, Grid> = {};
  readonly #kept = read();

  async compare(browser: Browser, page: Page, name: string): Promise<void> {
    // A grid of grey needs no picture without loss, which takes twice as long.
    const type = isKeeping ? 'png' : 'jpeg';
    const picture = await page.screenshot({ fullPage: true, type });
    this.#page ??= await browser.newPage();
    const url = `data:image/${type};base64,${picture.toString('base64')}`;
    const grid = (await this.#page.evaluate(`(${GRID})(${JSON.stringify(url)})`)) as Grid;
    this.#seen[name] = grid;
    if (isKeeping) return keepPicture(picture, `${name}.png`);
    const kept = this.#kept[name];
    const apart = difference(kept ?? [], grid);
    if (kept === undefined || apart > ALIKE) keepPicture(picture, `${name}.jpg`);
    expect({ name, kept: kept !== undefined }).toEqual({ name, kept: true });
    if (apart > ALIKE) expect({ name, grid }).toEqual({ name, grid: kept });
  }

  async close(): Promise<void> {
    await this.#page?.close();
    if (!isKeeping) return;
    const all = { ...read(), ...this.#seen };
    const sorted = Object.fromEntries(Object.entries(all).sort(([a], [b]) => (a < b ? -1 : 1)));
    writeFileSync(KEPT, `${JSON.stringify(sorted, null, 1)}\n`);
  }
}
