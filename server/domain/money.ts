import { Decimal } from 'decimal.js';
import { SolidaryError } from './errors.ts';

/** Exact amount with its ISO 4217 currency. Never a float: amounts enter as decimal text. */
export interface Money {
  readonly amount: Decimal;
  readonly currency: string;
}

/** What a document says of a price: exact, a bound, or a range. `amount` is the lower end of a range. */
export interface Price extends Money {
  readonly bound: 'exact' | 'at_least' | 'at_most' | 'between';
  readonly upper?: Decimal;
}

/** Both ends of it. */
export function scaledPrice(price: Price, scale: (amount: Decimal) => Decimal): Price {
  const { currency, bound, upper } = price;
  const amount = scale(price.amount);
  return upper === undefined ? { amount, currency, bound } : { amount, currency, bound, upper: scale(upper) };
}

/** ISO 4217 minor units other than two. */
const MINOR_DIGITS: Readonly<Record<string, number>> = {
  ...Object.fromEntries(
    'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF'.split(' ').map((c) => [c, 0]),
  ),
  ...Object.fromEntries('BHD IQD JOD KWD LYD OMR TND'.split(' ').map((c) => [c, 3])),
  CLF: 4,
  UYW: 4,
};

// Enough for a price of 30 digits times hours with decimals; decimal.js rounds at 20 otherwise.
const Exact = Decimal.clone({ precision: 60, rounding: Decimal.ROUND_HALF_UP });

export { Decimal };

export function minorDigits(currency: string): number {
  return MINOR_DIGITS[currency] ?? 2;
}

/** Half of the last of so many decimals: by as much may a rounded amount be off. */
export function halfOfLast(digits: number): Decimal {
  return new Exact(`5e-${digits + 1}`);
}

/** Plain decimal text only: `18000.00`, `-3.5`. Throws `bad-amount`; exponents, separators and blanks are refused. */
export function decimal(text: string): Decimal {
  if (!/^-?\d+(\.\d+)?$/.test(text)) throw new SolidaryError('bad-amount', { value: text, example: '18000.00' });
  return new Exact(text);
}

/** A whole number of ten-thousandths, exactly. */
export function tenThousandths(parts: number): Decimal {
  return new Exact(`${parts}e-4`);
}

/** ISO 4217 by its form. */
export function isCurrencyCode(text: string): boolean {
  return /^[A-Z]{3}$/.test(text);
}

export function money(amount: string | Decimal, currency: string): Money {
  if (!isCurrencyCode(currency)) throw new SolidaryError('bad-currency', { value: currency, example: 'EUR' });
  return { amount: typeof amount === 'string' ? decimal(amount) : new Exact(amount), currency };
}

export function zero(currency: string): Money {
  return money('0', currency);
}

function sameCurrency(a: Money, b: Money): string {
  if (a.currency !== b.currency)
    throw new SolidaryError('currencies-differ', { first: a.currency, second: b.currency });
  return a.currency;
}

export function add(a: Money, b: Money): Money {
  return { amount: a.amount.plus(b.amount), currency: sameCurrency(a, b) };
}

export function subtract(a: Money, b: Money): Money {
  return { amount: a.amount.minus(b.amount), currency: sameCurrency(a, b) };
}

/** Unrounded; call `round` where the rule rounds. */
export function times(a: Money, factor: Decimal): Money {
  return { amount: a.amount.times(factor), currency: a.currency };
}

export function compare(a: Money, b: Money): number {
  sameCurrency(a, b);
  return a.amount.comparedTo(b.amount);
}

export function least(a: Money, b: Money): Money {
  return compare(a, b) <= 0 ? a : b;
}

export function most(a: Money, b: Money): Money {
  return compare(a, b) >= 0 ? a : b;
}

/** Half-up to the currency's minor unit, as at the end of each line of a claim. */
export function round(a: Money): Money {
  return { amount: a.amount.toDecimalPlaces(minorDigits(a.currency), Decimal.ROUND_HALF_UP), currency: a.currency };
}

export function sum(items: readonly Money[], currency: string): Money {
  return items.reduce(add, zero(currency));
}

export function isPositive(a: Money): boolean {
  return a.amount.greaterThan(0);
}

/** Decimal text with at least the currency's minor digits; more where the amount has more. */
export function amountText(a: Money): string {
  return a.amount.toFixed(Math.max(minorDigits(a.currency), a.amount.decimalPlaces()));
}

/** The same of an amount that may not be known. */
export function amountTextOrNull(a: Money | null): string | null {
  return a === null ? null : amountText(a);
}
