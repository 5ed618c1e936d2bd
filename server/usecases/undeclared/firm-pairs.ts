/** Other firms that are tied to one: by a stated succession, by an owner, by an address. */
import type { Interval } from '../../domain/dates.ts';
import { namesTown, normalAddress } from '../../domain/subcontracting/address.ts';
import type { Firm, FirmPair, Tie } from '../../domain/subcontracting/successors.ts';
import type { Store, StoredRecord, View } from '../../store/store.ts';
import { contractOf } from '../facts/contract.ts';
import { dayOf } from '../facts/values.ts';
import { everyRecord } from '../records/every-record.ts';
import type { Addressed, Addresses } from './addresses.ts';

interface Tied {
  readonly other: string;
  readonly tie: Tie;
  /** Present where the tie has a direction: whether the other came first. */
  readonly otherIsEarlier?: boolean;
}

/** More firms than this are tied to a large owner, and not to a trade that goes on under another name. */
const MOST_FIRMS = 50;

export interface FirmPairs {
  readonly pairs: readonly FirmPair[];
  readonly leftOut: number;
}

export async function firmPairs(
  store: Store,
  organisation: StoredRecord<'Organisation'>,
  context: { readonly view: View; readonly addresses: () => Promise<Addresses>; readonly mostAtAddress: number },
): Promise<FirmPairs> {
  const { view } = context;
  const tied = [
    ...(await successionsOf(store, organisation.id, view)),
    ...(await sistersOf(store, organisation.id, view)),
    ...(await neighboursOf(organisation, context)),
  ].filter(({ other }) => other !== organisation.id);
  const all = [...new Set(tied.map(({ other }) => other))].sort();
  const others = all.slice(0, MOST_FIRMS);
  if (others.length === 0) return { pairs: [], leftOut: 0 };
  const firms = await firmsOf(store, [organisation.id, ...others], view);
  const own = firms.get(organisation.id);
  const pairs = others.flatMap((id): readonly FirmPair[] => {
    const other = firms.get(id);
    if (own === undefined || other === undefined) return [];
    const ties = (isEarlier: boolean) =>
      tied.filter((one) => one.other === id && (one.otherIsEarlier ?? isEarlier) === isEarlier).map(({ tie }) => tie);
    return [
      { earlier: other, later: own, ties: ties(true) },
      { earlier: own, later: other, ties: ties(false) },
    ];
  });
  return { pairs, leftOut: all.length - others.length };
}

async function successionsOf(store: Store, id: string, view: View): Promise<readonly Tied[]> {
  const found: Tied[] = [];
  const tie = { kind: 'succession' } as const;
  for await (const { values } of everyRecord(store, 'Succession', view, { successor: id }))
    if (values.predecessor !== undefined) found.push({ other: values.predecessor, tie, otherIsEarlier: true });
  for await (const { values } of everyRecord(store, 'Succession', view, { predecessor: id }))
    if (values.successor !== undefined) found.push({ other: values.successor, tie, otherIsEarlier: false });
  return found;
}

/** Whether the days of both ownerships meet is asked where the end of the one firm is known. */
async function sistersOf(store: Store, id: string, view: View): Promise<readonly Tied[]> {
  const own = await ownershipsOf(store, { owned: id }, view);
  const owners = [...new Set(own.map(({ owner }) => owner))];
  if (owners.length === 0) return [];
  const others = await ownershipsOf(store, { owner: owners }, view);
  return others.flatMap((other) =>
    own
      .filter(({ owner }) => owner === other.owner)
      .flatMap((mine): readonly Tied[] => {
        const tie = { kind: 'same_owner', owner: other.owner } as const;
        return [
          { other: other.owned, tie: { ...tie, earlier: other.days, later: mine.days }, otherIsEarlier: true },
          { other: other.owned, tie: { ...tie, earlier: mine.days, later: other.days }, otherIsEarlier: false },
        ];
      }),
  );
}

/** Who owned the firm that ended may own it no more. What begins after the day asked is not there yet. */
async function ownershipsOf(store: Store, where: Readonly<Record<string, string | readonly string[]>>, view: View) {
  const found: { readonly owner: string; readonly owned: string; readonly days: Interval }[] = [];
  for await (const { values } of everyRecord(store, 'Ownership', view, where)) {
    const { owner, owned } = values;
    const days = { from: dayOf(values.from), until: dayOf(values.until) };
    const hasBegun = days.from === undefined || view.asOf === undefined || days.from <= view.asOf;
    if (owner !== undefined && owned !== undefined && hasBegun) found.push({ owner, owned, days });
  }
  return found;
}

async function neighboursOf(
  { values }: StoredRecord<'Organisation'>,
  { addresses, mostAtAddress }: { readonly addresses: () => Promise<Addresses>; readonly mostAtAddress: number },
): Promise<readonly Tied[]> {
  const normal = values.kind === 'natural_person' ? undefined : normalAddress(values.address);
  if (normal === undefined) return [];
  const isElsewhere = ({ country }: Addressed) =>
    country !== undefined && values.country !== undefined && country !== values.country;
  const there = ((await addresses()).at.get(normal) ?? []).filter((other) => !isElsewhere(other));
  if (there.length > mostAtAddress) return [];
  return there.map((other) => {
    const hasTown = namesTown(values.address ?? '') || namesTown(other.address);
    const hasCountry = other.country !== undefined && values.country !== undefined;
    const unsure = !hasCountry ? { unsure: 'country' as const } : hasTown ? {} : { unsure: 'town' as const };
    return { other: other.id, tie: { kind: 'same_address', address: normal, ...unsure } };
  });
}

async function firmsOf(store: Store, ids: readonly string[], view: View): Promise<ReadonlyMap<string, Firm>> {
  const records = await store.records('Organisation', ids, view);
  const { facts } = await store.partyFile(ids, [], view);
  const supplied = (await store.contractsSuppliedBy(ids, view)).map((record) => contractOf(record));
  return new Map(
    records.map(({ id, values }): [string, Firm] => [
      id,
      {
        id,
        sectors: values.sectors ?? [],
        status: facts
          .filter((fact) => fact.values.party === id && fact.values.fact === 'status')
          .map((fact) => ({
            ...{ value: String(fact.values.value), from: dayOf(fact.values.from), until: dayOf(fact.values.until) },
          })),
        supplied: supplied.filter(({ supplier }) => supplier === id),
      },
    ]),
  );
}
