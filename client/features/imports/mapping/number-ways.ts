/** Columns whose numbers read two ways are asked, as days are; what is chosen for one holds for all with the same two. Pure. */
import { factOf, isAt, type Kinds, kindOf, type Outline, optionsOf, type Place, withOption } from './outline.ts';

interface Way {
  readonly numbers: string;
  readonly reads: string;
}

export interface NumberWays {
  readonly cell: string;
  readonly taken: Way;
  readonly other: Way;
}

export interface WaysOfColumn {
  readonly column: string;
  readonly twoWays?: NumberWays | null | undefined;
}

/** How numbers are written where a mapping does not say. */
export const PLAIN_NUMBERS = '1,234.56';

export const numbersOf = (options: Readonly<Record<string, unknown>>): string =>
  typeof options.numbers === 'string' ? options.numbers : PLAIN_NUMBERS;

/** Readers of cells that hold numbers. */
export const WITH_NUMBERS = ['integer', 'decimal', 'hours', 'percent', 'money', 'price', 'quantity'];

/** Whether the cells of the feed are read as numbers. */
export function readsNumbers(outline: Outline, kinds: Kinds, place: Place): boolean {
  const feed = outline.feeds.find((one) => isAt(one, place));
  const { read } = feed === undefined ? {} : optionsOf(feed);
  const fact = factOf(kinds, kindOf(outline, place.record), place.property);
  return WITH_NUMBERS.includes(typeof read === 'string' ? read : (fact?.readers[0] ?? 'text'));
}

/** Columns that are read as a draft took them, and nobody has said that this is the way. */
export function openNumbers(
  columns: readonly WaysOfColumn[],
  outline: Outline,
  kinds: Kinds,
  chosen: readonly string[],
): readonly string[] {
  return columns.flatMap(({ column, twoWays }) => {
    if (twoWays == null || chosen.includes(column)) return [];
    const isOpen = outline.feeds.some(
      (feed) =>
        feed.column === column &&
        numbersOf(optionsOf(feed)) === twoWays.taken.numbers &&
        readsNumbers(outline, kinds, feed),
    );
    return isOpen ? [column] : [];
  });
}

/** The columns that are then settled: those with the same two ways. */
export function alikeIn(columns: readonly WaysOfColumn[], column: string): readonly string[] {
  const pair = ({ twoWays }: WaysOfColumn) => twoWays && `${twoWays.taken.numbers} ${twoWays.other.numbers}`;
  const own = columns.find((one) => one.column === column);
  return own?.twoWays == null ? [] : columns.filter((one) => pair(one) === pair(own)).map((one) => one.column);
}

export function withNumbers(outline: Outline, kinds: Kinds, columns: readonly string[], numbers: string): Outline {
  const read = outline.feeds.filter((feed) => columns.includes(feed.column) && readsNumbers(outline, kinds, feed));
  return read.reduce((next, feed) => withOption(next, feed, 'numbers', numbers), outline);
}
