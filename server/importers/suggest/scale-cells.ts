/** Words beside the numbers of cells that make them count for more: `473 k€`, `1,25 Mio. €`, `Rs. 5.27 Cr.`. */
import { plainLetters } from '../../domain/plain-letters.ts';
import { escapeExpression } from '../cells/text.ts';
import { CRORE, LAKH, MILLIARD, MILLION, THOUSAND } from './scales.ts';

/** What stands beside the number in a cell, with its capitals: `k` and `M` are letters of nothing else there. */
const IN_CELLS: readonly (readonly [number, RegExp])[] = [
  [THOUSAND, /^(?:k|K|teur|tsd|tys|tis|тыс|тис|хил)$/],
  [THOUSAND, /^(?:thousand|tausend|mille|duizend|tusen|tusind)$/],
  [LAKH, /^(?:lakhs?|lacs?)$/],
  [MILLION, /^(?:M|mio|mln|mn|million\p{L}*|millon(?:es)?|milion\p{L}*|miljoen|milhao|milhoes|millionen|млн)$/u],
  [CRORE, /^(?:crores?|cr)$/],
  [MILLIARD, /^(?:mrd|mld|bn)$/],
];

/** The words of cells that make their numbers count for more, each with what it stands for; none where no cell has one. */
export function wordsOfScale(cells: readonly string[]): Readonly<Record<string, number>> {
  const isOfRupees = cells.some((cell) => /(?:rs\b|inr|₹|lakh|lac\b|crore)/i.test(cell));
  const words = new Set(cells.flatMap((cell) => (/\d/.test(cell) ? (cell.match(/(?<!\p{L})\p{L}+\.?/gu) ?? []) : [])));
  return Object.fromEntries(
    [...words].flatMap((word) => {
      const bare = word.replace('.', '');
      const of = (text: string) => IN_CELLS.find(([, form]) => form.test(text))?.[0];
      if (bare === 'T') return cells.some((cell) => /\dT\s?€|\d T\s?€/.test(cell)) ? [[word, THOUSAND]] : [];
      if (/^cr$/i.test(bare) && !isOfRupees) return [];
      const times = of(bare) ?? (bare.length > 1 ? of(plainLetters(bare)) : undefined);
      return times === undefined ? [] : [[word, times]];
    }),
  );
}

export function withoutWords(cells: readonly string[], words: readonly string[]): readonly string[] {
  if (words.length === 0) return cells;
  const longestFirst = [...words].sort((a, b) => b.length - a.length).map(escapeExpression);
  const said = new RegExp(`(?<!\\p{L})\\s*(?:${longestFirst.join('|')})(?!\\p{L})`, 'gu');
  return cells.map((cell) => cell.replaceAll(said, '').trim());
}
