/** Keeps the answers of tests up to date in the background of the server, so that a page of a large store waits for nothing. */
import type { View } from '../../store/store.ts';
import type { Deps } from '../deps.ts';
import { keepAssessment } from './keep-assessment.ts';

export interface KeeperSettings {
  /** Milliseconds between two looks at what was written. */
  readonly every: number;
  /** With fewer contracts and wage records than this, testing all of them anew is as fast as a page. */
  readonly leastRecords: number;
}

export class AnswerKeeper {
  readonly #settings: KeeperSettings;
  readonly #stopping = new AbortController();
  #timer: NodeJS.Timeout | undefined;
  #running: Promise<void> = Promise.resolve();

  constructor(settings: KeeperSettings = { every: 5_000, leastRecords: 5_000 }) {
    this.#settings = settings;
  }

  /** `onFailure`: the answers kept are then those of before, and pages test anew. */
  start(deps: Deps, view: View, onFailure: (cause: unknown) => void): void {
    this.#timer = setTimeout(() => {
      this.#running = this.look(deps, view)
        .catch((cause: unknown) => {
          if (!this.#stopping.signal.aborted) onFailure(cause);
        })
        .finally(() => {
          if (!this.#stopping.signal.aborted) this.start(deps, view, onFailure);
        });
    }, this.#settings.every);
    this.#timer.unref();
  }

  /** Nothing while an import runs: what it writes next would have to be tested again. */
  async look(deps: Deps, view: View): Promise<void> {
    const imports = await deps.store.pageImports(view, { first: 5 });
    if (imports.items.some(({ state }) => state === 'running')) return;
    const counts = await deps.store.countRecords({ readable: view.readable });
    if ((counts.Contract ?? 0) + (counts.WageRecord ?? 0) < this.#settings.leastRecords) return;
    await keepAssessment(deps, { view, signal: this.#stopping.signal });
  }

  /** What was tested so far stays; the next start goes on. */
  async stop(): Promise<void> {
    clearTimeout(this.#timer);
    this.#stopping.abort();
    await this.#running;
  }
}
