/** How likely a text is: its letters and signs beyond ASCII held against the spelling of languages. */
import { NOT_TEXT } from '../csv/decode.ts';
import { chanceInEastAsia } from './east-asia.ts';
import { SPELLINGS } from './letters.ts';
import type { Encoding } from './names.ts';
import { wordsOf } from './words.ts';

const SHARES = SPELLINGS.map(({ encodings, shares }) => ({ encodings, share: sharesOf(shares) }));

function sharesOf(text: string): ReadonlyMap<string, number> {
  return new Map(
    text.split(' ').map((one) => [one.replace(/\d+$/, ''), Number(/\d+$/.exec(one)?.[0]) / 1000] as const),
  );
}

/** Which encodings lists come in nowadays; the others are taken only for a reason. */
const USUAL: Readonly<Partial<Record<Encoding, number>>> = {
  'windows-1252': 1,
  ...{ 'windows-1250': 1 / 3, 'windows-1251': 1 / 3, 'windows-1254': 1 / 3, 'windows-1256': 1 / 3 },
  ...{ gb18030: 1 / 3, big5: 1 / 3, shift_jis: 1 / 3, 'euc-kr': 1 / 3 },
};
const RARE = 1 / 20;

export interface Weighed {
  /** Logarithm of a chance: only its distance from that of another reading of the same bytes says something. */
  readonly score: number;
  /** That of a single sign, on average, without what is said for or against the encoding itself. */
  readonly mean: number;
}

/** Under the likeliest of the languages that are written in the encoding. */
export function weighed(text: string, encoding: Encoding): Weighed {
  return weighedInEastAsia(text, encoding) ?? weighedBySpelling(text, encoding);
}

/** A sign of two bytes counts as two, as it would in any other encoding. */
function weighedInEastAsia(text: string, encoding: Encoding): Weighed | undefined {
  if (chanceInEastAsia('', encoding) === undefined) return undefined;
  const signs = wordsOf(text, MOST_WORDS).flatMap((word) => word.match(/[^\0-\x7f]/gu) ?? []);
  const chanceOf = (sign: string) => (sign === NOT_TEXT ? DAMAGED : (chanceInEastAsia(sign, encoding) ?? FOREIGN));
  const score = sum(signs.map(chanceOf).map(Math.log));
  return { score: score + Math.log(USUAL[encoding] ?? RARE), mean: score / Math.max(1, signs.length * 2) };
}

function weighedBySpelling(text: string, encoding: Encoding): Weighed {
  const signs = signsOf(text);
  const spellings = SHARES.filter(({ encodings }) => encodings.includes(encoding));
  const own = new Set(spellings.flatMap(({ share }) => [...share.keys()]));
  const chanceIn = (share: ReadonlyMap<string, number>) => (sign: Sign) =>
    typeof sign === 'number' ? sign : (share.get(sign) ?? (own.has(sign) ? STRANGE : FOREIGN));
  const scores = spellings.map(({ share }) => sum(signs.map(chanceIn(share)).map(Math.log)));
  const best = Math.max(...scores);
  return { score: best + Math.log(USUAL[encoding] ?? RARE), mean: best / Math.max(1, signs.length) };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

/** A letter, in small; or the chance of a sign that is the same whatever the language. */
type Sign = string | number;

/** Every sign beyond ASCII, of each word once: a firm that stands in a thousand rows says no more than in one. */
function signsOf(text: string): readonly Sign[] {
  return wordsOf(text, MOST_WORDS).flatMap((word) =>
    [...word.matchAll(/[^\0-\x7f]/gu)].map(({ 0: sign, index }) =>
      signAt(sign, word[index - 1] ?? ' ', word[index + sign.length] ?? ' '),
    ),
  );
}

const MOST_WORDS = 1000;
/** Of another language; of none that is written in this encoding; where no such letter or sign stands. */
const [STRANGE, FOREIGN, MISPLACED] = [1 / 400, 1 / 20_000, 1 / 20_000];
/** A byte that is none, where every second one is a part of a sign. */
const DAMAGED = FOREIGN / 1_000_000;
/** Vowels of Thai are marks. */
const [LETTER, SMALL, CAPITAL] = [/[\p{L}\p{M}]/u, /\p{Ll}/u, /\p{Lu}/u];

function signAt(sign: string, before: string, after: string): Sign {
  if (sign === NOT_TEXT) return MISPLACED / 10;
  if (!LETTER.test(sign) || BESIDE.test(sign)) return chanceOfSign(sign, before, after);
  if (isOtherScript(sign, before) || isOtherScript(sign, after)) return MISPLACED;
  // `1\u2019234` of another encoding: no letter stands between two digits.
  if (/\d/.test(before) && /\d/.test(after)) return MISPLACED;
  // A capital within a word of small letters: `mOSKWA` is Moskwa in another encoding.
  const isWithin = SMALL.test(before) || (LETTER.test(before) && SMALL.test(after));
  return CAPITAL.test(sign) && isWithin ? MISPLACED : sign.toLowerCase();
}

/** Quotes, strokes and what stands beside a word or a number: « “ ¿ – ² ° €. */
const BESIDE =
  /[\u00a0\u2013\u2014\u2018-\u201e\u2026\u00ab\u00bb\u00bf\u00a1\u00b2\u00b3\u00b0\u00ba\u00aa\u20ac\u00a3\u060c\u061f]/u;
const BY_ITSELF = /[\u00a7\u00a9\u00ae\u2122\u00bd\u00d7\u00b7\u2022\u2116]/u;

/** Only an apostrophe stands within a word. */
function chanceOfSign(sign: string, before: string, after: string): number {
  if (sign === '\u2019') return 1 / 10;
  const [left, right] = [LETTER.test(before), LETTER.test(after)];
  if (left && right) return MISPLACED;
  if (BESIDE.test(sign)) return left || right ? 1 / 100 : 1 / 10;
  return BY_ITSELF.test(sign) && !right ? 1 / 200 : FOREIGN;
}

const SCRIPTS = ['Latin', 'Cyrillic', 'Greek', 'Arabic', 'Hebrew', 'Thai'].map(
  (name) => new RegExp(`\\p{Script=${name}}`, 'u'),
);

function isOtherScript(letter: string, beside: string): boolean {
  return LETTER.test(beside) && !SCRIPTS.some((script) => script.test(letter) && script.test(beside));
}
