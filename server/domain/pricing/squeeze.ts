/**
 * What is left of a price on its way down to the work: what each tier keeps, and the first price from the top that
 * cannot have paid the lawful labour of the work beneath it. Only prices of the same thing are put side by side: by the
 * unit where both are, else for the whole; an upper contract may pay for other work too, so that what its supplier keeps
 * of a whole price is known from above only. Where currencies differ, labour and the price below are held against a price
 * in its own currency: the labour at the rate of the day on which that price was agreed, the price below at that of its own.
 * What the work itself needs besides labour has to come out of each of these prices too; what those in between need for
 * themselves is not looked at, nor other work: whether a price pays for all that is known beneath it is asked of that price.
 */
import type { Price } from '../money.ts';
import { between, minus, NOT_KNOWN, type Range, rangeOfPrice } from '../range.ts';
import type { Benchmark } from '../wages/benchmark.ts';
import { type Exchange, type Exchanged, exchanged } from '../wages/exchange.ts';
import type { WantedRate } from '../wages/rate.ts';
import { RateBook } from '../wages/rate-book.ts';
import { otherCostOn } from './labour-bill.ts';
import { answerOf, type LawfulLabour } from './lawful-labour.ts';
import { type PricedContract, unitPriceOf, wholePrice } from './priced-contract.ts';

/** Lawful labour of the work itself: hours x floor wage x (1 + on-costs). */
export interface LabourOfWork {
  readonly currency: string;
  readonly perUnit?: Range | undefined;
  readonly whole?: Range | undefined;
  /** Of floor and on-costs. */
  readonly from?: () => readonly Benchmark[];
}

export interface Tier {
  readonly contract: PricedContract;
  readonly inferred: boolean;
  readonly per: 'unit' | 'contract';
  readonly price: Range;
  /** What its supplier keeps after paying the next one down; absent for the one who does the work. */
  readonly keeps?: Range | undefined;
  readonly labour: Range;
  /** What the work needs besides labour; absent: not known, or `wanted` to turn it into this currency. */
  readonly otherCosts?: Range | undefined;
  readonly wanted?: WantedRate | undefined;
  /** Of all of these figures. */
  readonly currency: string;
  readonly exchanges: readonly Exchange[];
  readonly answer: LawfulLabour['answer'];
  /** Enough for the whole, and not known to be enough by the unit, where the goods may be the same. */
  readonly unitNotKnown?: true;
  /** The same of labour alone, as if the work needed nothing else. */
  readonly answerForLabour: Tier['answer'];
}

export type TierFact = 'price-of-tier' | 'same-unit' | 'exchange-rate';

export interface UnknownTier {
  readonly contract: PricedContract;
  readonly inferred: boolean;
  readonly missing: TierFact;
  readonly rate?: WantedRate;
}

export const isKnown = (tier: Tier | UnknownTier): tier is Tier => 'answer' in tier;

export interface TierBooks {
  readonly rates?: RateBook;
  /** Also what each tier keeps, which no answer turns on. */
  readonly withKept?: boolean;
}

/** From the top down to the work itself. */
export function tiersAbove(
  work: PricedContract,
  labour: LabourOfWork,
  { rates = new RateBook(), withKept = true }: TierBooks = {},
): readonly (Tier | UnknownTier)[] {
  const { contracts = [], inferred } = work.above ?? {};
  const upward = [work, ...contracts];
  return upward
    .map((contract, rung) => {
      const below = withKept ? upward[rung - 1] : undefined;
      return tierOf({ contract, inferred: inferred?.has(contract.id) === true, below }, work, labour, rates);
    })
    .reverse();
}

export interface Frontier {
  /** The first from the top of those prices that can be told to be too low. */
  readonly first?: Tier;
  /** Contracts above it, or above all, of which it cannot be told, or whether the work is done under them: from the top down. */
  readonly untold: readonly string[];
}

/** `tiers`: from the top down. */
export function frontierOf({ above }: PricedContract, tiers: readonly (Tier | UnknownTier)[]): Frontier {
  // Nobody documented that the work is done under these.
  const inferred = tiers.findLastIndex((tier) => tier.inferred) + 1;
  const at = tiers.findIndex((tier, nth) => nth >= inferred && isKnown(tier) && tier.answer === 'impossible');
  const higher = at < 0 ? tiers : tiers.slice(0, at);
  const first = tiers[at];
  return {
    ...(first !== undefined && isKnown(first) ? { first } : {}),
    untold: [
      ...(above?.parts ?? []),
      ...(above?.beyond === undefined ? [] : [above.beyond]),
      ...higher
        .filter((tier, nth) => nth < inferred || !isKnown(tier) || tier.answer !== 'possible')
        .map(({ contract }) => contract.id),
    ],
  };
}

