import { createRequire } from 'node:module';
import type { RecordKind } from '../../../schema/graph.ts';
import { SolidaryError } from '../../domain/errors.ts';
import { instant } from '../instants.ts';
import type { Instant, Limits, Store, StoredRecord, View } from '../store.ts';
import { putBatch } from './batch.ts';
import { atContracts, atWorkplace, chainAbove, walk } from './chains.ts';
import { claimFile, partyFile } from './claims.ts';
import { type Connection, connect, type Neo4jAddress, type Run } from './connection.ts';
import { readRecords } from './facts.ts';
import { finishImport, importById, pageImports, pageProblems, receipts, startImport } from './imports.ts';
import { migrate } from './migrations.ts';
import { countRecords, pageRecords, readReferring } from './records.ts';
import { search } from './search.ts';
import { readStatementPage, readStatements } from './statements.ts';
import { undoImport } from './undo.ts';

export interface OpenNeo4j extends Neo4jAddress {
  /** When a migration was applied is recorded by this clock. */
  readonly now?: () => Instant;
}

/** Connects, brings the schema up to date and gives the store; throws `store-unavailable` or `store-newer`. */
export async function openNeo4jStore({ now, ...address }: OpenNeo4j): Promise<Store> {
  const connection = connect(address);
  try {
    await checkConnection(connection);
    await migrate(connection, now ?? (() => new Date().toISOString()));
  } catch (error) {
    await connection.close();
    throw error;
  }
  return storeOn(connection);
}

function storeOn(connection: Connection): Store {
  /** One read transaction for everything that a question needs, with the view's instant in its one spelling. */
  const read = <T>(view: View, work: (run: Run, view: View) => Promise<T>, signal?: AbortSignal): Promise<T> => {
    const { knownAt } = view;
    return connection.read(
      (run) => work(run, knownAt === undefined ? view : { ...view, knownAt: instant(knownAt) }),
      signal,
    );
  };
  return {
    engine: 'neo4j',
    close: () => connection.close(),
    check: () => checkConnection(connection),

    startImport: (start) => connection.write((run) => startImport(run, start)),
    putBatch: (batch) => connection.write((run) => putBatch(run, batch)),
    finishImport: (id, workspace, state, at) => connection.write((run) => finishImport(run, id, workspace, state, at)),
    undoImport: (id, workspace, at) => undoImport(connection, id, workspace, at),
    importById: (id, view) => read(view, (run) => importById(run, id, view)),
    pageImports: (view, page) => read(view, (run) => pageImports(run, view, page)),
    pageProblems: (id, view, page) => read(view, (run) => pageProblems(run, id, view, page)),
    receipts: (id, view) => read(view, (run) => receipts(run, id, view)),

    ...recordReads(read),
    ...graphReads(read),
    claimFile: (claim, view) => read(view, (run, at) => claimFile(run, claim, at)),
    partyFile: (parties, contracts, view) => read(view, (run, at) => partyFile(run, parties, contracts, at)),
  };
}

type Read = <T>(view: View, work: (run: Run, view: View) => Promise<T>, signal?: AbortSignal) => Promise<T>;

type RecordReads =
  | 'record'
  | 'records'
  | 'pageRecords'
  | 'countRecords'
  | 'statementsAbout'
  | 'pageStatements'
  | 'search';

function recordReads(read: Read): Pick<Store, RecordReads> {
  return {
    record: <K extends RecordKind>(kind: K, id: string, view: View) =>
      read(view, async (run, at) => (await readRecords(run, kind, [id], at)).get(id)),
    records: <K extends RecordKind>(kind: K, ids: readonly string[], view: View) =>
      read(view, async (run, at) => {
        const held = await readRecords(run, kind, ids, at);
        return [...new Set(ids)].map((id) => held.get(id)).filter((one): one is StoredRecord<K> => one !== undefined);
      }),
    pageRecords: (kind, where, view, page) => read(view, (run, at) => pageRecords(run, kind, where, at, page)),
    countRecords: (view) => read(view, countRecords),
    statementsAbout: (id, view) => read(view, (run, at) => readStatements(run, [id], at)),
    pageStatements: (kind, view, page) => read(view, (run, at) => readStatementPage(run, kind, at, page)),
    search: (text, view, limit) => read(view, (run, at) => search(run, text, at, limit)),
  };
}

type GraphReads = 'chainAbove' | 'chainAboveWorkplace' | 'networkBelow' | 'contractsSuppliedBy' | 'contractsBoughtBy';

function graphReads(read: Read): Pick<Store, GraphReads> {
  const bought = (run: Run, parties: readonly string[], view: View) =>
    readReferring(run, 'Contract', 'buyer', parties, view);
  return {
    chainAbove: (contracts, view, limits = {}) =>
      read(view, (run, at) => chainAbove(run, atContracts(contracts), at, limits), limits.signal),
    chainAboveWorkplace: (workplace, view, limits = {}) =>
      read(view, (run, at) => chainAbove(run, atWorkplace(workplace, at), at, limits), limits.signal),
    networkBelow: (organisation, view, limits: Limits = {}) =>
      read(
        view,
        async (run, at) => {
          const starts = await bought(run, [organisation], at);
          const ids = starts.map((one) => one.id);
          return walk(run, ids, 'below', at, limits);
        },
        limits.signal,
      ),
    contractsSuppliedBy: (organisations, view) =>
      read(view, (run, at) => readReferring(run, 'Contract', 'supplier', organisations, at)),
    contractsBoughtBy: (organisations, view) => read(view, (run, at) => bought(run, organisations, at)),
  };
}

const DRIVER_VERSION: string = createRequire(import.meta.url)('neo4j-driver/package.json').version;

/** One statement, never tried again: a health check must not wait for a server that may come back. */
async function checkConnection(connection: Connection): ReturnType<Store['check']> {
  const query =
    "CALL dbms.components() YIELD name, versions, edition WHERE name = 'Neo4j Kernel' RETURN versions, edition";
  const [row] = await connection.command(query);
  const versions = row?.versions;
  if (!Array.isArray(versions)) {
    throw new SolidaryError('store-unavailable', { path: connection.name, reason: 'it does not say that it is Neo4j' });
  }
  return { engine: 'neo4j', version: `${versions[0]} ${row?.edition}`, driver: `neo4j-driver ${DRIVER_VERSION}` };
}
