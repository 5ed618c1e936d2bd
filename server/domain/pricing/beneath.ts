/**
 * Whether a price of the whole pays for all that is known to be performed under its contract: of each work its lawful labour
 * with its other costs. What may be performed under another contract instead counts as nothing at the least. What the
 * supplier itself does is not looked at.
 */
import { decimal } from '../money.ts';
import { between, exactly, higherOf, NOT_KNOWN, plus, type Range, rangeOfPrice } from '../range.ts';
import type { Benchmark, BenchmarkBook } from '../wages/benchmark.ts';
import type { Exchange } from '../wages/exchange.ts';
import type { WantedRate } from '../wages/rate.ts';
import { otherCostOn } from './labour-bill.ts';
import { labourOfWork } from './labour-of-work.ts';
import { answerOf, type LawfulLabour } from './lawful-labour.ts';
import { type PricedContract, wholePrice } from './priced-contract.ts';
import { onDayOf } from './squeeze.ts';

/** What a framework with more than these under it pays for is not added up. */
export const MOST_BENEATH = 50;

export interface Beneath {
  readonly contract: PricedContract;
  /** It is, or may be, performed under another contract as well. */
  readonly isElsewhere: boolean;
  /** Where it says nothing of its own labour: what is known to be performed under it in turn, as far as it was looked at. */
  readonly beneath?: readonly Beneath[];
}

/** Those known to be performed directly under a contract; `crowded`: more than are added up. */
export type BeneathIt = readonly Beneath[] | 'crowded';

export interface Need {
  readonly contract: PricedContract;
  /** It is, or may be, performed under another contract as well. */
  readonly isElsewhere: boolean;
  /** In the currency of the price above. */
  readonly amount: Range;
  /** Labour or other costs are not known: what it needs has no upper end. */
  readonly isOpen: boolean;
  readonly exchanges: readonly Exchange[];
  /** Rates for want of which some of it is not known in the currency of the price. */
  readonly wanted: readonly WantedRate[];
  /** Of floors and on-costs. */
  readonly from: () => readonly Benchmark[];
}

export interface PriceOverAll {
  readonly currency: string;
  readonly price: Range;
  readonly needs: readonly Need[];
  readonly sum: Range;
  readonly answer: LawfulLabour['answer'];
}

/** Undefined where no price of the whole is known. Amounts are converted at the rate of the day of its contract. */
export function priceOverAll(
  contract: PricedContract,
  beneath: readonly Beneath[],
  book: BenchmarkBook,
): PriceOverAll | undefined {
  const price = wholePrice(contract);
  if (price === undefined) return undefined;
  const { currency } = price;
  const needs = beneath.map((one) => needOf(one, book, { currency, contract }));
  const sum = needs.map((need) => need.amount).reduce(plus);
  const amount = rangeOfPrice(price);
  return { currency, price: amount, needs, sum, answer: answerOf(amount, sum) };
}

const NOTHING: Range = exactly(decimal('0'));

/** The currency of the price, and the contract on whose day amounts are converted into it. */
interface Into {
  readonly currency: string;
  readonly contract: PricedContract;
}

function needOf({ contract, isElsewhere, beneath = [] }: Beneath, book: BenchmarkBook, into: Into): Need {
  const found = labourOfWork(contract, book);
  const labour = found.kind === 'known' ? found.labour : undefined;
  const cost = otherCostOn(contract, 'contract');
  const [hired, bought] = [labour?.whole, cost && rangeOfPrice(cost)];
  const own = [
    ...(labour && hired ? [amountIn(hired, labour.currency, into, book)] : []),
    ...(cost && bought ? [amountIn(bought, cost.currency, into, book)] : []),
  ];
  const isOpen = hired?.most === undefined || bought?.most === undefined;
  const stated = own.map(({ range }) => range).reduce(plus, isOpen ? NOT_KNOWN : NOTHING);
  const inTurn = beneath.map((one) => needOf(one, book, into));
  // Other costs that it states may be what it pays these.
  const least = between(inTurn.map(({ amount }) => amount).reduce(plus, NOT_KNOWN).least, undefined);
  const { least: atLeast, most } = inTurn.length === 0 ? stated : higherOf(stated, least);
  return {
    ...{ contract, isElsewhere },
    amount: between(isElsewhere ? NOT_KNOWN.least : atLeast, most),
    isOpen,
    exchanges: [...own, ...inTurn].flatMap((one) => one.exchanges ?? []),
    wanted: [...own, ...inTurn].flatMap((one) => one.wanted ?? []),
    from: () => [...(labour?.from?.() ?? []), ...inTurn.flatMap(({ from }) => from())],
  };
}

interface Converted {
  readonly range: Range;
  readonly exchanges?: Exchange;
  readonly wanted?: WantedRate;
}

function amountIn(range: Range, currency: string, into: Into, { rates }: BenchmarkBook): Converted {
  const found = onDayOf(range, currency, into.currency, into.contract, rates);
  if (found === undefined) return { range: NOT_KNOWN };
  if (!found.known) return { range: NOT_KNOWN, wanted: found.wanted };
  return { range: found.range, ...(found.by === undefined ? {} : { exchanges: found.by }) };
}
