/** By how much amounts count, as a heading, a title or a cell says it: `k EUR`, `in Lakh`, `Mio. €`, `千円`. */
import { inFull } from '../cells/times.ts';
import type { ColumnType } from './column-types.ts';
import { headingWords, isInThousands } from './column-words.ts';
import { CODES } from './currency.ts';
import { CRORE, LAKH, MILLIARD, MILLION, THOUSAND } from './scales.ts';

/** Words that stand for one number in whichever language; `mil` and `bin`, which do not, are left to a person. */
const WORDS: readonly (readonly [number, string])[] = [
  [MILLION, "1[ .',]?000[ .',]?000"],
  [THOUSAND, "1[ .',]000|000s?|tsd|tausend|teur|t€|k€|keur|tkr|tnok|t ?kr|thousands?|milliers?|miles|migliaia"],
  [
    THOUSAND,
    'duizend(?:en)?|milhares|tusen(?:tal)?|tusind|tis|tisic\\p{L}*|tuhat\\p{L}*|tuh\\p{L}*|ezer|e ?ft|tys|tysia\\p{L}*',
  ],
  [THOUSAND, 'тыс\\p{L}*|тис\\p{L}*|хил\\p{L}*|χιλ\\p{L}*|tukst\\p{L}*|hilj\\p{L}*|mii|الف|الاف'],
  [LAKH, 'lakhs?|lacs?'],
  [
    MILLION,
    'mio|million\\p{L}*|mn|mln|meur|m€|mnok|mkr|mnkr|msek|m ?ft|millio|milj\\p{L}*|miljo\\p{L}*|milhao|milhoes',
  ],
  [
    MILLION,
    'millon(?:es)?|milion\\p{L}*|mdp|млн|миллион\\p{L}*|мільйон\\p{L}*|милион\\p{L}*|εκατ\\p{L}*|milyon|مليون|ملايين',
  ],
  // Alone it is what is owed on an account.
  [CRORE, 'crores?|(?:rs|inr|₹|in) ?\\(?cr'],
  [MILLIARD, 'mrd|mld|bn'],
];
/** No blank stands between words there. */
const SIGNS: readonly (readonly [number, RegExp])[] = [
  [1e8, /[億亿억]/u],
  [MILLION, /百[万萬만]|백만|ล้านบาท/u],
  [1e4, /(?<![百백千十])[万萬만](?=[円元원])|หมื่นบาท/u],
  [THOUSAND, /[千仟천](?=[円元원])|พันบาท/u],
];
const MADE = WORDS.map(
  ([times, words]) => [times, new RegExp(`(?<![\\p{L}\\p{N}])(?:${words})(?![\\p{L}\\p{N}])`, 'u')] as const,
);

const CURRENCY = `(?:\\p{Sc}|(?<!\\p{L})(?:${[...CODES].join('|')})(?!\\p{L}))`;
/** `k EUR`, `£k`, `USD m`; an amount by the metre has a stroke between, `EUR/m`. */
const beside = (letter: string) =>
  new RegExp(`${CURRENCY}\\s?${letter}(?![\\p{L}\\p{N}²³])|(?<![\\p{L}\\p{N}/])${letter}\\s?${CURRENCY}`, 'u');
const LETTERS = [
  [THOUSAND, beside('[kK]')],
  [MILLION, beside('[mM]')],
] as const;

/** Undefined where nothing says it, or several things. */
export function scaleIn(text: string): number | undefined {
  const plain = headingWords(text);
  const [million] = MADE;
  const isMillion = million?.[1].test(plain) === true;
  const found = new Set([
    ...MADE.flatMap(([times, form], at) => (form.test(plain) && !(isMillion && at === 1) ? [times] : [])),
    ...SIGNS.flatMap(([times, form]) => (form.test(text) ? [times] : [])),
    ...LETTERS.flatMap(([times, form]) => (form.test(text) ? [times] : [])),
  ]);
  return found.size === 1 ? [...found][0] : undefined;
}

export const saysScale = (text: string): boolean => isInThousands(text) || scaleIn(text) !== undefined;

/** Of a column of amounts that are said to be in thousands or more. */
export const timesAll = (type: ColumnType, times: number): ColumnType => ({
  ...type,
  read: { ...type.read, times },
  reader: inFull(type.reader, times),
});
