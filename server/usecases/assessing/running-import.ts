/** Whether an import runs that is worth waiting for. One that was killed stays open until it is gone on with, and writes nothing. */
import type { View } from '../../store/store.ts';
import type { Deps } from '../deps.ts';

const LAST_STARTED = 5;

/** Whether one stands open. */
export async function isImporting({ store }: Pick<Deps, 'store'>, view: View): Promise<boolean> {
  const { items } = await store.pageImports(view, { first: LAST_STARTED });
  return items.some(({ state }) => state === 'running');
}

export class RunningImport {
  readonly #idle: number;
  #mark = '';
  #since = 0;

  /** Milliseconds without anything written after which it is taken to have been killed. */
  constructor(idle: number) {
    this.#idle = idle;
  }

  async isWriting(deps: Pick<Deps, 'store'>, view: View): Promise<boolean> {
    if (!(await isImporting(deps, view))) return false;
    const mark = await deps.store.writeMark();
    if (mark !== this.#mark) this.#since = Date.now();
    this.#mark = mark;
    return Date.now() - this.#since < this.#idle;
  }
}
