/** Amounts and days as the page writes them. */

import {
  countText,
  decimalsOf,
  formatDay,
  formatInstant,
  formatMoney,
  placeName,
} from '../../schema/messages/format.ts';
import { numberFormat } from '../../schema/messages/formatters.ts';
import { currentTag, documentLanguage } from '../../schema/messages/locale.ts';
import { hasMessage } from '../../schema/messages/render.ts';
import { sayBound } from '../../schema/messages/say.ts';
import { round } from './decimal.ts';
import { said, t } from './words.ts';

export interface MoneyValue {
  readonly amount: string;
  readonly currency: string;
}

export interface PriceValue extends MoneyValue {
  readonly bound: string;
  readonly upper?: string | null;
}

/** What somebody stated has no more decimals; a price of one out of a dozen has as many as are kept. */
const MOST_STATED = 6;

export function moneyText({ amount, currency }: MoneyValue): string {
  const isStated = (amount.split('.')[1]?.length ?? 0) <= MOST_STATED;
  return formatMoney({ amount: isStated ? amount : round(amount, decimalsOf(currency)), currency });
}

/** A section sign is never parted from its number, and an article is read in its own direction inside any other text. */
export function articleText(article: string): string {
  return documentLanguage().dir === 'rtl' ? `\u2068${whole(article)}\u2069` : whole(article);
}

function whole(article: string): string {
  return article.replace(/(§{1,2}|\b(?:art|nr|no|s)\.) (?=[\dA-Z])/gi, '$1\u00a0');
}

export { countText };

/** A code in the reader's words; one that has none stays as it is written. */
export function codeText(code: string): string {
  return ['word', 'code'].some((group) => hasMessage(`${group}.${code}`)) ? said(code) : unitText(code);
}

/** Units as they are written: m2 is m², an hour by the reader's own word. */
export function unitText(unit: string): string {
  if (hasMessage(`code.${unit}`)) return said(unit);
  return unit.replace(/\bm2\b/, 'm²').replace(/\bm3\b/, 'm³');
}

/** "a m²", "an hour". */
export function perUnitText(unit: string): string {
  const vowel = /^([aeio]|hour\b)/.test(unit);
  return t('page.price.per-unit', { unit: unitText(unit), vowel: vowel ? 'yes' : 'no' });
}

/** `money`: how an amount is written, where not exactly. */
export function priceText(price: PriceValue, unit?: string | null, money = moneyText): string {
  const { amount, upper, currency } = price;
  const text = sayBound(price, money(price), money({ amount: upper ?? amount, currency }));
  return unit ? t('page.price.unit', { price: text, unit: perUnitText(unit) }) : text;
}

/** Rounded for the map only: 1.94m. The exact amount is in the twin and in the label. */
export function roundedMoney(value: MoneyValue): string {
  return numberFormat(currentTag(), {
    style: 'currency',
    currency: value.currency,
    notation: 'compact',
    maximumSignificantDigits: 3,
  })
    .format(Number(value.amount))
    .replace('M', 'm')
    .replace('K', 'k')
    .replace('-', '\u2212');
}

export function Money({ value }: { readonly value: MoneyValue | null | undefined }) {
  return value ? <span className="money">{moneyText(value)}</span> : <NotHeld />;
}

export function Price({
  price,
  unit,
}: {
  readonly price: PriceValue | null | undefined;
  readonly unit?: string | null | undefined;
}) {
  return price ? <span className="money">{priceText(price, unit)}</span> : <NotHeld />;
}

/** "Germany"; "Canada, Ontario". */
export function placeText(code: string | null | undefined): string | undefined {
  return code ? placeName(code) : undefined;
}

/** A fact that is not held is said, never left blank and never a zero. */
export function NotHeld() {
  return <span className="quiet">{t('page.not-held')}</span>;
}

export function DayText({ day }: { readonly day: string | null | undefined }) {
  return day ? (
    <time dateTime={day} className="day">
      {formatDay(day)}
    </time>
  ) : (
    <NotHeld />
  );
}

/** Day and hour of an instant in the reader's own zone. */
/** Beside a day whose law nobody read. */
export function NotVerified({ of }: { readonly of: { readonly unverified: boolean } }) {
  return of.unverified ? <span className="second unverified-note">{t('page.law.not-verified')}</span> : null;
}

export function InstantText({ at }: { readonly at: string }) {
  return (
    <time dateTime={at} className="day">
      {formatInstant(at)}
    </time>
  );
}

export function dayText(day: string): string {
  return formatDay(day);
}

/** Far days are counted by nobody: from here on only the day itself is said. */
const COUNTED = 366;

/** "in 3 days"; only ever beside the day itself, and nothing where that is more than a year away. */
export function daysText(days: number): string | undefined {
  if (Math.abs(days) > COUNTED) return undefined;
  return t('page.deadlines.days', { days: Math.abs(days), past: days < 0 ? 'yes' : 'no' });
}
