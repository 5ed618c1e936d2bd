/**
 * What is left of a price on its way down to the work: what each tier keeps, and the first price from the top that
 * cannot have paid the lawful labour of the work beneath it. Only prices of the same thing are put side by side: by the
 * unit where both are, else for the whole; an upper contract may pay for other work too, so that what its supplier keeps
 * of a whole price is known from above only. Where currencies differ, labour and the price below are held against a price
 * in its own currency: the labour at the rate of the day on which that price was agreed, the price below at that of its own.
 * What the work itself needs besides labour has to come out of each of these prices too; what those in between need for
 * themselves is not looked at.
 */
import type { Price } from '../money.ts';
import { between, minus, NOT_KNOWN, type Range, rangeOfPrice } from '../range.ts';
import { type Exchange, type Exchanged, exchanged } from '../wages/exchange.ts';
import type { WantedRate } from '../wages/rate.ts';
import { RateBook } from '../wages/rate-book.ts';
import { otherCostOn } from './labour-bill.ts';
import { answerOf, type LawfulLabour } from './lawful-labour.ts';
import type { PricedContract } from './priced-contract.ts';
import { wholePrice } from './priced-contract.ts';

/** Lawful labour of the work itself: hours x floor wage x (1 + on-costs). */
export interface LabourOfWork {
  readonly currency: string;
  readonly perUnit?: Range;
  readonly whole?: Range;
}

export interface Tier {
  readonly contract: PricedContract;
  readonly inferred: boolean;
  readonly per: 'unit' | 'contract';
  readonly price: Range;
  /** What its supplier keeps after paying the next one down; absent for the one who does the work. */
  readonly keeps?: Range;
  readonly labour: Range;
  /** What the work needs besides labour; absent: not known, or `wanted` to turn it into this currency. */
  readonly otherCosts?: Range;
  readonly wanted?: WantedRate;
  /** Of all of these figures. */
  readonly currency: string;
  readonly exchanges: readonly Exchange[];
  readonly answer: LawfulLabour['answer'];
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

/** From the top down to the work itself. `withKept`: also what each tier keeps, which no answer turns on. */
export function tiersAbove(
  work: PricedContract,
  labour: LabourOfWork,
  rates: RateBook = new RateBook(),
  withKept = true,
): readonly (Tier | UnknownTier)[] {
  const { contracts = [], inferred } = work.above ?? {};
  const upward = [work, ...contracts];
  return upward
    .map((contract, rung) => {
      const isInferred = inferred?.has(contract.id) === true;
      const found = tierOf(contract, work, labour, withKept ? upward[rung - 1] : undefined, rates);
      return 'missing' in found ? { contract, inferred: isInferred, ...found } : { ...found, inferred: isInferred };
    })
    .reverse();
}

type Found = Omit<Tier, 'inferred'> | Pick<UnknownTier, 'missing' | 'rate'>;

function tierOf(
  contract: PricedContract,
  work: PricedContract,
  labour: LabourOfWork,
  below: PricedContract | undefined,
  rates: RateBook,
): Found {
  if (contract.unitPrice !== undefined && labour.perUnit !== undefined && isSameUnit(contract, work)) {
    const paid = below !== undefined && isSameUnit(below, work) ? below.unitPrice : undefined;
    const price = contract.unitPrice;
    return heldAgainst(
      { contract, work, per: 'unit', price, labour: labour.perUnit, currency: labour.currency, below, paid },
      rates,
    );
  }
  const price = wholePrice(contract);
  if (price === undefined) return { missing: contract.unitPrice === undefined ? 'price-of-tier' : 'same-unit' };
  if (labour.whole === undefined) return { missing: 'same-unit' };
  const paid = below && wholePrice(below);
  return heldAgainst(
    { contract, work, per: 'contract', price, labour: labour.whole, currency: labour.currency, below, paid },
    rates,
  );
}

interface Held {
  readonly contract: PricedContract;
  readonly work: PricedContract;
  readonly per: Tier['per'];
  readonly price: Price;
  readonly labour: Range;
  /** Of the labour. */
  readonly currency: string;
  readonly below: PricedContract | undefined;
  readonly paid: Price | undefined;
}

function heldAgainst({ contract, work, per, price, labour, currency, below, paid }: Held, rates: RateBook): Found {
  const into = price.currency;
  const asked = inCurrency(labour, currency, into, contract, rates);
  if (asked === undefined) return { missing: 'exchange-rate' };
  if (!asked.known) return { missing: 'exchange-rate', rate: asked.wanted };
  const amount = rangeOfPrice(price);
  const passedOn = paid && below && inCurrency(rangeOfPrice(paid), paid.currency, into, below, rates);
  const kept = passedOn?.known ? minus(amount, passedOn.range) : {};
  const needed = otherCostOn(work, per);
  const other = needed && inCurrency(rangeOfPrice(needed), needed.currency, into, contract, rates);
  const exchanges = [asked, passedOn, other].flatMap((one) => (one?.known ? (one.by ?? []) : []));
  return {
    ...{ contract, per, price: amount, labour: asked.range, currency: into, exchanges },
    ...(below === undefined ? {} : { keeps: per === 'unit' ? kept : between(undefined, kept.most) }),
    ...(other?.known ? { otherCosts: other.range } : other === undefined ? {} : { wanted: other.wanted }),
    answer: answerOf(minus(amount, other?.known ? other.range : NOT_KNOWN), asked.range),
    answerForLabour: answerOf(amount, asked.range),
  };
}

/** On the day of that contract, or of its bids; undefined where neither is known. */
function inCurrency(
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

/** Pieces of different goods are not the same unit, and goods that nobody named may be different ones. */
function isSameUnit(a: PricedContract, b: PricedContract): boolean {
  return a.unit !== undefined && a.unit === b.unit && a.product !== undefined && a.product === b.product;
}
