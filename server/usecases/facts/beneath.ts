/** What is known to be performed under contracts, and in turn under those that say nothing of their own labour. */
import { type Beneath, type BeneathIt, MOST_BENEATH } from '../../domain/pricing/beneath.ts';
import { saysLabour } from '../../domain/pricing/labour-bill.ts';
import type { PricedContract } from '../../domain/pricing/priced-contract.ts';
import type { Store, StoredRecord, View } from '../../store/store.ts';

/** How records become contracts. */
export type PriceContracts = (
  store: Store,
  records: readonly StoredRecord<'Contract'>[],
  view: View,
) => Promise<readonly PricedContract[]>;

/** Of those under which anything is known to be performed. */
export async function beneathOf(
  store: Store,
  uppers: readonly StoredRecord<'Contract'>[],
  view: View,
  price: PriceContracts,
): Promise<ReadonlyMap<string, BeneathIt>> {
  const ids = uppers.map(({ id }) => id);
  const direct = withoutReturns(uppers, await readDirect(store, ids, view, price));
  const held = new Map(direct);
  // A way that comes back to itself is read once; deeper than this nobody has seen a chain.
  for (let level = silentIn(direct), depth = 1; level.length > 0 && depth < MOST_LEVELS; depth += 1) {
    const read = await readDirect(
      store,
      level.filter((id) => !held.has(id)),
      view,
      price,
    );
    for (const [id, beneath] of read) held.set(id, beneath);
    level = silentIn(read);
  }
  return new Map([...direct].map(([id, beneath]) => [id, beneath === 'crowded' ? beneath : inTurn(id, beneath, held)]));
}

const MOST_LEVELS = 20;

/** Of two contracts each of which is said to be performed under the other it is not known which is the upper one. */
function withoutReturns(uppers: readonly StoredRecord<'Contract'>[], direct: Map<string, BeneathIt>) {
  for (const record of uppers) {
    const beneath = direct.get(record.id);
    const above = linksUp(record);
    if (beneath === undefined || beneath === 'crowded' || above.size === 0) continue;
    const isReturn = ({ contract }: Beneath) => above.has(contract.id);
    if (beneath.some(isReturn))
      direct.set(
        record.id,
        beneath.map((one) => (isReturn(one) ? { ...one, isElsewhere: true } : one)),
      );
  }
  return direct;
}

type Held = ReadonlyMap<string, BeneathIt>;

const silentIn = (read: Held): readonly string[] => [
  ...new Set(
    [...read.values()].flatMap((beneath) =>
      beneath === 'crowded' ? [] : beneath.filter(isSilent).map(({ contract }) => contract.id),
    ),
  ),
];

/** What may be performed elsewhere counts as nothing, and so does what is under it. */
const isSilent = ({ contract, isElsewhere }: Beneath): boolean => !isElsewhere && !saysLabour(contract);

/** With what is under them in turn, the nearest first, at most so many in all; what leads back is nothing that it pays for. */
function inTurn(upper: string, beneath: readonly Beneath[], held: Held): readonly Beneath[] {
  let left = MOST_BENEATH - beneath.length;
  const passed = new Set([upper]);
  const grown = (one: Beneath): Beneath => {
    const { id } = one.contract;
    const all = isSilent(one) && !passed.has(id) ? held.get(id) : undefined;
    if (all === undefined || all === 'crowded') return one;
    passed.add(id);
    const under = all.filter(({ contract }) => !passed.has(contract.id));
    if (under.length === 0 || under.length > left) return one;
    left -= under.length;
    return { ...one, beneath: under.map(grown) };
  };
  return beneath.map(grown);
}

async function readDirect(
  store: Store,
  uppers: readonly string[],
  view: View,
  price: PriceContracts,
): Promise<Map<string, BeneathIt>> {
  if (uppers.length === 0) return new Map();
  const below = new Map(uppers.map((id) => [id, [] as StoredRecord<'Contract'>[]]));
  for (const record of await store.contractsLinkedTo('under', uppers, view))
    for (const upper of linksUp(record)) if (upper !== record.id) below.get(upper)?.push(record);
  const few = [...below.values()].filter((records) => records.length <= MOST_BENEATH);
  const listed = [...new Map(few.flat().map((record) => [record.id, record])).values()];
  const priced = new Map((await price(store, listed, view)).map((contract) => [contract.id, contract]));
  return new Map(
    [...below].flatMap(([id, records]) => {
      if (records.length === 0) return [];
      return [[id, records.length > MOST_BENEATH ? 'crowded' : records.map((record) => beneathBy(record, priced))]];
    }),
  );
}

function beneathBy(record: StoredRecord<'Contract'>, priced: ReadonlyMap<string, PricedContract>): Beneath {
  const isElsewhere = linksUp(record).size > 1 || (record.values.under ?? []).length === 0;
  return { contract: priced.get(record.id) as PricedContract, isElsewhere };
}

/** The contracts that it is performed under, as documented or inferred. */
export function linksUp({ values }: StoredRecord<'Contract'>): ReadonlySet<string> {
  return new Set([...(values.under ?? []), ...(values.underInferred ?? [])]);
}
