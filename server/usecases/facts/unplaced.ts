/**
 * Contracts that may be performed under a price although nobody says so: its supplier buys them, or a supplier beneath it
 * does, no contract is named above them, and their days do not stand against it. That nothing stands above one can be said
 * (`aboveKnown`).
 */
import { type Interval, overlaps } from '../../domain/dates.ts';
import { type Beneath, type BeneathIt, MOST_BENEATH, type Unplaced } from '../../domain/pricing/beneath.ts';
import { uniqueBy } from '../../domain/unique.ts';
import type { StoredRecord } from '../../store/store.ts';
import { daysOfWork, type Held, isCertain, linksUp, listOf, MOST_LEVELS, type Under } from './under.ts';

type StoredContract = StoredRecord<'Contract'>;

/** Of the uppers for which there are any. `read`: all that is known to be performed under each. */
export async function unplacedUnder(
  under: Under,
  uppers: readonly StoredContract[],
  read: Held,
): Promise<ReadonlyMap<string, Unplaced>> {
  const placing = new Placing(under);
  const asked = uppers.filter(({ values }) => values.supplier !== undefined);
  await placing.read([
    ...asked.map((upper) => ({ ...buyingAs(upper), above: linksUp(upper) })),
    ...asked.flatMap(({ id }) => placing.buyingIn(read.get(id))),
  ]);
  if (placing.isEmpty) return new Map();
  const held = placing.held();
  return new Map(
    asked.flatMap(({ id }) => {
      const beneath = held.get(id) ?? [];
      const all = beneath === 'crowded' ? beneath : under.whole(id, beneath, held);
      const links = placing.linksTo([id, ...idsIn(all === 'crowded' ? read.get(id) : all)]);
      return links.length === 0 ? [] : [[id, { links, all }]];
    }),
  );
}

/** A contract under which its supplier may have others do work. */
interface Buying {
  readonly id: string;
  readonly supplier: string | undefined;
  readonly days: Interval;
  /** Contracts that stand above it. */
  readonly above?: ReadonlySet<string>;
}

const buyingAs = ({ id, values }: StoredContract): Buying => ({
  ...{ id, supplier: values.supplier, days: daysOfWork(values) },
});

class Placing {
  readonly #under: Under;
  readonly #bought = new Map<string, StoredContract[]>();
  /** By the contract that they may be performed under. */
  readonly #placed = new Map<string, readonly StoredContract[]>();
  readonly #made = new Map<string, Beneath>();

  constructor(under: Under) {
    this.#under = under;
  }

  get isEmpty(): boolean {
    return this.#placed.size === 0;
  }

  /** For these, and in turn for what may be performed under them and for all beneath it. */
  async read(from: readonly Buying[]): Promise<void> {
    for (let level = from, depth = 0; level.length > 0 && depth < MOST_LEVELS; depth += 1) {
      await this.#readBought(level.flatMap(({ supplier }) => supplier ?? []));
      const found = level.flatMap((one) => this.#place(one));
      const fresh = uniqueBy(found, ({ id }) => id).filter(({ id }) => !this.#made.has(id));
      level = await this.#readFresh(fresh);
    }
  }

  async #readBought(firms: readonly string[]): Promise<void> {
    const fresh = [...new Set(firms)].filter((firm) => !this.#bought.has(firm));
    if (fresh.length === 0) return;
    for (const firm of fresh) this.#bought.set(firm, []);
    const { store, view } = this.#under;
    for (const record of await store.contractsBoughtBy(fresh, view, 'unlinked'))
      if (record.values.aboveKnown !== true) this.#bought.get(record.values.buyer ?? '')?.push(record);
  }

  /** Those to be read; of more than are added up none is. */
  #place({ id, supplier = '', days, above }: Buying): readonly StoredContract[] {
    if (this.#placed.has(id)) return [];
    const found = (this.#bought.get(supplier) ?? []).filter(
      (one) => one.id !== id && above?.has(one.id) !== true && overlaps(daysOfWork(one.values), days),
    );
    if (found.length > 0) this.#placed.set(id, found);
    return found.length > MOST_BENEATH ? [] : found;
  }

  async #readFresh(fresh: readonly StoredContract[]): Promise<readonly Buying[]> {
    if (fresh.length === 0) return [];
    const { store, view, price } = this.#under;
    for (const contract of await price(store, fresh, view))
      this.#made.set(contract.id, { contract, isElsewhere: false });
    const ids = fresh.map(({ id }) => id);
    await this.#under.read(ids);
    const below = ids.map((id) => this.#under.held.get(id) ?? []);
    await this.#under.readOn(below, isCertain);
    const grown = ids.map((id) => this.#under.whole(id, listOf(this.#under.held.get(id))));
    return [...fresh.map(buyingAs), ...grown.flatMap((one) => this.buyingIn(one))];
  }

  buyingIn(beneath: BeneathIt | undefined): readonly Buying[] {
    const certain = listOf(beneath).filter(isCertain);
    return certain.flatMap(({ contract: { id, supplier }, beneath: inTurn }) => [
      { id, supplier, days: this.#under.days.get(id) ?? {} },
      ...this.buyingIn(inTurn),
    ]);
  }

  /** What was read under each contract, and these as if they were performed under it. */
  held(): Held {
    const held = new Map(this.#under.held);
    for (const [id, placed] of this.#placed) {
      const known = held.get(id) ?? [];
      const isMany = known === 'crowded' || known.length + placed.length > MOST_BENEATH;
      held.set(id, isMany ? 'crowded' : [...known, ...placed.flatMap((one) => this.#made.get(one.id) ?? [])]);
    }
    return held;
  }

  linksTo(uppers: readonly string[]): Unplaced['links'] {
    const links = [...new Set(uppers)].flatMap((upper) =>
      (this.#placed.get(upper) ?? []).map(({ id, values: { supplier } }) => ({
        ...{ contract: { id, ...(supplier === undefined ? {} : { supplier }) }, upper },
      })),
    );
    return links.slice(0, MOST_BENEATH);
  }
}

const idsIn = (beneath: BeneathIt | undefined): readonly string[] =>
  listOf(beneath).flatMap((one) => [one.contract.id, ...idsIn(one.beneath)]);
