/** Photos and scans of an exported package, taken in before the statements that cite them. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { SolidaryError } from '../../domain/errors.ts';
import { SOURCES } from '../../exporters/package/describe.ts';
import type { RowProblem } from '../../store/store.ts';
import type { Deps } from '../deps.ts';

export interface PackagedSources {
  readonly files: readonly { readonly name: string; readonly hash: string }[];
  readonly problems: readonly RowProblem[];
}

/** Each is cleaned as if it came from a camera, and taken only where it then is what its name says. */
export async function takePackagedSources(deps: Deps, folder: string): Promise<PackagedSources> {
  const files: { name: string; hash: string }[] = [];
  const problems: RowProblem[] = [];
  const names = (await readdir(join(folder, SOURCES)).catch(() => [])).sort();
  for (const name of names) {
    const path = `${SOURCES}/${name}`;
    const hash = name.replace(/\.\w+$/, '');
    try {
      await deps.sourceFiles.keepAs(hash, await readFile(join(folder, path)));
      files.push({ name: path, hash });
    } catch (error) {
      if (!(error instanceof SolidaryError) || error.code === 'store-full') throw error;
      const params = { reason: String(error.params.reason ?? error.params.limit ?? error.code) };
      const refused = { outcome: 'rejected', code: 'package.bad-source', params } as const;
      problems.push({ file: path, line: 1, column: SOURCES, value: name, ...refused });
    }
  }
  return { files, problems };
}
