import type { Deps } from '../deps.ts';
import { UntilWritten } from '../until-written.ts';
import type { ChangesRequest } from './points.ts';
import { type Changes, whatChanged } from './what-changed.ts';

const MOST_KEPT = 20;

/** Every record is tested twice: once a question and state of the store, however many pages of the list are turned. */
export class ChangeBook {
  readonly #held = new UntilWritten<Changes>(MOST_KEPT);

  read(deps: Deps, request: ChangesRequest): Promise<Changes> {
    const { view: _view, ...asked } = request;
    return this.#held.get(deps.store, JSON.stringify(asked), () => whatChanged(deps, request));
  }
}
