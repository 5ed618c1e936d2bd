/**
 * Where a price goes: from the sale to the public, or the highest price held, down to the pay for the work, a row a
 * price and a row for what is kept between two. What is not held stays a row without an amount; nothing is guessed.
 */
import { type MissingFact, message, param } from '../outcome.ts';
import { minus, NOT_KNOWN, type Range } from '../range.ts';
import type { RateBook } from '../wages/rate-book.ts';
import { bottomRows } from './breakdown-work.ts';
import { type Into, inCurrency } from './in-currency.ts';
import type { LabourFound } from './labour-of-work.ts';
import type { PricedContract } from './priced-contract.ts';
import type { RetailPrice } from './retail-price.ts';
import {
  frontierOf,
  isKnown,
  type LabourOfWork,
  type Tier,
  type TierFact,
  tiersAbove,
  type UnknownTier,
} from './squeeze.ts';

export type BreakdownKind =
  | 'retail'
  | 'tax'
  | 'seller_keeps'
  | 'price'
  | 'keeps'
  | 'other_costs'
  | 'left'
  | 'on_costs'
  | 'wage'
  | 'labour'
  | 'short';

export interface BreakdownRow {
  readonly kind: BreakdownKind;
  /** Absent: not known. An open end is not known either. */
  readonly amount?: Range;
  readonly contract?: string;
  /** Who pays, or keeps. */
  readonly party?: string;
  /** Who is paid. */
  readonly to?: string;
  /** The link to the contract beneath it is not documented. */
  readonly inferred?: boolean;
  /** Of a price: could it have paid the lawful labour of the work, if nothing else was needed? */
  readonly answer?: Tier['answer'];
  readonly missing?: TierFact;
  readonly cites?: readonly string[];
  /** Of a price of the whole: for how many other contracts it is known to pay too; its answer is for this work alone. */
  readonly others?: number;
}

/** The first price from the top that can be told not to have paid for lawful labour. */
export interface FirstShort {
  readonly contract: string;
  /** Of the price, or only of what is left of it beside the other costs of the work. */
  readonly short: 'price' | 'left';
  /** Contracts above it of which it cannot be told: it is the first of all only where there are none. */
  readonly untold: readonly string[];
}

export interface Breakdown {
  readonly per: 'unit' | 'contract';
  /** Absent: no price is held at all. */
  readonly currency?: string;
  /** From the top down. */
  readonly rows: readonly BreakdownRow[];
  readonly first?: FirstShort;
  /** Whether what is left for the work could pay its lawful labour. */
  readonly answer: Tier['answer'];
  readonly missing: readonly MissingFact[];
  /** The way up parts: what stands above the highest price shown is not known. */
  readonly parts: boolean;
}

export interface BreakdownFacts {
  readonly work: PricedContract;
  readonly labour: LabourFound;
  /** Share of gross pay. */
  readonly onCosts?: Range;
  /** Undefined where none is held for the goods of the highest price. */
  readonly retail?: RetailPrice;
  readonly rates?: RateBook;
  /** By contract above, how many others are known to be performed under it. */
  readonly sharing?: ReadonlyMap<string, number>;
}

type AnyTier = Tier | UnknownTier;

/** All in the currency of the nearest price, others at the reference rate of the day of their own contract. */
export function breakdownOf({ work, labour: found, onCosts, retail, rates, sharing }: BreakdownFacts): Breakdown {
  const held = found.kind === 'known' ? found.labour : undefined;
  const currency = currencyOf(work) ?? held?.currency;
  const missing = found.kind === 'not_known' ? found.missing : [];
  const parts = (work.above?.parts ?? []).length > 0;
  if (currency === undefined) return { per: 'contract', rows: [], answer: 'cannot_tell', missing, parts };
  const into = inCurrency(currency, rates);
  const labour = held && labourIn(held, work, into);
  const differs = held !== undefined && labour === undefined ? [rateAsked(held.currency, currency, work)] : [];
  const { per, tiers } = scaleOf(work, currency, labour, into);
  const bottom = bottomRows(work, tiers.at(-1), per === 'unit' ? labour?.perUnit : labour?.whole, {
    per,
    into,
    onCosts,
  });
  const first = labour && firstOf(work, tiersAbove(work, labour, into), bottom.answer);
  const sale = per === 'unit' ? saleRows(tiers[0], retail, into) : [];
  return {
    ...{ per, currency, parts, answer: bottom.answer },
    rows: [...sale, ...tiers.flatMap((tier, at) => tierRows(tier, tiers[at + 1], sharing)), ...bottom.rows],
    ...(first === undefined ? {} : { first }),
    missing: [...missing, ...differs],
  };
}

function rateAsked(base: string, quote: string, { on, offered }: PricedContract): MissingFact {
  const day = on ?? offered;
  if (day === undefined) return message('flag.missing.contract-day');
  return message('flag.missing.exchange-rate', {
    base: param.text(base),
    quote: param.text(quote),
    day: param.day(day),
  });
}

