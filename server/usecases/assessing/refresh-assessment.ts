/** Tests again what was written to, and what that touches. */
import type { Day } from '../../domain/dates.ts';
import { parts } from '../../domain/parts.ts';
import type { AssessedKind, AssessedRecord, KeptAssessment, Unassessed, View } from '../../store/store.ts';
import type { Deps } from '../deps.ts';
import { everyRecord } from '../records/every-record.ts';
import { AssessmentRun, type KeepRequest, type Kept, PAGE, PAGES_AHEAD, type ReadBatch } from './assessment-run.ts';
import { madeAhead } from './made-ahead.ts';
import { type Touched, type TouchedInPart, touchedBy } from './touched.ts';

/** Looked at together: one import often touches the same records time and again. */
const WRITTEN = 20_000;
/** Tested again in some seconds: a run that is cut off begins with them anew. */
const FEW = 20_000;
/** Beyond this share of all records, testing everything costs no more, and goes on where it was cut off. */
const LARGE_SHARE = 0.5;

export class Refresh {
  readonly #deps: Deps;
  readonly #request: KeepRequest;
  readonly #asOf: Day;
  readonly #view: View;
  readonly #kept: KeptAssessment;
  readonly #run: AssessmentRun;
  #assessed = 0;

  constructor(deps: Deps, request: KeepRequest, asOf: Day, kept: KeptAssessment) {
    this.#deps = deps;
    this.#request = request;
    this.#asOf = asOf;
    this.#kept = kept;
    this.#view = { ...request.view, asOf };
    this.#run = new AssessmentRun(deps, request, this.#view);
  }

  /** Undefined where so much is touched that everything is better tested again. */
  async run(): Promise<Kept | undefined> {
    const { store } = this.#deps;
    const { id } = this.#kept;
    if (this.#kept.asOf !== this.#asOf) await this.#turn();
    const seen = this.#deps.now();
    for (;;) {
      const { items: written } = await store.pageUnassessed(id, { first: WRITTEN });
      if (written.length === 0) break;
      const touched = await touchedBy(store, this.#kept, written, this.#view);
      if (await this.#isMost(touched)) return undefined;
      await this.#assess(touched, written);
    }
    const assessment = await store.putAnswers(id, { records: [], seen });
    return { assessment, way: this.#assessed === 0 ? 'nothing' : 'touched', assessed: this.#assessed };
  }

  async #isMost({ contracts, works, byBenchmark }: Touched): Promise<boolean> {
    const ids = new Set([contracts, works, ...byBenchmark.map((part) => part.ids)].flatMap((some) => [...some]));
    if (ids.size <= FEW) return false;
    const counts = await this.#deps.store.countRecords({ readable: this.#view.readable });
    return ids.size > LARGE_SHARE * ((counts.Contract ?? 0) + (counts.WageRecord ?? 0));
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
    this.#run.forgetBenchmarks();
    await this.#testAll('Contract', contracts, (some) => this.#run.contracts(some));
    if (works.size > 0) await this.#run.readTests({ of: [] });
    await this.#testAll('WageRecord', works, (some) => this.#run.works(some));
    for (const part of byBenchmark) await this.#assessInPart(part, part.kind === 'Contract' ? contracts : works);
    if (settled.length > 0) await this.#run.write(this.#kept.id, { records: [], settled });
  }

  async #testAll(
    kind: AssessedKind,
    ids: ReadonlySet<string>,
    read: (some: readonly string[]) => Promise<ReadBatch>,
  ): Promise<void> {
    const part = async (some: readonly string[]) => ({ some, test: await read(some) });
    for await (const { some, test } of madeAhead(parts([...ids], PAGE), PAGES_AHEAD, part)) {
      await this.#put(await test(), some, kind);
      this.#request.signal?.throwIfAborted();
    }
  }

  /** But for those that are tested whole. */
  async #assessInPart({ kind, ids, tests }: TouchedInPart, whole: ReadonlySet<string>): Promise<void> {
    if (kind === 'WageRecord') await this.#run.readTests({ of: [], only: tests });
    const read = (some: readonly string[]) =>
      kind === 'Contract' ? this.#run.contracts(some, tests) : this.#run.works(some);
    const rest = [...ids].filter((id) => !whole.has(id));
    for await (const test of madeAhead(parts(rest, PAGE), PAGES_AHEAD, read)) {
      const records = await test();
      await this.#run.write(this.#kept.id, { records });
      this.#assessed += records.length;
      this.#request.onProgress?.({ assessed: this.#assessed });
      this.#request.signal?.throwIfAborted();
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
