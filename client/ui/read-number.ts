/** A number as somebody typed it: decimal text, or what to say at its field. */
import { readTypedNumber } from '../../schema/messages/typed-number.ts';
import { t } from './words.ts';

/** Undefined for a blank, for what is no number, and for what reads two ways. */
export function readNumber(text: string): string | undefined {
  const read = readTypedNumber(text);
  return read.ok ? read.number : undefined;
}

/** What is asked where a number reads two ways; undefined where it does not. */
export function twoWays(text: string): string | undefined {
  const read = readTypedNumber(text);
  return read.ok || read.why !== 'two-ways' ? undefined : t('page.field.two-ways', { value: text.trim() });
}

/** Undefined where there is nothing to say. */
export function numberFault(text: string): string | undefined {
  if (text.trim() === '' || readTypedNumber(text).ok) return undefined;
  return twoWays(text) ?? t('page.field.no-number', { value: text.trim() });
}

/** The same of a count. */
export function countFault(text: string): string | undefined {
  const isWhole = /^\d*$/.test(readNumber(text) ?? '');
  return numberFault(text) ?? (isWhole ? undefined : t('page.field.no-number', { value: text.trim() }));
}
