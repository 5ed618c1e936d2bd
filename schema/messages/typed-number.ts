/** A number as somebody typed it, on the page or in a cell, as decimal text. */
import { decimalMark } from './format.ts';

export type TypedNumber =
  | { readonly ok: true; readonly number: string }
  /** `two-ways`: thousands or decimals, which only the writer knows. */
  | { readonly ok: false; readonly why: 'no-number' | 'two-ways' };

const NO_NUMBER: TypedNumber = { ok: false, why: 'no-number' };

/** Arabic-Indic digits, western and eastern, as 0 to 9. */
export function latinDigits(text: string): string {
  return text.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 0xf));
}

/**
 * Both 1,234.50 and 1.234,50 are read; where one sign stands once before three digits, as in 1.234, it may part
 * thousands or cents, and the writer is asked: in whatever language, for people write as they learnt it.
 */
export function readTypedNumber(text: string): TypedNumber {
  const bare = latinDigits(text)
    .replace(/[\s\u00a0\u2009\u202f'\u2019\u066c]/g, '')
    .replaceAll('\u066b', '.');
  if (!/^\d[\d.,]*$/.test(bare)) return NO_NUMBER;
  const signs = bare.replace(/\d/g, '');
  const last = signs.at(-1) ?? '';
  const isMixed = new Set(signs).size === 2;
  if (isMixed ? signs.indexOf(last) !== signs.length - 1 : signs.length > 1) {
    const groups = bare.split(/[.,]/);
    if (isMixed || groups.slice(1).some((group) => group.length !== 3)) return NO_NUMBER;
    return { ok: true, number: trimmed(groups.join('')) };
  }
  if (!isMixed && /^[1-9]\d{0,2}[.,]\d{3}$/.test(bare)) return { ok: false, why: 'two-ways' };
  const at = last === '' ? bare.length : bare.lastIndexOf(last);
  const whole = bare.slice(0, at);
  if (isMixed && !/^\d{1,3}([.,]\d{3})+$/.test(whole)) return NO_NUMBER;
  const cents = bare.slice(at + 1);
  if (last !== '' && cents === '') return NO_NUMBER;
  return { ok: true, number: `${trimmed(whole.replace(/[.,]/g, ''))}${cents === '' ? '' : `.${cents}`}` };
}

/** Numbers within a text, such as a price or a range: not their parts. */
const NUMBERS = /(?<![\d.,])(?<!\d[\s\u00a0\u2009\u202f'\u2019])\d[\d.,]*(?:[\s\u00a0\u2009\u202f'\u2019]\d[\d.,]*)*/g;

/** Which sign parts the cents, as texts written by one hand prove it; undefined where none does, or two contradict each other. */
export function provenCents(texts: readonly string[]): '.' | ',' | undefined {
  const found = new Set<'.' | ','>();
  for (const [number] of texts.flatMap((text) => [...latinDigits(text).matchAll(NUMBERS)])) {
    const read = readTypedNumber(number);
    const signs = number.replace(/[^.,]/g, '');
    const last = signs.at(-1);
    if (!read.ok || (last !== '.' && last !== ',')) continue;
    // A sign that stands twice parts thousands, and so does the first of two that differ.
    const partsThousands = signs.length > 1 && new Set(signs).size === 1;
    found.add(partsThousands ? (last === '.' ? ',' : '.') : last);
  }
  const [cents, contrary] = found;
  return contrary === undefined ? cents : undefined;
}

/** The text with each number that reads two ways written so that it reads in the one that is proven. */
export function withProvenCents(text: string, cents: '.' | ',' | undefined): string {
  if (cents === undefined) return text;
  return latinDigits(text).replace(NUMBERS, (number) => {
    const read = readTypedNumber(number);
    if (read.ok || read.why !== 'two-ways') return number;
    return number.includes(cents) ? `${number}0` : number.replace(/[.,]/, '');
  });
}

const trimmed = (digits: string): string => digits.replace(/^0+(?=\d)/, '');

/** Decimal text as the reader at hand would type it: 1.234 gets one more zero, so that it reads in one way only. */
export function writeTypedNumber(number: string): string {
  const read = readTypedNumber(number);
  const clear = !read.ok && read.why === 'two-ways' ? `${number}0` : number;
  return clear.replace('.', decimalMark());
}
