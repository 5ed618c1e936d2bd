/** Is an amount under a share of another? Strict or inclusive is said by the dated data, never by code. */
import { Decimal, decimal, minorDigits } from '../money.ts';
import { isBelow, type Range, same, settled } from '../range.ts';

export interface Limit {
  readonly value: Decimal;
  /** True: an amount equal to the limit passes. False: it is caught. */
  readonly strict: boolean;
}

export type LimitAnswer = 'caught' | 'clear' | 'cannot_tell';

export function againstShare(amount: Range, of: Range, limit: Limit): LimitAnswer {
  const least = of.least?.times(limit.value);
  const most = of.most?.times(limit.value);
  if (amount.most && least && catches(amount.most, least, limit.strict)) return 'caught';
  if (amount.least && most && !catches(amount.least, most, limit.strict)) return 'clear';
  return 'cannot_tell';
}

function catches(amount: Decimal, limit: Decimal, strict: boolean): boolean {
  return isBelow(amount, limit) || (!strict && same(amount, limit));
}

/** The least amount in the currency's minor unit that is clear of the limit. */
export function leastClear(limit: Decimal, strict: boolean, currency: string): Decimal {
  const up = roundedUp(limit, currency);
  return strict || !same(up, limit) ? up : up.plus(minorUnit(currency));
}

/** To the minor unit, upwards: a price rounded down would not pass. */
export function roundedUp(amount: Decimal, currency: string): Decimal {
  return settled(amount).toDecimalPlaces(minorDigits(currency), Decimal.ROUND_CEIL);
}

function minorUnit(currency: string): Decimal {
  return decimal('1').dividedBy(decimal('10').pow(minorDigits(currency)));
}
