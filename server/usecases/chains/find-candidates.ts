import type { ValuesOf } from '../../../schema/graph.ts';
import { type FirmNameRules, normalFirmName } from '../../domain/matching/firm-name.ts';
import { decimal, type Money, type Price } from '../../domain/money.ts';
import { listedItemsValue, type NamedWork } from '../../domain/pricing/listed-items-value.ts';
import type { Store, View } from '../../store/store.ts';
import { everyRecord, everyStatement } from '../records/every-record.ts';

/**
 * A finding that names a firm as a contract does. For review only: a shared name is not a shared firm, and the finding
 * does not say on which contract it arose.
 */
export interface Candidate {
  readonly contract: string;
  readonly contractId: string;
  readonly role: 'prime' | 'subcontractor';
  /** The first spelling printed under the contract. */
  readonly firm: string;
  readonly normalForm: string;
  /** The firm's subcontracts under the contract. */
  readonly subcontracts: readonly string[];
  readonly finding: string;
  readonly caseId: string;
  readonly agency: string;
  readonly status: readonly string[];
  readonly subValue: Price | null;
}

/** A name of natural persons, or one that its publisher withholds, is compared with none. */
export const NAME_RULES: FirmNameRules = { withheld: ['INDIVIDUAL', 'NAME WITHHELD'] };

interface Chain {
  readonly number: string;
  readonly supplier: string | undefined;
  readonly tender: string | undefined;
  readonly price: Price | null;
  readonly firms: Map<string, Named>;
}

interface Named {
  readonly role: Candidate['role'];
  readonly firm: string;
  readonly subcontracts: Set<string>;
  readonly work: NamedWork[];
}

