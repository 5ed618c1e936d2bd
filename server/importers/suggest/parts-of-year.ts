/** A year in one column and a part of it in another: a row is of that part, never of the whole year. */
import { READERS } from '../cells/index.ts';
import { CellProblem } from '../cells/reading.ts';
import { type DayWay, isWholeYear } from './column-types.ts';
import { bareWords, isTimeHeading, isWeekHeading } from './column-words.ts';
import type { Column } from './draft.ts';
import { filledOf } from './filled.ts';
import { monthNames } from './month-names.ts';
import { type Remark, unreadPart } from './remarks.ts';

/** The column of the year, and the sign that stands between it and its part. */
export interface OfYear {
  readonly column: string;
  readonly sign: string;
}

const LANGUAGES = ['en', 'de', 'es', 'fr', 'it', 'nl', 'pt', 'pl', 'nb', 'sv', 'ar'];
type PartOfYear = 'month' | 'quarter' | 'weekOfYear';
const wordsMade = new Map<PartOfYear, readonly string[]>();

/** What each language calls a part of a year; an article before it is none of the word. */
function wordsFor(part: PartOfYear): readonly string[] {
  const held = wordsMade.get(part);
  if (held !== undefined) return held;
  const words = LANGUAGES.flatMap((language) => {
    const name = new Intl.DisplayNames(language, { type: 'dateTimeField' }).of(part);
    return name === undefined ? [] : [bareWords(name).replace(/^ال/u, '')];
  });
  wordsMade.set(part, words);
  return words;
}

/** `Month`, `Month no.`, `Abrechnungsmonat`. */
function isCalled(heading: string, part: PartOfYear): boolean {
  const words = bareWords(heading).split(/[^\p{L}\p{M}]+/u);
  return wordsFor(part).some((name) => words.some((word) => word.endsWith(name)));
}

interface WayOfPart extends DayWay {
  readonly sign: string;
}

function waysOf(heading: string): readonly WayOfPart[] {
  const named = (format: string, months?: readonly string[]) => ({
    ...{ sign: '-', formats: [format] },
    ...(months === undefined ? {} : { months }),
  });
  return [
    ...(isCalled(heading, 'month') ? [named('YYYY-M')] : []),
    ...(isCalled(heading, 'quarter') ? [{ sign: '-Q', formats: ["YYYY-'Q'Q"] }] : []),
    named("YYYY-'Q'Q"),
    named('YYYY-MMM'),
    named('YYYY-MMMM'),
    ...monthNames().map((months) => named('YYYY-MMMM', months)),
  ];
}

function wayOf({ heading, cells }: Column): WayOfPart | undefined {
  const filled = filledOf(cells);
  return waysOf(heading).find(({ sign, ...options }) => {
    const read = READERS.day(options);
    return filled.length > 0 && filled.every((cell) => !(read(`2024${sign}${cell}`) instanceof CellProblem));
  });
}

/** How often figures are told, which is no part of a year: `Time frequency` over Annual. */
const OF_FREQUENCY =
  /(?<!\p{L})(?:freq|frequency|frequenz|frequence|frecuencia|frequenza|frequentie|frequencia|czestotliwosc|frekvens)(?!\p{L})/u;

const isPart = ({ heading, feeds, cells }: Column): boolean =>
  feeds === undefined &&
  cells.some((cell) => cell.trim() !== '') &&
  !OF_FREQUENCY.test(bareWords(heading)) &&
  (isTimeHeading(heading) ||
    isWeekHeading(heading) ||
    (['month', 'quarter', 'weekOfYear'] as const).some((part) => isCalled(heading, part)));

/** A code of the year and its name: both say the year. */
const isSame = (one: Column, other: Column): boolean =>
  one.cells.every((cell, at) => cell.trim() === other.cells[at]?.trim());

/** The part feeds the first day in place of its year; where no way of reading it is known neither does. */
export function withPartsOfYear(columns: readonly Column[]): {
  readonly columns: readonly Column[];
  readonly remarks: readonly Remark[];
} {
  const year = columns.find(({ feeds, type }) => feeds === 'from' && isWholeYear(type));
  const part = year && columns.find((column) => column !== year && isPart(column) && !isSame(column, year));
  if (year === undefined || part === undefined) return { columns, remarks: [] };
  const way = wayOf(part);
  const others = (column: Column): Column => (column === year ? { ...column, feeds: undefined } : column);
  const of = (sign: string) => ({ ofYear: { column: year.heading, sign } });
  if (way === undefined) {
    const unread = { ...part, ...of('-') };
    const left = columns.map((column) => (column === part ? unread : others(column)));
    return { columns: left, remarks: [unreadPart(part.heading, year.heading)] };
  }
  const { sign, ...options } = way;
  const fed: Column = {
    ...part,
    // The cell alone is no day: it is shown as it stands.
    type: { ...part.type, type: 'day', read: { read: 'day', ...options }, isPeriod: true },
    feeds: 'from',
    ...of(sign),
  };
  return { columns: columns.map((column) => (column === part ? fed : others(column))), remarks: [] };
}
