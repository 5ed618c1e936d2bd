/**
 * What a buyer may have to answer for, if the wages that prices below it cannot have paid stay unpaid: each price that is
 * flagged becomes a claim that is only supposed, and the law is asked as for any claim. A place whose law makes this buyer
 * no debtor is no exposure of its own, and a place of which no law is held is not known: never the same, and never nothing.
 */
import { addDays, type Day } from '../../domain/dates.ts';
import { SolidaryError } from '../../domain/errors.ts';
import { type ExposedDebt, exposedDebts } from '../../domain/exposure/debts.ts';
import type { Under } from '../../domain/exposure/once.ts';
import { type ExposureSum, type SummedContract, sumsOf } from '../../domain/exposure/sums.ts';
import { type SupposedClaims, type SupposedWork, supposedClaims } from '../../domain/exposure/supposed.ts';
import { priceBelowLawfulLabour } from '../../domain/flags/price-below-lawful-labour.ts';
import type { LiabilityRow } from '../../domain/liability/answer.ts';
import { byStrength } from '../../domain/liability/strength.ts';
import { lawOfPlace, trace } from '../../domain/liability/trace.ts';
import type { Claim, Link, TraceFacts } from '../../domain/model.ts';
import { type Money, money } from '../../domain/money.ts';
import { parts } from '../../domain/parts.ts';
import { inCurrency } from '../../domain/pricing/in-currency.ts';
import { labourOfWork } from '../../domain/pricing/labour-of-work.ts';
import { payShortIn, type ShortPay } from '../../domain/pricing/pay-in-shortfall.ts';
import type { PricedContract } from '../../domain/pricing/priced-contract.ts';
import { priceOfRange } from '../../domain/range.ts';
import type { BenchmarkBook } from '../../domain/wages/benchmark.ts';
import type { StoredRecord, View } from '../../store/store.ts';
import { walkNetwork } from '../chains/load-network.ts';
import type { Deps } from '../deps.ts';
import { readBenchmarks } from '../facts/benchmark.ts';
import { rowsWithRates } from '../facts/rates.ts';
import { pricedContracts } from '../facts/subjects.ts';
import { dayOf, known } from '../facts/values.ts';
import { contextFor, type FlagRow, rowOfContract, thresholdFor, UNTOLD } from '../flags/flag-row.ts';
import { Turns } from '../turns.ts';
import { gatherMatter } from './trace-liability.ts';

export type { ExposureSum } from '../../domain/exposure/sums.ts';

export type ExposureState = 'owes' | 'may_owe' | 'cannot_tell' | 'no_debtor' | 'law_not_held';

export interface ExposedContract {
  readonly contract: string;
  readonly supplier?: string;
  readonly place?: string;
  /** As of the row that flags it: its first day, and whether that comes after the day of the answer. */
  readonly on?: Day;
  readonly later?: true;
  /** Gross pay in what its price is short of lawful labour at least, for the whole contract. Absent: not known. */
  readonly shortfall?: Money;
  /** At most. Absent: not known. */
  readonly shortfallMost?: Money;
  readonly state: ExposureState;
  /** What the law would make this buyer pay, each kind of debt by itself. */
  readonly debts: readonly ExposedDebt[];
  /** Of this buyer, under each text that was asked; the first is the strongest. */
  readonly rows: readonly LiabilityRow[];
}

export interface Exposure {
  readonly organisation: string;
  readonly asOf: Day;
  /** Only what it owes or may owe; work that contracts share is counted once. */
  readonly sums: readonly ExposureSum[];
  readonly contracts: readonly ExposedContract[];
  /** Contracts below it that were looked at. */
  readonly lookedAt: number;
  /** Of these: what cannot be told, because no price is held, or because another fact is missing. */
  readonly unpriced: number;
  readonly untold: number;
  /** Not looked at, at least. */
  readonly leftOut: number;
}

/** Contracts below one buyer that are tested, and flagged ones of which the law is asked. */
const MOST_CONTRACTS = 5_000;
const MOST_ASKED = 200;
/** Tested together: some milliseconds, after which whoever else asks the server is answered. */
const PART = 100;

