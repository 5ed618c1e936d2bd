/**
 * What a buyer may have to answer for, if the wages that prices below it cannot have paid stay unpaid: each price that is
 * flagged becomes a claim that is only supposed, and the law is asked as for any claim. A place whose law makes this buyer
 * no debtor is no exposure of its own, and a place of which no law is held is not known: never the same, and never nothing.
 */
import { addDays, type Day } from '../domain/dates.ts';
import { SolidaryError } from '../domain/errors.ts';
import { priceBelowLawfulLabour } from '../domain/flags/price-below-lawful-labour.ts';
import type { LiabilityRow } from '../domain/liability/answer.ts';
import { byStrength } from '../domain/liability/strength.ts';
import { lawOfPlace, trace } from '../domain/liability/trace.ts';
import type { Claim } from '../domain/model.ts';
import type { Money } from '../domain/money.ts';
import { add, money } from '../domain/money.ts';
import { leastPayIn } from '../domain/pricing/pay-in-shortfall.ts';
import type { PricedContract } from '../domain/pricing/priced-contract.ts';
import type { BenchmarkBook } from '../domain/wages/benchmark.ts';
import type { StoredRecord, View } from '../store/store.ts';
import type { Deps } from './deps.ts';
import { readBenchmarks } from './facts/benchmark.ts';
import { rowsWithRates } from './facts/rates.ts';
import { pricedContracts } from './facts/subjects.ts';
import { dayOf } from './facts/values.ts';
import { contextFor, type FlagRow, rowOfContract, thresholdFor } from './flag-row.ts';
import { gatherMatter } from './trace-liability.ts';

export type ExposureState = 'owes' | 'may_owe' | 'cannot_tell' | 'no_debtor' | 'law_not_held';

export interface ExposedContract {
  readonly contract: string;
  readonly supplier?: string;
  readonly place?: string;
  /** Gross pay in what its price is short of lawful labour at least, for the whole contract. Absent: not known. */
  readonly shortfall?: Money;
  readonly state: ExposureState;
  /** Of this buyer, under each text that could make it a debtor; the first is the strongest. */
  readonly rows: readonly LiabilityRow[];
}

export interface Exposure {
  readonly organisation: string;
  readonly asOf: Day;
  /** By currency and state, what this buyer may owe of the least gross pay that is short; only owes and may_owe. */
  readonly sums: readonly { readonly state: 'owes' | 'may_owe'; readonly amount: Money; readonly contracts: number }[];
  readonly contracts: readonly ExposedContract[];
  /** Contracts below it that were looked at. */
  readonly lookedAt: number;
  /** Not looked at, at least. */
  readonly leftOut: number;
}

/** Contracts below one buyer that are tested, and flagged ones of which the law is asked. */
const MOST_CONTRACTS = 5_000;
const MOST_ASKED = 200;

/** Throws `not-found` for an organisation that is not held. */
export async function readExposure(
  deps: Deps,
  request: { readonly organisation: string; readonly asOf: Day; readonly view: View },
): Promise<Exposure> {
  const { organisation, asOf } = request;
  const view = { ...request.view, asOf };
  if ((await deps.store.record('Organisation', organisation, view)) === undefined)
    throw new SolidaryError('not-found', { what: 'organisation', id: organisation });
  const below = await deps.store.networkBelow(organisation, view, {
    maxContracts: MOST_CONTRACTS,
    withoutOrganisations: true,
  });
  const flagged = await flaggedPrices(deps, below.contracts, view);
  const asked = flagged.slice(0, MOST_ASKED);
  const records = new Map(below.contracts.map((record) => [record.id, record]));
  const contracts: ExposedContract[] = [];
  for (const price of asked) {
    const record = records.get(price.row.subject);
    if (record !== undefined) contracts.push(await exposureTo(deps, organisation, record, price, view));
  }
  return {
    ...{ organisation, asOf, contracts, sums: sumsOf(contracts) },
    lookedAt: below.contracts.length,
    leftOut: (below.cutOff?.atLeast ?? 0) + flagged.length - asked.length,
  };
}

interface FlaggedPrice {
  readonly row: FlagRow;
  /** Gross pay in what it is short of, at least; absent where that is not known. */
  readonly pay: Money | undefined;
}