/** Candidates sorted as text by contract, then case, then firm. One for each contract, normal form and case. */
export async function findCandidates(
  store: Store,
  view: View,
  rules: FirmNameRules = NAME_RULES,
): Promise<readonly Candidate[]> {
  const chains = await readChains(store, view, rules);
  const named = await readFindings(
    store,
    view,
    rules,
    new Set([...chains.values()].flatMap((chain) => [...chain.firms.keys()])),
  );
  const prices = await readItemPrices(store, view, chains);
  const candidates: Candidate[] = [];
  for (const [contractId, chain] of chains) {
    for (const [normalForm, firm] of chain.firms) {
      for (const finding of named.get(normalForm)?.values() ?? []) {
        candidates.push({
          contract: chain.number,
          contractId,
          role: firm.role,
          firm: firm.firm,
          normalForm,
          subcontracts: [...firm.subcontracts].sort(),
          ...finding,
          subValue: subValueOf(firm, chain, prices.get(contractId)),
        });
      }
    }
  }
  return candidates.sort(
    (a, b) =>
      order(a.contract, b.contract) || order(a.caseId, b.caseId) || order(a.agency, b.agency) || order(a.firm, b.firm),
  );
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function subValueOf(firm: Named, chain: Chain, prices: ReadonlyMap<string, Money> | undefined): Price | null {
  if (firm.role === 'prime') return chain.price;
  return listedItemsValue(firm.work, (item) => prices?.get(item)) ?? null;
}

/** The contracts that stand under no other, with the firms printed in their chain. */
async function readChains(store: Store, view: View, rules: FirmNameRules): Promise<ReadonlyMap<string, Chain>> {
  const chains = new Map<string, Chain>();
  const under = new Map<string, string>();
  for await (const { id, values } of everyRecord(store, 'Contract', view)) {
    const above = values.under?.[0];
    if (above !== undefined) under.set(id, above);
    else
      chains.set(id, {
        number: values.number ?? id,
        supplier: values.supplier,
        tender: values.tender,
        price: priceOf(values.price),
        firms: new Map(),
      });
  }
  await addPrimes(store, view, rules, chains);
  await addSubcontractors(store, view, rules, chains, under);
  return chains;
}

function priceOf(value: ValuesOf<'Contract'>['price']): Price | null {
  if (value === undefined) return null;
  const price = { amount: decimal(value.amount), currency: value.currency, bound: value.bound };
  return value.upper === undefined ? price : { ...price, upper: decimal(value.upper) };
}

/** The prime as its bid prints it; where there is no bid, as the register of firms names it. */
async function addPrimes(
  store: Store,
  view: View,
  rules: FirmNameRules,
  chains: ReadonlyMap<string, Chain>,
): Promise<void> {
  const printed = new Map<string, string>();
  for await (const { values } of everyRecord(store, 'Bid', view)) {
    if (values.printedName !== undefined) printed.set(`${values.tender} ${values.bidder}`, values.printedName);
  }
  const names = new Map<string, string>();
  for await (const { id, values } of everyRecord(store, 'Organisation', view))
    if (values.name !== undefined) names.set(id, values.name);
  for (const chain of chains.values()) {
    const firm = printed.get(`${chain.tender} ${chain.supplier}`) ?? names.get(chain.supplier ?? '');
    const form = firm === undefined ? undefined : normalFirmName(firm, rules);
    if (firm !== undefined && form !== undefined)
      chain.firms.set(form, { role: 'prime', firm, subcontracts: new Set(), work: [] });
  }
}

/** In the order in which the source prints them, so that first spellings and first mentions are the source's. */
async function addSubcontractors(
  store: Store,
  view: View,
  rules: FirmNameRules,
  chains: ReadonlyMap<string, Chain>,
  under: ReadonlyMap<string, string>,
): Promise<void> {
  const printed: { line: number; values: ValuesOf<'NamedSubcontractor'>; chain: Chain }[] = [];
  for await (const { values, source } of everyStatement(store, 'NamedSubcontractor', view)) {
    const named = values as ValuesOf<'NamedSubcontractor'>;
    const chain = named.contract === undefined ? undefined : chains.get(under.get(named.contract) ?? '');
    if (chain !== undefined) printed.push({ line: source.line ?? 0, values: named, chain });
  }
  printed.sort((a, b) => a.line - b.line);
  for (const { values, chain } of printed) {
    const firm = values.printedName ?? '';
    const form = normalFirmName(firm, rules);
    if (form === undefined) continue;
    const held = chain.firms.get(form) ?? {
      role: 'subcontractor' as const,
      firm,
      subcontracts: new Set<string>(),
      work: [],
    };
    if (values.contract !== undefined) held.subcontracts.add(values.contract);
    held.work.push({ items: (values.items ?? []) as NamedWork['items'], partial: values.partial ?? true });
    chain.firms.set(form, held);
  }
}

type FindingOf = Pick<Candidate, 'finding' | 'caseId' | 'agency' | 'status'>;

/** Findings by the normal forms that they name, each case once. */
async function readFindings(
  store: Store,
  view: View,
  rules: FirmNameRules,
  wanted: ReadonlySet<string>,
): Promise<ReadonlyMap<string, ReadonlyMap<string, FindingOf>>> {
  const formsOf = new Map<string, Set<string>>();
  for await (const { values } of everyRecord(store, 'FindingParty', view)) {
    for (const name of [values.name, values.otherName]) {
      const form = name === undefined ? undefined : normalFirmName(name, rules);
      if (form === undefined || values.finding === undefined || !wanted.has(form)) continue;
      formsOf.set(values.finding, (formsOf.get(values.finding) ?? new Set()).add(form));
    }
  }
  const found = new Map<string, Map<string, FindingOf>>();
  const findings = await store.records('Finding', [...formsOf.keys()].sort(), view);
  for (const { id, values } of findings) {
    const finding = {
      finding: id,
      caseId: values.number ?? id,
      agency: values.agency ?? '',
      status: values.status ?? [],
    };
    for (const form of formsOf.get(id) ?? []) {
      const cases = found.get(form) ?? new Map<string, FindingOf>();
      const key = `${finding.agency} ${finding.caseId}`;
      if (!cases.has(key)) cases.set(key, finding);
      found.set(form, cases);
    }
  }
  return found;
}

async function readItemPrices(
  store: Store,
  view: View,
  chains: ReadonlyMap<string, Chain>,
): Promise<ReadonlyMap<string, ReadonlyMap<string, Money>>> {
  const prices = new Map<string, Map<string, Money>>();
  for await (const { values } of everyRecord(store, 'Item', view)) {
    const { contract, number, amount } = values;
    if (contract === undefined || number === undefined || amount === undefined || !chains.has(contract)) continue;
    const items = prices.get(contract) ?? new Map<string, Money>();
    items.set(number, { amount: decimal(amount.amount), currency: amount.currency });
    prices.set(contract, items);
  }
  return prices;
}
