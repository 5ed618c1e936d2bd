/** Chains and networks: what was reached, as records and links. */
import { compareText, withWanted } from '../project.ts';
import type { ChainLink, StoredRecord, SubGraph } from '../store.ts';
import { UP } from './hops.ts';
import { idsOf, recordsById } from './hydrate.ts';
import type { Hop } from './kept.ts';
import { contractsByNumber, organisationsByNumber } from './kept-records.ts';
import { type Extent, REACHES, type Reach } from './reach.ts';
import type { Reading } from './reading.ts';

export function chainAbove(reading: Reading, contracts: readonly string[], extent: Extent): SubGraph {
  return answer(reading, REACHES.chainAbove(reading, contracts, extent), extent);
}

export function chainAboveWorkplace(reading: Reading, workplace: string, extent: Extent): SubGraph {
  return answer(reading, REACHES.chainAboveWorkplace(reading, workplace, extent), extent);
}

export function networkBelow(reading: Reading, organisation: string, extent: Extent): SubGraph {
  return answer(reading, REACHES.networkBelow(reading, organisation, extent), extent);
}

function answer(reading: Reading, reach: Reach, extent: Extent): SubGraph {
  const { properties, withoutOrganisations, withoutLinks } = extent;
  const parties = new Set<number>();
  const held = contractsByNumber(reading, [...reach.reached], (nums) => {
    for (const num of nums) if (num !== null) parties.add(num);
  });
  const contracts = [...held.values()].sort(byId);
  return {
    contracts: properties === undefined ? contracts : contracts.map((one) => withWanted(one, properties)),
    links: withoutLinks === true ? [] : linksOf(reach, idsOfReached(reading, reach, held)),
    organisations: withoutOrganisations === true ? [] : organisationsOf(reading, contracts, parties),
    ...cutOff(reading, reach),
  };
}

const byId = (a: { readonly id: string }, b: { readonly id: string }): number => compareText(a.id, b.id);

/** Numbers find most of them faster than ids; the values of the contracts say which are meant. */
function organisationsOf(
  reading: Reading,
  contracts: readonly StoredRecord<'Contract'>[],
  shown: ReadonlySet<number>,
): readonly StoredRecord<'Organisation'>[] {
  const named = new Set<string>();
  for (const { values } of contracts) {
    if (values.buyer !== undefined) named.add(values.buyer);
    if (values.supplier !== undefined) named.add(values.supplier);
  }
  const found = [...organisationsByNumber(reading, [...shown]).values()].filter((one) => named.has(one.id));
  for (const one of found) named.delete(one.id);
  const others = named.size === 0 ? [] : recordsById(reading, 'Organisation', [...named]).values();
  return [...found, ...others].sort(byId);
}

type Ids = (num: number) => string;

/** The id of every number reached, whether or not a record is held of it. */
function idsOfReached(reading: Reading, reach: Reach, held: ReadonlyMap<number, { readonly id: string }>): Ids {
  if (held.size === reach.reached.size) return (num) => held.get(num)?.id ?? '';
  const others = idsOf(
    reading,
    [...reach.reached].filter((num) => !held.has(num)),
  );
  return (num) => held.get(num)?.id ?? others.get(num) ?? '';
}

/** By lower and then upper contract; those that lead out of what was reached are left out. */
function linksOf(reach: Reach, ids: Ids): readonly ChainLink[] {
  const links: ChainLink[] = [];
  for (const hops of reach.hops) {
    for (const hop of hops) if (reach.reached.has(hop.far)) links.push(linkOf(hop, ids, reach));
  }
  return links.sort((a, b) => compareText(a.contract, b.contract) || compareText(a.under, b.under));
}

function linkOf(hop: Hop, ids: Ids, { direction }: Reach): ChainLink {
  const [lower, upper] = direction === UP ? [hop.near, hop.far] : [hop.far, hop.near];
  return {
    contract: ids(lower),
    under: ids(upper),
    evidence: hop.inferred ? 'inferred' : 'documented',
  };
}

export function cutOff(reading: Reading, reach: Reach): Pick<SubGraph, 'cutOff'> {
  const atLeast = reach.leftOut.size + reach.unknownLeftOut.length;
  if (atLeast === 0) return {};
  for (const hop of reach.hops.flat()) if (reach.leftOut.has(hop.far)) reach.frontier.add(hop.near);
  const frontier = [...idsOf(reading, [...reach.frontier]).values(), ...reach.unknownLeftOut].sort(compareText);
  return { cutOff: { atLeast, frontier } };
}
