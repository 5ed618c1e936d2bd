/**
 * Keeps the answers of tests up to date in the background of the server, so that a page of a large store waits for
 * nothing: those of today, and those of another day while somebody asks for them.
 */
import { setTimeout } from 'node:timers/promises';
import type { Day } from '../../domain/dates.ts';
import { unlessCancelled } from '../../domain/unless-cancelled.ts';
import type { KeptAssessment, View } from '../../store/store.ts';
import type { AnswersInTime, Deps } from '../deps.ts';
import type { AssessProgress } from './assessment-run.ts';
import { keepAssessment } from './keep-assessment.ts';
import { answersOfNow } from './kept-answers.ts';
import { RunningImport } from './running-import.ts';
import { secondsLeftOf, type Testing } from './testing-now.ts';

export interface KeeperSettings {
  /** Milliseconds between two looks at what was written. */
  readonly every: number;
  /** With fewer contracts and wage records than this, testing all of them anew is as fast as a page. */
  readonly leastRecords: number;
  /** Milliseconds without anything written after which an open import is waited for no longer. */
  readonly idle?: number;
}

interface Running {
  readonly asOf: Day;
  /** When the first records were tested: what comes before, such as reading what prices are held against, says nothing of the rate. */
  began?: number;
  /** Tested by then, with those of the run that it goes on with. */
  start?: number;
  progress: AssessProgress;
}

/** Looks in vain after which an answer is no longer waited for: something is written all the time. */
const MOST_LOOKS = 5;
const IDLE = 30_000;

export class AnswerKeeper implements AnswersInTime {
  readonly #settings: KeeperSettings;
  readonly #stopping = new AbortController();
  /** Asked for and not answered yet; the last first, since whoever asked for another has left it. */
  readonly #wanted = new Set<Day>();
  #held: { readonly deps: Deps; readonly view: View; readonly onFailure: (cause: unknown) => void } | undefined;
  #timer: NodeJS.Timeout | undefined;
  #looking: Promise<void> | undefined;
  #running: Running | undefined;
  readonly #import: RunningImport;
  #waitsForImport = false;

  constructor(settings: KeeperSettings = { every: 5_000, leastRecords: 5_000 }) {
    this.#settings = settings;
    this.#import = new RunningImport(settings.idle ?? IDLE);
  }

  /** `onFailure`: the answers kept are then those of before, and pages test anew. */
  start(deps: Deps, view: View, onFailure: (cause: unknown) => void): void {
    this.#held = { deps, view, onFailure };
    this.#schedule();
  }

  /** Undefined where nothing has to be waited for; what is asked for is then tested next. */
  async testing(view: View, asOf: Day): Promise<Testing | undefined> {
    if (!(await this.#standing(view, asOf)).isComing) return undefined;
    void this.#look(asOf);
    const { asOf: day, began, start = 0, progress } = this.#running ?? {};
    const { assessed = 0, of, compared } = progress ?? {};
    const secondsLeft =
      of === undefined || began === undefined
        ? undefined
        : secondsLeftOf(assessed - start, of - assessed, Date.now() - began);
    return {
      ...{ assessed, waitsForImport: this.#waitsForImport },
      ...(day === undefined || day === asOf ? {} : { first: day }),
      ...(of === undefined ? {} : { of }),
      ...(compared === undefined ? {} : { compared }),
      ...(secondsLeft === undefined ? {} : { secondsLeft }),
    };
  }

  async ofNow(view: View, asOf: Day, left?: AbortSignal): Promise<KeptAssessment | undefined> {
    for (let looks = 0; looks < MOST_LOOKS && !this.#stopping.signal.aborted; ) {
      const { kept, isComing } = await this.#standing(view, asOf);
      if (!isComing) return kept;
      // What is looked at goes on for others.
      await unlessCancelled(() => this.#look(asOf), left);
      if (this.#waitsForImport) await this.#pause();
      else if (!this.#wanted.has(asOf)) looks += 1;
    }
    return undefined;
  }

  async #pause(): Promise<void> {
    const { signal } = this.#stopping;
    await setTimeout(this.#settings.every, undefined, { signal, ref: false }).catch(() => undefined);
  }

  /** What was tested so far stays; the next start goes on. */
  async stop(): Promise<void> {
    clearTimeout(this.#timer);
    this.#stopping.abort();
    await this.#looking;
  }

  #schedule(): void {
    if (this.#stopping.signal.aborted) return;
    clearTimeout(this.#timer);
    this.#timer = globalThis.setTimeout(() => void this.#look(), this.#settings.every).unref();
  }

  /** One look at a time, at today and one other day: who asks meanwhile waits for the next. */
  async #look(asOf?: Day): Promise<void> {
    if (asOf !== undefined) {
      this.#wanted.delete(asOf);
      this.#wanted.add(asOf);
    }
    await this.#looking;
    this.#looking ??= this.#lookOnce().finally(() => {
      this.#looking = undefined;
      this.#schedule();
    });
    await this.#looking;
  }

  async #lookOnce(): Promise<void> {
    if (this.#held === undefined || this.#stopping.signal.aborted) return;
    const { deps, view, onFailure } = this.#held;
    try {
      if (!(await this.#isLarge())) return;
      this.#waitsForImport = await this.#import.isWriting(deps, view);
      if (this.#waitsForImport) return;
      const today = deps.today();
      this.#wanted.delete(today);
      await this.#keep(deps, view, today, false);
      const last = [...this.#wanted].at(-1);
      if (last === undefined) return;
      this.#wanted.delete(last);
      await this.#keep(deps, view, last, true);
    } catch (cause) {
      if (!this.#stopping.signal.aborted) onFailure(cause);
    }
  }

  async #keep(deps: Deps, view: View, asOf: Day, beside: boolean): Promise<void> {
    const running: Running = { asOf, progress: { assessed: 0 } };
    this.#running = running;
    const onProgress = (progress: AssessProgress) => {
      running.progress = progress;
      if (progress.compared !== undefined) return;
      running.began ??= Date.now();
      running.start ??= progress.assessed;
    };
    try {
      await keepAssessment(deps, { view, asOf, beside, signal: this.#stopping.signal, onProgress });
    } finally {
      this.#running = undefined;
    }
  }

  /** What is kept of the day and is of now; else whether it is worth waiting for. */
  async #standing(view: View, asOf: Day): Promise<{ readonly kept?: KeptAssessment; readonly isComing: boolean }> {
    const isOurs = this.#held !== undefined && sameReaders(view.readable, this.#held.view.readable);
    if (this.#held === undefined || !isOurs || view.knownAt !== undefined || !(await this.#isLarge()))
      return { isComing: false };
    const kept = await answersOfNow(this.#held.deps, view, asOf);
    return kept === undefined ? { isComing: true } : { kept, isComing: false };
  }

  async #isLarge(): Promise<boolean> {
    if (this.#held === undefined) return false;
    const { deps, view } = this.#held;
    const counts = await deps.store.countRecords({ readable: view.readable });
    return (counts.Contract ?? 0) + (counts.WageRecord ?? 0) >= this.#settings.leastRecords;
  }
}

function sameReaders(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((one) => b.includes(one));
}
