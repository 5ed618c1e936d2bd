/** What a typed line means, before anything is kept: the names, the days, and who held may be meant by each name. */
import { firstOfName } from '../../domain/chain/typed-chain.ts';
import type { View } from '../../store/store.ts';
import type { Deps } from '../deps.ts';
import { type FoundHit, search } from '../records/search.ts';
import { type ChainProblem, readLine, type TypedChain } from './read-line.ts';

export type { ChainProblem } from './read-line.ts';

export interface DraftParty {
  readonly name: string;
  /** Organisations that are found under the name, or nearly under it. None is taken unless the writer picks it. */
  readonly candidates: readonly FoundHit[];
  /** A name that stood in the line before is whoever was meant there; its place, counted from 0. */
  readonly sameAs?: number;
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
    read.chain.names.map(async (name, at, names): Promise<DraftParty> => {
      const first = firstOfName(names, at);
      if (first < at) return { name, candidates: [], sameAs: first };
      const asked = { text: name, view: request.view, limit: MOST_CANDIDATES, kinds: ['Organisation'] } as const;
      return { name, candidates: await search(deps, { ...asked, near: true }) };
    }),
  );
  return { ok: true, chain: read.chain, parties };
}
