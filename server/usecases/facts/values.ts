/** Values as stored (JSON text) into exact values of the domain. */
import type { MoneyValue, PriceValue } from '../../../schema/graph.ts';
import type { Day } from '../../domain/dates.ts';
import { decimal, type Money, money, type Price } from '../../domain/money.ts';

export function priceOf(value: PriceValue | undefined): Price | undefined {
  if (value === undefined) return undefined;
  const base = { ...money(value.amount, value.currency), bound: value.bound };
  return value.upper === undefined ? base : { ...base, upper: decimal(value.upper) };
}

export function moneyOf(value: MoneyValue | undefined): Money | undefined {
  return value === undefined ? undefined : money(value.amount, value.currency);
}

export function dayOf(value: string | undefined): Day | undefined {
  return value as Day | undefined;
}

/** Drops the keys that hold nothing: absent means not known, and an `undefined` would not be absent. */
export function held<T extends object>(values: { [K in keyof T]: T[K] | undefined }): T {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as T;
}
