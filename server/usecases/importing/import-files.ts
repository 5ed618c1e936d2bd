import { GRAPH } from '../../../schema/graph.ts';
import { SolidaryError } from '../../domain/errors.ts';
import { type FileToRead, labelOf, type RowReading, readFileRows } from '../../importers/file-rows.ts';
import { fillTables } from '../../importers/fill-tables.ts';
import { type GivenFile, type MatchedFiles, matchFiles } from '../../importers/match-files.ts';
import { type LookupTables, lookupTables } from '../../importers/plan/lookups.ts';
import { whyNoTable, zippedTable } from '../../importers/zipped.ts';
import type { BatchReceipt, ImportState, Ledger, RowProblem, Workspace } from '../../store/store.ts';
import type { Deps } from '../deps.ts';
import type { LoadedMapping } from '../mapping/load-mapping.ts';
import { reasonText } from '../reason-text.ts';
import { Batcher } from './batches.ts';
import { type Desk, DRY_RUN, rehearsalDesk, storeDesk } from './desk.ts';
import { type HashedFile, hashFiles, type Identity, identifyImport } from './identify.ts';
import { type ImportProgress, ProgressMeter } from './progress.ts';
import { refuseNotes } from './refuse-notes.ts';
import { BatchSender } from './sender.ts';
import { refuseStandingTwice } from './stands-already.ts';
import { closedVersions, hasVersions, readVersions, type VersionsHeld } from './versions.ts';

export type { ImportProgress } from './progress.ts';

export interface ImportRequest {
  readonly mapping: LoadedMapping;
  readonly files: readonly GivenFile[];
  readonly workspace: Workspace;
  /** Writes nothing and says what would happen. */
  readonly dryRun?: boolean;
  readonly signal?: AbortSignal;
  /** Records in a batch, 2,500 if not said, at most 5,000: one is acknowledged several times a second. */
  readonly batchRows?: number;
  readonly onProgress?: (progress: ImportProgress) => void;
  /** Called when everything in the batch is durable: the batch is then acknowledged. */
  readonly onReceipt?: (receipt: BatchReceipt) => void;
  /** The problems of each batch, as they are found. */
  readonly onProblems?: (problems: readonly RowProblem[]) => void;
  /** Called once the import has its id, before anything is written under it. */
  readonly onIdentified?: (id: string) => void;
  /** Called once the store holds the import, before the first batch. */
  readonly onStart?: (id: string) => void;
}

export interface ImportResult {
  readonly id: string;
  readonly state: ImportState | 'dry_run';
  readonly mapping: string;
  readonly publisher: string;
  readonly files: readonly { readonly name: string; readonly hash: string }[];
  /** True where an import that had been interrupted was carried on. */
  readonly resumed: boolean;
  /** in = accepted + duplicate + rejected + held, always. */
  readonly ledger: Ledger;
  readonly problems: number;
  /** Files given that the mapping says nothing about. */
  readonly unmatched: readonly string[];
  /** Files of the mapping that none was given for. */
  readonly missing: readonly string[];
}

interface Run {
  readonly request: ImportRequest;
  readonly files: readonly HashedFile[];
  readonly tables: LookupTables;
  readonly desk: Desk;
  readonly meter: ProgressMeter;
  readonly sender: BatchSender;
}

/**
 * Reads files under a mapping into the store, batch by batch. The same files, mapping and workspace go on after the
 * last acknowledged batch where an earlier run was cut off. When `signal` aborts, the batches acknowledged stay, whole
 * and counted, and the state is cancelled. Throws `bad-file` where no file fits the mapping or one cannot be opened.
 */
export async function importFiles(deps: Deps, request: ImportRequest): Promise<ImportResult> {
  const { mapping } = request;
  const found = matchFiles(mapping.mapping, request.files);
  refuseMismatch(found, mapping.mapping, request.files);
  const { files, tables } = await prepare(deps, request, found.matched);
  const identity = request.dryRun
    ? { id: DRY_RUN }
    : await identifyImport(deps.store, mapping.hash, files, request.workspace);
  const { resumed, ended } = await alone(identity.id, () => begin(deps, request, { identity, files, tables }));
  return {
    id: identity.id,
    mapping: mapping.mapping.id,
    publisher: mapping.mapping.publisher,
    files: files.map(({ name, hash }) => ({ name, hash })),
    resumed,
    unmatched: found.unmatched,
    missing: found.missing,
    ...ended,
  };
}

interface Prepared {
  readonly identity: Identity;
  readonly files: readonly HashedFile[];
  readonly tables: LookupTables;
}

async function begin(
  deps: Deps,
  request: ImportRequest,
  { identity, files, tables }: Prepared,
): Promise<{ readonly resumed: boolean; readonly ended: Ended }> {
  request.onIdentified?.(identity.id);
  const desk = request.dryRun ? rehearsalDesk(deps, request) : await storeDesk(deps, request, identity, files);
  request.onStart?.(desk.id);
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
  const meter = new ProgressMeter(deps.now, bytes);
  const ended = await finish(deps, { request, files, tables, desk, meter, sender: new BatchSender(desk, request) });
  return { resumed: desk.after !== undefined, ended };
}

function refuseMismatch(found: MatchedFiles, mapping: LoadedMapping['mapping'], given: readonly GivenFile[]): void {
  const [twice] = found.claimedTwice;
  if (twice !== undefined)
    throw new SolidaryError('bad-file', {
      file: twice,
      reason: `more than one file of the mapping ${mapping.id} claims it`,
    });
  if (found.matched.length > 0) return;
  // What a zip file is called tells nothing of the table in it.
  const zip = given.find(({ name, path }) => /\.zip$/i.test(name) && zippedTable(path) === undefined);
  if (zip !== undefined)
    throw new SolidaryError('bad-file', { file: zip.name, reason: reasonText(whyNoTable(zip.path)) });
  throw new SolidaryError('bad-file', {
    file: found.unmatched.join(', '),
    reason: `no file of the mapping ${mapping.id} has this name; it reads ${namesOf(mapping)}`,
  });
}

