/** What the price tests ask of a contract. An absent field is not known; a price of nothing is stated as nothing. */
import type { Day } from '../dates.ts';
import type { Decimal, Price } from '../money.ts';
import type { Range } from '../range.ts';

export interface PricedContract {
  readonly id: string;
  readonly buyer?: string;
  readonly supplier?: string;
  readonly kind?: string;
  /** Day of signature, else the first day of work: the day on which a price can be known to be too low. */
  readonly on?: Day;
  readonly place?: string;
  readonly nace?: string;
  readonly price?: Price;
  readonly estimate?: Price;
  readonly unitPrice?: Price;
  readonly unit?: string;
  readonly quantity?: Decimal;
  /** Hours of labour for the whole contract. */
  readonly labourHours?: Range;
  readonly labourMinutesPerUnit?: Range;
  /** What the supplier must buy for the whole contract: material, tools, travel. */
  readonly nonLabourCost?: Price;
  readonly nonLabourCostPerUnit?: Price;
}

/** The agreed price of the whole: as stated, else unit price times quantity where both are held. */
export function wholePrice({ price, unitPrice, quantity }: PricedContract): Price | undefined {
  if (price !== undefined || unitPrice === undefined || quantity === undefined) return price;
  return scaledPrice(unitPrice, (amount) => amount.times(quantity));
}

export function scaledPrice(price: Price, scale: (amount: Decimal) => Decimal): Price {
  const upper = price.upper === undefined ? {} : { upper: scale(price.upper) };
  return { ...price, amount: scale(price.amount), ...upper };
}
