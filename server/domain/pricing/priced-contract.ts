/** What the price tests ask of a contract. An absent field is not known; a price of nothing is stated as nothing. */
import type { Day } from '../dates.ts';
import type { Decimal, Price } from '../money.ts';
import type { Range } from '../range.ts';
import type { Bid } from './bid-gap.ts';
import type { PricedLine } from './peers.ts';

export interface PricedContract {
  readonly id: string;
  readonly buyer?: string;
  readonly supplier?: string;
  readonly kind?: string;
  /** Day of signature, else the first day of work: the day on which a price can be known to be too low. */
  readonly on?: Day;
  /** First day on which no work is done under it any more. */
  readonly until?: Day;
  /** Day on which the bids were opened: the price is at least as old. */
  readonly offered?: Day;
  readonly place?: string;
  readonly nace?: string;
  /** As the list of floors names it, where one class does the work. */
  readonly workClass?: string;
  readonly price?: Price;
  readonly estimate?: Price;
  readonly unitPrice?: Price;
  readonly unit?: string;
  readonly product?: string;
  readonly quantity?: Decimal;
  /** Hours of labour for the whole contract. */
  readonly labourHours?: Range;
  readonly labourMinutesPerUnit?: Range;
  /** What the supplier must buy for the whole contract: material, tools, travel. */
  readonly nonLabourCost?: Price;
  readonly nonLabourCostPerUnit?: Price;
  /** Of labour supply: hours a week of each worker supplied. */
  readonly hoursPerWeek?: Range;
  /** Read where a test asks for them: its unit prices, the bids of its tender, the contracts above it. */
  readonly lines?: readonly PricedLine[];
  readonly bids?: readonly Bid[];
  readonly above?: Above;
}

/** The contracts that a contract helps to perform, the nearest first, as far as there is one way up. */
export interface Above {
  readonly contracts: readonly PricedContract[];
  /** Of those, by id: links that nobody documented. */
  readonly inferred: ReadonlySet<string>;
  /** The way parts above the last of them: which one the work was done for is not known. */
  readonly parts: boolean;
  /** The contract above the last of them, of which nothing is held but that it is named. */
  readonly beyond?: string;
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
