import { SolidaryError } from '../../domain/errors.ts';
import type { Workspace } from '../../store/store.ts';
import type { Deps } from '../deps.ts';
import { citedOnlyBy } from '../sources/cited-sources.ts';
import { localView } from '../viewer.ts';
import { factsRestingOn, type Resting } from './resting-facts.ts';

export interface Undone extends Resting {
  readonly closed: number;
  readonly restated: number;
  /** Photos and scans that nothing else cites: deleted with it. */
  readonly photos: number;
}

/**
 * Closes all that an import stated and states anew what it had superseded; says which later facts are left without
 * the records that they refer to. A photo that only it cites goes with it, unless it is still in hand. Throws `not-found`.
 */
export async function undoImport(deps: Deps, id: string, workspace: Workspace, keepPhotos = false): Promise<Undone> {
  const { store } = deps;
  if ((await store.importById(id, { readable: [workspace] })) === undefined)
    throw new SolidaryError('not-found', { what: 'import', id });
  const resting = await factsRestingOn(store, id, workspace);
  const photos = keepPhotos ? [] : await citedOnlyBy(deps, id, localView());
  const undone = await store.undoImport(id, workspace, deps.now());
  for (const { hash } of photos) await deps.sourceFiles.remove(hash);
  return { ...undone, ...resting, photos: photos.length };
}

/** What an undo would leave without the records that it refers to, and delete: nothing is written. */
export interface Preview {
  readonly resting: number;
  readonly photos: number;
}

export async function previewUndo(deps: Deps, id: string, workspace: Workspace): Promise<Preview> {
  const { count } = await factsRestingOn(deps.store, id, workspace);
  return { resting: count, photos: (await citedOnlyBy(deps, id, localView())).length };
}
