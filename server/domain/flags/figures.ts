/** The figures of a flag: what was held against what, how much is covered, how much is short, what would mend it. */
import { type Decimal, minorDigits, type Price, round } from '../money.ts';
import { roundedUp } from '../pricing/share-of.ts';
import { isBelow, priceOfRange, type Range, rangeOfPrice, same, settled } from '../range.ts';
import { placesStated, placesToCompare, shownRange } from '../tell-apart.ts';
import type { Figures } from './flag.ts';

export interface Compared {
  readonly per: Figures['per'];
  readonly currency: string;
  /** What is shown: the price, or pay an hour. */
  readonly price: Range;
  /** Pay by its hours is a quotient, and no amount that somebody stated. */
  readonly isQuotient?: boolean;
  /** What of it counts, where that is not all of it: what is left for labour. */
  readonly left?: Range;
  readonly against: Range;
  /** Units of the contract or hours of the record, where known: the shortfall is given for all of them. */
  readonly times?: Decimal;
  readonly whole: 'contract' | 'wage_record';
  readonly mends: Range;
  readonly fundable?: Range;
}

/** A quotient may have no end: it is held to some digits beyond the minor unit. */
const EXTRA_DIGITS = 4;

export function figuresOf(compared: Compared): Figures | undefined {
  const { per, currency } = compared;
  const counted = compared.left ?? compared.price;
  const stated = compared.isQuotient ? minorDigits(currency) : placesStated(currency, compared.price);
  const places = placesToCompare(counted, compared.against, stated);
  const held = Math.max(places, minorDigits(currency) + EXTRA_DIGITS);
  const price = priceOfRange(shownRange(compared.price, held), currency);
  const against = priceOfRange(shownRange(compared.against, held), currency);
  if (price === undefined || against === undefined) return undefined;
  const left = leftOf(compared, held);
  const ratio = coverage(counted, compared.against);
  const short = shortfall(counted, compared);
  const mends = mending(compared.mends, currency);
  const fundable = compared.fundable && priceOfRange(shownRange(compared.fundable, held), currency);
  const shortPer = per === 'contract' || compared.times !== undefined ? compared.whole : per;
  return {
    per,
    price,
    ...(left === undefined ? {} : { left }),
    against,
    shortPer,
    places,
    ...(ratio === undefined ? {} : { ratio }),
    ...(short === undefined ? {} : { short }),
    ...(mends === undefined ? {} : { mends }),
    ...(fundable === undefined ? {} : { fundable }),
  };
}

/** Where nothing but labour is paid for, the price says it already. */
function leftOf({ left, price, currency }: Compared, places: number): Price | undefined {
  if (left === undefined || (sameEnd(left.least, price.least) && sameEnd(left.most, price.most))) return undefined;
  return priceOfRange(shownRange(left, places), currency);
}

const sameEnd = (a: Decimal | undefined, b: Decimal | undefined): boolean => (a && b ? same(a, b) : a === b);

export function shownFigures(figures: Figures): Figures {
  const { price, left, against, fundable, places } = figures;
  const shown = (of: Price): Price => priceOfRange(shownRange(rangeOfPrice(of), places), of.currency) ?? of;
  return {
    ...figures,
    ...{ price: shown(price), against: shown(against) },
    ...(left === undefined ? {} : { left: shown(left) }),
    ...(fundable === undefined ? {} : { fundable: shown(fundable) }),
  };
}

/** At best: the most that counts over the least that is asked. */
export function coverage(counted: Range, against: Range): Decimal | undefined {
  if (counted.most === undefined || against.least === undefined || !against.least.greaterThan(0)) return undefined;
  return settled(counted.most.dividedBy(against.least));
}

/** Of a range rounded down at the least and up at the most, so that "at least" and "at most" stay true; one amount to the next coin. */
function shortfall(counted: Range, { against, currency, times }: Compared): Price | undefined {
  if (counted.most === undefined || against.least === undefined || !isBelow(counted.most, against.least))
    return undefined;
  const all = (amount: Decimal) => settled(times === undefined ? amount : amount.times(times));
  const least = all(against.least.minus(counted.most)).toDecimalPlaces(minorDigits(currency), 1);
  if (counted.least === undefined || against.most === undefined) return { amount: least, currency, bound: 'at_least' };
  const most = roundedUp(all(against.most.minus(counted.least)), currency);
  const exact = all(against.least.minus(counted.most)).equals(all(against.most.minus(counted.least)));
  if (!exact) return { amount: least, upper: most, currency, bound: 'between' };
  // Less than the smallest coin is short all the same.
  if (least.isZero()) return { amount: most, currency, bound: 'at_most' };
  const nearest = round({ amount: all(against.least.minus(counted.most)), currency }).amount;
  return { amount: nearest, currency, bound: 'exact' };
}

function mending(mends: Range, currency: string): Price | undefined {
  const up = (amount: Decimal | undefined) => amount && roundedUp(amount, currency);
  const least = up(mends.least);
  const most = up(mends.most);
  if (least === undefined) return undefined;
  return priceOfRange(most === undefined ? { least } : { least, most }, currency);
}
