/** The worker of a row, named once more in another of its cells: in a remark, a reference, a description. */
import { plainLetters } from '../domain/plain-letters.ts';

const WORDS = /[\p{L}\p{M}\p{N}]+/gu;
/** Shorter ones, such as `de` and `van`, stand in many names and texts. */
const LEAST_LETTERS = 3;
/** Of a number that names somebody; shorter ones are hours, days and amounts as well. */
const LEAST_DIGITS = 8;

/**
 * Two words of a name in one cell are the name, in whatever order; one alone may be a trade, a town or a firm of that name. A
 * long number is itself, however it is parted.
 */
export function withoutNames(names: readonly string[], pseudonym: string): (cell: string) => string {
  const said = names.map(wordsOf);
  const letters = new Set(said.flat().filter((word) => !/\p{N}/u.test(word)));
  const whole = said.filter((words) =>
    words.some((word) => !letters.has(word)) ? words.join('').length >= LEAST_DIGITS : words.length > 1,
  );
  if (whole.length === 0 && letters.size < 2) return (cell) => cell;
  return (cell) => {
    const found = wordsOf(cell);
    const some = new Set(found.filter((word) => letters.has(word)));
    const isNamed = [...some].filter((word) => word.length >= LEAST_LETTERS).length > 1;
    const marked = new Set([...(isNamed ? some : []), ...whole.filter((words) => holds(found, words)).flat()]);
    if (marked.size === 0) return cell;
    return cell.replace(WORDS, (word) => (marked.has(plainLetters(word)) ? MARK : word)).replace(RUNS, pseudonym);
  };
}

/** Stands in no file: a private place of Unicode. */
const MARK = '\uE000';
const RUNS = /\uE000(?:[\s,.;_/-]*\uE000)*/gu;

const wordsOf = (text: string): readonly string[] => (text.match(WORDS) ?? []).map(plainLetters);

const holds = (found: readonly string[], words: readonly string[]): boolean =>
  ` ${found.join(' ')} `.includes(` ${words.join(' ')} `);
