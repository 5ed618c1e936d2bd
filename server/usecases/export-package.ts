import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { RECORD_KINDS, type RecordKind } from '../../schema/graph.ts';
import { columnsOf } from '../../schema/package.ts';
import { SolidaryError } from '../domain/errors.ts';
import { describePackage, fileOf, type PackagedKind } from '../exporters/package/describe.ts';
import { headerLine, statementLine } from '../exporters/package/write.ts';
import type { View } from '../store/store.ts';
import type { Deps } from './deps.ts';

export interface ExportedPackage {
  readonly folder: string;
  readonly kinds: readonly PackagedKind[];
}

const STATEMENTS_A_PAGE = 2_000;

/** Writes every open statement that the reader may see. Throws `folder-not-empty` rather than overwrite. */
export async function exportPackage(
  deps: Deps,
  request: { readonly folder: string; readonly view: View; readonly licence: string },
): Promise<ExportedPackage> {
  await makeEmptyFolder(request.folder);
  const kinds: PackagedKind[] = [];
  for (const kind of RECORD_KINDS) {
    const packaged = await writeKind(deps, kind, request);
    if (packaged !== undefined) kinds.push(packaged);
  }
  // Last, so that a folder without it is known to be incomplete.
  await writeFile(join(request.folder, 'datapackage.json'), describePackage(kinds, request.licence));
  return { folder: request.folder, kinds };
}

async function makeEmptyFolder(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  if ((await readdir(folder)).length > 0) throw new SolidaryError('folder-not-empty', { path: folder });
}

async function writeKind(
  deps: Deps,
  kind: RecordKind,
  request: { readonly folder: string; readonly view: View },
): Promise<PackagedKind | undefined> {
  const columns = columnsOf(kind);
  const lines = await sortedLines(deps, kind, request.view);
  if (lines.length === 0) return undefined;
  const hash = createHash('sha256');
  let bytes = 0;
  function* chunks(): Generator<Buffer> {
    for (const line of [headerLine(columns), ...lines]) {
      const chunk = Buffer.from(line);
      bytes += chunk.length;
      hash.update(chunk);
      yield chunk;
    }
  }
  await pipeline(chunks, createWriteStream(join(request.folder, fileOf(kind))));
  return { kind, columns, rows: lines.length, bytes, hash: hash.digest('hex') };
}

/** Sorted by what they say: the order of a store's own numbers would differ after an import into another store. */
async function sortedLines(deps: Deps, kind: RecordKind, view: View): Promise<readonly string[]> {
  const columns = columnsOf(kind);
  const lines: string[] = [];
  let after: string | undefined;
  do {
    const page = await deps.store.pageStatements(kind, view, {
      first: STATEMENTS_A_PAGE,
      ...(after === undefined ? {} : { after }),
    });
    for (const statement of page.items) lines.push(statementLine(statement, columns));
    after = page.next;
  } while (after !== undefined);
  return lines.sort();
}
