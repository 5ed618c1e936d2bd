/** Price, hours and other costs of one contract on one scale: for the whole of it, or for a unit. */
import { type Decimal, decimal, halfOfLast, type Price, scaledPrice } from '../money.ts';
import { onceEach } from '../once-each.ts';
import {
  areFurtherApart,
  between,
  dividedBy,
  exactly,
  hull,
  NOT_KNOWN,
  type Range,
  rangeOfPrice,
  timesRange,
} from '../range.ts';
import { type Exchange, exchanged } from '../wages/exchange.ts';
import type { WantedRate } from '../wages/rate.ts';
import type { RateBook } from '../wages/rate-book.ts';
import { isHour } from './hour-unit.ts';
import { type PricedContract, quantityOf, unitPriceOf, wholePrice } from './priced-contract.ts';

export type BillFact = 'price' | 'labour-hours' | 'quantity';

export interface LabourBill {
  readonly per: 'contract' | 'unit';
  readonly currency: string;
  readonly price: Range;
  readonly hours: Range;
  readonly nonLabour: Range;
  readonly nonLabourKnown: boolean;
  /** Other costs in another currency than the price, at the rate of the day of the contract. */
  readonly exchange?: Exchange | undefined;
  /** The rate for want of which they are not known. */
  readonly wanted?: WantedRate | undefined;
}

export type BillResult =
  | { readonly known: true; readonly bill: LabourBill }
  | { readonly known: false; readonly missing: readonly BillFact[] };

const AN_HOUR_OF_MINUTES = exactly(decimal('60'));

/** By the unit where price and labour are both stated by the unit: nothing is multiplied or divided then. */
export function labourBill(contract: PricedContract, rates?: RateBook): BillResult {
  const unitPrice = unitPriceOf(contract);
  if (contract.price === undefined && unitPrice === undefined) return { known: false, missing: ['price'] };
  const { perUnit } = hoursOf(contract);
  if (perUnit === undefined && contract.labourHours === undefined) return { known: false, missing: ['labour-hours'] };
  if (unitPrice !== undefined && perUnit !== undefined) return unitBill(contract, unitPrice, perUnit, rates);
  return wholeBill(contract, rates);
}

function unitBill(contract: PricedContract, unitPrice: Price, hours: Range, rates?: RateBook): BillResult {
  return bill('unit', unitPrice, hours, inCurrency(otherCostOn(contract, 'unit'), unitPrice, contract, rates));
}

function wholeBill(contract: PricedContract, rates?: RateBook): BillResult {
  const { whole: hours } = hoursOf(contract);
  const price = wholePrice(contract);
  if (hours === undefined || price === undefined) return { known: false, missing: ['quantity'] };
  return bill('contract', price, hours, inCurrency(otherCostOn(contract, 'contract'), price, contract, rates));
}

/**
 * Cost besides labour, a unit or for the whole: as stated, else shared out or multiplied by the quantity. Where both are stated
 * and contradict each other it may be either, as with prices.
 */
export function otherCostOn(contract: PricedContract, per: LabourBill['per']): Price | undefined {
  const { nonLabourCost: whole, nonLabourCostPerUnit: unit } = contract;
  if (whole !== undefined && unit !== undefined)
    return (per === 'unit' ? unitPriceOf : wholePrice)(costsAsPrices(contract));
  if (per === 'unit') return unit ?? (whole && otherCostShared(contract));
  return whole ?? (unit && otherCostMultiplied(contract));
}

/** Other costs, to be looked at as prices of a unit and of the whole are. */
export const costsAsPrices = onceEach((contract: PricedContract): PricedContract => {
  const { id, nonLabourCost, nonLabourCostPerUnit } = contract;
  const quantity = quantityOf(contract);
  return {
    id,
    ...(quantity === undefined ? {} : { quantity }),
    ...(nonLabourCost === undefined ? {} : { price: nonLabourCost }),
    ...(nonLabourCostPerUnit === undefined ? {} : { unitPrice: nonLabourCostPerUnit }),
  };
});

type Costs = Pick<LabourBill, 'exchange' | 'wanted'> & { readonly range?: Range };

