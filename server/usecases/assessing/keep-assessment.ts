/**
 * Keeps the answers of all tests on all contracts and wage records up to date: what a change touches is tested again,
 * and everything only where there are no answers yet, or they were made with other rules. A run that is cut off goes on
 * where it stood.
 */
import type { Day } from '../../domain/dates.ts';
import type { AssessedKind, AssessedRecord, KeptAssessment, Unassessed, View } from '../../store/store.ts';
import type { Deps } from '../deps.ts';
import { everyRecord } from '../every-record.ts';
import type { Phase, Watch } from '../facts/rates.ts';
import { contractsWith, paidWorks } from '../facts/subjects.ts';
import { known } from '../facts/values.ts';
import { contractNeeds, Tests, type TestsAsked } from './tests.ts';
import { type Touched, type TouchedInPart, touchedBy } from './touched.ts';

export interface KeepRequest {
  /** Whose answers; of all that they read on the day. */
  readonly view: View;
  readonly asOf?: Day;
  /** Everything is tested again, whatever is kept. */
  readonly whole?: boolean;
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: AssessProgress) => void;
  readonly watch?: Watch;
}

export interface AssessProgress {
  /** Records tested so far, of so many; not known beforehand where only what was touched is tested. */
  readonly assessed: number;
  readonly of?: number;
}

export interface Kept {
  readonly assessment: KeptAssessment;
  /** Everything, what was touched, or nothing was left to do. */
  readonly way: 'whole' | 'touched' | 'nothing';
  /** Records tested by this call. */
  readonly assessed: number;
}

/** Throws `cancelled` where the signal says so; what was written until then stays and the next call goes on. */
export async function keepAssessment(deps: Deps, request: KeepRequest): Promise<Kept> {
  const asOf = request.asOf ?? deps.today();
  const kept = (await deps.store.assessments(request.view.readable)).find(({ state }) => state === 'done');
  const isOfUse = kept !== undefined && kept.rules === rulesOn(deps, kept.asOf) && rulesOn(deps, asOf) === kept.rules;
  if (request.whole === true || kept === undefined || !isOfUse || kept.asOf > asOf)
    return assessAll(deps, request, asOf);
  return new Refresh(deps, request, asOf, kept).run();
}

/** The tests and the dated data that hold on the day. */
export function rulesOn(deps: Deps, asOf: Day): string {
  const { thresholds, warnings, peers, bands, exchange } = deps.thresholds;
  const dated = [...thresholds, ...peers, ...bands, ...warnings, ...exchange] as readonly { from: Day; until?: Day }[];
  const places = dated.flatMap(({ from, until }, place) =>
    from <= asOf && (until === undefined || asOf < until) ? [place] : [],
  );
  return `${deps.rules} ${places.join(',')}`;
}

const PAGE = 2_000;
const KINDS: readonly AssessedKind[] = ['Contract', 'WageRecord'];

async function assessAll(deps: Deps, request: KeepRequest, asOf: Day): Promise<Kept> {
  const { store } = deps;
  const view: View = { ...request.view, asOf };
  const { readable } = view;
  const started = await store.startAssessment({ readable, asOf, rules: rulesOn(deps, asOf), at: deps.now() });
  const counts = await store.countRecords({ readable });
  const of = KINDS.reduce((sum, kind) => sum + (counts[kind] ?? 0), 0);
  const run = new Run(deps, request, view);
  let assessed = 0;
  await run.readTests();
  const from = placeOf(started.cursor);
  for (const kind of KINDS.slice(KINDS.indexOf(from.kind))) {
    let after = kind === from.kind ? from.after : undefined;
    let page = run.page(kind, after);
    for (;;) {
      const { records, next } = await page;
      after = next;
      // The next page is read while this one is tested and written.
      if (next !== undefined) page = run.page(kind, next);
      const cursor = next === undefined ? nextKind(kind) : `${kind} ${next}`;
      page.catch(() => undefined);
      await run.write(started.id, { records: await run.test(kind, records), cursor });
      assessed += records.length;
      request.onProgress?.({ assessed: started.assessed + assessed, of });
      if (next === undefined) break;
      request.signal?.throwIfAborted();
    }
  }
  return { assessment: await store.finishAssessment(started.id, deps.now()), way: 'whole', assessed };
}

/** Where a run stands: the kind, and the last record of it that is done. */
function placeOf(cursor: string | undefined): { readonly kind: AssessedKind; readonly after?: string } {
  const [kind = 'Contract', after = ''] = cursor === undefined ? [] : splitOnce(cursor);
  return { kind: kind as AssessedKind, ...(after === '' ? {} : { after }) };
}

function splitOnce(text: string): readonly [string, string] {
  const space = text.indexOf(' ');
  return space < 0 ? [text, ''] : [text.slice(0, space), text.slice(space + 1)];
}

const nextKind = (kind: AssessedKind): string => KINDS[KINDS.indexOf(kind) + 1] ?? `${kind} \uffff`;

type Subjects = Awaited<ReturnType<typeof contractsWith>> | Awaited<ReturnType<typeof paidWorks>>;

