/** What the map is drawn from. The server places the tiers; nothing here guesses a link. */
import type { MoneyValue, PriceValue } from '../../ui/value.tsx';

export interface MapParty {
  readonly id: string;
  readonly name?: string | null;
  readonly tier: number;
  readonly role: string;
  readonly claims: number;
}

/** Hours of labour for the whole contract lie between the two; an end that is not known is absent. */
export interface HoursValue {
  readonly least?: string | null;
  readonly most?: string | null;
}

/** What claim lines that name a contract ask for, before any payment. */
export interface ClaimedValue {
  readonly lines: number;
  /** Lines whose amount is not known. */
  readonly unknown: number;
  readonly sums: readonly MoneyValue[];
}

export interface MapLink {
  readonly id: string;
  readonly buyer: string;
  readonly supplier: string;
  readonly tier: number;
  readonly what?: string | null;
  readonly price?: PriceValue | null;
  readonly unitPrice?: PriceValue | null;
  readonly unit?: string | null;
  /** Code of the kind of work. */
  readonly sector?: string | null;
  /** For the whole contract, as stated or worked out. */
  readonly wholePrice?: PriceValue | null;
  readonly hours?: HoursValue | null;
  readonly claimed?: ClaimedValue | null;
  readonly evidence: string;
  readonly closesLoop: boolean;
  readonly test: string;
  readonly under: readonly string[];
  readonly workplaces: readonly string[];
  /** The day of signature, else the first day of work. */
  readonly on?: string | null;
  /** That day comes after the day of the map. */
  readonly later: boolean;
  /** What was said and done after a flag of it. */
  readonly notes?: readonly { readonly kind: string }[];
}

export interface ChainData {
  readonly root: string;
  readonly parties: readonly MapParty[];
  readonly links: readonly MapLink[];
  readonly loops: readonly (readonly string[])[];
}

/** The link that a party hangs on in the picture: from the buyer one tier up, where there is one. */
export function mainLinks(chain: ChainData): ReadonlyMap<string, MapLink> {
  const tierOf = new Map(chain.parties.map((party) => [party.id, party.tier]));
  const main = new Map<string, MapLink>();
  const sorted = [...chain.links].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  for (const link of sorted) {
    const [above, own] = [tierOf.get(link.buyer), tierOf.get(link.supplier)];
    if (link.closesLoop || above === undefined || own === undefined || above >= own) continue;
    const held = main.get(link.supplier);
    if (!held || above > (tierOf.get(held.buyer) ?? -1)) main.set(link.supplier, link);
  }
  return main;
}

/** Party ids from the one chosen up to the top. */
export function pathUp(main: ReadonlyMap<string, MapLink>, party: string): readonly string[] {
  const path = [party];
  for (let link = main.get(party); link; link = main.get(link.buyer)) path.push(link.buyer);
  return path;
}

/** The links of the path, top first. */
export function pathLinks(main: ReadonlyMap<string, MapLink>, party: string): readonly MapLink[] {
  const links: MapLink[] = [];
  for (let link = main.get(party); link; link = main.get(link.buyer)) links.unshift(link);
  return links;
}
