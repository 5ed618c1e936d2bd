/** Everything below a buyer as held, with the links that nobody documented marked as inferred. */
import { inferLinks, type Linkable } from '../../domain/chain/infer.ts';
import type { Contract } from '../../domain/model.ts';
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

export type Network = Omit<Chain, 'contracts'> & { readonly contracts: readonly MappedContract[] };

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
  const graph = await store.networkBelow(root, view, { ...limits, properties: READ, withoutOrganisations: true });
  return {
    contracts: graph.contracts.map(mappedOf),
    records: new Map(graph.contracts.map((record) => [record.id, record])),
    ...(graph.cutOff === undefined ? {} : { cutOff: graph.cutOff }),
  };
}

/**
 * Goes on, level by level, to contracts that suppliers of the network buy and that name nothing above them, where one of
 * the network may be what they are performed under.
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
  let suppliers = held.suppliersNotAsked(documented.contracts);
  while (suppliers.length > 0 && leftOut === 0) {
    const bought = (await store.contractsBoughtBy(suppliers, view)).filter((record) => !held.records.has(record.id));
    const joined = bought.flatMap((record) => held.joining(record));
    const room = Math.max(0, most - held.contracts.length);
    for (const { record, contract } of joined.slice(0, room)) held.add(record, contract);
    leftOut += Math.max(0, joined.length - room);
    suppliers = held.suppliersNotAsked(joined.slice(0, room).map(({ contract }) => contract));
  }
  const { contracts, records } = held;
  if (leftOut === 0) return { contracts, records };
  return { contracts, records, cutOff: { atLeast: leftOut, frontier: documented.cutOff?.frontier ?? [] } };
}

interface Joining {
  readonly record: StoredRecord<'Contract'>;
  readonly contract: MappedContract;
}

/** The network so far, by id and by supplier. */
class Held {
  readonly contracts: MappedContract[] = [];
  readonly records = new Map<string, StoredRecord<'Contract'>>();
  readonly #bySupplier = new Map<string, MappedContract[]>();
  readonly #asked = new Set<string>();

  constructor({ contracts, records }: WalkedNetwork) {
    for (const contract of contracts) {
      const record = records.get(contract.id);
      if (record !== undefined) this.add(record, contract);
    }
  }

  add(record: StoredRecord<'Contract'>, contract: MappedContract): void {
    this.contracts.push(contract);
    this.records.set(record.id, record);
    const own = this.#bySupplier.get(contract.supplier);
    if (own === undefined) this.#bySupplier.set(contract.supplier, [contract]);
    else own.push(contract);
  }

  /** The contract with what it may be performed under, if that is in the network; nothing where it is not. */
  joining(record: StoredRecord<'Contract'>): readonly Joining[] {
    const contract = mappedOf(record);
    if (contract.under.some((link) => this.records.has(link.contract))) return [{ record, contract }];
    const under = inferLinks(contract, this.#bySupplier.get(contract.buyer) ?? []);
    return under.length === 0 ? [] : [{ record, contract: { ...contract, under } }];
  }

  suppliersNotAsked(contracts: readonly MappedContract[]): readonly string[] {
    const suppliers = [...new Set(contracts.map(({ supplier }) => supplier))].filter((one) => !this.#asked.has(one));
    for (const supplier of suppliers) this.#asked.add(supplier);
    return suppliers;
  }
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
