/** Which contracts and wage records have to be tested again because other records were written to. */
import type { RecordKind, Values } from '../../../schema/graph.ts';
import { addDays, type Day, joined, type Span } from '../../domain/dates.ts';
import { parts } from '../../domain/parts.ts';
import { LONGEST_DAYS } from '../../domain/wages/rate.ts';
import type { AssessedAt, AssessedKind, KeptAssessment, Store, StoredRecord, View } from '../../store/store.ts';
import { readGroups } from '../facts/groups.ts';
import { linksUp } from '../facts/under.ts';
import { everyPage, everyRecord } from '../records/every-record.ts';
import { SameThings, thingsOf } from './same-things.ts';
import { contractNeeds, testsWith } from './tests.ts';

export interface Touched {
  readonly contracts: ReadonlySet<string>;
  readonly works: ReadonlySet<string>;
  /** Touched by a benchmark alone: only the tests that ask for it. */
  readonly byBenchmark: readonly TouchedInPart[];
}

export interface TouchedInPart {
  readonly kind: AssessedKind;
  readonly ids: ReadonlySet<string>;
  readonly tests: ReadonlySet<string>;
}

/** A record as it is and as it was when it was last assessed: what it said before may have moved others too. */
type Versions<K extends RecordKind> = readonly StoredRecord<K>[];

interface Written {
  readonly kind: string;
  readonly id: string;
}

/** Values of a contract by which it is compared with others, or by which others beneath it are tested. */
const COMPARED = ['product', 'unit', 'unitPrice', 'supplier', 'place', 'workplaces', 'signed', 'from', 'tender'];
/** Values by which a contract is one of those that were let from a tender. */
const LET = ['tender', 'buyer', 'under', 'underInferred'];
const SEEN_FROM_BELOW = [
  ...['price', 'unitPrice', 'unit', 'product', 'quantity', 'buyer', 'under', 'underInferred'],
  // Days at whose rates their prices are converted.
  ...['signed', 'from', 'tender'],
];
/** Values of a contract that say what it needs, which comes out of the price above it. */
const SEEN_FROM_ABOVE = [
  ...['place', 'workplaces', 'nace', 'workClass', 'signed', 'from', 'kind', 'unit', 'quantity', 'labourHours'],
  ...['labourHoursAtMost', 'labourMinutesPerUnit', 'labourMinutesPerUnitAtMost', 'nonLabourCost'],
  ...['unitPrice', 'product', 'nonLabourCostPerUnit', 'under', 'underInferred'],
  // What tells under which prices it may be performed, and what may be performed under it.
  ...['buyer', 'supplier', 'until', 'aboveKnown'],
];
/** Of one answer: what the gap between bids is held against is that of all tenders. */
const GAP_TEST = 'bid-far-below-next';

export async function touchedBy(
  store: Store,
  kept: KeptAssessment,
  written: readonly Written[],
  view: View,
): Promise<Touched> {
  const finding = new Finding(store, kept, view);
  const ids = (kind: RecordKind) => written.filter((one) => one.kind === kind).map(({ id }) => id);
  await finding.ofContracts(ids('Contract'));
  await finding.ofItems(ids('Item'));
  await finding.ofRelations(ids('Ownership'), ids('Affiliation'));
  await finding.ofTenders(ids('Tender'), ids('Bid'));
  await finding.ofWorkplaces(ids('Workplace'));
  await finding.ofBenchmarks(ids('Benchmark'));
  await finding.ofWageRecords(ids('WageRecord'));
  return finding;
}

class Finding implements Touched {
  readonly contracts = new Set<string>();
  readonly works = new Set<string>();
  readonly byBenchmark: TouchedInPart[] = [];
  readonly #store: Store;
  readonly #kept: KeptAssessment;
  readonly #view: View;
  readonly #sameThings: SameThings;
  /** Contracts whose contracts below were looked up. */
  readonly #descended = new Set<string>();

  constructor(store: Store, kept: KeptAssessment, view: View) {
    this.#store = store;
    this.#kept = kept;
    this.#view = view;
    this.#sameThings = new SameThings(store, view);
  }

