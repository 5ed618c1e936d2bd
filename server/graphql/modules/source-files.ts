import { listSources } from '../../usecases/sources/cited-sources.ts';
import type { Context } from '../context.ts';
import type { Resolvers } from '../generated/resolvers.ts';

/** The photo or scan that a statement was read from; without its media type where only the hash came here. */
export async function fileOf(deps: Context['deps'], { hash }: { readonly hash?: string }) {
  if (hash === undefined) return null;
  const { mediaType = null, bytes = null } = (await deps.sourceFiles.find(hash)) ?? {};
  return { hash, mediaType, bytes };
}

export const sourceFiles: Resolvers = {
  Query: {
    sourceFiles: async (_parent, _arguments, { deps, reader }) => {
      const held = await listSources(deps, reader().view);
      return held.map(({ hash, mediaType, bytes, citedBy, title = null }) => ({
        hash,
        mediaType,
        bytes,
        citedBy,
        title,
      }));
    },
  },
};
