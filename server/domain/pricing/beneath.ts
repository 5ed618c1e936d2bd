/**
 * Whether a price of the whole pays for all that is known to be performed under its contract: of each work its lawful labour
 * with its other costs. What may be performed under another contract instead counts as nothing at the least. What the
 * supplier itself does is not looked at.
 */
import { decimal } from '../money.ts';
import { between, exactly, higherOf, isBelow, NOT_KNOWN, plus, type Range, rangeOfPrice } from '../range.ts';
import type { Benchmark, BenchmarkBook } from '../wages/benchmark.ts';
import type { Exchange } from '../wages/exchange.ts';
import type { WantedRate } from '../wages/rate.ts';
import { type Documented, documentedUnder } from './beneath-differing.ts';
import { hoursOf, otherCostOn, saysLabour } from './labour-bill.ts';
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
  /** What is known to be performed under it in turn, as far as it was looked at. */
  readonly beneath?: BeneathIt;
  /** Of one performed under several: those directly under the price, where no others stand above it. */
  readonly within?: readonly string[];
}

/** Those known to be performed directly under a contract; `crowded`: more than are added up. */
export type BeneathIt = readonly Beneath[] | 'crowded';

/** What may be performed under it as well: its supplier, or that of one beneath it, buys it, and nobody says for which price. */
export interface Unplaced {
  readonly links: readonly { readonly contract: Pick<PricedContract, 'id' | 'supplier'>; readonly upper: string }[];
  /** All that is known to be performed under it, and these as if they were. */
  readonly all: BeneathIt;
}

/** It says the most of its labour and of other costs: without that no price passes by it. */
export function saysAllItNeeds(contract: PricedContract): boolean {
  const cost = otherCostOn(contract, 'contract');
  return hoursOf(contract).whole?.most !== undefined && cost !== undefined && rangeOfPrice(cost).most !== undefined;
}

export interface Need {
  readonly contract: PricedContract;
  /** It is, or may be, performed under another contract as well. */
  readonly isElsewhere: boolean;
  /** In the currency of the price above. */
  readonly amount: Range;
  /** The same as the contract itself says it, wherever it is performed. */
  readonly own: Range;
  readonly within?: readonly string[];
  /** What is performed under it, as far as it was looked at. */
  readonly under: readonly Need[];
  readonly isCrowded: boolean;
  /** Labour or other costs are not known: what it needs has no upper end. */
  readonly isOpen: boolean;
  readonly exchanges: () => readonly Exchange[];
  /** Rates for want of which some of it is not known in the currency of the price. */
  readonly wanted: () => readonly WantedRate[];
  /** Of floors and on-costs. */
  readonly from: () => readonly Benchmark[];
}

export interface PriceOverAll {
  readonly currency: string;
  readonly price: Range;
  readonly needs: readonly Need[];
  readonly sum: Range;
  readonly answer: LawfulLabour['answer'];
  /** Contracts whose own words, or the number of those under them, keep a price that covers all from passing. */
  readonly against?: Documented;
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
  const over = { currency, price: amount, needs, sum };
  const answer = answerOf(amount, sum);
  if (answer !== 'possible') return { ...over, answer };
  const against = documentedUnder(over);
  const isCovered = against.crowded.length === 0 && amount.least && !isBelow(amount.least, against.most);
  return isCovered ? { ...over, answer } : { ...over, answer: 'cannot_tell', against };
}

/** As `known`, with the further needs that `all` has directly under the price counted as nothing at the least. */
export function withUnplaced(known: PriceOverAll, all: PriceOverAll | undefined): PriceOverAll {
  const placed = new Set(known.needs.map(({ contract }) => contract.id));
  const further = (all?.needs ?? [])
    .filter(({ contract }) => !placed.has(contract.id))
    .map((need) => ({ ...need, isElsewhere: true, amount: between(NOT_KNOWN.least, need.amount.most) }));
  const sum = further.map(({ amount }) => amount).reduce(plus, known.sum);
  return { ...known, needs: [...known.needs, ...further], sum, answer: 'cannot_tell' };
}

const NOTHING: Range = exactly(decimal('0'));

/** The currency of the price, and the contract on whose day amounts are converted into it. */
interface Into {
  readonly currency: string;
  readonly contract: PricedContract;
}

function needOf({ contract, isElsewhere, within, beneath = NONE }: Beneath, book: BenchmarkBook, into: Into): Need {
  const found = labourOfWork(contract, book);
  const labour = found.kind === 'known' ? found.labour : undefined;
  const cost = otherCostOn(contract, 'contract');
  const hired = labour?.whole;
  const bought = cost && rangeOfPrice(cost);
  const own: Converted[] = [];
  if (labour && hired) own.push(amountIn(hired, labour.currency, into, book));
  if (cost && bought) own.push(amountIn(bought, cost.currency, into, book));
  const isOpen = hired?.most === undefined || bought?.most === undefined;
  let stated = isOpen ? NOT_KNOWN : NOTHING;
  for (const { range } of own) stated = plus(stated, range);
  const isCrowded = beneath === 'crowded';
  const under = isCrowded ? NO_NEEDS : beneath.map((one) => needOf(one, book, into));
  const inTurn = saysLabour(contract) ? NO_NEEDS : under;
  // Other costs that it states may be what it pays these.
  const { least, most } = inTurn.length === 0 ? stated : higherOf(stated, leastOfAll(inTurn));
  return {
    contract,
    isElsewhere,
    amount: between(isElsewhere ? NOT_KNOWN.least : least, most),
    own: between(least, most),
    ...(within === undefined ? {} : { within }),
    under,
    isCrowded,
    isOpen,
    exchanges: () => [...own.flatMap(({ by }) => by ?? []), ...inTurn.flatMap(({ exchanges }) => exchanges())],
    wanted: () => [...own.flatMap(({ wanted }) => wanted ?? []), ...inTurn.flatMap(({ wanted }) => wanted())],
    from: () => [...(labour?.from?.() ?? []), ...inTurn.flatMap(({ from }) => from())],
  };
}

const NONE: readonly Beneath[] = [];
const NO_NEEDS: readonly Need[] = [];

/** Other costs that a contract states may be what it pays these. */
function leastOfAll(needs: readonly Need[]): Range {
  return between(needs.map(({ amount }) => amount).reduce(plus).least, undefined);
}

interface Converted {
  readonly range: Range;
  readonly by?: Exchange | undefined;
  readonly wanted?: WantedRate;
}

function amountIn(range: Range, currency: string, into: Into, { rates }: BenchmarkBook): Converted {
  const found = onDayOf(range, currency, into.currency, into.contract, rates);
  if (found === undefined) return { range: NOT_KNOWN };
  return found.known ? found : { range: NOT_KNOWN, wanted: found.wanted };
}