  async ofContracts(ids: readonly string[]): Promise<void> {
    for (const id of ids) this.contracts.add(id);
    const versions = await this.#versions('Contract', ids);
    const changed = (names: readonly string[]) => ids.filter((id) => differs(versions.get(id) ?? [], names));
    await this.#below(changed(SEEN_FROM_BELOW));
    this.#add(await this.#pricesOver(changed(SEEN_FROM_ABOVE)));
    const compared = new Set(changed(COMPARED));
    await this.#peersOf(
      [...versions.values()].flat().filter(({ id }) => compared.has(id)),
      [...compared],
    );
    const letAnew = changed(LET);
    const tendersOf = (ids: Iterable<string>) =>
      [...ids].flatMap((id) => versions.get(id) ?? []).flatMap(({ values }) => values.tender ?? []);
    if (tendersOf([...compared, ...letAnew]).length > 0) await this.#tendered();
    await this.#letFrom(tendersOf(letAnew));
  }

  /** Contracts of these tenders: of one alone the estimate and the bids are of that contract. */
  async #letFrom(tenders: readonly string[]): Promise<void> {
    if (tenders.length === 0) return;
    const asked = [...new Set(tenders)];
    for (const view of this.#views())
      for await (const { id } of everyRecord(this.#store, 'Contract', view, { tender: asked })) this.contracts.add(id);
  }

  async ofItems(ids: readonly string[]): Promise<void> {
    const items = [...(await this.#versions('Item', ids)).values()].flat();
    for (const { values } of items) if (values.contract !== undefined) this.contracts.add(values.contract);
    this.#add(
      await this.#sameThings.contractsWith(items.flatMap(({ values }) => thingsOf(values.itemCode, values.unit))),
    );
  }

  /** Firms in one hand are no measure of one another's prices, and count once. */
  async ofRelations(ownerships: readonly string[], affiliations: readonly string[]): Promise<void> {
    if (ownerships.length + affiliations.length === 0) return;
    const owned = [...(await this.#versions('Ownership', ownerships)).values()].flat();
    const affiliated = [...(await this.#versions('Affiliation', affiliations)).values()].flat();
    const ends = [
      ...owned.flatMap(({ values }) => [values.owner, values.owned]),
      ...affiliated.flatMap(({ values }) => [values.party, values.of]),
    ].filter((end) => end !== undefined);
    for (const view of this.#views()) {
      const firms = (await readGroups(this.#store, view)).with(ends);
      for await (const contracts of everyPage(PAGE, (page) =>
        this.#store.pageRecords('Contract', { supplier: firms }, view, page),
      ))
        await this.#peersOf(
          contracts,
          contracts.map(({ id }) => id),
        );
    }
  }

  async ofTenders(tenders: readonly string[], bids: readonly string[]): Promise<void> {
    if (tenders.length + bids.length === 0) return;
    const ofBids = [...(await this.#versions('Bid', bids)).values()]
      .flat()
      .flatMap(({ values }) => values.tender ?? []);
    const asked = [...new Set([...tenders, ...ofBids])];
    for (const view of this.#views()) {
      if (asked.length === 0) break;
      const contracts: StoredRecord<'Contract'>[] = [];
      for await (const contract of everyRecord(this.#store, 'Contract', view, { tender: asked }))
        contracts.push(contract);
      for (const { id } of contracts) this.contracts.add(id);
      // The day on which bids were opened is that of their prices.
      if (tenders.length > 0) await this.#withPeersAndBelow(contracts);
    }
    if (bids.length > 0) await this.#tendered();
  }

  async ofWorkplaces(ids: readonly string[]): Promise<void> {
    if (ids.length === 0) return;
    for (const view of this.#views()) {
      const contracts = await this.#store.contractsLinkedTo('workplaces', ids, view);
      const found = contracts.map(({ id }) => id);
      this.#add(found);
      await this.#peersOf(contracts, found);
      this.#add(await this.#pricesOver(found));
      const workers = new Set<string>();
      for await (const { id, values } of everyRecord(this.#store, 'WageRecord', view, { workplace: ids })) {
        this.works.add(id);
        if (values.worker !== undefined) workers.add(values.worker);
      }
      await this.#ofWorkers([...workers], view);
    }
  }

  /** With the others of their workers: the week of one may stand in several. */
  async ofWageRecords(ids: readonly string[]): Promise<void> {
    for (const id of ids) this.works.add(id);
    const versions = [...(await this.#versions('WageRecord', ids)).values()].flat();
    const workers = [...new Set(versions.flatMap(({ values }) => values.worker ?? []))];
    for (const view of this.#views()) await this.#ofWorkers(workers, view);
  }

  async #ofWorkers(workers: readonly string[], view: View): Promise<void> {
    if (workers.length === 0) return;
    for await (const { id } of everyRecord(this.#store, 'WageRecord', view, { worker: workers })) this.works.add(id);
  }

  async ofBenchmarks(ids: readonly string[]): Promise<void> {
    const versions = [...(await this.#versions('Benchmark', ids)).values()].flat();
    await this.#priced(versions.filter(({ values }) => values.measures === 'exchange_rate'));
    for (const kind of KINDS) {
      const places = new Set<string>();
      const days: Span[] = [];
      const tests = new Set<string>();
      const touched = new Set<string>();
      for (const { values } of versions) {
        const own = testsWith(values.measures ?? '').filter((one) => one.kind === kind);
        for (const { test } of own) tests.add(test);
        if (values.measures === 'exchange_rate') days.push(daysOfRate(kind, values));
        else if (own.length > 0 && values.place !== undefined) places.add(values.place);
      }
      if (places.size > 0) for await (const id of this.#assessedAt({ kind, within: [...places] })) touched.add(id);
      for (const some of joined(days)) for await (const id of this.#assessedAt({ kind, days: some })) touched.add(id);
      if (touched.size > 0) this.byBenchmark.push({ kind, ids: touched, tests });
      if (kind === 'Contract') await this.#payingFor(touched, tests);
    }
  }

  /** What these need is looked at by the tests that look beneath a price alone. */
  async #payingFor(touched: ReadonlySet<string>, tests: ReadonlySet<string>): Promise<void> {
    const beneath = new Set([...tests].filter((test) => contractNeeds(new Set([test])).includes('beneath')));
    if (beneath.size === 0) return;
    const over = await this.#pricesOver([...touched], [this.#view]);
    const ids = new Set([...over].filter((id) => !touched.has(id)));
    if (ids.size > 0) this.byBenchmark.push({ kind: 'Contract', ids, tests: beneath });
  }

  /** A rate converts prices of its days, beside which contracts of other days are held. */
  async #priced(rates: readonly StoredRecord<'Benchmark'>[]): Promise<void> {
    for (const days of joined(rates.map(({ values }) => daysOfRate('Contract', values)))) {
      const at = { kind: 'Contract', days } as const;
      for await (const ids of everyPage(PAGE, (page) => this.#store.pageAssessedAt(this.#kept.id, at, page)))
        await this.#withPeersAndBelow(await this.#store.records('Contract', ids, this.#view));
    }
  }

  /** Of contracts whose prices or days moved: what stands beside them, and the work beneath them. */
  async #withPeersAndBelow(contracts: readonly StoredRecord<'Contract'>[]): Promise<void> {
    const ids = contracts.map(({ id }) => id);
    await this.#peersOf(contracts, ids);
    await this.#below(ids);
  }

  /** As the answers that are kept have seen it, and as it is. */
  #views(): readonly View[] {
    return [this.#view, { ...this.#view, knownAt: this.#kept.seen }];
  }

  async #versions<K extends RecordKind>(kind: K, ids: readonly string[]): Promise<ReadonlyMap<string, Versions<K>>> {
    const versions = new Map<string, StoredRecord<K>[]>();
    if (ids.length === 0) return versions;
    for (const view of this.#views()) {
      for (const record of await this.#store.records(kind, ids, view))
        versions.set(record.id, [...(versions.get(record.id) ?? []), record]);
    }
    return versions;
  }

  #add(contracts: Iterable<string>): void {
    for (const id of contracts) this.contracts.add(id);
  }

  /** Contracts performed under these, and under those: each is gone down from once. */
  async #below(ids: readonly string[]): Promise<void> {
    for (let level = this.#notYet(ids); level.length > 0; ) {
      const next: string[] = [];
      for (const view of this.#views())
        for (const { id } of await this.#store.contractsLinkedTo('under', level, view)) next.push(id);
      this.#add(next);
      level = this.#notYet(next);
    }
  }

  #notYet(ids: readonly string[]): readonly string[] {
    return ids.filter((id) => {
      const isNew = !this.#descended.has(id);
      this.#descended.add(id);
      return isNew;
    });
  }

  /** Contracts above these, or perhaps above, by whatever way: what one says of itself is held against all that is under it. */
  async #pricesOver(ids: readonly string[], views = this.#views()): Promise<ReadonlySet<string>> {
    const found = new Set<string>();
    for (const view of views) {
      const passed = new Set(ids);
      for (let level = await this.#uppersOf(ids, view); level.length > 0; ) {
        for (const id of level) found.add(id);
        const next = level.filter((id) => !passed.has(id));
        for (const id of next) passed.add(id);
        level = await this.#uppersOf(next, view);
      }
    }
    return found;
  }

  /** Of one that nobody places, all that its buyer supplies: it may be performed under any of these. */
  async #uppersOf(ids: readonly string[], view: View): Promise<readonly string[]> {
    const uppers = new Set<string>();
    const buyers = new Set<string>();
    for (const some of parts(ids, PAGE)) {
      for (const record of await this.#store.records('Contract', some, view)) {
        const above = linksUp(record);
        for (const id of above) uppers.add(id);
        if (above.size === 0 && record.values.aboveKnown !== true && record.values.buyer !== undefined)
          buyers.add(record.values.buyer);
      }
    }
    if (buyers.size > 0) for (const { id } of await this.#store.contractsSuppliedBy([...buyers], view)) uppers.add(id);
    return [...uppers];
  }

  /** Contracts whose unit prices stand beside those of these. */
  async #peersOf(contracts: readonly StoredRecord<'Contract'>[], withItems: readonly string[]): Promise<void> {
    const things = contracts.flatMap(({ values }) => thingsOf(values.product, values.unit, values.place));
    if (withItems.length > 0) {
      for (const view of this.#views())
        for await (const { values } of everyRecord(this.#store, 'Item', view, { contract: withItems }))
          things.push(...thingsOf(values.itemCode, values.unit));
    }
    this.#add(await this.#sameThings.contractsWith(things));
  }

  async #tendered(): Promise<void> {
    for (const outcome of ['flagged', 'passed', 'cannot_tell']) {
      const of = { test: GAP_TEST, outcome };
      for await (const items of everyPage(PAGE, (page) => this.#store.pageAnswers(this.#kept.id, of, page)))
        for (const { id } of items) this.contracts.add(id);
    }
  }

  async *#assessedAt(at: AssessedAt): AsyncGenerator<string> {
    for await (const items of everyPage(PAGE, (page) => this.#store.pageAssessedAt(this.#kept.id, at, page)))
      yield* items;
  }
}

const PAGE = 5_000;
const KINDS: readonly AssessedKind[] = ['Contract', 'WageRecord'];

/** A rate counts for some days after its own; pay for work that began at any time before may be of those days. */
function daysOfRate(kind: AssessedKind, { from, until }: StoredRecord<'Benchmark'>['values']) {
  const first = (from ?? '0001-01-01') as Day;
  const last = addDays((until ?? first) as Day, LONGEST_DAYS);
  return { from: kind === 'WageRecord' ? ('0001-01-01' as Day) : first, until: last };
}

/** Held in one version only, or with another value in one of these. */
function differs(versions: Versions<RecordKind>, names: readonly string[]): boolean {
  const [before, after] = versions.map(({ values }) => values as Values);
  if (before === undefined || after === undefined) return true;
  return names.some((name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]));
}
