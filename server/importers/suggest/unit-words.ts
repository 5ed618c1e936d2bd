/** Units that lists write as signs and codes of their systems, by the word by which prices are compared and checked. */
import { isHour, isPiece } from './column-words.ts';
import { filledOf } from './filled.ts';

/** Of UNECE Recommendation 20 and of order systems, beside the words of the languages. */
const CODES: Readonly<Record<string, readonly string[]>> = {
  piece: ['h87', 'c62', 'st', 'stk', 'pce', 'ea', 'uds', 'ud', 'szt', 'stuks'],
  hour: ['hur', 'std', 'h', 'hr', 'hrs'],
  m2: ['mtk', 'qm', 'm2', 'm²', 'mq', 'sqm'],
};

function wordOf(unit: string): string | undefined {
  const plain = unit.toLowerCase();
  const named = Object.entries(CODES).find(([, codes]) => codes.includes(plain))?.[0];
  return named ?? (isPiece(unit) ? 'piece' : isHour(unit) ? 'hour' : undefined);
}

/** The units of a column with their words; undefined where none is written otherwise. */
export function unitWords(cells: readonly string[]): Readonly<Record<string, string>> | undefined {
  const units = [...new Set(filledOf(cells))];
  const words = units.flatMap((unit) => {
    const word = wordOf(unit);
    return word === undefined || word === unit ? [] : [[unit, word] as const];
  });
  return words.length === 0 ? undefined : Object.fromEntries(words);
}