/** Furthest below first. */
async function flaggedPrices(
  deps: Deps,
  records: readonly StoredRecord<'Contract'>[],
  view: View & { readonly asOf: Day },
): Promise<readonly FlaggedPrice[]> {
  const test = priceBelowLawfulLabour;
  const { asOf } = view;
  const benchmarks = await readBenchmarks(deps.store, view, records.length === 0 ? [] : test.measures);
  const context = contextFor(deps, test, asOf, { benchmarks, threshold: thresholdFor(deps, test, asOf) });
  const contracts = await pricedContracts(deps.store, records, view);
  const rowOf = (contract: PricedContract) => rowOfContract(test, contract, context);
  const rows = await rowsWithRates(deps, view, contracts, context, rowOf);
  const byId = new Map(contracts.map((contract) => [contract.id, contract]));
  return rows
    .filter(({ outcome }) => outcome === 'flagged')
    .sort((a, b) => (a.ratio && b.ratio ? a.ratio.comparedTo(b.ratio) : 0) || (a.subject < b.subject ? -1 : 1))
    .map((row) => ({ row, pay: payShort(row, byId.get(row.subject), benchmarks) }));
}

function payShort({ short, shortPer }: FlagRow, contract: PricedContract | undefined, book: BenchmarkBook) {
  if (short === undefined || shortPer !== 'contract' || contract === undefined) return undefined;
  return leastPayIn(money(short.amount, short.currency), contract, book);
}

async function exposureTo(
  deps: Deps,
  organisation: string,
  record: StoredRecord<'Contract'>,
  { row, pay: shortfall }: FlaggedPrice,
  view: View & { readonly asOf: Day },
): Promise<ExposedContract> {
  const { supplier, place } = row;
  const about = {
    contract: record.id,
    ...(supplier === undefined ? {} : { supplier }),
    ...(place === undefined ? {} : { place }),
    ...(shortfall === undefined ? {} : { shortfall }),
  };
  if (supplier === undefined || place === undefined) return { ...about, state: 'cannot_tell', rows: [] };
  if (lawOfPlace(place, deps.regimes).length === 0) return { ...about, state: 'law_not_held', rows: [] };
  const claim = supposedClaim(
    record,
    { supplier, place, shortfall, currency: row.price?.currency ?? 'EUR' },
    view.asOf,
  );
  const { facts } = await gatherMatter(deps, { claim, events: [], knowledge: [] }, [record.id], view);
  const rows = trace(facts, deps.regimes)
    .parties.filter(({ party, model, regime }) => party === organisation && !model && regime !== 'employment')
    .sort(byStrength);
  const [first] = rows;
  const state = first === undefined || first.status === 'does_not_owe' ? 'no_debtor' : first.status;
  return { ...about, state, rows };
}

/** Wages for the time of the contract that its price cannot have paid. It stands nowhere: nobody has claimed them. */
function supposedClaim(
  { id, values }: StoredRecord<'Contract'>,
  of: {
    readonly supplier: string;
    readonly place: string;
    readonly shortfall: Money | undefined;
    readonly currency: string;
  },
  asOf: Day,
): Claim {
  const from = dayOf(values.from) ?? dayOf(values.signed);
  const until = dayOf(values.until) ?? addDays(asOf, 1);
  const { shortfall, supplier, place, currency } = of;
  return {
    ...{ employer: supplier, place, creditor: 'worker', currency, invokes: [] },
    workForm: values.kind === 'outwork' ? 'outwork' : 'employment',
    lines: [
      {
        ...{ id: 'supposed', contract: id, kind: 'wages' as const, until },
        // What is short is measured against the floor set by law.
        rateBasis: 'statutory_minimum' as const,
        ...(from === undefined ? {} : { from }),
        unpaid: shortfall === undefined ? { way: 'unknown' } : { way: 'amount', amount: shortfall },
      },
    ],
  };
}

function sumsOf(contracts: readonly ExposedContract[]): Exposure['sums'] {
  const sums = new Map<string, Exposure['sums'][number]>();
  for (const { state, rows } of contracts) {
    const amount = rows[0]?.amount;
    if ((state !== 'owes' && state !== 'may_owe') || amount == null) continue;
    const key = `${state} ${amount.currency}`;
    const before = sums.get(key);
    const all = before === undefined ? amount : add(before.amount, amount);
    sums.set(key, { state, amount: all, contracts: (before?.contracts ?? 0) + 1 });
  }
  return [...sums.values()];
}
