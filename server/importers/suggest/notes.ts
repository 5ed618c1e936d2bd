/** The remarks of a draft: what it is, and where nothing in the file says what is meant. */
import { CURRENCY_SIGNS, NO_CURRENCY } from '../cells/money.ts';
import type { EncodingAsk } from '../encoding/guess.ts';
import type { TwoWays } from './column-types.ts';

/** What holds of every draft, and where a person must look. */
export function notes(
  kind: string,
  key: readonly string[],
  money: boolean,
  unused: readonly string[],
): readonly string[] {
  return [
    `# A draft: each row is read as one ${kind}. docs/MAPPING.md explains every word.`,
    '# Name the publisher, and check the key: the columns that name a record and never change.',
    ...(key.length > 1 ? ['# No single column is sure to name a record, so the key is made of several.'] : []),
    ...(money ? [`# Nothing in the file says in which currency amounts are: put it in place of ${NO_CURRENCY}.`] : []),
    ...(unused.length > 0
      ? [`# Columns that feed nothing yet: ${unused.map((one) => one.replaceAll(/\s+/g, ' ')).join(', ')}`]
      : []),
  ];
}

/** What a sign stands for, a file does not say. */
export function noteOfSign(sign: string): string {
  const [taken, ...others] = CURRENCY_SIGNS[sign] ?? [];
  return `# "${sign}" is read as ${taken}, and may stand for ${others.join(', ')}: put the currency of the file in its place.`;
}

/** What the file could mean as well, where nothing in it says which. */
export function noteOfTwoWays(heading: string, { cell, taken, other }: TwoWays): string {
  const column = heading.replaceAll(/\s+/g, ' ');
  return `# "${cell}" under ${column} is read as written ${taken}, and may be ${other}: put the right one in its place.`;
}

/** A row without its key is rejected. */
export function noteOfBlanks(
  key: readonly string[],
  columns: readonly { readonly heading: string; readonly cells: readonly string[] }[],
): readonly string[] {
  const blank = columns.filter(
    ({ heading, cells }) => key.includes(heading) && cells.some((cell) => cell.trim() === ''),
  );
  if (blank.length === 0) return [];
  const names = blank.map(({ heading }) => heading.replaceAll(/\s+/g, ' ')).join(', ');
  return [
    `# Rows in which ${names} is blank are rejected, unless the key says mayBeBlank: docs/MAPPING.md, section 4.`,
  ];
}

/** A letter that is another one in another encoding looks like a name that is spelt strangely. */
export function noteOfEncoding(ask: EncodingAsk | undefined): readonly string[] {
  if (ask === undefined) return [];
  const { read, words, other, otherWords } = ask;
  const say = (some: readonly string[]) => some.map((one) => `"${one.replaceAll(/\s+/g, ' ')}"`).join(', ');
  const instead = other === undefined ? '' : ` As ${other} it would say ${say(otherWords)}.`;
  return [
    `# The file does not say its encoding. Read as ${read} it says ${say(words)}.${instead}`,
    '# If the letters are not right, put the right one under encoding: docs/MAPPING.md, section 8, has them all.',
  ];
}
