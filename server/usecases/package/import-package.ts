import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { RECORD_KINDS, type RecordKind } from '../../../schema/graph.ts';
import { render } from '../../../schema/messages/index.ts';
import { columnsOf, type PackageColumn } from '../../../schema/package.ts';
import { SolidaryError } from '../../domain/errors.ts';
import { type Cell, readHeader, readStatement } from '../../importers/package/read.ts';
import { readPackageRows } from '../../importers/package/rows.ts';
import type { BatchReceipt, ImportSummary, RowProblem, Workspace } from '../../store/store.ts';
import type { Deps } from '../deps.ts';
import { takePackagedSources } from './take-packaged-sources.ts';
import { PackageWriter } from './write-package-batches.ts';

export type { BatchReceipt, ImportSummary, Ledger, RowProblem } from '../../store/store.ts';

export interface ImportPackageRequest {
  readonly folder: string;
  /** Workspaces that may be written; a row keeps the one it was exported from. */
  readonly writable: readonly Workspace[];
  readonly signal?: AbortSignal;
  readonly onReceipt?: (receipt: BatchReceipt) => void;
}

/**
 * Reads an exported package back. A damaged row costs that row only; what is there already counts as duplicate, and what
 * is new ranks from when it was said where the package comes from. */
export async function importPackage(deps: Deps, request: ImportPackageRequest): Promise<readonly ImportSummary[]> {
  const kinds = await kindsIn(request.folder);
  const descriptor = await readFile(join(request.folder, 'datapackage.json'));
  const { files: sources, problems } = await takePackagedSources(deps, request.folder);
  const given = { folder: resolve(request.folder), descriptor, kinds, sources };
  const writer = new PackageWriter(deps, { ...request, ...given });
  try {
    for (const problem of problems) await writer.reject(problem);
    for (const kind of kinds) await readKind(kind, request, writer);
  } catch (cause) {
    await writer.finish(request.signal?.aborted ? 'cancelled' : 'failed');
    throw cause;
  }
  return writer.finish('done');
}

async function kindsIn(folder: string): Promise<readonly RecordKind[]> {
  const files = await readdir(folder).catch((cause: unknown) => {
    throw new SolidaryError('bad-file', { file: folder, reason: render('package.not-a-folder') }, cause);
  });
  if (!files.includes('datapackage.json')) {
    throw new SolidaryError('bad-file', { file: folder, reason: render('package.no-descriptor') });
  }
  return RECORD_KINDS.filter((kind) => files.includes(`${kind}.csv`));
}

interface Table {
  readonly kind: RecordKind;
  readonly file: string;
  readonly columns: readonly PackageColumn[];
}

async function readKind(kind: RecordKind, request: ImportPackageRequest, writer: PackageWriter): Promise<void> {
  const file = `${kind}.csv`;
  let table: Table | undefined;
  for await (const { cells, line } of readPackageRows(join(request.folder, file))) {
    if (request.signal?.aborted) throw new SolidaryError('cancelled');
    if (table === undefined) table = { kind, file, columns: columnsInHeader(kind, file, cells) };
    else await addRow(table, line, cells, writer);
  }
}

function columnsInHeader(kind: RecordKind, file: string, cells: readonly Cell[]): readonly PackageColumn[] {
  const header = readHeader(columnsOf(kind), cells);
  if (header.ok) return header.columns;
  const { code, column } = header;
  throw new SolidaryError('bad-file', { file, reason: render(code, { column }) });
}

async function addRow(
  { kind, file, columns }: Table,
  line: number,
  record: readonly Cell[],
  writer: PackageWriter,
): Promise<void> {
  const row = readStatement(kind, columns, record);
  if (row.ok && writer.mayWrite(row.workspace)) {
    const { workspace, statement, rankedFrom } = row;
    const ranked = rankedFrom === undefined ? {} : { rankedFrom };
    return writer.add(workspace, file, { line, statements: [statement], ...ranked });
  }
  const why = row.ok ? { column: 'workspace', value: row.workspace, code: 'package.not-your-workspace' } : row;
  const problem: RowProblem = {
    file,
    line,
    column: why.column,
    value: why.value,
    outcome: 'rejected',
    code: why.code,
    // A row about a person that is refused is not kept beside its refusal either.
    ...(kind === 'Observation' ? {} : { record: record.map((cell) => cell ?? '') }),
  };
  return writer.reject(problem);
}
