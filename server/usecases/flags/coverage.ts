import type { Day } from '../../domain/dates.ts';
import type { View } from '../../store/store.ts';
import type { Deps } from '../deps.ts';
import { PRICES_SHOWN } from '../overview/read-overview.ts';
import { UntilWritten } from '../until-written.ts';
import { assessAll } from './assess-all.ts';
import type { Assessment } from './assess-flags.ts';

/** Every test over everything held reads the whole store: once a day asked about and state of the store. */
export class Coverage {
  readonly #held = new UntilWritten<readonly Assessment[]>();

  assess(deps: Deps, request: { readonly asOf: Day; readonly view: View }): Promise<readonly Assessment[]> {
    const key = `${request.asOf} ${request.view.knownAt ?? ''}`;
    return this.#held.get(deps.store, key, () => assessAll(deps, { ...request, mostRows: PRICES_SHOWN }));
  }
}
