/**
 * What contracts say that they need, against what is documented under them. A contract that says its labour is taken at its
 * word, hours that it passes on included; where what is documented under it needs more, one of the two is wrong, and a price
 * passes only where it covers the more.
 */
import { type Decimal, decimal } from '../money.ts';
import { greater, isBelow } from '../range.ts';
import type { Need, PriceOverAll } from './beneath.ts';
import type { PricedContract } from './priced-contract.ts';

/** At the most it says that it needs less than at the least is documented under it. */
export interface Differing {
  readonly contract: PricedContract;
  readonly documented: Decimal;
}

export interface Documented {
  /** What the price has to cover whichever is right. */
  readonly most: Decimal;
  readonly differing: readonly Differing[];
  /** Contracts under which too many are performed to be looked at. */
  readonly crowded: readonly PricedContract[];
}

const NOTHING = decimal('0');

export function documentedUnder({ needs, sum }: Pick<PriceOverAll, 'needs' | 'sum'>): Documented {
  const differing = needs.flatMap((need) => {
    const documented = total(need.under.map(leastOf));
    const says = need.amount.most ?? NOTHING;
    return isBelow(says, documented) ? [{ contract: need.contract, documented, more: documented.minus(says) }] : [];
  });
  const shared = uniqueShared(needs).map((need) => withOthers(need, needs));
  const over = [sum.most ?? NOTHING, total(differing.map(({ more }) => more)).plus(sum.most ?? NOTHING)];
  const beyond = shared.filter(({ documented }) => isBelow(sum.most ?? NOTHING, documented));
  return {
    most: [...over, ...shared.map(({ documented }) => documented)].reduce(greater),
    differing: [...differing.map(({ contract, documented }) => ({ contract, documented })), ...beyond],
    crowded: needs.flatMap(crowdedIn),
  };
}

const total = (amounts: readonly Decimal[]): Decimal => amounts.reduce((all, one) => all.plus(one), NOTHING);

/** If whichever says more of it is right: itself, or what is under it. What may be done elsewhere is nothing. */
function leastOf(need: Need): Decimal {
  if (need.isElsewhere) return NOTHING;
  return greater(need.amount.least ?? NOTHING, total(need.under.map(leastOf)));
}

/** Performed under several contracts, all of them under the price: each once. */
function uniqueShared(needs: readonly Need[]): readonly Need[] {
  const found = (need: Need): readonly Need[] => [
    ...(need.within === undefined ? [] : [need]),
    ...need.under.flatMap(found),
  ];
  return [...new Map(needs.flatMap(found).map((need) => [need.contract.id, need])).values()];
}

/** A shared work, and beside it what is not above it. */
function withOthers({ contract, own, within = [] }: Need, needs: readonly Need[]): Differing {
  const others = needs.filter((need) => !within.includes(need.contract.id));
  return { contract, documented: total(others.map(leastOf)).plus(own.least ?? NOTHING) };
}

function crowdedIn({ contract, isCrowded, under }: Need): readonly PricedContract[] {
  return [...(isCrowded ? [contract] : []), ...under.flatMap(crowdedIn)];
}
