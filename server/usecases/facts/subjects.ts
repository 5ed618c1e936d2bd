/** Stored contracts and wage records as subjects of tests, with what their tenders and workplaces say of them. */
import { overlaps } from '../../domain/dates.ts';
import type { FlagNeed } from '../../domain/flags/flag.ts';
import { placesAround } from '../../domain/places.ts';
import type { PricedContract } from '../../domain/pricing/priced-contract.ts';
import { priceOfRange, rangeOfPrice } from '../../domain/range.ts';
import type { PaidWork } from '../../domain/wages/wage-record.ts';
import type { Store, StoredRecord, View } from '../../store/store.ts';
import { everyRecord } from '../records/every-record.ts';
import { publisherOf, withBeside } from './beside.ts';
import { letInSeveral } from './let-in-several.ts';
import { type BesideContract, pricedContractOf } from './priced-contract.ts';
import { linksUp } from './under.ts';
import { dayOf, known, priceOf } from './values.ts';
import { type BesideWageRecord, paidWorkOf } from './wage-record.ts';

type StoredContract = StoredRecord<'Contract'>;
type StoredTender = StoredRecord<'Tender'>;
type Workplaces = ReadonlyMap<string, StoredRecord<'Workplace'>>;
type StoredWageRecord = StoredRecord<'WageRecord'>;

export async function pricedContracts(
  store: Store,
  contracts: readonly StoredContract[],
  view: View,
): Promise<readonly PricedContract[]> {
  const tenders = await byId(store, 'Tender', contracts.flatMap(tenderToAsk), view);
  const workplaces = await workplacesOf(store, contracts, view);
  const estimated = new Map(contracts.map((contract) => [contract, estimatedTender(contract, tenders)]));
  const asking = [...estimated.values()].flatMap((tender) => tender ?? []);
  const several = await letInSeveral(store, new Map(asking.map(({ id, values }) => [id, values.buyer])), view);
  return contracts.map((contract) => {
    const estimate = estimateOf(estimated.get(contract), several);
    return pricedContractOf(contract, known({ estimate, ...besideOf(contract, tenders, workplaces) }));
  });
}

/** What it takes to tell who agreed which price by the unit, where and when. */
export const AGREED_PROPERTIES = [
  ...(['supplier', 'signed', 'from', 'tender', 'place', 'workplaces'] as const),
  ...(['product', 'unit', 'unitPrice', 'price', 'quantity'] as const),
] as const satisfies readonly (keyof StoredContract['values'])[];

/** Of these properties alone, without estimates: for them the other contracts of each tender would be looked for. */
export async function agreedContracts(
  store: Store,
  contracts: readonly StoredContract[],
  view: View,
): Promise<readonly PricedContract[]> {
  const undated = contracts.filter((contract) => !hasDay(contract));
  const tenders = await byId(
    store,
    'Tender',
    undated.flatMap(({ values }) => values.tender ?? []),
    view,
  );
  const workplaces = await workplacesOf(store, contracts, view);
  return contracts.map((contract) => pricedContractOf(contract, besideOf(contract, tenders, workplaces)));
}

function workplacesOf(store: Store, contracts: readonly StoredContract[], view: View) {
  return byId(
    store,
    'Workplace',
    contracts.flatMap(({ values }) => values.workplaces ?? []),
    view,
  );
}

function besideOf(contract: StoredContract, tenders: ReadonlyMap<string, StoredTender>, workplaces: Workplaces) {
  const offered = dayOf(tenders.get(contract.values.tender ?? '')?.values.opened);
  return known<BesideContract>({ ...placeOf(contract, workplaces), offered });
}

/** With what some tests ask to be read beside. */
export async function contractsWith(
  store: Store,
  records: readonly StoredContract[],
  needs: readonly FlagNeed[],
  view: View,
): Promise<readonly PricedContract[]> {
  return withBeside(store, await pricedContracts(store, records, view), records, needs, view, pricedContracts);
}

export function paidWorks(
  store: Store,
  records: readonly StoredWageRecord[],
  view: View,
): Promise<readonly PaidWork[]> {
  return worksWith(store, records, [], view);
}

