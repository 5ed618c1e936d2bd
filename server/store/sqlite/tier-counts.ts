/** Of a network nothing but how many links stand on each tier: counted where it is read, so that no record leaves. */
import { countTiers, type TierCount } from '../../domain/chain/count-tiers.ts';
import { type Supply, supplyOf } from '../../domain/chain/supply.ts';
import { byNumber } from './hops.ts';
import { idsOf, recordsByNumber } from './hydrate.ts';
import { type Extent, REACHES } from './reach.ts';
import { flatRows, type Reading, slotsOf } from './reading.ts';
import { SLOTS } from './tables.ts';

export function tiersBelow(reading: Reading, organisation: string, extent: Extent): readonly TierCount[] {
  const { reached } = REACHES.networkBelow(reading, organisation, extent);
  return countTiers(suppliesOf(reading, [...reached]), organisation);
}

/** In no order. */
function suppliesOf(reading: Reading, nums: readonly number[]): readonly Supply[] {
  if (reading.view.knownAt !== undefined) return settled(reading, nums);
  const { shown, unsure } = shownOf(reading, nums);
  const ids = idsOf(reading, partiesOf(shown));
  const idOf = (num: number | null) => (num === null ? undefined : ids.get(num));
  const named = shown.map((one) => supplyOf(one.contract, { buyer: idOf(one.buyer), supplier: idOf(one.supplier) }));
  return unsure.length === 0 ? named : [...named, ...settled(reading, unsure)];
}

interface Shown {
  readonly contract: string;
  readonly buyer: number | null;
  readonly supplier: number | null;
}

const WIDTH = 5;

/** `unsure`: contracts whose parties depend on the day, or that stand in several workspaces. */
function shownOf(reading: Reading, nums: readonly number[]): { readonly shown: Shown[]; readonly unsure: number[] } {
  if (reading.workspaces.size === 0) return { shown: [], unsure: [] };
  const rows = flatRows(
    reading,
    ['p.slot', 'json_quote(p.id)', 'p.dated', "coalesce(p.buyer, 'null')", "coalesce(p.supplier, 'null')"],
    `FROM json_each(?) j CROSS JOIN "Contract" p ON ${slotsOf(reading, 'j.value')}`,
    JSON.stringify(byNumber(nums)),
  );
  const isOfDay = reading.view.asOf !== undefined;
  const shown = new Map<number, Shown>();
  const unsure = new Set<number>();
  for (let at = 0; at < rows.length; at += WIDTH) {
    const num = Math.floor((rows[at] as number) / SLOTS);
    if (shown.has(num) || (isOfDay && rows[at + 2] === 1)) unsure.add(num);
    const [buyer, supplier] = [rows[at + 3] as number | null, rows[at + 4] as number | null];
    shown.set(num, { contract: rows[at + 1] as string, buyer, supplier });
  }
  for (const num of unsure) shown.delete(num);
  return { shown: [...shown.values()], unsure: [...unsure] };
}

function partiesOf(shown: readonly Shown[]): readonly number[] {
  const nums = new Set<number>();
  for (const { buyer, supplier } of shown) {
    if (buyer !== null) nums.add(buyer);
    if (supplier !== null) nums.add(supplier);
  }
  return [...nums];
}

/** By their statements; what the view does not hold is left out. */
function settled(reading: Reading, nums: readonly number[]): readonly Supply[] {
  return [...recordsByNumber(reading, 'Contract', nums).values()].map(({ id, values }) => supplyOf(id, values));
}
