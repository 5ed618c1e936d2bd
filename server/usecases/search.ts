import type { SearchHit, View } from '../store/store.ts';
import type { Deps } from './deps.ts';

export type { SearchHit } from '../store/store.ts';

/** Best match first; like names stay apart. A blank text finds nothing rather than everything. */
export async function search(
  deps: Deps,
  request: {
    readonly text: string;
    readonly view: View;
    readonly limit: number;
    /** Of every kind where none is named. */
    readonly kinds?: readonly SearchHit['kind'][] | undefined;
  },
): Promise<readonly SearchHit[]> {
  const text = request.text.trim();
  return text === '' ? [] : deps.store.search(text, request.view, request.limit, request.kinds);
}