/** With what some tests ask to be read beside. */
export async function worksWith(
  store: Store,
  records: readonly StoredWageRecord[],
  needs: readonly FlagNeed[],
  view: View,
): Promise<readonly PaidWork[]> {
  const ofWorkers = needs.includes('same_worker') ? await recordsOfWorkers(store, records, view) : undefined;
  const besides = ofWorkers && (await besideRecords(store, records, ofWorkers, view));
  const sameDays = [...(besides?.values() ?? [])].flatMap(({ same }) => (same.length > MOST_ADDED ? [] : same));
  const asked = [...records, ...sameDays].flatMap(({ values }) => values.workplace ?? []);
  const workplaces = await byId(store, 'Workplace', asked, view);
  const workOf = (record: StoredWageRecord, beside: Omit<BesideWageRecord, 'place' | 'sector'> = {}) => {
    const workplace = workplaces.get(record.values.workplace ?? '');
    const sector = workplace?.values.sector;
    return paidWorkOf(record, known({ place: workplace && placeOfWorkplace(workplace), sector, ...beside }));
  };
  return records.map((record) => {
    const beside = besides?.get(record.id);
    if (beside === undefined) return workOf(record);
    if (record.values.worker === undefined)
      return workOf(record, (record.values.headcount ?? 1) === 1 ? { workerUnknown: true } : {});
    const { all, here, same } = beside;
    return workOf(record, {
      ...{ besideIt: all.length, besideHere: here.length },
      ...(same.length === 0 || same.length > MOST_ADDED ? {} : { sameDays: same.map((one) => workOf(one)) }),
    });
  });
}

/** Nobody works more jobs for one employer in the same days: a pseudonym that stands for many. */
const MOST_ADDED = 20;

/** Records of the same workers, by worker. */
async function recordsOfWorkers(store: Store, records: readonly StoredWageRecord[], view: View) {
  const workers = [...new Set(records.flatMap(({ values }) => values.worker ?? []))];
  const found = new Map<string, StoredWageRecord[]>();
  if (workers.length === 0) return found;
  for await (const record of everyRecord(store, 'WageRecord', view, { worker: workers })) {
    const { worker = '' } = record.values;
    const held = found.get(worker);
    if (held === undefined) found.set(worker, [record]);
    else held.push(record);
  }
  return found;
}

interface Beside {
  readonly all: readonly StoredWageRecord[];
  readonly here: readonly StoredWageRecord[];
  readonly same: readonly StoredWageRecord[];
}

async function besideRecords(
  store: Store,
  records: readonly StoredWageRecord[],
  ofWorkers: ReadonlyMap<string, StoredWageRecord[]>,
  view: View,
): Promise<ReadonlyMap<string, Beside>> {
  const found = new Map<string, Beside>();
  for (const record of records) {
    const { parts, ...beside } = besideRecord(record, ofWorkers);
    const week = [record, ...parts];
    const isOfParts =
      areApart(week, isApart) || (areApart(week, isAtOtherRate) && (await isOnePayroll(store, week, view)));
    found.set(record.id, { ...beside, same: isOfParts ? parts : [] });
  }
  return found;
}

/**
 * Others of the same worker for some of the same days, a record without days may be for any; those that the same source says
 * of the same employer or of nobody knows whom, for what another says is another account and no other pay; and of those what
 * may be parts of one week or month: for one employer and the very same days. Surely they are where each is of another class of
 * work, contract or workplace, or at another rate in one and the same payroll. Else the same hours may be said twice.
 */
function besideRecord({ id, values }: StoredWageRecord, ofWorkers: ReadonlyMap<string, StoredWageRecord[]>) {
  const { worker = '', employer, from, until } = values;
  const others = (ofWorkers.get(worker) ?? []).filter((one) => one.id !== id);
  const all = others.filter((other) => overlaps(daysOf(values), daysOf(other.values)));
  const isHere = (other: StoredWageRecord) =>
    publisherOf(other.id) === publisherOf(id) &&
    (employer === undefined || other.values.employer === undefined || other.values.employer === employer);
  const isSame = ({ values: other }: StoredWageRecord) =>
    from !== undefined && until !== undefined && other.from === from && other.until === until;
  const here = all.filter(isHere);
  const parts = employer === undefined ? [] : here.filter((one) => one.values.employer === employer && isSame(one));
  return { all, here, parts };
}

