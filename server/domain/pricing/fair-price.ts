/**
 * What a price would have to be for the lawful labour of the work, how much of it is to be set apart for labour, and who
 * above could carry the rise out of what they keep. Intervals throughout: what is not known stays open.
 */
import { type Decimal, decimal } from '../money.ts';
import { between, dividedBy, exactly, isBelow, minus, plus, type Range, rangeOfPrice, timesRange } from '../range.ts';
import type { RateBook } from '../wages/rate-book.ts';
import { type Into, inCurrency } from './in-currency.ts';
import { otherCostOn } from './labour-bill.ts';
import { type PricedContract, unitPriceOf, wholePrice } from './priced-contract.ts';
import type { RetailPrice } from './retail-price.ts';
import { isKnown, isSameUnit, type LabourOfWork, tiersAbove } from './squeeze.ts';

export interface Carrier {
  readonly contract: string;
  /** Who keeps it: the supplier of that contract. */
  readonly party?: string;
  /** On the scale of the fair price. Absent: not known. */
  readonly keeps?: Range;
  /** Whether what is kept covers the whole rise alone; nobody is said to be able to do without all of it. */
  readonly covers: 'covers' | 'does_not_cover' | 'cannot_tell';
}

export interface FairPrice {
  readonly per: 'unit' | 'contract';
  readonly currency: string;
  readonly price: Range;
  /** To be set apart for labour: hours x floor wage x (1 + on-costs). */
  readonly ringFenced: Range;
  /** The same for the whole contract, where the quantity is known. */
  readonly ringFencedWhole?: Range;
  /** Other costs and lawful labour: the price that would pass. */
  readonly fair: Range;
  /** Fair price less price: negative ends are what it has to spare. */
  readonly rise: Range;
  readonly carriers: readonly Carrier[];
  /** Where the goods of the work are what is sold. */
  readonly retail?: RetailShare;
}

export interface RetailShare {
  /** What the goods are sold for, tax on the sale in it. */
  readonly price: Range;
  /** Without that tax. Absent: not known. */
  readonly net?: Range;
  /**
   * The rise if it is passed on unmarked, as a share of the sale: tax is on neither side, as it is not in the prices of a
   * chain. Where the tax is not known the price without it is lower than the label by nobody knows how much.
   */
  readonly share: Range;
}

export interface FairPriceFacts {
  readonly work: PricedContract;
  readonly labour: LabourOfWork;
  readonly rates: RateBook;
  readonly retail?: RetailPrice;
}

/** Undefined where no price is held, or labour and price are not on one scale and in one currency. */
export function fairPrice({ work, labour, rates, retail }: FairPriceFacts): FairPrice | undefined {
  const byUnit = work.unitPrice !== undefined && labour.perUnit !== undefined;
  const per = byUnit ? 'unit' : 'contract';
  const stated = byUnit ? unitPriceOf(work) : wholePrice(work);
  const lawful = byUnit ? labour.perUnit : labour.whole;
  if (stated === undefined || lawful === undefined) return undefined;
  const { currency } = stated;
  const into = inCurrency(currency, rates);
  const ringFenced = into.of(lawful, labour.currency, work);
  if (ringFenced === undefined) return undefined;
  const other = otherCostOn(work, per);
  const cost = other && into.of(rangeOfPrice(other), other.currency, work);
  const price = rangeOfPrice(stated);
  const fair = cost === undefined ? openAbove(ringFenced) : plus(ringFenced, cost);
  const rise = minus(fair, price);
  const { quantity } = work;
  return {
    ...{ per, currency, price, ringFenced, fair, rise },
    ...wholeOf(ringFenced, byUnit ? quantity : ONE_CONTRACT),
    carriers: carriersOf(work, labour, rates, { per, currency, rise }),
    ...(retail && per === 'unit' && isOfTheGoods(work) ? retailOf(retail, rise, into, work) : {}),
  };
}

/** A label is of the goods of the highest contract: a metre of cloth in a coat is no coat. */
function isOfTheGoods(work: PricedContract): boolean {
  const top = work.above?.contracts.at(-1);
  return top === undefined || isSameUnit(top, work);
}

function retailOf(retail: RetailPrice, rise: Range, into: Into, work: PricedContract): Pick<FairPrice, 'retail'> {
  const price = into.of(retail.price, retail.currency, work);
  const tax = retail.tax && into.of(retail.tax, retail.currency, work);
  if (!price?.least?.greaterThan(0)) return {};
  const net = tax && minus(price, tax);
  return { retail: { price, ...(net && { net }), share: shareOf(rise, net ?? between(undefined, price.most)) } };
}

const ONE_CONTRACT = decimal('1');

function wholeOf(ringFenced: Range, quantity: Decimal | undefined): Pick<FairPrice, 'ringFencedWhole'> {
  return quantity === undefined ? {} : { ringFencedWhole: timesRange(ringFenced, exactly(quantity)) };
}

/** Other costs are not known: at least nothing. */
const openAbove = ({ least }: Range): Range => (least === undefined ? {} : { least });

/** A rise of nothing or less is a share of nothing; the smallest share is of the highest price. */
function shareOf(rise: Range, { least, most }: Range): Range {
  const part = (end: Range['least'], of: Range['least']) =>
    end === undefined || of === undefined ? undefined : end.dividedBy(of);
  const low = rise.least?.isNegative() ? part(rise.least, least) : part(rise.least, most);
  const high = rise.most?.isNegative() ? part(rise.most, most) : part(rise.most, least);
  return { ...(low === undefined ? {} : { least: low }), ...(high === undefined ? {} : { most: high }) };
}

/** From the nearest up: the supplier of each price above keeps what it does not pass on. */
function carriersOf(
  work: PricedContract,
  labour: LabourOfWork,
  rates: RateBook,
  { per, currency, rise }: Pick<FairPrice, 'per' | 'currency' | 'rise'>,
): readonly Carrier[] {
  const into = inCurrency(currency, rates);
  return tiersAbove(work, labour, { rates })
    .filter(({ contract }) => contract.id !== work.id)
    .map((tier): Carrier => {
      const { contract } = tier;
      const own = isKnown(tier) && tier.keeps && onScale(tier.keeps, tier.per, per, work);
      const kept = isKnown(tier) && own ? into.of(own, tier.currency, contract) : undefined;
      const keeps = kept?.least === undefined && kept?.most === undefined ? undefined : kept;
      return {
        contract: contract.id,
        ...(contract.supplier === undefined ? {} : { party: contract.supplier }),
        ...(keeps === undefined ? {} : { keeps }),
        covers: coversOf(keeps ?? {}, rise),
      };
    })
    .reverse();
}

/** Of a whole price the share of a unit of the work, and of a unit all of the work: not known without its quantity. */
function onScale(keeps: Range, from: FairPrice['per'], to: FairPrice['per'], { quantity }: PricedContract) {
  if (from === to) return keeps;
  if (!quantity?.greaterThan(0)) return undefined;
  return to === 'unit' ? dividedBy(keeps, exactly(quantity)) : timesRange(keeps, exactly(quantity));
}

function coversOf(keeps: Range, rise: Range): Carrier['covers'] {
  if (keeps.least && rise.most && !isBelow(keeps.least, rise.most)) return 'covers';
  if (keeps.most && rise.least && isBelow(keeps.most, rise.least)) return 'does_not_cover';
  return 'cannot_tell';
}
