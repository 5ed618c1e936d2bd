/** The contracts performed under contracts, read level by level, and what they make of a price above them. */
import { periodOf } from '../../domain/chain/infer.ts';
import type { Interval } from '../../domain/dates.ts';
import { type Beneath, type BeneathIt, MOST_BENEATH } from '../../domain/pricing/beneath.ts';
import type { PricedContract } from '../../domain/pricing/priced-contract.ts';
import { uniqueBy } from '../../domain/unique.ts';
import type { Store, StoredRecord, View } from '../../store/store.ts';
import { dayOf, known } from './values.ts';

type StoredContract = StoredRecord<'Contract'>;

/** How records become contracts. */
export type PriceContracts = (
  store: Store,
  records: readonly StoredContract[],
  view: View,
) => Promise<readonly PricedContract[]>;

export type Held = ReadonlyMap<string, BeneathIt>;

/** Deeper than this nobody has seen a chain. */
export const MOST_LEVELS = 20;

/** What may be performed elsewhere counts as nothing, and so does what is under it. */
export const isCertain = ({ isElsewhere }: Beneath): boolean => !isElsewhere;

export class Under {
  readonly held = new Map<string, BeneathIt>();
  /** Of all that were read below others. */
  readonly days = new Map<string, Interval>();
  readonly #asked = new Set<string>();
  /** Of works that documents place under several contracts and that nobody places elsewhere: those contracts. */
  readonly #shared = new Map<string, ReadonlySet<string>>();
  readonly store: Store;
  readonly view: View;
  readonly price: PriceContracts;

  constructor(store: Store, view: View, price: PriceContracts) {
    this.store = store;
    this.view = view;
    this.price = price;
  }

  async read(uppers: readonly string[]): Promise<void> {
    const below = new Map<string, StoredContract[]>();
    for (const id of uppers) if (!this.#asked.has(id)) below.set(id, []);
    if (below.size === 0) return;
    for (const id of below.keys()) this.#asked.add(id);
    for (const record of await this.store.contractsLinkedTo('under', [...below.keys()], this.view))
      for (const upper of linksUp(record)) if (upper !== record.id) below.get(upper)?.push(record);
    const few = [...below.values()].filter((records) => records.length <= MOST_BENEATH);
    const listed = uniqueBy(few.flat(), ({ id }) => id);
    const priced = new Map((await this.price(this.store, listed, this.view)).map((one) => [one.id, one]));
    for (const { id, values } of listed) this.days.set(id, daysOfWork(values));
    for (const record of listed)
      if (linksUp(record).size > 1 && (record.values.underInferred ?? []).length === 0)
        this.#shared.set(record.id, linksUp(record));
    for (const [id, records] of below) {
      const isMany = records.length > MOST_BENEATH;
      if (records.length > 0) this.held.set(id, isMany ? 'crowded' : records.map((one) => beneathBy(one, priced)));
    }
  }

  /** Of two contracts each of which is said to be performed under the other it is not known which is the upper one. */
  withoutReturns(uppers: readonly StoredContract[]): void {
    for (const record of uppers) {
      const beneath = this.held.get(record.id);
      const above = linksUp(record);
      if (beneath === undefined || beneath === 'crowded' || above.size === 0) continue;
      const isReturn = ({ contract }: Beneath) => above.has(contract.id);
      if (beneath.some(isReturn))
        this.held.set(
          record.id,
          beneath.map((one) => (isReturn(one) ? { ...one, isElsewhere: true } : one)),
        );
    }
  }

  /** A way that comes back to itself is read once. */
  async readOn(from: readonly BeneathIt[], goesOn: (one: Beneath) => boolean): Promise<void> {
    const next = (all: readonly BeneathIt[]) => [
      ...new Set(
        all.flatMap((one) => (one === 'crowded' ? [] : one.filter(goesOn).map(({ contract }) => contract.id))),
      ),
    ];
    const passed = new Set<string>();
    for (let level = next(from), depth = 1; level.length > 0 && depth < MOST_LEVELS; depth += 1) {
      for (const id of level) passed.add(id);
      await this.read(level);
      level = next(level.map((id) => this.held.get(id) ?? [])).filter((id) => !passed.has(id));
    }
  }

  /** All levels, and of works under several contracts which of those directly under it they are within. */
  whole(upper: string, beneath: readonly Beneath[], held: Held = this.held): readonly Beneath[] {
    const grown = inTurn(upper, beneath, held, isCertain);
    const rootOf = new Map<string, string>();
    const root = (one: Beneath, id: string) => {
      if (!one.isElsewhere) rootOf.set(one.contract.id, id);
      for (const below of listOf(one.beneath)) root(below, id);
    };
    for (const one of grown) root(one, one.contract.id);
    const placed = (one: Beneath): Beneath => ({
      ...one,
      ...(one.beneath === undefined
        ? {}
        : { beneath: one.beneath === 'crowded' ? 'crowded' : one.beneath.map(placed) }),
      ...this.#within(one, rootOf),
    });
    return grown.map(placed);
  }

  #within({ contract }: Beneath, rootOf: ReadonlyMap<string, string>): Pick<Beneath, 'within'> {
    const uppers = [...(this.#shared.get(contract.id) ?? [])];
    const roots = uppers.flatMap((id) => rootOf.get(id) ?? []);
    return roots.length > 0 && roots.length === uppers.length ? { within: [...new Set(roots)] } : {};
  }
}

export const listOf = (beneath: BeneathIt = []): readonly Beneath[] => (beneath === 'crowded' ? [] : beneath);

/** With what is under them in turn, the nearest first, at most so many in all; what leads back is nothing that it pays for. */
export function inTurn(
  upper: string,
  beneath: readonly Beneath[],
  held: Held,
  goesOn: (one: Beneath) => boolean,
): readonly Beneath[] {
  let left = MOST_BENEATH - beneath.length;
  const passed = new Set([upper]);
  const grown = (one: Beneath): Beneath => {
    const { id } = one.contract;
    const all = goesOn(one) && !passed.has(id) ? held.get(id) : undefined;
    if (all === undefined) return one;
    if (all === 'crowded') return { ...one, beneath: all };
    passed.add(id);
    const under = all.filter(({ contract }) => !passed.has(contract.id));
    if (under.length === 0) return one;
    if (under.length > left) return { ...one, beneath: 'crowded' };
    left -= under.length;
    return { ...one, beneath: under.map(grown) };
  };
  return beneath.map(grown);
}

function beneathBy(record: StoredContract, priced: ReadonlyMap<string, PricedContract>): Beneath {
  const isElsewhere = linksUp(record).size > 1 || (record.values.under ?? []).length === 0;
  return { contract: priced.get(record.id) as PricedContract, isElsewhere };
}

/** Not bounded where they are not known. */
export function daysOfWork({ signed, from, until }: StoredContract['values']): Interval {
  return periodOf(known({ signed: dayOf(signed), from: dayOf(from), until: dayOf(until) })) ?? {};
}

/** The contracts that it is performed under, as documented or inferred. */
export function linksUp({ values }: StoredContract): ReadonlySet<string> {
  return new Set([...(values.under ?? []), ...(values.underInferred ?? [])]);
}
