import { previewDossier } from '../../usecases/dossier/preview-dossier.ts';
import { failureAsProblem, isExpected } from '../../usecases/say-failure.ts';
import type { Resolvers } from '../generated/resolvers.ts';

export const dossier: Resolvers = {
  Query: {
    dossier: async (_parent, { claim, asOf: day, fileNumber, author, withPhotos }, { deps, readerOn }) => {
      const { asOf, view } = readerOn(day);
      const named = { fileNumber: fileNumber?.trim() ?? '', author: author?.trim() ?? '' };
      try {
        const made = await previewDossier(deps, {
          ...{ claim, asOf, view, ...named },
          withoutPhotos: withPhotos === false,
        });
        return { __typename: 'DossierPreview', ...made };
      } catch (error) {
        if (!isExpected(error)) throw error;
        return { __typename: 'NotFound', problem: failureAsProblem(error) };
      }
    },
  },
  DossierPreview: {
    asOf: ({ dossier }) => dossier.as_of,
    title: ({ sheet }) => sheet.title,
    claim: ({ dossier }) => dossier.claim.title ?? dossier.claim.id,
    number: async ({ dossier }, _arguments, { reader }) =>
      (await reader().claimFiles.load(dossier.claim.id))?.claim.values.number ?? null,
    rows: ({ dossier }) => dossier.answer.parties.length,
    rules: ({ dossier }) => dossier.law.length,
    sources: ({ dossier }) => dossier.sources.length,
    photos: ({ dossier }) => dossier.files?.length ?? 0,
    photoBytes: ({ dossier }) => (dossier.files ?? []).reduce((sum, { bytes }) => sum + bytes, 0),
    hash: ({ hash }) => hash ?? null,
    blocks: ({ sheet }) => sheet.blocks,
  },
};
