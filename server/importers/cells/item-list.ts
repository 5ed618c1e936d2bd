import { shareOfHundred } from './number.ts';
import type { Reader } from './reading.ts';

export interface ItemListOptions {
  /** `items`: what the text names; `partial`: whether it is, wholly or in part, no item list. */
  readonly part?: 'items' | 'partial';
}

export interface NamedItem {
  readonly item: string;
  /** Decimal text, 1 where the text gives no share. */
  readonly share: string;
}

export interface ItemList {
  readonly items: readonly NamedItem[];
  readonly partial: boolean;
}

const NOT_A_LIST: ItemList = { items: [], partial: true };
const RANGE = String.raw`\d+(?:\s*(?:-|\u2013|THRU|THROUGH|TO)\s*\d+)?`;
const SEPARATOR = String.raw`\s*(?:,\s*(?:AND|&)?|AND|&)\s*`;
const SHARE = String.raw`\(\s*(?:ALL\s*)?(?:AT\s*)?(\d*\.?\d+)\s*%\s*\)`;
const LIST = new RegExp(String.raw`^ITEMS?\s*(${RANGE}(?:${SEPARATOR}${RANGE})*)\s*(?:${SHARE})?$`, 'iu');
const PART_OF_LIST = /(\d+)(?:\s*(?:-|\u2013|THRU|THROUGH|TO)\s*(\d+))?/giu;
/** A range that names more items than any bid sheet holds is a slip of the pen, not a list. */
const MOST_ITEMS = 2000;

/**
 * Reads a scope such as `ITEMS 6 AND 12 THRU 14`, `ITEM 3 (17%)` or `ITEMS 23-24`. The share counts for every item
 * of the list. A text that is anything else, in whole or in part (`PARTIAL MOB`, `ITEM 4 (PARTIAL)`), names no item.
 */
export function readItemList(text: string): ItemList {
  const match = LIST.exec(text.trim());
  if (match === null) return NOT_A_LIST;
  const share = match[2] === undefined ? '1' : shareOfHundred(match[2]);
  const items: NamedItem[] = [];
  const seen = new Set<number>();
  for (const [, first, last] of (match[1] ?? '').matchAll(PART_OF_LIST)) {
    const [from, to] = [Number(first), Number(last ?? first)];
    if (to < from || to - from + items.length >= MOST_ITEMS) return NOT_A_LIST;
    for (let item = from; item <= to; item += 1) {
      if (!seen.has(item)) items.push({ item: String(item), share });
      seen.add(item);
    }
  }
  return { items, partial: false };
}

export function itemListReader(options: ItemListOptions = {}): Reader {
  if (options.part === 'partial') return (text) => readItemList(text).partial;
  return (text) => readItemList(text).items.map(({ item, share }) => ({ item, share }));
}