interface Rung {
  readonly contract: PricedContract;
  readonly inferred: boolean;
  readonly below: PricedContract | undefined;
}

function tierOf(rung: Rung, work: PricedContract, labour: LabourOfWork, rates: RateBook): Tier | UnknownTier {
  const { contract, inferred, below } = rung;
  const { currency } = labour;
  const unitPrice = unitPriceOf(contract);
  if (unitPrice !== undefined && labour.perUnit !== undefined && isSameUnit(contract, work)) {
    const paid = below !== undefined && isSameUnit(below, work) ? unitPriceOf(below) : undefined;
    return heldAgainst(rung, { work, per: 'unit', price: unitPrice, labour: labour.perUnit, currency, paid }, rates);
  }
  const price = wholePrice(contract);
  if (price === undefined)
    return { contract, inferred, missing: unitPrice === undefined ? 'price-of-tier' : 'same-unit' };
  if (labour.whole === undefined) return { contract, inferred, missing: 'same-unit' };
  const paid = below && wholePrice(below);
  const held = { work, per: 'contract', price, labour: labour.whole, currency, paid } as const;
  const found = heldAgainst(rung, held, rates);
  if (!isKnown(found) || found.answer !== 'possible' || !mayBeSameGoods(contract, work)) return found;
  const { perUnit } = labour;
  const byUnit =
    unitPrice && perUnit && heldAgainst(rung, { ...held, per: 'unit', price: unitPrice, labour: perUnit }, rates);
  return byUnit !== undefined && isKnown(byUnit) && byUnit.answer === 'possible'
    ? found
    : { ...found, answer: 'cannot_tell', unitNotKnown: true };
}

interface Held {
  readonly work: PricedContract;
  readonly per: Tier['per'];
  readonly price: Price;
  readonly labour: Range;
  /** Of the labour. */
  readonly currency: string;
  /** To the next one down. */
  readonly paid: Price | undefined;
}

function heldAgainst({ contract, inferred, below }: Rung, held: Held, rates: RateBook): Tier | UnknownTier {
  const { work, per, price, labour, currency, paid } = held;
  const into = price.currency;
  const asked = onDayOf(labour, currency, into, contract, rates);
  if (asked === undefined) return { contract, inferred, missing: 'exchange-rate' };
  if (!asked.known) return { contract, inferred, missing: 'exchange-rate', rate: asked.wanted };
  const amount = rangeOfPrice(price);
  const passedOn = paid && below && onDayOf(rangeOfPrice(paid), paid.currency, into, below, rates);
  const kept = passedOn?.known ? minus(amount, passedOn.range) : {};
  const needed = otherCostOn(work, per);
  const other = needed && onDayOf(rangeOfPrice(needed), needed.currency, into, contract, rates);
  return {
    contract,
    inferred,
    per,
    price: amount,
    labour: asked.range,
    currency: into,
    exchanges: exchangesOf(asked, passedOn, other),
    keeps: below && (per === 'unit' ? kept : between(undefined, kept.most)),
    otherCosts: other?.known ? other.range : undefined,
    wanted: other?.known === false ? other.wanted : undefined,
    answer: answerOf(minus(amount, other?.known ? other.range : NOT_KNOWN), asked.range),
    answerForLabour: answerOf(amount, asked.range),
  };
}

function exchangesOf(...found: readonly (Exchanged | undefined)[]): readonly Exchange[] {
  const exchanges: Exchange[] = [];
  for (const one of found) if (one?.known && one.by !== undefined) exchanges.push(one.by);
  return exchanges;
}

/** On the day of that contract, or of its bids; undefined where neither is known. */
export function onDayOf(
  range: Range,
  currency: string,
  into: string,
  { on, offered }: PricedContract,
  rates: RateBook,
): Exchanged | undefined {
  if (currency === into) return { known: true, range };
  const at = on ?? offered;
  return at && exchanged(rates, range, currency, into, at);
}

const isByUnit = ({ unit, unitPrice, product, quantity, labourMinutesPerUnit }: PricedContract): boolean =>
  [unit, unitPrice, product, quantity, labourMinutesPerUnit].some((one) => one !== undefined);

/** Two contracts by the unit that no unit and no product tells apart. */
function mayBeSameGoods(a: PricedContract, b: PricedContract): boolean {
  if (a.id === b.id || !isByUnit(a) || !isByUnit(b)) return false;
  const differ = (one: string | undefined, other: string | undefined) =>
    one !== undefined && other !== undefined && one !== other;
  return !differ(a.unit, b.unit) && !differ(a.product, b.product);
}

/** Pieces of different goods are not the same unit, and goods that nobody named may be different ones. */
export function isSameUnit(a: PricedContract, b: PricedContract): boolean {
  return a.unit !== undefined && a.unit === b.unit && a.product !== undefined && a.product === b.product;
}
