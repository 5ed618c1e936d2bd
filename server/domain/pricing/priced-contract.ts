/** What the price tests ask of a contract. An absent field is not known; a price of nothing is stated as nothing. */
import type { Day } from '../dates.ts';
import { type Decimal, halfOfLast, minorDigits, type Price, scaledPrice } from '../money.ts';
import { onceEach } from '../once-each.ts';
import { areFurtherApart, hull, priceOfRange, type Range, rangeOfPrice } from '../range.ts';
import type { BeneathIt, Unplaced } from './beneath.ts';
import type { BidsOfIt } from './bid-gap.ts';
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
  /** Read where a test asks for them: its unit prices, the bids of its tender, the contracts above it and below it. */
  readonly lines?: readonly PricedLine[];
  /** Unit prices of which no item, unit or exact amount is held, so that nothing can be put beside them. */
  readonly linesOfNoItem?: number;
  readonly bids?: BidsOfIt;
  readonly above?: Above;
  readonly beneath?: BeneathIt;
  /** Read with those below it, where its price could pass. */
  readonly unplaced?: Unplaced;
}

/** The contracts that a contract helps to perform, the nearest first, as far as there is one way up. */
export interface Above {
  readonly contracts: readonly PricedContract[];
  /** Of those, by id: links that nobody documented. */
  readonly inferred: ReadonlySet<string>;
  /** The contracts to which the way parts above the last of them, or returns: for which the work was done is not known. */
  readonly parts: readonly string[];
  /** The contract above the last of them, of which nothing is held but that it is named. */
  readonly beyond?: string;
}

/**
 * The agreed price of the whole: as stated, else unit price times quantity. Where both are held and contradict each other it
 * may be either, and no answer is firm that does not hold for both.
 */
export function wholePrice(contract: PricedContract): Price | undefined {
  return contract.unitPrice === undefined ? contract.price : pricesOf(contract).whole;
}

/** The agreed price of a unit as stated; where the price of the whole contradicts it, it may be that one's share. */
export function unitPriceOf(contract: PricedContract): Price | undefined {
  return contract.price === undefined ? contract.unitPrice : pricesOf(contract).unit;
}

/** Where no quantity is stated: how many units the price of the whole is, where both prices are exact. */
export function quantityOf({ quantity, price, unitPrice }: PricedContract): Decimal | undefined {
  if (quantity !== undefined || price?.bound !== 'exact' || unitPrice?.bound !== 'exact') return quantity;
  if (price.currency !== unitPrice.currency || !unitPrice.amount.greaterThan(0)) return undefined;
  return price.amount.dividedBy(unitPrice.amount);
}

/** Unit price times quantity, where both are held. */
export function countedPrice(contract: PricedContract): Price | undefined {
  return pricesOf(contract).counted;
}

/**
 * Whether unit price times quantity is another price than that stated for the whole, by more than rounding: half of the
 * last decimal of the unit price, at most half of the smallest coin, for each unit, and half of that coin for the whole.
 */
export function pricesDiffer(contract: PricedContract): boolean {
  return pricesOf(contract).differ;
}

interface Prices {
  readonly whole: Price | undefined;
  readonly unit: Price | undefined;
  readonly counted: Price | undefined;
  readonly differ: boolean;
}

const pricesOf = onceEach(({ price, unitPrice, quantity }: PricedContract): Prices => {
  const counted = unitPrice && quantity && scaledPrice(unitPrice, (amount) => amount.times(quantity));
  if (price === undefined || unitPrice === undefined || quantity === undefined || counted === undefined)
    return { whole: price ?? counted, unit: unitPrice, counted, differ: false };
  if (!areApart(price, counted, unitPrice, quantity)) return { whole: price, unit: unitPrice, counted, differ: false };
  const share = scaledPrice(price, (amount) => amount.dividedBy(quantity));
  return { whole: eitherOf(price, counted), unit: eitherOf(unitPrice, share), counted, differ: true };
});

function areApart(price: Price, counted: Price, unitPrice: Price, quantity: Decimal): boolean {
  if (price.currency !== counted.currency || !quantity.greaterThan(0)) return false;
  const coin = minorDigits(price.currency);
  const digits = Math.max(coin, unitPrice.amount.decimalPlaces(), unitPrice.upper?.decimalPlaces() ?? 0);
  const rounding = quantity.times(halfOfLast(digits)).plus(halfOfLast(coin));
  const [stated, times] = [rangeOfPrice(price), rangeOfPrice(counted)];
  return areFurtherApart(stated, times, rounding);
}

/** An end that is open in both is open. */
function eitherOf(a: Price, b: Price): Price {
  return priceOfRange(hull(rangeOfPrice(a), rangeOfPrice(b)), a.currency) ?? a;
}
