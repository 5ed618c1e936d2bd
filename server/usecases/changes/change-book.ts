import type { Deps } from '../deps.ts';
import { storeState } from '../store-state.ts';
import type { ChangesRequest } from './points.ts';
import { type Changes, whatChanged } from './what-changed.ts';

const MOST_KEPT = 20;

/** Every record is tested twice: once a question and state of the store, however many pages of the list are turned. */
export class ChangeBook {
  readonly #held = new Map<string, Promise<Changes>>();
  #state = '';

  async read(deps: Deps, request: ChangesRequest): Promise<Changes> {
    const state = await storeState(deps.store, request.view);
    if (state !== this.#state || this.#held.size >= MOST_KEPT) this.#held.clear();
    this.#state = state;
    const { view: _view, ...asked } = request;
    const key = JSON.stringify(asked);
    const held = this.#held.get(key);
    if (held !== undefined) return held;
    const changes = whatChanged(deps, request);
    this.#held.set(key, changes);
    changes.catch(() => this.#held.delete(key));
    return changes;
  }
}