/** What the files of a mapping are called, so that one under another name can be given its own. */
function namesOf({ files }: LoadedMapping['mapping']): string {
  const names = [...new Set(files.flatMap(({ glob }) => glob))];
  return names.length > NAMES_SHOWN ? `${names.slice(0, NAMES_SHOWN).join(', ')}, ...` : names.join(', ');
}

const NAMES_SHOWN = 12;

/** What is read before anything is written: cancelled here, nothing has begun. */
async function prepare(
  deps: Deps,
  request: ImportRequest,
  matched: readonly FileToRead[],
): Promise<{ files: readonly HashedFile[]; tables: LookupTables }> {
  try {
    const files = await hashFiles(matched, request.signal);
    const tables = await readTables(deps, request, files);
    const { mapping, workspace, signal } = request;
    const reading = { tables, pseudonym: pseudonymsOf(deps, request), ...(signal === undefined ? {} : { signal }) };
    await refuseStandingTwice(deps.store, { mapping, workspace, files, reading });
    return { files, tables };
  } catch (cause) {
    throw request.signal?.aborted ? new SolidaryError('cancelled', {}, cause) : cause;
  }
}

const pseudonymsOf = (deps: Deps, { workspace }: Pick<ImportRequest, 'workspace'>) => {
  return (text: string) => deps.pseudonym(workspace, text);
};

const running = new Set<string>();

/** Two runs of one import would number their batches apart. */
async function alone<T>(id: string, run: () => Promise<T>): Promise<T> {
  if (id === DRY_RUN) return run();
  if (running.has(id)) throw new SolidaryError('import-running', { id });
  running.add(id);
  try {
    return await run();
  } finally {
    running.delete(id);
  }
}

async function readTables(
  deps: Deps,
  { mapping, workspace, signal }: ImportRequest,
  files: readonly FileToRead[],
): Promise<LookupTables> {
  const pseudonym = pseudonymsOf(deps, { workspace });
  const used = mapping.mapping.files.filter((rules) => files.some((file) => file.rules === rules));
  const tables = lookupTables(used);
  for (const file of files) {
    const mine = [...tables.values()].filter((table) => table.file === file.rules.name);
    if (mine.length > 0) await fillTables(file, mine, { signal, pseudonym });
  }
  return tables;
}

type Ended = Pick<ImportResult, 'state' | 'ledger' | 'problems'>;

async function finish(deps: Deps, run: Run): Promise<Ended> {
  const { request, desk, sender } = run;
  const end = async (state: 'done' | 'cancelled' | 'failed'): Promise<Ended> => {
    if (request.dryRun) return { state: 'dry_run', ledger: sender.ledger, problems: sender.problems };
    const summary = await deps.store.finishImport(desk.id, request.workspace, state, deps.now());
    return { state: summary.state, ledger: summary.ledger, problems: summary.problems };
  };
  try {
    await readAll(deps, run);
    await sender.acknowledged(0);
  } catch (cause) {
    await sender.stop();
    if (request.signal?.aborted) return end('cancelled');
    await end('failed').catch(() => undefined);
    throw cause;
  }
  return end('done');
}

async function readAll(deps: Deps, run: Run): Promise<void> {
  const { after } = run.desk;
  const labels = run.files.map(labelOf);
  const first = after === undefined ? 0 : Math.max(0, labels.indexOf(after.file));
  for (const [at, file] of run.files.entries()) {
    if (at >= first) await readOne(deps, run, file, at === first ? after : undefined);
    run.meter.fileDone(file.bytes);
  }
}

async function readOne(deps: Deps, run: Run, file: HashedFile, after: Desk['after']): Promise<void> {
  const { request, tables } = run;
  const { signal } = request;
  const batcher = new Batcher(after?.records ?? 0, request.batchRows);
  const today = deps.today();
  const reading = {
    mapping: request.mapping.mapping,
    graph: GRAPH,
    tables,
    pseudonym: pseudonymsOf(deps, request),
    ...(after === undefined ? {} : { afterLine: after.lastLine }),
    ...(signal === undefined ? {} : { signal }),
  };
  const versions = await versionsIn(deps, run, file, { ...reading, afterLine: 0 });
  const onOpening = (share: number) => request.onProgress?.(run.meter.opening(file.name, share));
  for await (const { rows, share } of readFileRows(file, { ...reading, onOpening })) {
    for (const read of rows) {
      const row = versions === undefined ? read : closedVersions(reading.mapping, read, versions);
      const full = batcher.add(refuseNotes(row, labelOf(file), today));
      if (full !== undefined) await run.sender.put(labelOf(file), full);
    }
    request.onProgress?.(run.meter.at(file.name, file.bytes, share, rows.length));
  }
  const rest = batcher.take();
  if (rest !== undefined) await run.sender.put(labelOf(file), rest);
}

/** Undefined where no record of the file has versions. */
async function versionsIn(
  deps: Deps,
  { request, sender }: Run,
  file: FileToRead,
  reading: RowReading,
): Promise<VersionsHeld | undefined> {
  if (!hasVersions(file.rules)) return undefined;
  // A file before may have brought a version that this one follows.
  await sender.acknowledged(0);
  const view = { readable: [request.workspace] };
  return readVersions(reading.mapping, readFileRows(file, reading), (subject) =>
    deps.store.statementsAbout(subject, view),
  );
}
