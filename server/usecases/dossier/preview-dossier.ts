/** What an answer sheet would contain, and its hash: read on the page before it is saved. */
import { SolidaryError } from '../../domain/errors.ts';
import { type Sheet, sheetOf } from '../../exporters/dossier/sheet.ts';
import type { Deps } from '../deps.ts';
import { type Dossier, type DossierRequest, makeDossier, remakeDossier } from './make-dossier.ts';
import { writeDossier } from './write-dossier.ts';

export interface DossierPreview {
  readonly dossier: Dossier;
  readonly sheet: Sheet;
  /** Of the JSON; absent without a file number and an author, which are part of it. */
  readonly hash?: string;
}

/** Throws `not-found` for a claim that is not held. */
export async function previewDossier(deps: Deps, request: DossierRequest): Promise<DossierPreview> {
  const dossier = await makeDossier(deps, request);
  const named = request.fileNumber !== '' && request.author !== '';
  return { dossier, sheet: sheetOf(dossier), ...(named ? { hash: writeDossier(dossier).hash } : {}) };
}

/**
 * Whether a dossier is what its own facts give under the law of today, and its photos are what their hashes say; of those only
 * named, how many are held here. Throws `bad-file` for a text that is none.
 */
export async function verifyDossier(
  deps: Pick<Deps, 'regimes' | 'debtClocks' | 'sourceFiles'>,
  text: string,
  file: string,
) {
  const { dossier, same, photos } = await readAgain(deps, text, file);
  const held = await Promise.all(photos.named.map((hash) => deps.sourceFiles.read(hash)));
  return {
    photos: {
      ...{ carried: photos.carried, changed: photos.changed.length, named: photos.named.length },
      held: held.filter((bytes) => bytes !== undefined).length,
    },
    ...{ same, hash: writeDossier(dossier).hash, file_number: dossier.file_number, author: dossier.author },
    ...{ claim: dossier.claim.title ?? dossier.claim.id, as_of: dossier.as_of },
  };
}

/** Facts that are not of a dossier's making, under a head that is, can fail anywhere in the engine. */
async function readAgain(...[deps, text, file]: Parameters<typeof remakeDossier>): ReturnType<typeof remakeDossier> {
  try {
    return await remakeDossier(deps, text, file);
  } catch (error) {
    if (error instanceof SolidaryError) throw error;
    throw new SolidaryError('bad-file', { file, reason: 'its facts cannot be read' }, error);
  }
}
