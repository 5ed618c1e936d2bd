/** What is known to be performed under a contract, held while nothing is written. */
import { type Above, type Beneath, MOST_BENEATH, type PricedContract } from '../../domain/pricing/priced-contract.ts';
import type { Store, StoredRecord, View } from '../../store/store.ts';
import { untilWritten } from '../until-written.ts';

/** How records become contracts. */
export type PriceContracts = (
  store: Store,
  records: readonly StoredRecord<'Contract'>[],
  view: View,
) => Promise<readonly PricedContract[]>;

/** What is performed directly under each. */
export async function beneathOf(
  store: Store,
  uppers: readonly string[],
  view: View,
  price: PriceContracts,
): Promise<NonNullable<Above['beneath']>> {
  const kept = await heldBeneath(store).get(store, JSON.stringify(view), async () => new KeptBeneath());
  const found: Held = new Map();
  // Others may empty what is kept while this one reads: what is there is taken at once.
  const unread = uppers.filter((id) => !kept.take(id, found));
  for (const [id, beneath] of await readBeneath(store, unread, view, price)) {
    found.set(id, beneath);
    kept.put(id, beneath);
  }
  return found;
}

type Held = Map<string, readonly Beneath[] | 'crowded'>;

/** Of many works the same contracts stand above, page after page: what is beneath these is read once until anything is written. */
class KeptBeneath {
  readonly #crowded = new Set<string>();
  readonly #few: Held = new Map();
  #contracts = 0;

  take(id: string, into: Held): boolean {
    const held = this.#crowded.has(id) ? 'crowded' : this.#few.get(id);
    if (held !== undefined) into.set(id, held);
    return held !== undefined;
  }

  /** Those that are crowded took most to read, and least to keep. */
  put(id: string, beneath: readonly Beneath[] | 'crowded'): void {
    if (beneath === 'crowded') {
      this.#crowded.add(id);
      return;
    }
    if (this.#contracts > MOST_HELD_BENEATH) {
      this.#few.clear();
      this.#contracts = 0;
    }
    this.#few.set(id, beneath);
    this.#contracts += beneath.length;
  }
}

const heldBeneath = untilWritten<KeptBeneath>(4);
/** Contracts. */
const MOST_HELD_BENEATH = 4_000;

async function readBeneath(store: Store, uppers: readonly string[], view: View, price: PriceContracts): Promise<Held> {
  const read: Held = new Map();
  if (uppers.length === 0) return read;
  const below = new Map(uppers.map((id) => [id, [] as StoredRecord<'Contract'>[]]));
  for (const record of await store.contractsLinkedTo('under', uppers, view))
    for (const upper of linksUp(record)) below.get(upper)?.push(record);
  const few = [...below].filter(([, records]) => records.length <= MOST_BENEATH);
  const listed = [...new Map(few.flatMap(([, records]) => records).map((record) => [record.id, record])).values()];
  const priced = new Map((await price(store, listed, view)).map((contract) => [contract.id, contract]));
  for (const [upper, records] of below)
    read.set(upper, records.length > MOST_BENEATH ? 'crowded' : records.map((record) => beneathBy(record, priced)));
  return read;
}

function beneathBy(record: StoredRecord<'Contract'>, priced: ReadonlyMap<string, PricedContract>): Beneath {
  const isElsewhere = linksUp(record).size > 1 || (record.values.under ?? []).length === 0;
  return { contract: priced.get(record.id) as PricedContract, isElsewhere };
}

/** The contracts that it is performed under, as documented or inferred. */
export function linksUp({ values }: StoredRecord<'Contract'>): ReadonlySet<string> {
  return new Set([...(values.under ?? []), ...(values.underInferred ?? [])]);
}
