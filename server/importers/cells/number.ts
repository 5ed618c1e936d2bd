import { CellProblem, type Reader, type Reading } from './reading.ts';

/** How a source writes numbers: an example of one. Nothing is guessed: 1.234 is not the same number in all of them. */
export const CONVENTIONS = [
  '1,234.56',
  '1.234,56',
  '1 234,56',
  "1'234.56",
  '12,34,567.89',
  '1234.56',
  '1234,56',
] as const;
export type Convention = (typeof CONVENTIONS)[number];

export interface NumberOptions {
  readonly numbers?: Convention;
}

interface Form {
  readonly form: RegExp;
  readonly group: RegExp | undefined;
  readonly point: '.' | ',';
}

const plain = (point: string) => `\\d+(?:${point}\\d*)?|${point}\\d+`;
const grouped = (group: string, point: string) => `\\d{1,3}(?:${group}\\d{3})+(?:${point}\\d*)?|${plain(point)}`;
// Blank, no-break blank, thin blank and narrow no-break blank all stand between groups.
const BLANK = '[ \\u00a0\\u2009\\u202f]';

const FORMS: Readonly<Record<Convention, Form>> = {
  '1,234.56': { form: whole(grouped(',', '\\.')), group: /,/g, point: '.' },
  '1.234,56': { form: whole(grouped('\\.', ',')), group: /\./g, point: ',' },
  '1 234,56': { form: whole(grouped(BLANK, ',')), group: new RegExp(BLANK, 'g'), point: ',' },
  "1'234.56": { form: whole(grouped("['\\u2019]", '\\.')), group: /['\u2019]/g, point: '.' },
  '12,34,567.89': { form: whole(`\\d{1,2}(?:,\\d{2})*,\\d{3}(?:\\.\\d*)?|${plain('\\.')}`), group: /,/g, point: '.' },
  '1234.56': { form: whole(plain('\\.')), group: undefined, point: '.' },
  '1234,56': { form: whole(plain(',')), group: undefined, point: ',' },
};

/** A stroke in place of the cents, `1.500,-` or `10'000.\u2014`, is no sign. */
const NO_CENTS = {
  '.': /(\d)\.\s*[-\u2010-\u2015\u2212]{1,2}(?=\)?$)/,
  ',': /(\d),\s*[-\u2010-\u2015\u2212]{1,2}(?=\)?$)/,
};

function whole(pattern: string): RegExp {
  return new RegExp(`^(?:${pattern})$`);
}

/** Digits of other scripts as Latin ones, with the signs that stand between them as the convention has them. */
export function latinDigits(text: string, convention: Convention): string {
  const plain = withLatinDigits(text);
  if (plain === text) return text;
  // The comma and the point of full width stand between digits of full width alone.
  if (/[\uff10-\uff19]/u.test(text)) return plain.replaceAll('\uff0c', ',').replaceAll('\uff0e', '.');
  const { point } = FORMS[convention];
  const group = /^\d+(\D)\d+\D/.exec(convention)?.[1] ?? '\u066c';
  return plain.replaceAll('\u066b', point).replaceAll('\u066c', group);
}

/** The noughts of Arabic, Persian, Devanagari, Bengali, Gurmukhi, Gujarati, Thai, Burmese, Khmer, and of full width. */
const NOUGHTS = [0x660, 0x6f0, 0x966, 0x9e6, 0xa66, 0xae6, 0xe50, 0x1040, 0x17e0, 0xff10];
const OTHER_DIGITS = new RegExp(
  `[${NOUGHTS.map((nought) => `${String.fromCharCode(nought)}-${String.fromCharCode(nought + 9)}`).join('')}]`,
  'gu',
);

/** Digits of other scripts as Latin ones. */
export const withLatinDigits = (text: string): string =>
  text.replaceAll(OTHER_DIGITS, (digit) => {
    const code = digit.charCodeAt(0);
    return String(code - Math.max(...NOUGHTS.filter((nought) => nought <= code)));
  });

