/** Stored contracts with what they say of hours and prices, and the links that nobody documented marked as inferred. */
import { inferLinks } from '../../domain/chain/infer.ts';
import type { LimitedContract } from '../../domain/subcontracting/tier-limits.ts';
import type { WorkContract } from '../../domain/subcontracting/work.ts';
import type { Headcount } from '../../domain/subcontracting/workforce.ts';
import { uniqueBy } from '../../domain/unique.ts';
import type { Store, StoredRecord, View } from '../../store/store.ts';
import { contractOf } from '../facts/contract.ts';
import { pricedContracts } from '../facts/subjects.ts';
import { dayOf, known } from '../facts/values.ts';

export async function workContracts(
  store: Store,
  records: readonly StoredRecord<'Contract'>[],
  view: View,
): Promise<readonly WorkContract[]> {
  const terms = new Map((await pricedContracts(store, records, view)).map((priced) => [priced.id, priced]));
  return records.map((record) => ({ ...contractOf(record), terms: terms.get(record.id) ?? { id: record.id } }));
}

/** All that is said to be performed under these, whoever bought it: of a subcontract nobody may have said who did. */
export async function contractsUnder(
  store: Store,
  uppers: readonly { readonly id: string }[],
  view: View,
): Promise<readonly WorkContract[]> {
  const ids = uppers.map(({ id }) => id);
  return ids.length === 0 ? [] : workContracts(store, await store.contractsLinkedTo('under', ids, view), view);
}

/** `upper`: what the buyers of these contracts supply. */
export function withInferredLinks(contracts: readonly WorkContract[], upper: readonly WorkContract[]) {
  return contracts.map((contract): WorkContract => {
    const under = inferLinks(contract, upper);
    return under.length === 0 ? contract : { ...contract, under };
  });
}

/** Of a record that comes twice, as it came first. */
export function byId<T extends { readonly id: string }>(records: readonly T[]): readonly T[] {
  return uniqueBy(records, ({ id }) => id).sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Counts of one party's workers; those about a single contract say nothing of the others. */
export function headcountsOf(party: string, facts: readonly StoredRecord<'PartyFact'>[]): readonly Headcount[] {
  return facts.flatMap(({ values }) => {
    const isCount = values.party === party && values.fact === 'head_count' && values.about === undefined;
    const text = String(values.value);
    if (!isCount || !/^\d{1,9}$/.test(text)) return [];
    const heads = Number(text);
    return [known<Headcount>({ least: heads, most: heads, from: dayOf(values.from), until: dayOf(values.until) })];
  });
}

/** With what laws on tiers ask of a contract: what kind of party its buyer is, where, when and for how much. */
export async function limitedContracts(
  store: Store,
  contracts: readonly WorkContract[],
  view: View,
): Promise<readonly LimitedContract[]> {
  const buyers = await store.records('Organisation', [...new Set(contracts.map(({ buyer }) => buyer))], view);
  const kinds = new Map(buyers.map(({ id, values }) => [id, values.kind]));
  return contracts.map(({ terms, ...contract }) => {
    const { id, buyer, supplier, under, kind, nace, signed, from, price } = contract;
    return known<LimitedContract>({
      ...{ id, buyer, supplier, under, kind, nace, price },
      ...{ place: terms.place, begun: from ?? signed, buyerKind: kinds.get(buyer) },
    });
  });
}
