import { existsSync } from 'node:fs';
import { appendFile, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { labelOf } from '../../importers/file-rows.ts';
import type { Mapping, MappingFile } from '../../importers/mapping/schema.ts';
import { type GivenFile, matchFiles, rejectedName } from '../../importers/match-files.ts';
import { openTable } from '../../importers/open-table.ts';
import { shownHead } from '../../importers/pseudonyms.ts';
import { FileProblem, type TableHead } from '../../importers/records.ts';
import { RejectedCsv } from '../../importers/rejected-csv.ts';
import type { RowProblem } from '../../store/store.ts';
import type { LoadedMapping } from '../mapping/load-mapping.ts';

export interface RejectedRequest {
  readonly mapping: LoadedMapping;
  /** The files that were imported: their headers are read again. */
  readonly files: readonly GivenFile[];
  /** The import's problems in the order in which they were found; held rows are left out. */
  readonly problems: AsyncIterable<RowProblem> | Iterable<RowProblem>;
  /** Where the files of rejected rows are put. */
  readonly folder: string;
}

/**
 * Writes the rejected rows of each file beside its header, to be mended and imported again under the same mapping.
 * Gives the paths written; none where nothing was rejected.
 */
export async function writeRejected(request: RejectedRequest): Promise<readonly string[]> {
  const files = new Map(
    matchFiles(request.mapping.mapping, request.files).matched.map((file) => [labelOf(file), file]),
  );
  const open = new Map<string, { path: string; csv: RejectedCsv }>();
  await mkdir(request.folder, { recursive: true });
  for await (const problem of request.problems) {
    const file = files.get(problem.file);
    if (problem.outcome !== 'rejected' || file === undefined) continue;
    let target = open.get(problem.file);
    if (target === undefined) {
      const csv = new RejectedCsv(file.rules);
      target = { path: join(request.folder, rejectedName(problem.file.replace(/^.*[/\\]/, ''))), csv };
      await writeFile(
        target.path,
        csv.start(headFor(file.rules, problem, await headOf(file)), file.rules.header === true),
      );
      open.set(problem.file, target);
    }
    const row = target.csv.row(problem);
    if (row !== '') await appendFile(target.path, row);
  }
  return [...open.values()].map(({ path }) => path);
}

/** The header of each file that is still there, by what its problems call it. */
export async function readHeaders(
  mapping: Mapping,
  files: readonly GivenFile[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const headers = new Map<string, readonly string[]>();
  for (const file of matchFiles(mapping, files).matched) {
    const head = shownHead(file.rules, await headOf(file));
    if (head !== undefined) headers.set(labelOf(file), head.header);
  }
  return headers;
}

/** Of a file that is gone because it held names, the header that came with the row. */
function headFor(rules: MappingFile, { params }: RowProblem, read: TableHead | undefined): TableHead | undefined {
  const header = params?.header;
  if (read !== undefined || !Array.isArray(header)) return shownHead(rules, read);
  return shownHead(rules, { header: header.map(String), banner: Array(rules.skip?.rows ?? 0).fill(['-']) });
}

async function headOf(file: Parameters<typeof openTable>[0]): Promise<TableHead | undefined> {
  if (!existsSync(file.path)) return undefined;
  const table = openTable(file);
  try {
    for await (const _chunk of table.chunks) if (table.head() !== undefined) break;
  } catch (cause) {
    if (!(cause instanceof FileProblem)) throw cause;
  }
  return table.head();
}