/** Other costs in the currency of the price: not known where nothing is held, or no rate of that day. */
function inCurrency(other: Price | undefined, price: Price, { on }: PricedContract, rates?: RateBook): Costs {
  if (other === undefined) return {};
  if (other.currency === price.currency) return { range: rangeOfPrice(other) };
  if (on === undefined || rates === undefined) return {};
  const found = exchanged(rates, rangeOfPrice(other), other.currency, price.currency, on);
  if (!found.known) return { wanted: found.wanted };
  return { range: found.range, exchange: found.by };
}

function bill(per: 'contract' | 'unit', price: Price, hours: Range, costs: Costs): BillResult {
  const { range = NOT_KNOWN, exchange, wanted } = costs;
  return {
    known: true,
    bill: {
      per,
      currency: price.currency,
      price: rangeOfPrice(price),
      hours,
      nonLabour: between(range.least ?? NOT_KNOWN.least, range.most),
      nonLabourKnown: costs.range !== undefined,
      exchange,
      wanted,
    },
  };
}

interface Hours {
  readonly perUnit: Range | undefined;
  readonly whole: Range | undefined;
  /** What the minutes of a unit come to for the quantity, where that is more or less than the hours stated. */
  readonly contradicted?: Range;
}

/** Hours of labour a unit, and for the whole, as far as either is known; where the two contradict each other, either. */
export const hoursOf = onceEach((contract: PricedContract): Hours => {
  const perUnit = hoursPerUnit(contract);
  const { labourHours } = contract;
  // What no quantity joins is joined by the two prices, to see whether it contradicts itself; nothing else is taken from them.
  const quantity = labourHours === undefined ? contract.quantity : quantityOf(contract);
  const counted = perUnit && quantity && timesRange(perUnit, exactly(quantity));
  if (!perUnit || !quantity || !counted || !labourHours || !hoursDiffer(contract, quantity, counted))
    return { perUnit, whole: labourHours ?? counted };
  return {
    perUnit: hull(perUnit, dividedBy(labourHours, exactly(quantity))),
    whole: hull(labourHours, counted),
    contradicted: counted,
  };
});

/** By more than half of the last decimal of the minutes, for each unit, and of the hours. */
function hoursDiffer(
  { labourHours, labourMinutesPerUnit }: PricedContract,
  quantity: Decimal,
  counted: Range,
): boolean {
  if (labourHours === undefined || !quantity.greaterThan(0)) return false;
  const ofMinutes = labourMinutesPerUnit && rounding(labourMinutesPerUnit).times(quantity).dividedBy(60);
  return areFurtherApart(labourHours, counted, rounding(labourHours).plus(ofMinutes ?? NOTHING));
}

const NOTHING = decimal('0');

const rounding = ({ least, most }: Range): Decimal =>
  halfOfLast(Math.max(least?.decimalPlaces() ?? 0, most?.decimalPlaces() ?? 0));

/** Its own, by the unit or for the whole. */
export function saysLabour(contract: PricedContract): boolean {
  const { perUnit, whole } = hoursOf(contract);
  return perUnit !== undefined || whole !== undefined;
}

/** An hour of labour supply is an hour worked; other units say what they take only where it is stated. */
function hoursPerUnit(contract: PricedContract): Range | undefined {
  const minutes = contract.labourMinutesPerUnit;
  if (minutes !== undefined) return dividedBy(minutes, AN_HOUR_OF_MINUTES);
  return contract.kind === 'labour_supply' && isHour(contract.unit) ? exactly(decimal('1')) : undefined;
}

const otherCostMultiplied = onceEach(
  ({ nonLabourCostPerUnit: unit, quantity }: PricedContract): Price | undefined =>
    unit && quantity && scaledPrice(unit, (amount) => amount.times(quantity)),
);

const otherCostShared = onceEach(({ nonLabourCost: whole, quantity }: PricedContract): Price | undefined =>
  whole && quantity?.greaterThan(0) ? scaledPrice(whole, (amount) => amount.dividedBy(quantity)) : undefined,
);
