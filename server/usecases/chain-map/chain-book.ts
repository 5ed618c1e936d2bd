/** A network is walked once a root, day and state of the store, however often parts of it are opened. */
import type { TierCount } from '../../domain/chain/count-tiers.ts';
import type { View } from '../../store/store.ts';
import type { Deps } from '../deps.ts';
import { type Walked, type WalkRequest, walk } from './walked.ts';

/** A network of 100,000 contracts takes some hundred megabytes. */
const MOST_HELD = 3;

interface Entry {
  tiers?: Promise<readonly TierCount[]>;
  walked?: Promise<Walked>;
}

export class ChainBook {
  readonly #held = new Map<string, Entry>();
  #state = '';

  /** Documented links on each tier: what is there first. */
  async tiers(deps: Deps, request: WalkRequest): Promise<readonly TierCount[]> {
    const entry = await this.#entry(deps, request);
    const { root, view, maxContracts } = request;
    entry.tiers ??= this.#until(entry, deps.store.tiersBelow(root, view, { maxContracts }));
    return entry.tiers;
  }

  /** With inferred links, test results and claims. */
  async walked(deps: Deps, request: WalkRequest): Promise<Walked> {
    const entry = await this.#entry(deps, request);
    entry.walked ??= this.#until(entry, this.#walkAfterTiers(deps, request));
    return entry.walked;
  }

  /** A page asks for both at once, and is to be told its tiers first. */
  async #walkAfterTiers(deps: Deps, request: WalkRequest): Promise<Walked> {
    await this.tiers(deps, request);
    return walk(deps, request);
  }

  async #entry(deps: Deps, request: WalkRequest): Promise<Entry> {
    const { root, view, asOf, maxContracts } = request;
    const state = await stateOf(deps, view);
    if (state !== this.#state) this.#held.clear();
    this.#state = state;
    const key = JSON.stringify([root, view, asOf, maxContracts]);
    const entry = this.#held.get(key) ?? {};
    // Asked for last, forgotten last.
    this.#held.delete(key);
    this.#held.set(key, entry);
    for (const oldest of [...this.#held.keys()].slice(0, -MOST_HELD)) this.#held.delete(oldest);
    return entry;
  }

  /** What fails is asked for anew the next time. */
  #until<T>(entry: Entry, asked: Promise<T>): Promise<T> {
    asked.catch(() => {
      for (const [key, held] of this.#held) if (held === entry) this.#held.delete(key);
    });
    return asked;
  }
}

/** Answers of tests that are kept come in while nothing is written. */
async function stateOf(deps: Deps, view: View): Promise<string> {
  const kept = (await deps.store.assessments(view.readable)).map(({ id, state, seen, asOf }) => [
    id,
    state,
    seen,
    asOf,
  ]);
  return `${await deps.store.writeMark()} ${JSON.stringify(kept.filter(([, state]) => state === 'done'))}`;
}
