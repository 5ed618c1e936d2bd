import type { Supply } from './supply.ts';
import { tierTold } from './tally.ts';
import { placeTiers } from './tiers.ts';

/** Links on each tier. */
export interface TierCount {
  readonly tier: number;
  readonly links: number;
}

/** From the first tier down, as the whole map tells them of the same links: tallyParts of tally.ts. */
export function countTiers(supplies: readonly Supply[], root: string): readonly TierCount[] {
  const { tierOf } = placeTiers(supplies, [root]);
  const counts = new Map<number, number>();
  for (const { buyer } of supplies) {
    const tier = tierTold((tierOf.get(buyer) ?? 0) + 1);
    counts.set(tier, (counts.get(tier) ?? 0) + 1);
  }
  return [...counts].map(([tier, links]) => ({ tier, links })).sort((a, b) => a.tier - b.tier);
}