export interface ExposureRequest {
  readonly organisation: string;
  readonly asOf: Day;
  readonly view: View;
  /** Aborted once nobody waits for the answer any more. */
  readonly signal?: AbortSignal | undefined;
}

/** Throws `not-found` for an organisation that is not held. */
export async function readExposure(deps: Deps, request: ExposureRequest): Promise<Exposure> {
  const { organisation, asOf, signal } = request;
  const view = { ...request.view, asOf };
  if ((await deps.store.record('Organisation', organisation, view)) === undefined)
    throw new SolidaryError('not-found', { what: 'organisation', id: organisation });
  // A link that is only inferred may be one: what stands under it may be owed, and is not left out.
  const below = await walkNetwork(deps.store, organisation, view, known({ maxContracts: MOST_CONTRACTS, signal }));
  const turns = new Turns(signal);
  const { flagged, unpriced, untold } = await testedPrices(deps, [...below.records.values()], view, turns);
  const asked = flagged.slice(0, MOST_ASKED);
  const contracts: ExposedContract[] = [];
  const summed: SummedContract[] = [];
  for (const price of asked) {
    await turns.step();
    const record = below.records.get(price.row.subject);
    if (record === undefined) continue;
    const exposed = await exposureTo(deps, organisation, record, price, view);
    contracts.push(exposed);
    summed.push(summedOf(exposed, price.lawful));
  }
  const links = new Map(below.contracts.map(({ id, under }) => [id, linksOf(under)]));
  return {
    ...{ organisation, asOf, contracts, sums: sumsOf(summed, links) },
    ...{ lookedAt: below.contracts.length, unpriced, untold },
    leftOut: (below.cutOff?.atLeast ?? 0) + flagged.length - asked.length,
  };
}

interface FlaggedPrice {
  readonly row: FlagRow;
  /** Gross pay in what it is short of, and what is owed on top of it; absent where neither is known. */
  readonly short: ShortPay | undefined;
  /** The same of all of its lawful labour. */
  readonly lawful: ShortPay | undefined;
}

interface TestedPrices extends Pick<Exposure, 'unpriced' | 'untold'> {
  /** Furthest below first. */
  readonly flagged: readonly FlaggedPrice[];
}

async function testedPrices(
  deps: Deps,
  records: readonly StoredRecord<'Contract'>[],
  view: View & { readonly asOf: Day },
  turns: Turns,
): Promise<TestedPrices> {
  const test = priceBelowLawfulLabour;
  const { asOf } = view;
  const benchmarks = await readBenchmarks(deps.store, view, records.length === 0 ? [] : test.measures);
  const context = contextFor(deps, test, asOf, { benchmarks, threshold: thresholdFor(deps, test, asOf) });
  const rowOf = (contract: PricedContract) => rowOfContract(test, contract, context, UNTOLD);
  const byId = new Map<string, PricedContract>();
  const rows: FlagRow[] = [];
  for (const part of parts(records, PART)) {
    await turns.step();
    const contracts = await pricedContracts(deps.store, part, view);
    rows.push(...(await rowsWithRates(deps, view, contracts, context, rowOf)));
    for (const contract of contracts) byId.set(contract.id, contract);
  }
  const flagged = rows
    .filter(({ outcome }) => outcome === 'flagged')
    .sort((a, b) => (a.ratio && b.ratio ? a.ratio.comparedTo(b.ratio) : 0) || (a.subject < b.subject ? -1 : 1))
    .map((row): FlaggedPrice => {
      const contract = byId.get(row.subject);
      const short = payShort(row, contract, benchmarks);
      return { row, short, lawful: short && contract && lawfulPay(short.currency, contract, benchmarks) };
    });
  const open = rows.filter(({ outcome }) => outcome === 'cannot_tell').map(({ subject }) => byId.get(subject));
  const unpriced = open.filter((contract) => contract?.price === undefined && contract?.unitPrice === undefined).length;
  return { flagged, unpriced, untold: open.length - unpriced };
}

function payShort({ short, shortPer }: FlagRow, contract: PricedContract | undefined, book: BenchmarkBook) {
  if (short === undefined || shortPer !== 'contract' || contract === undefined) return undefined;
  return payShortIn(short, contract, book);
}

