/** The foot of a breakdown: what the price of the work itself leaves for pay, beside what lawful pay costs. */
import { decimal } from '../money.ts';
import { between, dividedBy, exactly, minus, NOT_KNOWN, plus, type Range, rangeOfPrice } from '../range.ts';
import type { BreakdownRow } from './breakdown.ts';
import type { Into } from './in-currency.ts';
import { otherCostOn } from './labour-bill.ts';
import { answerOf } from './lawful-labour.ts';
import type { PricedContract } from './priced-contract.ts';
import { isKnown, type Tier, type UnknownTier } from './squeeze.ts';

interface Scale {
  readonly per: 'unit' | 'contract';
  readonly into: Into;
  readonly onCosts: Range | undefined;
}

export function bottomRows(
  work: PricedContract,
  tier: Tier | UnknownTier | undefined,
  labour: Range | undefined,
  scale: Scale,
) {
  const other = otherCostOn(work, scale.per);
  const cost = other && scale.into.of(rangeOfPrice(other), other.currency, work);
  const price = tier !== undefined && isKnown(tier) ? tier.price : undefined;
  const left = price === undefined ? undefined : minus(price, cost ?? NOT_KNOWN);
  const keeper = work.supplier === undefined ? {} : { party: work.supplier };
  const answer = answerOf(left ?? {}, labour ?? {});
  const rows: readonly BreakdownRow[] = [
    { kind: 'other_costs', contract: work.id, ...keeper, ...(cost === undefined ? {} : { amount: cost }) },
    { kind: 'left', contract: work.id, ...keeper, ...(left === undefined ? {} : { amount: left }) },
    ...payRows(left, scale.onCosts),
    { kind: 'labour', contract: work.id, ...(labour === undefined ? {} : { amount: labour }) },
    ...(answer === 'impossible' && left && labour ? [{ kind: 'short' as const, amount: minus(labour, left) }] : []),
  ];
  return { rows, answer };
}

/** Gross pay that is left, and what the employer owes on it. */
function payRows(left: Range | undefined, onCosts: Range | undefined): readonly BreakdownRow[] {
  if (left === undefined) return [{ kind: 'on_costs' }, { kind: 'wage' }];
  const rate = onCosts ?? NOT_KNOWN;
  const wage = dividedBy(left, plus(exactly(decimal('1')), rate));
  const owed = between(shareOf(left.least, rate.least), shareOf(left.most, rate.most));
  return [
    { kind: 'on_costs', ...(rate.most === undefined ? {} : { amount: owed }) },
    { kind: 'wage', amount: wage },
  ];
}

/** On-costs in an amount that holds pay and on-costs. */
function shareOf(amount: Range['least'], rate: Range['least']): Range['least'] {
  if (amount === undefined || rate === undefined) return undefined;
  return amount.times(rate).dividedBy(rate.plus(1));
}