/** Reads, tests and writes, each told to the watch. */
class Run {
  readonly #deps: Deps;
  readonly #request: KeepRequest;
  readonly #view: View;
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

  async readTests(asked?: TestsAsked): Promise<void> {
    const asOf = this.#view.asOf as Day;
    this.#tests = await this.#watched('reading', () => Tests.read(this.#deps, asOf, this.#view, asked));
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
      return known<{ records: Subjects; next?: string }>({ records: await paidWorks(store, items, this.#view), next });
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
      return paidWorks(store, await store.records('WageRecord', ids, this.#view), this.#view);
    });
  }

  test(kind: AssessedKind, records: Subjects): Promise<readonly AssessedRecord[]> {
    const { watch } = this.#request;
    return kind === 'Contract'
      ? this.#heldTests.contracts(records as Awaited<ReturnType<typeof contractsWith>>, watch)
      : this.#heldTests.works(records as Awaited<ReturnType<typeof paidWorks>>, watch);
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

/** Tests again what was written to, and what that touches. */
class Refresh {
  readonly #deps: Deps;
  readonly #request: KeepRequest;
  readonly #asOf: Day;
  readonly #view: View;
  readonly #kept: KeptAssessment;
  readonly #run: Run;
  #assessed = 0;

  constructor(deps: Deps, request: KeepRequest, asOf: Day, kept: KeptAssessment) {
    this.#deps = deps;
    this.#request = request;
    this.#asOf = asOf;
    this.#kept = kept;
    this.#view = { ...request.view, asOf };
    this.#run = new Run(deps, request, this.#view);
  }

  async run(): Promise<Kept> {
    const { store } = this.#deps;
    const { id } = this.#kept;
    if (this.#kept.asOf !== this.#asOf) await this.#turn();
    const seen = this.#deps.now();
    for (;;) {
      const { items: written } = await store.pageUnassessed(id, { first: PAGE });
      if (written.length === 0) break;
      await this.#assess(await touchedBy(store, this.#kept, written, this.#view), written);
      this.#request.signal?.throwIfAborted();
    }
    const assessment = await store.putAnswers(id, { records: [], seen });
    return { assessment, way: this.#assessed === 0 ? 'nothing' : 'touched', assessed: this.#assessed };
  }

  /** To another day: what begins or ends to hold meanwhile, and pay for work whose end is not known. */
  async #turn(): Promise<void> {
    const { store } = this.#deps;
    const days = { after: this.#kept.asOf, upTo: this.#asOf };
    const turning = await store.recordsTurning(this.#view.readable, days);
    const touched = await touchedBy(store, this.#kept, turning, this.#view);
    const open = new Set(touched.works);
    for await (const { id, values } of everyRecord(store, 'WageRecord', this.#view))
      if (values.until === undefined) open.add(id);
    await this.#assess({ ...touched, works: open }, []);
    await store.moveAssessment(this.#kept.id, this.#asOf);
  }

  /** What settles the changes is written with the last of what they touch. */
  async #assess({ contracts, works, byBenchmark }: Touched, settled: readonly Unassessed[]): Promise<void> {
    for (const ids of parts([...contracts])) {
      const held = await this.#run.contracts(ids);
      await this.#put(await this.#run.test('Contract', held), ids, 'Contract');
    }
    if (works.size > 0) await this.#run.readTests({ of: [] });
    for (const ids of parts([...works])) {
      const held = await this.#run.works(ids);
      await this.#put(await this.#run.test('WageRecord', held), ids, 'WageRecord');
    }
    for (const part of byBenchmark) await this.#assessInPart(part, part.kind === 'Contract' ? contracts : works);
    if (settled.length > 0) await this.#run.write(this.#kept.id, { records: [], settled });
  }

  /** But for those that are tested whole. */
  async #assessInPart({ kind, ids, tests }: TouchedInPart, whole: ReadonlySet<string>): Promise<void> {
    if (kind === 'WageRecord') await this.#run.readTests({ of: [], only: tests });
    for (const some of parts([...ids].filter((id) => !whole.has(id)))) {
      const held = kind === 'Contract' ? await this.#run.contracts(some, tests) : await this.#run.works(some);
      const records = await this.#run.test(kind, held);
      await this.#run.write(this.#kept.id, { records });
      this.#assessed += records.length;
      this.#request.onProgress?.({ assessed: this.#assessed });
    }
  }

  /** One that is no longer held has no answers. */
  async #put(records: readonly AssessedRecord[], asked: readonly string[], kind: AssessedKind): Promise<void> {
    const held = new Set(records.map(({ id }) => id));
    const gone = asked.filter((id) => !held.has(id)).map((id) => ({ kind, id, about: {}, answers: [] }));
    await this.#run.write(this.#kept.id, { records: [...records, ...gone] });
    this.#assessed += asked.length;
    this.#request.onProgress?.({ assessed: this.#assessed });
  }
}

function* parts(ids: readonly string[]): Generator<readonly string[]> {
  for (let at = 0; at < ids.length; at += PAGE) yield ids.slice(at, at + PAGE);
}
