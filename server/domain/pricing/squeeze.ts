/**
 * What is left of a price on its way down to the work: what each tier keeps, and the first price from the top that
 * cannot have paid the lawful labour of the work beneath it. Only prices of the same thing are put side by side: by the
 * unit where both are, else for the whole; an upper contract may pay for other work too, so that what its supplier keeps
 * of a whole price is known from above only.
 */
import { isBelow, minus, type Range, rangeOfPrice } from '../range.ts';
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
  readonly answer: 'impossible' | 'possible' | 'cannot_tell';
}

export type TierFact = 'price-of-tier' | 'same-unit' | 'exchange-rate';

export interface UnknownTier {
  readonly contract: PricedContract;
  readonly inferred: boolean;
  readonly missing: TierFact;
}

export const isKnown = (tier: Tier | UnknownTier): tier is Tier => 'answer' in tier;

/** From the top down to the work itself. */
export function tiersAbove(work: PricedContract, labour: LabourOfWork): readonly (Tier | UnknownTier)[] {
  const { contracts = [], inferred } = work.above ?? {};
  const upward = [work, ...contracts];
  return upward
    .map((contract, rung) => {
      const isInferred = inferred?.has(contract.id) === true;
      const found = tierOf(contract, work, labour, upward[rung - 1]);
      return 'missing' in found ? { contract, inferred: isInferred, ...found } : { ...found, inferred: isInferred };
    })
    .reverse();
}

function tierOf(
  contract: PricedContract,
  work: PricedContract,
  labour: LabourOfWork,
  below: PricedContract | undefined,
): Omit<Tier, 'inferred'> | { readonly missing: TierFact } {
  if (contract.unitPrice !== undefined && labour.perUnit !== undefined && isSameUnit(contract, work)) {
    if (contract.unitPrice.currency !== labour.currency) return { missing: 'exchange-rate' };
    const price = rangeOfPrice(contract.unitPrice);
    const paid =
      below?.unitPrice?.currency === labour.currency && isSameUnit(below, work)
        ? rangeOfPrice(below.unitPrice)
        : undefined;
    const keeps = below === undefined ? {} : { keeps: paid === undefined ? {} : minus(price, paid) };
    return { contract, per: 'unit', price, labour: labour.perUnit, ...keeps, answer: answerOf(price, labour.perUnit) };
  }
  const whole = wholePrice(contract);
  if (whole === undefined) return { missing: contract.unitPrice === undefined ? 'price-of-tier' : 'same-unit' };
  if (labour.whole === undefined) return { missing: 'same-unit' };
  if (whole.currency !== labour.currency) return { missing: 'exchange-rate' };
  const price = rangeOfPrice(whole);
  const paid = below && wholePrice(below);
  const most = paid?.currency === labour.currency ? minus(price, rangeOfPrice(paid)).most : undefined;
  const keeps = below === undefined ? {} : { keeps: most === undefined ? {} : { most } };
  return { contract, per: 'contract', price, labour: labour.whole, ...keeps, answer: answerOf(price, labour.whole) };
}

/** Pieces of different goods are not the same unit, and goods that nobody named may be different ones. */
function isSameUnit(a: PricedContract, b: PricedContract): boolean {
  return a.unit !== undefined && a.unit === b.unit && a.product !== undefined && a.product === b.product;
}

function answerOf(price: Range, labour: Range): Tier['answer'] {
  if (price.most && labour.least && isBelow(price.most, labour.least)) return 'impossible';
  if (price.least && labour.most && !isBelow(price.least, labour.most)) return 'possible';
  return 'cannot_tell';
}
