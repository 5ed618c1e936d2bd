/** What a typed line means, before anything is kept: the names, the days, and who held may be meant by each name. */
import type { SearchHit, View } from '../../store/store.ts';
import type { Deps } from '../deps.ts';
import { type ChainProblem, readLine, type TypedChain } from './read-line.ts';

export type { ChainProblem } from './read-line.ts';

export interface DraftParty {
  readonly name: string;
  /** Organisations that are found under the name. None is taken unless the writer picks it. */
  readonly candidates: readonly SearchHit[];
}

export type ChainDraft =
  | { readonly ok: true; readonly chain: TypedChain; readonly parties: readonly DraftParty[] }
  | { readonly ok: false; readonly problems: readonly ChainProblem[] };

/** Of each name; more are found by searching. */
const MOST_CANDIDATES = 6;

export async function draftChain(
  deps: Deps,
  request: { readonly line: string; readonly year?: number | undefined; readonly view: View },
): Promise<ChainDraft> {
  const read = readLine(request.line, request.year);
  if (!read.ok) return read;
  const parties = await Promise.all(
    read.chain.names.map(async (name): Promise<DraftParty> => {
      return { name, candidates: await deps.store.search(name, request.view, MOST_CANDIDATES, ['Organisation']) };
    }),
  );
  return { ok: true, chain: read.chain, parties };
}