function lawfulPay(currency: string, contract: PricedContract, book: BenchmarkBook): ShortPay | undefined {
  const found = labourOfWork(contract, book);
  if (found.kind !== 'known' || found.labour.whole === undefined) return undefined;
  const whole = inCurrency(currency, book.rates).of(found.labour.whole, found.labour.currency, contract);
  const price = whole && priceOfRange(whole, currency);
  return price && payShortIn(price, contract, book);
}

async function exposureTo(
  deps: Deps,
  organisation: string,
  record: StoredRecord<'Contract'>,
  { row, short }: FlaggedPrice,
  view: View & { readonly asOf: Day },
): Promise<ExposedContract> {
  const { supplier, place, on, later } = row;
  const about = { contract: record.id, ...known({ supplier, place, on, later }), ...shortfallOf(short) };
  const open = { ...about, debts: [], rows: [] };
  if (supplier === undefined || place === undefined) return { ...open, state: 'cannot_tell' };
  if (lawOfPlace(place, deps.regimes).length === 0) return { ...open, state: 'law_not_held' };
  const currency = short?.currency ?? row.price?.currency ?? 'EUR';
  const claims = supposedClaims(supposedWork(record, { supplier, place, currency }, short, view.asOf));
  const { facts } = await gatherMatter(
    deps,
    { claim: claims.leastWages, events: [], knowledge: [] },
    [record.id],
    view,
  );
  const asked = rowsFor(deps, organisation, facts, claims);
  const debts = exposedDebts(asked);
  const rows = asked.least.toSorted(byStrength);
  const state = [...debts].sort(byStrength)[0]?.status ?? 'no_debtor';
  return { ...about, state, debts, rows };
}

function shortfallOf(short: ShortPay | undefined): Pick<ExposedContract, 'shortfall' | 'shortfallMost'> {
  if (short === undefined) return {};
  const { least, most } = short.pay;
  const inCurrency = (amount: NonNullable<typeof least>) => money(amount, short.currency);
  return known({ shortfall: least && inCurrency(least), shortfallMost: most && inCurrency(most) });
}

/** Each claim is asked of by itself: a ceiling that a text sets for all of them is then no less than it would be together. */
function rowsFor(deps: Deps, organisation: string, facts: TraceFacts, claims: SupposedClaims) {
  const rowsOf = (claim: Claim) =>
    trace({ ...facts, claim }, deps.regimes).parties.filter(
      ({ party, model, regime }) => party === organisation && !model && regime !== 'employment',
    );
  const beside = [...claims.contributions, ...claims.others].flatMap(rowsOf);
  const least = rowsOf(claims.leastWages);
  return { least: [...least, ...beside], most: [...rowsOf(claims.mostWages), ...beside], claimed: claims.most };
}

function supposedWork(
  { id, values }: StoredRecord<'Contract'>,
  of: Pick<SupposedWork, 'supplier' | 'place' | 'currency'>,
  short: ShortPay | undefined,
  asOf: Day,
): SupposedWork {
  const workForm = values.kind === 'outwork' ? 'outwork' : 'employment';
  const days = { from: dayOf(values.from) ?? dayOf(values.signed), until: dayOf(values.until) ?? addDays(asOf, 1) };
  return known<SupposedWork>({ contract: id, ...of, workForm, ...days, short });
}

function summedOf(
  { contract, debts, shortfall, shortfallMost, rows }: ExposedContract,
  lawful: ShortPay | undefined,
): SummedContract {
  const currency = (shortfall ?? shortfallMost ?? rows.find(({ amount }) => amount !== null)?.amount)?.currency;
  const all = known({ wages: lawful?.pay.most, contributions: lawful?.onTop.most });
  return known<SummedContract>({ contract, currency, debts, lawful: all });
}

function linksOf(under: readonly Link[]): Under {
  const upper = (evidence: Link['evidence']) =>
    under.filter((link) => link.evidence === evidence).map(({ contract }) => contract);
  return { documented: upper('documented'), inferred: upper('inferred') };
}
