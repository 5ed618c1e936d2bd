/** Amounts and days as the page writes them. */
import { formatDay, formatMoney } from '../../schema/messages/index.ts';
import { t } from './words.ts';

export interface MoneyValue {
  readonly amount: string;
  readonly currency: string;
}

export interface PriceValue extends MoneyValue {
  readonly bound: string;
  readonly upper?: string | null;
}

export function moneyText(value: MoneyValue): string {
  return formatMoney(value);
}

export function priceText(price: PriceValue, unit?: string | null): string {
  const low = formatMoney(price);
  const text = boundText(price, low);
  return unit ? t('page.price.unit', { price: text, unit }) : text;
}

function boundText(price: PriceValue, low: string): string {
  switch (price.bound) {
    case 'at_least':
      return t('page.price.at-least', { price: low });
    case 'at_most':
      return t('page.price.at-most', { price: low });
    case 'between':
      return t('page.price.between', { low, high: formatMoney({ ...price, amount: price.upper ?? price.amount }) });
    default:
      return low;
  }
}

/** Rounded for the map only: 1.94m. The exact amount is in the twin and in the label. */
export function roundedMoney(value: MoneyValue): string {
  return new Intl.NumberFormat('en', {
    style: 'currency',
    currency: value.currency,
    currencyDisplay: 'narrowSymbol',
    notation: 'compact',
    maximumSignificantDigits: 3,
  })
    .format(Number(value.amount))
    .replace('M', 'm')
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

/** A fact that is not held is said, never left blank and never a zero. */
export function NotHeld() {
  return <span className="quiet">{t('page.not-held')}</span>;
}

export function DayText({ day }: { readonly day: string | null | undefined }) {
  return day ? <time dateTime={day}>{formatDay(day)}</time> : <NotHeld />;
}

/** Day and hour of an instant in the reader's own zone. */
export function InstantText({ at }: { readonly at: string }) {
  const text = new Intl.DateTimeFormat('en-GB', {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  });
  return <time dateTime={at}>{text.format(new Date(at))}</time>;
}

export function dayText(day: string): string {
  return formatDay(day);
}

/** Whole days from one calendar day to another. */
export function daysBetween(from: string, until: string): number {
  return Math.round((Date.parse(`${until}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

/** "in 3 days"; only ever beside the day itself. */
export function daysText(days: number): string {
  return t('page.deadlines.days', { days: Math.abs(days), past: days < 0 ? 'yes' : 'no' });
}
