/** What somebody typed or pasted, read by the type of its property. What may be read in two ways is asked, not guessed. */
import type { Json, Property } from '../../../schema/graph.ts';
import { word } from '../../../schema/messages/index.ts';
import { latinDigits, readTypedNumber } from '../../../schema/messages/typed-number.ts';
import { readOneDay } from '../../domain/chain/typed-period.ts';
import { isDay, nextDay } from '../../domain/dates.ts';
import { type Params, param } from '../../domain/outcome.ts';
import { placeOf } from '../../domain/places.ts';
import type { EntryField } from './entry-fields.ts';
import { choiceLabel } from './value-text.ts';
import { onceALanguage, periodWords, valueWords } from './words.ts';

export type Read =
  | { readonly ok: true; readonly value: Json }
  | { readonly ok: false; readonly code: string; readonly params: Params };

/** UTF-16 units; longer words belong in a document that is named. */
export const LONGEST_TEXT = 5_000;
/** NUL and lone surrogates, which no store keeps alike. */
const UNKEEPABLE = /[\0\ud800-\udfff]/u;

const is = (value: Json): Read => ({ ok: true, value });
const not = (code: string, value: string, more: Params = {}): Read => ({
  ok: false,
  code,
  params: { value: param.text(value.length > 80 ? `${value.slice(0, 80)}...` : value), ...more },
});

/** `text` is trimmed and not blank. */
export function readValue(text: string, property: Property, field: EntryField): Read {
  if (UNKEEPABLE.test(text)) return not('entry.bad-text', '');
  if (text.length > LONGEST_TEXT) return not('entry.too-long', String(LONGEST_TEXT));
  if (field.choices !== undefined && property.type === 'code') return readChoice(text, field.choices, field);
  switch (property.type) {
    case 'day':
      return readDay(text, field);
    case 'decimal':
      return readDecimal(text);
    case 'integer':
      return /^\d{1,9}$/.test(latinDigits(text)) ? is(Number(latinDigits(text))) : not('entry.bad-whole', text);
    case 'boolean':
      return readYesNo(text);
    case 'price':
      return readPrice(text);
    case 'money':
      return readAmount(text);
    case 'codes':
    case 'texts':
      return readList(text, field);
    default:
      return readWord(text, field);
  }
}

function readWord(text: string, field: EntryField): Read {
  const known = field.known?.find((code) => [code, word(code).toLowerCase()].includes(text.toLowerCase()));
  if (known !== undefined) return is(known);
  if (field.place !== true) return is(text);
  const place = placeOf(text);
  return place === undefined ? not('entry.bad-place', text) : is(place);
}

function readChoice(text: string, choices: readonly string[], field: EntryField): Read {
  const chosen = chosenBy(text, choices, field);
  return chosen === undefined ? unknown(text, choices) : is(chosen);
}

/** By its code, or by a word that it is called by where it is offered: what two are called is taken for neither. */
function chosenBy(text: string, choices: readonly string[], { name }: EntryField): string | undefined {
  const said = text.toLowerCase();
  const byCode = choices.find((one) => one === text || one.replaceAll('_', ' ') === said);
  const wordsOf = (one: string) => [word(one), choiceLabel(name, one), word(one, 'en')];
  const [byWord, ...others] = choices.filter((one) => wordsOf(one).some((known) => known.toLowerCase() === said));
  return byCode ?? (others.length === 0 ? byWord : undefined);
}

function unknown(text: string, choices: readonly string[]): Read {
  return not('entry.unknown-value', text, { known: param.list(choices.map(param.code)) });
}

function readList(text: string, field: EntryField): Read {
  const items = text.split(/\s*[;,]\s*/).filter((item) => item !== '');
  const { choices } = field;
  if (choices === undefined) return is([...new Set(items)]);
  const chosen = items.map((item) => chosenBy(item, choices, field));
  const stranger = items[chosen.indexOf(undefined)];
  return stranger === undefined ? is([...new Set(chosen.flatMap((one) => one ?? []))]) : unknown(stranger, choices);
}

/** 2025-03-31, 31.03.2025, or with the month by its name; what 03/04/2025 means is asked. */
function readDay(text: string, field: EntryField): Read {
  const read = isDay(text) ? { day: text } : readOneDay(text, periodWords());
  if ('day' in read) return is(field.lastDay === true ? nextDay(read.day) : read.day);
  const { days } = read.problem;
  if (days === undefined) return not('entry.bad-day', text);
  return not('entry.day-two-ways', text, { one: param.day(days[0]), other: param.day(days[1]) });
}

function readYesNo(text: string): Read {
  const word = text.toLowerCase();
  const { yes, no } = valueWords();
  if (yes.includes(word)) return is(true);
  return no.includes(word) ? is(false) : not('entry.bad-yes-no', text);
}

function readDecimal(text: string): Read {
  const read = plainNumber(text);
  return read.ok ? is(read.number) : not(read.code, text);
}

type Plain = { readonly ok: true; readonly number: string } | { readonly ok: false; readonly code: string };

/** Where one sign stands once before three digits, as in 1.234, the writer is asked. */
export function plainNumber(text: string): Plain {
  const read = readTypedNumber(text);
  if (read.ok) return read;
  return { ok: false, code: read.why === 'two-ways' ? 'entry.ambiguous-number' : 'entry.bad-number' };
}

const AMOUNT = "\\d[\\d.,'\u2019\\s\u00a0\u2009\u202f]*";
const anyOf = (words: readonly string[]): string => words.join('|');

const priceShape = onceALanguage((): RegExp => {
  const { atLeast, atMost, to } = valueWords();
  const bound = `(?:(${anyOf(atLeast)})|(${anyOf(atMost)}))\\s+`;
  return new RegExp(
    `^(?:${bound})?(${AMOUNT}?)(?:\\s*(?:${anyOf(to)}|-|\u2013)\\s*(${AMOUNT}?))?\\s*([A-Z]{3})$`,
    'iu',
  );
});

/** 18000.00 EUR, at least 18000 EUR, 9.80 to 10.20 EUR. */
function readPrice(text: string): Read {
  const [, least, most, low = '', high, currency = ''] = priceShape().exec(latinDigits(text)) ?? [];
  const bound = least === undefined ? (most === undefined ? 'exact' : 'at_most') : 'at_least';
  const amount = plainNumber(low);
  const upper = high === undefined ? undefined : plainNumber(high);
  for (const part of [amount, upper])
    if (part?.ok === false && part.code === 'entry.ambiguous-number') return not(part.code, text);
  if (!amount.ok || upper?.ok === false || (upper !== undefined && bound !== 'exact'))
    return not('entry.bad-price', text);
  const at = { amount: amount.number, currency: currency.toUpperCase() };
  if (upper === undefined) return is({ bound, ...at });
  if (Number(upper.number) < Number(amount.number)) return not('entry.bad-price', text);
  return is({ bound: 'between', ...at, upper: upper.number });
}

/** A sum that is known: 18000.00 EUR. */
function readAmount(text: string): Read {
  const read = readPrice(text);
  if (!read.ok) return read;
  const { bound, amount, currency } = read.value as Readonly<Record<string, string>>;
  return bound === 'exact' ? is({ amount: amount ?? '', currency: currency ?? '' }) : not('entry.bad-amount', text);
}
