/** One run over records: reads, tests and writes a batch at a time, each told to the watch. */
import type { Day } from '../../domain/dates.ts';
import type { BenchmarkBook } from '../../domain/wages/benchmark.ts';
import type { AssessedKind, AssessedRecord, KeptAssessment, View } from '../../store/store.ts';
import type { Deps } from '../deps.ts';
import type { Phase, Watch } from '../facts/rates.ts';
import { contractsWith, worksWith } from '../facts/subjects.ts';
import { known } from '../facts/values.ts';
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

type Subjects = Awaited<ReturnType<typeof contractsWith>> | Awaited<ReturnType<typeof worksWith>>;

export class AssessmentRun {
  readonly #deps: Deps;
  readonly #request: KeepRequest;
  readonly #view: View;
  readonly #books = new Map<string, BenchmarkBook>();
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

  async readTests(asked?: Omit<TestsAsked, 'books'>): Promise<void> {
    const asOf = this.#view.asOf as Day;
    this.#tests = await this.#watched('reading', () =>
      Tests.read(this.#deps, asOf, this.#view, { ...asked, books: this.#books }),
    );
  }

  /** Benchmarks are read again: others may have been written meanwhile. */
  forgetBenchmarks(): void {
    this.#books.clear();
  }

  page(kind: AssessedKind, after: string | undefined): Promise<{ readonly records: Subjects; readonly next?: string }> {
    const page = known<{ first: number; after?: string }>({ first: PAGE, after });
    return this.#watched('reading', async () => {
      const { store } = this.#deps;
      if (kind === 'Contract') {
        const { items, next } = await store.pageRecords('Contract', {}, this.#view, page);
        return known<{ records: Subjects; next?: string }>({
          records: await contractsWith(store, items, contractNeeds(), this.#view),
          next,
        });
      }
      const { items, next } = await store.pageRecords('WageRecord', {}, this.#view, page);
      const records = await worksWith(store, items, WORK_NEEDS, this.#view);
      return known<{ records: Subjects; next?: string }>({ records, next });
    });
  }

  /** With what the tests named, or all, ask to be read beside. */
  async contracts(ids: readonly string[], only?: ReadonlySet<string>) {
    const held = await this.#watched('reading', async () => {
      const { store } = this.#deps;
      return contractsWith(store, await store.records('Contract', ids, this.#view), contractNeeds(only), this.#view);
    });
    await this.readTests({ of: held, ...(only === undefined ? {} : { only }) });
    return held;
  }

  works(ids: readonly string[]) {
    return this.#watched('reading', async () => {
      const { store } = this.#deps;
      return worksWith(store, await store.records('WageRecord', ids, this.#view), WORK_NEEDS, this.#view);
    });
  }

  test(kind: AssessedKind, records: Subjects): Promise<readonly AssessedRecord[]> {
    const { watch } = this.#request;
    return kind === 'Contract'
      ? this.#heldTests.contracts(records as Awaited<ReturnType<typeof contractsWith>>, watch)
      : this.#heldTests.works(records as Awaited<ReturnType<typeof worksWith>>, watch);
  }

  write(id: string, batch: Parameters<Deps['store']['putAnswers']>[1]): Promise<KeptAssessment> {
    return this.#watched('writing', () => this.#deps.store.putAnswers(id, batch));
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
