/** Everything below a buyer as held, with the links that nobody documented marked as inferred. */
import { inferLinks, type Linkable } from '../../domain/chain/infer.ts';
import type { Contract, Link } from '../../domain/model.ts';
import type { Limits, Store, StoredRecord, SubGraph, View } from '../../store/store.ts';
import { linksOf, partiesOf } from '../facts/contract.ts';
import { PRICED_PROPERTIES } from '../facts/priced-contract.ts';
import { dayOf, known, priceOf } from '../facts/values.ts';
import type { Chain } from './load-chain.ts';

/** What a map shows of a contract, and what a link that nobody documented is inferred from. */
const MAPPED = [
  ...(['buyer', 'supplier', 'under', 'underInferred', 'aboveKnown', 'workplaces', 'nace'] as const),
  ...(['signed', 'from', 'until', 'what', 'price', 'unitPrice', 'unit'] as const),
] as const;

/** With what price and hours are worked out from. */
const READ = [...new Set([...MAPPED, ...PRICED_PROPERTIES])];

export type MappedContract = Linkable & Pick<Contract, 'what' | 'price' | 'unitPrice' | 'unit'>;

export type Network = Omit<Chain, 'contracts' | 'disputed'> & { readonly contracts: readonly MappedContract[] };

/** Contracts of a network as stored, and what of them a map shows. */
export interface WalkedNetwork {
  readonly contracts: readonly MappedContract[];
  readonly records: ReadonlyMap<string, StoredRecord<'Contract'>>;
  readonly cutOff?: SubGraph['cutOff'];
}

export async function loadNetwork(store: Store, root: string, view: View, limits: Limits): Promise<Network> {
  const { contracts, cutOff } = await walkNetwork(store, root, view, limits);
  const parties = [...new Set([root, ...contracts.flatMap(({ buyer, supplier }) => [buyer, supplier])])];
  const organisations = await store.records('Organisation', parties, view);
  return { contracts, organisations, ...(cutOff === undefined ? {} : { cutOff }) };
}

/** Without the names of the parties: of a large network few of them are shown. */
export async function walkNetwork(store: Store, root: string, view: View, limits: Limits): Promise<WalkedNetwork> {
  return joinInferred(store, await readDocumented(store, root, view, limits), view, limits);
}

/** Down documented links, in one question to the store. */
async function readDocumented(store: Store, root: string, view: View, limits: Limits): Promise<WalkedNetwork> {
  const graph = await store.networkBelow(root, view, {
    ...limits,
    ...{ properties: READ, withoutOrganisations: true, withoutLinks: true },
  });
  return {
    contracts: graph.contracts.map(mappedOf),
    records: new Map(graph.contracts.map((record) => [record.id, record])),
    ...(graph.cutOff === undefined ? {} : { cutOff: graph.cutOff }),
  };
}

/**
 * Goes on to contracts that suppliers of the network buy and that name nothing above them, where one of the network may be
 * what they are performed under, and to those that are documented under one that came so. What does not join yet waits: what
 * it stands under may come by a longer way.
 */
async function joinInferred(
  store: Store,
  documented: WalkedNetwork,
  view: View,
  limits: Limits,
): Promise<WalkedNetwork> {
  const held = new Held(documented);
  const most = limits.maxContracts ?? Number.POSITIVE_INFINITY;
  let leftOut = documented.cutOff?.atLeast ?? 0;
  let fresh = documented.contracts;
  while (fresh.length > 0 && leftOut === 0) {
    const suppliers = held.suppliersNotAsked(fresh);
    if (suppliers.length > 0) held.keepWaiting(await store.contractsBoughtBy(suppliers, view, 'unlinked'));
    const isBegun = fresh !== documented.contracts;
    const beneath = isBegun ? await store.contractsLinkedTo('under', idsOf(fresh), view) : [];
    const joined = [...held.joiningDocumented(beneath), ...held.joiningInferred(fresh)];
    const room = Math.max(0, most - held.size);
    const within = joined.slice(0, room);
    for (const { record, contract } of within) held.add(record, contract);
    leftOut += joined.length - within.length;
    fresh = within.map(({ contract }) => contract);
  }
  const { records } = held;
  const contracts = held.withAllLinks();
  if (leftOut === 0) return { contracts, records };
  return { contracts, records, cutOff: { atLeast: leftOut, frontier: documented.cutOff?.frontier ?? [] } };
}

