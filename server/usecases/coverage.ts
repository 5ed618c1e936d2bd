import type { Day } from '../domain/dates.ts';
import type { View } from '../store/store.ts';
import { assessAll } from './assess-all.ts';
import type { Assessment } from './assess-flags.ts';
import type { Deps } from './deps.ts';
import { PRICES_SHOWN } from './read-overview.ts';
import { storeState } from './store-state.ts';

/**
 * Every test over everything held reads the whole store: once a day asked about and state of the store, however many
 * pages ask. The imports and their ledgers tell whether anything was written or undone since.
 */
export class Coverage {
  readonly #held = new Map<string, Promise<readonly Assessment[]>>();
  #state = '';

  async assess(deps: Deps, request: { readonly asOf: Day; readonly view: View }): Promise<readonly Assessment[]> {
    const state = await storeState(deps.store, request.view);
    if (state !== this.#state) this.#held.clear();
    this.#state = state;
    const key = `${request.asOf} ${request.view.knownAt ?? ''}`;
    const held = this.#held.get(key);
    if (held !== undefined) return held;
    const assessed = assessAll(deps, { ...request, mostRows: PRICES_SHOWN });
    this.#held.set(key, assessed);
    assessed.catch(() => this.#held.delete(key));
    return assessed;
  }
}
