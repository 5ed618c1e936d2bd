/** Stored JSON values as the domain's exact ones. An absent value stays absent. */
import type { MoneyValue, PriceValue } from '../../../schema/graph.ts';
import { type Day, day } from '../../domain/dates.ts';
import { firstDayOf } from '../../domain/later.ts';
import { type Decimal, decimal, type Money, money, type Price } from '../../domain/money.ts';

export function decimalOf(text: string | undefined): Decimal | undefined {
  return text === undefined ? undefined : decimal(text);
}

export function dayOf(text: string | undefined): Day | undefined {
  return text === undefined ? undefined : day(text);
}

/** Of a contract: that of signature, else the first of work. */
export function firstDay({ signed, from }: { readonly signed?: string; readonly from?: string }): Day | undefined {
  return firstDayOf({ signed: dayOf(signed), from: dayOf(from) });
}

export function moneyOf(value: MoneyValue | undefined): Money | undefined {
  return value === undefined ? undefined : money(value.amount, value.currency);
}

export function priceOf(value: PriceValue | undefined): Price | undefined {
  if (value === undefined) return undefined;
  const { amount, currency } = money(value.amount, value.currency);
  const { bound, upper } = value;
  return upper === undefined ? { amount, currency, bound } : { amount, currency, bound, upper: decimal(upper) };
}

/** The fields that are known, and no others: an absent field is how the domain says "not known". */
export function known<T extends object>(fields: { readonly [K in keyof T]: T[K] | undefined }): T {
  const kept: Partial<T> = {};
  for (const name in fields) if (fields[name] !== undefined) kept[name] = fields[name];
  return kept as T;
}
