import { heavyTailed, type Random } from './random.ts';

export const TIERS = 8;
/** Of the first seven tiers; the last has the rest. */
const SHARES = [0.0025, 0.03, 0.1, 0.2, 0.22, 0.2, 0.15];

export interface Organisations {
  readonly tierStart: readonly number[];
  readonly tierOf: Uint8Array;
  readonly operator: Uint32Array;
  /** Of an organisation n, its workplaces are firstWorkplace[n] up to, without, firstWorkplace[n + 1]. */
  readonly firstWorkplace: Uint32Array;
}

/** Organisations by tier, retailers first, with the workplaces of all others: most have one, few very many. */
export function generateOrganisations(wanted: number, random: Random): Organisations {
  const tierStart = [0];
  let end = 0;
  for (const [tier, share] of SHARES.entries()) {
    end += Math.max(tier === 0 ? 12 : 20, Math.round(wanted * share));
    tierStart.push(end);
  }
  const all = Math.max(wanted, end + 20);
  tierStart.push(all);
  const tierOf = new Uint8Array(all);
  for (let tier = 0; tier < TIERS; tier += 1) tierOf.fill(tier, tierStart[tier], tierStart[tier + 1]);
  const operator: number[] = [];
  const firstWorkplace = new Uint32Array(all + 1);
  for (let organisation = 0; organisation < all; organisation += 1) {
    firstWorkplace[organisation] = operator.length;
    if (tierOf[organisation] === 0) continue;
    const operated = Math.min(150, Math.floor(heavyTailed(random(), 1.7)));
    for (let nth = 0; nth < operated; nth += 1) operator.push(organisation);
  }
  firstWorkplace[all] = operator.length;
  return { tierStart, tierOf, operator: Uint32Array.from(operator), firstWorkplace };
}