type AreApart = (a: StoredWageRecord['values'], b: StoredWageRecord['values']) => boolean;

const areApart = (week: readonly StoredWageRecord[], isOther: AreApart): boolean =>
  week.every((one, at) => week.slice(at + 1).every((other) => isOther(one.values, other.values)));

const isApart: AreApart = (a, b) =>
  (['workClass', 'contract', 'workplace'] as const).some(
    (name) => a[name] !== undefined && b[name] !== undefined && a[name] !== b[name],
  );

/** A payroll that was amended has a number of its own, where it has one. */
const isAtOtherRate: AreApart = (a, b) =>
  isApart(a, b) ||
  (a.number === b.number &&
    a.agreedRate !== undefined &&
    b.agreedRate !== undefined &&
    JSON.stringify(a.agreedRate) !== JSON.stringify(b.agreedRate));

/** Said by one import, of one file: what was amended later comes in another. */
async function isOnePayroll(store: Store, week: readonly StoredWageRecord[], view: View): Promise<boolean> {
  const said = await Promise.all(week.map(({ id }) => store.statementsAbout(id, view)));
  const payrolls = said.flat().map(({ import: by, source }) => `${by}\n${source.document}\n${source.sheet ?? ''}`);
  return new Set(payrolls).size === 1;
}

const daysOf = ({ from, until }: StoredWageRecord['values']) => ({ from: dayOf(from), until: dayOf(until) });

async function byId<K extends 'Tender' | 'Workplace'>(store: Store, kind: K, ids: readonly string[], view: View) {
  const found = ids.length === 0 ? [] : await store.records(kind, [...new Set(ids)], view);
  return new Map(found.map((record) => [record.id, record]));
}

function tenderToAsk(contract: StoredContract): readonly string[] {
  const { values } = contract;
  const asks = values.estimate === undefined || !hasDay(contract);
  return asks && values.tender !== undefined ? [values.tender] : [];
}

const hasDay = ({ values: { signed, from } }: StoredContract): boolean => signed !== undefined || from !== undefined;

/** Where a contract states no estimate itself: the buyer's is for the contract that it let, not for those below it. */
function estimatedTender(contract: StoredContract, tenders: ReadonlyMap<string, StoredTender>) {
  const { estimate, tender: named = '', buyer } = contract.values;
  const tender = tenders.get(named);
  if (estimate !== undefined || tender?.values.estimate === undefined || linksUp(contract).size > 0) return undefined;
  return tender.values.buyer === undefined || tender.values.buyer === buyer ? tender : undefined;
}

/** Of several contracts that the buyer let from it, it is for all together. */
function estimateOf(tender: StoredTender | undefined, several: ReadonlySet<string>) {
  const estimate = priceOf(tender?.values.estimate);
  if (tender === undefined || estimate === undefined || !several.has(tender.id)) return estimate;
  const { most } = rangeOfPrice(estimate);
  return most && priceOfRange({ most }, estimate.currency);
}

/**
 * Workplaces in different places leave the place not known, and so does one that lies elsewhere than the contract says: the
 * law of one is not that of the other.
 */
function placeOf({ values }: StoredContract, workplaces: Workplaces): Pick<BesideContract, 'place' | 'isElsewhere'> {
  const places = new Set((values.workplaces ?? []).map((id) => placeOfWorkplace(workplaces.get(id))));
  const { place: stated } = values;
  const [place] = places;
  if (stated === undefined) return place !== undefined && places.size === 1 ? { place } : {};
  return { isElsewhere: [...places].some((one) => one !== undefined && !isInOrAround(one, stated)) };
}

function isInOrAround(one: string, other: string): boolean {
  return placesAround(one).includes(other) || placesAround(other).includes(one);
}

function placeOfWorkplace(workplace: StoredRecord<'Workplace'> | undefined): string | undefined {
  return workplace?.values.region ?? workplace?.values.country;
}