interface Joining {
  readonly record: StoredRecord<'Contract'>;
  readonly contract: MappedContract;
}

/** The network so far, by id and by supplier, and what its suppliers buy that has not joined it, by buyer. */
class Held {
  readonly records = new Map<string, StoredRecord<'Contract'>>();
  readonly #contracts: MappedContract[] = [];
  readonly #bySupplier = new Map<string, MappedContract[]>();
  readonly #waiting = new Map<string, Joining[]>();
  readonly #asked = new Set<string>();
  /** Contracts whose links above are inferred here. */
  readonly #inferred = new Set<string>();

  constructor({ contracts, records }: WalkedNetwork) {
    for (const contract of contracts) {
      const record = records.get(contract.id);
      if (record !== undefined) this.add(record, contract);
    }
  }

  get size(): number {
    return this.#contracts.length;
  }

  add(record: StoredRecord<'Contract'>, contract: MappedContract): void {
    this.#contracts.push(contract);
    this.records.set(record.id, record);
    listIn(this.#bySupplier, contract.supplier).push(contract);
  }

  keepWaiting(bought: readonly StoredRecord<'Contract'>[]): void {
    for (const { record, contract } of this.#notHeld(bought))
      listIn(this.#waiting, contract.buyer).push({ record, contract });
  }

  joiningDocumented(beneath: readonly StoredRecord<'Contract'>[]): readonly Joining[] {
    return this.#notHeld(beneath);
  }

  /** Of what waits for the suppliers of these contracts, what joins now; the rest waits on. */
  joiningInferred(contracts: readonly MappedContract[]): readonly Joining[] {
    const joining: Joining[] = [];
    for (const supplier of new Set(contracts.map((one) => one.supplier))) {
      const stays: Joining[] = [];
      for (const one of this.#waiting.get(supplier) ?? [])
        (this.#linksAbove(one.contract).length > 0 ? joining : stays).push(one);
      this.#waiting.set(supplier, stays);
    }
    for (const { contract } of joining) this.#inferred.add(contract.id);
    return joining;
  }

  #notHeld(records: readonly StoredRecord<'Contract'>[]): readonly Joining[] {
    return records.filter(({ id }) => !this.records.has(id)).map((record) => ({ record, contract: mappedOf(record) }));
  }

  #linksAbove(contract: MappedContract): readonly Link[] {
    return inferLinks(contract, this.#bySupplier.get(contract.buyer) ?? []);
  }

  /** Once all have joined: each with everything that it may be performed under. */
  withAllLinks(): readonly MappedContract[] {
    return this.#contracts.map((contract) =>
      this.#inferred.has(contract.id) ? { ...contract, under: this.#linksAbove(contract) } : contract,
    );
  }

  suppliersNotAsked(contracts: readonly MappedContract[]): readonly string[] {
    const suppliers = [...new Set(contracts.map(({ supplier }) => supplier))].filter((one) => !this.#asked.has(one));
    for (const supplier of suppliers) this.#asked.add(supplier);
    return suppliers;
  }
}

const idsOf = (contracts: readonly MappedContract[]): readonly string[] => contracts.map(({ id }) => id);

function listIn<T>(lists: Map<string, T[]>, key: string): T[] {
  const list = lists.get(key) ?? [];
  lists.set(key, list);
  return list;
}

function mappedOf(record: StoredRecord<'Contract'>): MappedContract {
  const { id, values } = record;
  return known<MappedContract>({
    id,
    ...partiesOf(record),
    under: linksOf(record),
    aboveKnown: values.aboveKnown ?? false,
    workplaces: values.workplaces,
    nace: values.nace,
    signed: dayOf(values.signed),
    from: dayOf(values.from),
    until: dayOf(values.until),
    what: values.what,
    price: priceOf(values.price),
    unitPrice: priceOf(values.unitPrice),
    unit: values.unit,
  });
}
