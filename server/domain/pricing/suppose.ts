/** What if: another floor, another price, another efficiency. The same tests are run over what is supposed. */
import { type Decimal, type Price, scaledPrice } from '../money.ts';
import { between, type Range } from '../range.ts';
import type { BenchmarkBook } from '../wages/benchmark.ts';
import type { Raise } from '../wages/raise.ts';
import type { BeneathIt, Unplaced } from './beneath.ts';
import type { PricedContract } from './priced-contract.ts';

export interface Supposition {
  /** By place: the statutory floor raised for everybody there and on every day, to an amount an hour or by a share. */
  readonly floors: ReadonlyMap<string, FloorRaise>;
  /** By contract: the price a unit where it is priced so, else of the whole. */
  readonly prices: ReadonlyMap<string, Price>;
  /** By contract: the time that the work takes, as a share of what it is said to take; 0.8 is a fifth faster. */
  readonly times: ReadonlyMap<string, Decimal>;
  /** Of every contract that is not named above: its price, and the time of its work, as a share of what it is. */
  readonly allPrices?: Decimal;
  readonly allTimes?: Decimal;
}

/** An amount an hour, or what each floor is of what it is held to be: 1.1 is a tenth more. */
export type FloorRaise = Price | { readonly by: Decimal };

/** Cited as a supposition wherever it shows in a step. */
export const SUPPOSED_CITE = 'A supposition of this question, not law';

export function supposedBook(book: BenchmarkBook, { floors }: Supposition): BenchmarkBook {
  return [...floors].reduce(
    (supposed, [place, floor]) => supposed.supposing('statutory_minimum', place, raiseOf(place, floor)),
    book,
  );
}

function raiseOf(place: string, floor: FloorRaise): Raise {
  if ('by' in floor) return { by: floor.by, cite: SUPPOSED_CITE };
  const measures = 'statutory_minimum';
  return { to: { id: `supposed ${place}`, measures, place, value: floor, unit: 'hour', cite: SUPPOSED_CITE } };
}

/** With the contracts above it and beneath it, as far as these are read. */
export function supposedContract(contract: PricedContract, supposed: Supposition): PricedContract {
  const { prices, times, allPrices, allTimes } = supposed;
  const own = prices.get(contract.id);
  const priced = own === undefined ? scaledBy(allPrices, contract) : pricedAt(own, contract);
  const { above, beneath, unplaced, ...alone } = fasterBy(times.get(contract.id) ?? allTimes, priced);
  const contracts = above?.contracts.map((one) => supposedContract(one, supposed)) ?? [];
  return {
    ...alone,
    ...(above === undefined ? {} : { above: { ...above, contracts } }),
    ...(beneath === undefined ? {} : { beneath: supposedBeneath(beneath, supposed) }),
    ...(unplaced === undefined ? {} : { unplaced: supposedUnplaced(unplaced, supposed) }),
  };
}

const supposedUnplaced = ({ links, all }: Unplaced, supposed: Supposition): Unplaced => ({
  links,
  all: supposedBeneath(all, supposed),
});

function supposedBeneath(beneath: BeneathIt, supposed: Supposition): BeneathIt {
  if (beneath === 'crowded') return beneath;
  return beneath.map(({ contract, beneath: inTurn, ...links }) => ({
    ...{ contract: supposedContract(contract, supposed), ...links },
    ...(inTurn === undefined ? {} : { beneath: supposedBeneath(inTurn, supposed) }),
  }));
}

/** Prices as they are stated, each by the same share. */
function scaledBy(share: Decimal | undefined, contract: PricedContract): PricedContract {
  if (share === undefined) return contract;
  const scaled = (price: Price) => scaledPrice(price, (amount) => amount.times(share));
  const { price, unitPrice } = contract;
  return {
    ...contract,
    ...(price === undefined ? {} : { price: scaled(price) }),
    ...(unitPrice === undefined ? {} : { unitPrice: scaled(unitPrice) }),
  };
}

/** The sum of a contract priced by the unit moves with its unit price. */
function pricedAt(price: Price | undefined, contract: PricedContract): PricedContract {
  if (price === undefined) return contract;
  if (contract.unitPrice === undefined) return { ...contract, price };
  const { price: _whole, ...rest } = contract;
  const { quantity } = contract;
  const whole = quantity === undefined ? {} : { price: scaledPrice(price, (amount) => amount.times(quantity)) };
  return { ...rest, unitPrice: price, ...whole };
}

function fasterBy(share: Decimal | undefined, contract: PricedContract): PricedContract {
  if (share === undefined) return contract;
  const scaled = (range: Range): Range => between(range.least?.times(share), range.most?.times(share));
  const { labourHours, labourMinutesPerUnit } = contract;
  return {
    ...contract,
    ...(labourHours === undefined ? {} : { labourHours: scaled(labourHours) }),
    ...(labourMinutesPerUnit === undefined ? {} : { labourMinutesPerUnit: scaled(labourMinutesPerUnit) }),
  };
}
