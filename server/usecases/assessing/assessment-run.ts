/** One run over records: reads, tests and writes a batch at a time, each told to the watch. */
import type { Day } from '../../domain/dates.ts';
import type { BenchmarkBook } from '../../domain/wages/benchmark.ts';
import type {
  AssessedKind,
  AssessedRecord,
  KeptAssessment,
  PageRequest,
  StoredRecord,
  View,
} from '../../store/store.ts';
import type { Deps } from '../deps.ts';
import type { Phase, Watch } from '../facts/rates.ts';
import { contractsWith, worksWith } from '../facts/subjects.ts';
import { known } from '../facts/values.ts';
import { madeAhead } from './made-ahead.ts';
import { contractNeeds, Tests, type TestsAsked, WORK_NEEDS } from './tests.ts';

export interface KeepRequest {
  /** Whose answers; of all that they read on the day. */
  readonly view: View;
  readonly asOf?: Day;
  /** Everything is tested again, whatever is kept. */
  readonly whole?: boolean;
  /** Answers kept for another day stay those of that day. */
  readonly beside?: boolean;
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: AssessProgress) => void;
  readonly watch?: Watch;
}

export interface AssessProgress {
  /** Records tested so far, of so many; not known beforehand where only what was touched is tested. */
  readonly assessed: number;
  readonly of?: number;
  /** Until the first is tested: contracts read to be compared with so far, at most of so many. */
  readonly compared?: { readonly read: number; readonly of: number };
}

export interface Kept {
  readonly assessment: KeptAssessment;
  /** Everything, what was touched, or nothing was left to do. */
  readonly way: 'whole' | 'touched' | 'nothing';
  /** Records tested by this call. */
  readonly assessed: number;
}

/** Records that are read, tested and written at once. */
export const PAGE = 2_000;
/** Pages being read while one is tested: the tests then seldom wait, and no more is held than that. */
export const PAGES_AHEAD = 2;

/** Records that were read, with what the tests of them ask for beside: puts them to these, each giving one answer. */
export type ReadBatch = () => Promise<readonly AssessedRecord[]>;

interface ReadPage {
  readonly test: ReadBatch;
  /** Where the page after it begins; undefined of the last. */
  readonly next: string | undefined;
}

export class AssessmentRun {
  readonly #deps: Deps;
  readonly #request: KeepRequest;
  readonly #view: View;
  readonly #books = new Map<string, Promise<BenchmarkBook>>();
  #tests: Tests | undefined;

  constructor(deps: Deps, request: KeepRequest, view: View) {
    this.#deps = deps;
    this.#request = request;
    this.#view = view;
  }

  get #heldTests(): Tests {
    if (this.#tests === undefined) throw new TypeError('the tests are not read yet');
    return this.#tests;
  }

  /** For all that is read after it, but for some contracts alone. */
  async readTests(asked?: Omit<TestsAsked, 'books'>): Promise<void> {
    this.#tests = await this.#watched('reading', () => this.#readTests(asked));
  }

  /** Benchmarks are read again: others may have been written meanwhile. */
  forgetBenchmarks(): void {
    this.#books.clear();
  }

  /** All records of a kind, page after page; `after`: from where a page named as its next. */
  pages(kind: AssessedKind, after: string | undefined): AsyncGenerator<ReadPage> {
    return madeAhead(this.#listed(kind, after), PAGES_AHEAD, async ({ read, next }) => ({
      test: await this.#watched('reading', read),
      next,
    }));
  }

  /** Some contracts, with the tests named, or all: what those hold them against is read for these alone. */
  contracts(ids: readonly string[], only?: ReadonlySet<string>): Promise<ReadBatch> {
    return this.#watched('reading', async () => {
      const records = await this.#deps.store.records('Contract', ids, this.#view);
      const contracts = await contractsWith(this.#deps.store, records, contractNeeds(only), this.#view);
      const tests = await this.#readTests({ of: contracts, ...(only === undefined ? {} : { only }) });
      return () => tests.contracts(contracts, this.#request.watch);
    });
  }

  works(ids: readonly string[]): Promise<ReadBatch> {
    return this.#watched('reading', async () =>
      this.#ofWorks(await this.#deps.store.records('WageRecord', ids, this.#view)),
    );
  }

  write(id: string, batch: Parameters<Deps['store']['putAnswers']>[1]): Promise<KeptAssessment> {
    return this.#watched('writing', () => this.#deps.store.putAnswers(id, batch));
  }

  #readTests(asked: Omit<TestsAsked, 'books'> = {}): Promise<Tests> {
    return Tests.read(this.#deps, this.#view.asOf as Day, this.#view, { ...asked, books: this.#books });
  }

  async *#listed(kind: AssessedKind, from: string | undefined) {
    for (let after = from; ; ) {
      const page = known<PageRequest>({ first: PAGE, after });
      const listed = kind === 'Contract' ? await this.#listContracts(page) : await this.#listWorks(page);
      yield listed;
      if (listed.next === undefined) return;
      after = listed.next;
    }
  }

  async #listContracts(page: PageRequest) {
    const { items, next } = await this.#deps.store.pageRecords('Contract', {}, this.#view, page);
    return { read: () => this.#ofContracts(items), next };
  }

  async #listWorks(page: PageRequest) {
    const { items, next } = await this.#deps.store.pageRecords('WageRecord', {}, this.#view, page);
    return { read: () => this.#ofWorks(items), next };
  }

  async #ofContracts(records: readonly StoredRecord<'Contract'>[]): Promise<ReadBatch> {
    const contracts = await contractsWith(this.#deps.store, records, contractNeeds(), this.#view);
    const tests = this.#heldTests;
    return () => tests.contracts(contracts, this.#request.watch);
  }

  async #ofWorks(records: readonly StoredRecord<'WageRecord'>[]): Promise<ReadBatch> {
    const works = await worksWith(this.#deps.store, records, WORK_NEEDS, this.#view);
    const tests = this.#heldTests;
    return () => tests.works(works, this.#request.watch);
  }

  async #watched<T>(phase: Phase, act: () => Promise<T>): Promise<T> {
    this.#request.watch?.begin(phase);
    try {
      return await act();
    } finally {
      this.#request.watch?.end(phase);
    }
  }
}
