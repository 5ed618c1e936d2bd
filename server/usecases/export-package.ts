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
import { everyPage } from './every-record.ts';

export interface ExportedPackage {
  readonly folder: string;
  readonly kinds: readonly PackagedKind[];
  /** Observations about persons that were left out. */
  readonly personsLeftOut: number;
}

export interface ExportRequest {
  readonly folder: string;
  readonly view: View;
  readonly licence: string;
  readonly persons?: boolean;
}

const STATEMENTS_A_PAGE = 2_000;

/**
 * Writes every open statement that the reader may see, but observations about persons only with `persons`: they agreed
 * that it is recorded here, and not that it is handed on. Throws `folder-not-empty` rather than overwrite.
 */
export async function exportPackage(deps: Deps, request: ExportRequest): Promise<ExportedPackage> {
  await makeEmptyFolder(request.folder);
  const kinds: PackagedKind[] = [];
  let personsLeftOut = 0;
  for (const kind of RECORD_KINDS) {
    const { lines, leftOut } = await sortedLines(deps, kind, request);
    personsLeftOut += leftOut;
    if (lines.length > 0) kinds.push(await writeKind(kind, lines, request.folder));
  }
  // Last, so that a folder without it is known to be incomplete.
  await writeFile(join(request.folder, 'datapackage.json'), describePackage(kinds, request.licence));
  return { folder: request.folder, kinds, personsLeftOut };
}

async function makeEmptyFolder(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  if ((await readdir(folder)).length > 0) throw new SolidaryError('folder-not-empty', { path: folder });
}

async function writeKind(kind: RecordKind, lines: readonly string[], folder: string): Promise<PackagedKind> {
  const columns = columnsOf(kind);
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
  await pipeline(chunks, createWriteStream(join(folder, fileOf(kind))));
  return { kind, columns, rows: lines.length, bytes, hash: hash.digest('hex') };
}

/** Sorted by what they say: the order of a store's own numbers would differ after an import into another store. */
async function sortedLines(
  deps: Deps,
  kind: RecordKind,
  { view, persons = false }: ExportRequest,
): Promise<{ readonly lines: readonly string[]; readonly leftOut: number }> {
  const columns = columnsOf(kind);
  const lines: string[] = [];
  let leftOut = 0;
  for await (const items of everyPage(STATEMENTS_A_PAGE, (page) => deps.store.pageStatements(kind, view, page))) {
    for (const statement of items) {
      if (kind === 'Observation' && statement.values.about === 'person' && !persons) leftOut += 1;
      else lines.push(statementLine(statement, columns));
    }
  }
  return { lines: lines.sort(), leftOut };
}