/**
 * Reads a number with its sign: `-3`, `3-` and `(3)` are minus three. Gives plain decimal text with the digits as
 * written, so that nothing is rounded, or `undefined` where the text is not a number of this convention.
 */
export function plainDecimal(text: string, convention: Convention = '1,234.56'): string | undefined {
  let digits = latinDigits(text.trim(), convention);
  let negative = false;
  const bracketed = /^\((.*)\)$/s.exec(digits);
  if (bracketed !== null) {
    negative = true;
    digits = (bracketed[1] ?? '').trim();
  }
  const { form, group, point } = FORMS[convention];
  digits = digits.replace(NO_CENTS[point], '$1');
  const signed = /^([+\-\u2212])\s*(.*)$/s.exec(digits) ?? mirrored(/^(.*?)\s*([-\u2212])$/s.exec(digits));
  if (signed !== null) {
    if (negative) return undefined;
    negative = signed[1] !== '+';
    digits = signed[2] ?? '';
  }
  if (!form.test(digits)) return undefined;
  return withSign(tidy(group === undefined ? digits : digits.replaceAll(group, ''), point), negative);
}

function mirrored(trailing: RegExpExecArray | null): readonly (string | undefined)[] | null {
  return trailing === null ? null : [trailing[0], trailing[2], trailing[1]];
}

/** `.40` is 0.40, `3.` is 3, `007` is 7. */
function tidy(digits: string, point: '.' | ','): string {
  const [integer = '', fraction = ''] = digits.split(point);
  const kept = integer.replace(/^0+(?=\d)/, '');
  return fraction === '' ? kept : `${kept === '' ? '0' : kept}.${fraction}`;
}

function withSign(digits: string, negative: boolean): string {
  return negative && /[1-9]/.test(digits) ? `-${digits}` : digits;
}

export function decimalReader(options: NumberOptions = {}): Reader<string> {
  const convention = options.numbers ?? '1,234.56';
  return (text) => plainDecimal(text, convention) ?? new CellProblem('import.not-a-number', { example: convention });
}

/** Whole numbers; `3.0` is 3, as spreadsheets write counts. */
export function integerReader(options: NumberOptions = {}): Reader<number> {
  const convention = options.numbers ?? '1,234.56';
  return (text) => {
    const value = plainDecimal(text, convention);
    if (value === undefined) return new CellProblem('import.not-a-number', { example: convention });
    return wholeNumber(value);
  };
}

function wholeNumber(value: string): Reading<number> {
  if (!/^-?\d+(?:\.0*)?$/.test(value)) return new CellProblem('import.not-whole', { example: '12' });
  const number = Number(value);
  return Number.isSafeInteger(number) ? number : new CellProblem('import.too-many-digits', { example: '12' });
}

export interface PercentOptions extends NumberOptions {
  /** What stands for the whole: 100 (17 is 17 %) or 1 (0.17 is 17 %). A percent sign always means of 100. */
  readonly of?: 1 | 100;
}

/** Gives the share as decimal text: `17 %` is 0.17. */
export function percentReader(options: PercentOptions = {}): Reader<string> {
  const convention = options.numbers ?? '1,234.56';
  return (text) => {
    const marked = /^(.*?)\s*%$/s.exec(text);
    const value = plainDecimal(marked?.[1] ?? text, convention);
    if (value === undefined) return new CellProblem('import.not-a-percentage', { example: '17 %' });
    return marked === null && options.of === 1 ? value : shareOfHundred(value);
  };
}

/** Moves the point two places; text in, text out, so no digit is lost. */
export function shareOfHundred(value: string): string {
  const negative = value.startsWith('-');
  const [integer = '0', fraction = ''] = (negative ? value.slice(1) : value).split('.');
  const padded = integer.padStart(3, '0');
  const digits = `${padded.slice(0, -2)}.${padded.slice(-2)}${fraction}`.replace(/\.?0+$/, '');
  return withSign(digits.replace(/^0+(?=\d)/, ''), negative);
}
