/** Columns that say something of a party that another column names: its number in a register, its country, its address. */
import {
  hasWord,
  isBuyerHeading,
  isNoNumber,
  isNumbered,
  isRegistration,
  isSubcontractor,
  isSupplierHeading,
  wordsOf,
} from './column-words.ts';
import type { Figured } from './figures.ts';
import { isFactOfParty, isOfContact, isOfDigits } from './guess-properties.ts';
import { NAMED_RECORDS } from './needs.ts';

const FACTS = ['country', 'address'] as const;
const isOf = Object.fromEntries(
  FACTS.map((fact) => [fact, hasWord(wordsOf(({ properties }) => properties.Organisation?.[fact]))]),
) as Readonly<Record<(typeof FACTS)[number], (heading: string) => boolean>>;
const isEmployer = hasWord(wordsOf(({ properties }) => properties.WageRecord?.employer));

type Feeds = readonly (string | undefined)[];

const isParty = (feed: string | undefined): feed is string =>
  feed !== undefined && NAMED_RECORDS[feed] === 'Organisation' && feed !== 'owner';

/** `supplier.number` for the number of the supplier; each fact once. */
export function partyFacts(columns: readonly Figured[], feeds: Feeds): Feeds {
  const parties = [...new Set(feeds.filter(isParty))];
  const given = new Set<string>();
  return columns.map((_column, at) => {
    const fact = feeds[at] === undefined ? factOf(columns, at, feeds, parties) : undefined;
    if (fact === undefined || given.has(fact)) return feeds[at];
    given.add(fact);
    return fact;
  });
}

function factOf(columns: readonly Figured[], at: number, feeds: Feeds, parties: readonly string[]): string | undefined {
  const { heading, type, cells } = columns[at] as Figured;
  if ((type.type !== 'text' && type.type !== 'number') || isOfContact(heading)) return undefined;
  const named = parties.find((party) => speaksOf(party, heading));
  if (isRegistration(heading)) {
    const party = named ?? namedBefore(columns, at, feeds, parties);
    return party && `${party}.number`;
  }
  if (named === undefined) return undefined;
  // `Vendor` over figures: the number by which an order system keeps the supplier.
  if (!isNoNumber(heading) && (isNumbered(heading) || type.type === 'number' || isOfDigits(cells)))
    return `${named}.number`;
  const fact = FACTS.find((one) => isOf[one](heading));
  return fact && type.type === 'text' ? `${named}.${fact}` : undefined;
}

/** To the left of it, and past nothing that may name somebody else; where nothing stands there, the one that is named at all. */
function namedBefore(
  columns: readonly Figured[],
  at: number,
  feeds: Feeds,
  parties: readonly string[],
): string | undefined {
  for (let before = at - 1; before >= 0; before -= 1) {
    const feed = feeds[before];
    if (isParty(feed)) return feed;
    const { heading, type } = columns[before] as Figured;
    if (feed === undefined && type.type === 'text' && !isFactOfParty(heading)) return undefined;
  }
  return parties.length === 1 ? parties[0] : undefined;
}

function speaksOf(party: string, heading: string): boolean {
  if (party === 'supplier') return isSupplierHeading(heading) || isSubcontractor(heading);
  if (party === 'buyer') return isBuyerHeading(heading);
  return party === 'employer' && isEmployer(heading);
}

export const factOfParty = (feed: string): { readonly party: string; readonly fact: string } | undefined => {
  const [party = '', fact] = feed.split('.');
  return fact === undefined ? undefined : { party, fact };
};