function firstOf(work: PricedContract, tiers: readonly AnyTier[], bottom: Tier['answer']): FirstShort | undefined {
  const { first, untold } = frontierOf(work, tiers);
  if (first === undefined)
    return bottom === 'impossible'
      ? { contract: work.id, short: 'left', untold: untold.filter((id) => id !== work.id) }
      : undefined;
  return { contract: first.contract.id, short: first.answerForLabour === 'impossible' ? 'price' : 'left', untold };
}

/** The nearest price decides in which currency all is shown. */
function currencyOf(work: PricedContract): string | undefined {
  const priced = [work, ...(work.above?.contracts ?? [])];
  return priced.flatMap(({ unitPrice, price }) => (unitPrice ?? price)?.currency ?? [])[0];
}

function labourIn(labour: LabourOfWork, work: PricedContract, into: Into): LabourOfWork | undefined {
  const { perUnit, whole, currency } = labour;
  const [unit, all] = [perUnit, whole].map((range) => range && into.of(range, currency, work));
  if ((perUnit === undefined) !== (unit === undefined) || (whole === undefined) !== (all === undefined))
    return undefined;
  return {
    currency: into.currency,
    ...(unit === undefined ? {} : { perUnit: unit }),
    ...(all === undefined ? {} : { whole: all }),
  };
}

/** All rows are by the unit, or all for the whole: whichever knows more of the prices. */
function scaleOf(work: PricedContract, currency: string, labour: LabourOfWork | undefined, into: Into) {
  // A work without a named product is still of the same goods as itself.
  const named = { ...work, product: work.product ?? work.id, unit: work.unit ?? work.id };
  const inOne = (tiers: readonly AnyTier[]) => tiers.map((tier) => tierIn(tier, into));
  const unit = inOne(tiersAbove(named, { currency, perUnit: labour?.perUnit ?? NOT_KNOWN }, into));
  const whole = inOne(tiersAbove(work, { currency, whole: labour?.whole ?? NOT_KNOWN }, into));
  const count = (tiers: readonly AnyTier[]) => tiers.filter(isKnown).length;
  const isByUnit = count(unit) > 0 && count(unit) >= count(whole);
  return isByUnit ? ({ per: 'unit', tiers: unit } as const) : ({ per: 'contract', tiers: whole } as const);
}

function tierIn(tier: AnyTier, into: Into): AnyTier {
  if (!isKnown(tier) || tier.currency === into.currency) return tier;
  const { contract, inferred, keeps, currency } = tier;
  const price = into.of(tier.price, currency, contract);
  if (price === undefined) return { contract, inferred, missing: 'exchange-rate' };
  const kept = keeps && into.of(keeps, currency, contract);
  return { ...tier, price, currency: into.currency, ...(kept === undefined ? {} : { keeps: kept }) };
}

function saleRows(top: AnyTier | undefined, retail: RetailPrice | undefined, into: Into): readonly BreakdownRow[] {
  // Goods that nobody named are sold at no price that could be looked up; work on a site is not sold to the public.
  if (top?.contract.product === undefined || (top.contract.kind !== 'sale' && retail === undefined)) return [];
  const seller = top.contract.buyer === undefined ? {} : { party: top.contract.buyer };
  const sold = retail && into.of(retail.price, retail.currency, top.contract);
  if (retail === undefined || sold === undefined)
    return [{ kind: 'retail', ...seller, ...(retail ? { missing: 'exchange-rate' } : {}) }];
  const tax = retail.tax && into.of(retail.tax, retail.currency, top.contract);
  const net = tax === undefined ? sold : minus(sold, tax);
  const kept = isKnown(top) ? minus(net, top.price) : undefined;
  return [
    { kind: 'retail', ...seller, amount: sold, cites: retail.cites },
    ...(tax === undefined ? [] : [{ kind: 'tax' as const, amount: tax }]),
    { kind: 'seller_keeps', ...seller, ...(kept === undefined ? {} : { amount: kept }) },
  ];
}

function tierRows(
  tier: AnyTier,
  below: AnyTier | undefined,
  sharing: BreakdownFacts['sharing'],
): readonly BreakdownRow[] {
  const { buyer, supplier, id } = tier.contract;
  const others = isKnown(tier) && tier.per === 'contract' ? sharing?.get(id) : undefined;
  const about = { contract: id, ...(tier.inferred ? { inferred: true } : {}) };
  const price: BreakdownRow = {
    ...{ kind: 'price', ...about },
    ...(buyer === undefined ? {} : { party: buyer }),
    ...(supplier === undefined ? {} : { to: supplier }),
    ...(isKnown(tier) ? { amount: tier.price, answer: tier.answerForLabour } : { missing: tier.missing }),
    ...(others === undefined ? {} : { others }),
  };
  if (below === undefined) return [price];
  const kept = isKnown(tier) && isKnown(below) ? tier.keeps : undefined;
  const isHeld = kept?.least !== undefined || kept?.most !== undefined;
  const keeper = supplier === undefined ? {} : { party: supplier };
  return [price, { kind: 'keeps', contract: id, ...keeper, ...(isHeld ? { amount: kept } : {}) }];
}
