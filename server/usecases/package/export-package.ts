import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { RECORD_KINDS, type RecordKind } from '../../../schema/graph.ts';
import { columnsOf } from '../../../schema/package.ts';
import { SolidaryError } from '../../domain/errors.ts';
import {
  describePackage,
  fileOf,
  type PackagedFile,
  type PackagedKind,
  SOURCES,
} from '../../exporters/package/describe.ts';
import { headerLine, statementLine } from '../../exporters/package/write.ts';
import type { View } from '../../store/store.ts';
import type { Deps } from '../deps.ts';
import { everyPage } from '../records/every-record.ts';
import { nameOfFile } from '../sources/source-files.ts';

export interface ExportedPackage {
  readonly folder: string;
  readonly kinds: readonly PackagedKind[];
  /** Photos and scans that the statements cite. */
  readonly files: readonly PackagedFile[];
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
  const cited = new Set<string>();
  let personsLeftOut = 0;
  for (const kind of RECORD_KINDS) {
    const { lines, leftOut } = await sortedLines(deps, kind, request, cited);
    personsLeftOut += leftOut;
    if (lines.length > 0) kinds.push(await writeKind(kind, lines, request.folder));
  }
  const files = await copySources(deps, cited, request.folder);
  // Last, so that a folder without it is known to be incomplete.
  await writeFile(join(request.folder, 'datapackage.json'), describePackage(kinds, files, request.licence));
  return { folder: request.folder, kinds, files, personsLeftOut };
}

async function makeEmptyFolder(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  if ((await readdir(folder)).length > 0) throw new SolidaryError('folder-not-empty', { path: folder });
}

/** One that is cited and not held here is left to its hash. */
async function copySources(deps: Deps, cited: ReadonlySet<string>, folder: string): Promise<readonly PackagedFile[]> {
  const files: PackagedFile[] = [];
  for (const hash of [...cited].sort()) {
    const file = await deps.sourceFiles.find(hash);
    const bytes = await deps.sourceFiles.read(hash);
    if (file === undefined || bytes === undefined) continue;
    const name = nameOfFile(file);
    await mkdir(join(folder, SOURCES), { recursive: true });
    await writeFile(join(folder, SOURCES, name), bytes);
    files.push({ name, mediaType: file.mediaType, bytes: bytes.length, hash });
  }
  return files;
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
  cited: Set<string>,
): Promise<{ readonly lines: readonly string[]; readonly leftOut: number }> {
  const columns = columnsOf(kind);
  const lines: string[] = [];
  let leftOut = 0;
  for await (const items of everyPage(STATEMENTS_A_PAGE, (page) => deps.store.pageStatements(kind, view, page))) {
    for (const statement of items) {
      if (kind === 'Observation' && statement.values.about === 'person' && !persons) leftOut += 1;
      else {
        lines.push(statementLine(statement, columns));
        if (statement.source.hash !== undefined) cited.add(statement.source.hash);
      }
    }
  }
  return { lines: lines.sort(), leftOut };
}
