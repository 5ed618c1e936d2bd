import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { SolidaryError } from '../../domain/errors.ts';
import type { FileToRead } from '../../importers/file-rows.ts';
import type { ImportSummary, Store, Workspace } from '../../store/store.ts';

export interface HashedFile extends FileToRead {
  readonly hash: string;
  readonly bytes: number;
}

/** Throws `bad-file` for one that is not there or cannot be read. */
export async function hashFiles(files: readonly FileToRead[], signal?: AbortSignal): Promise<readonly HashedFile[]> {
  const hashed: HashedFile[] = [];
  const known = new Map<string, { hash: string; bytes: number }>();
  for (const file of files) {
    const held = known.get(file.path) ?? (await hashFile(file, signal));
    known.set(file.path, held);
    hashed.push({ ...file, ...held });
  }
  return hashed;
}

async function hashFile(file: FileToRead, signal?: AbortSignal): Promise<{ hash: string; bytes: number }> {
  const sum = createHash('sha256');
  try {
    for await (const bytes of createReadStream(file.path)) {
      signal?.throwIfAborted();
      sum.update(bytes as Buffer);
    }
    return { hash: sum.digest('hex'), bytes: (await stat(file.path)).size };
  } catch (cause) {
    if (signal?.aborted) throw cause;
    throw new SolidaryError(
      'bad-file',
      { file: file.name, reason: cause instanceof Error ? cause.message : String(cause) },
      cause,
    );
  }
}

export interface Identity {
  readonly id: string;
  /** The import of the same files, mapping and workspace that was begun and not finished. */
  readonly unfinished?: ImportSummary;
}

/**
 * The id of an import is made from its mapping, files and workspace and counted from 1: so an interrupted one is found
 * again without a search, and the same files may still be imported a second time.
 */
export async function identifyImport(
  store: Store,
  mappingHash: string,
  files: readonly HashedFile[],
  workspace: Workspace,
): Promise<Identity> {
  const digest = importDigest(mappingHash, files, workspace);
  for (let nth = 1; ; nth += 1) {
    const id = `import-${digest}-${nth}`;
    const held = await store.importById(id, { readable: [workspace] });
    if (held === undefined) return { id };
    if (held.state === 'running' || held.state === 'failed' || held.state === 'cancelled')
      return { id, unfinished: held };
  }
}

/** Of what an import reads and by which text of its mapping. */
export function importDigest(
  mappingHash: string,
  files: readonly Pick<HashedFile, 'name' | 'hash'>[],
  workspace: Workspace,
): string {
  const said = JSON.stringify([mappingHash, workspace, files.map(({ name, hash }) => [name, hash])]);
  return createHash('sha256').update(said).digest('hex').slice(0, 20);
}
