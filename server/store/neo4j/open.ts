import { createRequire } from 'node:module';
import type { RecordKind } from '../../../schema/graph.ts';
import { countTiers } from '../../domain/chain/count-tiers.ts';
import { supplyOf } from '../../domain/chain/supply.ts';
import { SolidaryError } from '../../domain/errors.ts';
import { uniqueBy } from '../../domain/unique.ts';
import type { Assessments } from '../assessment.ts';
import { BatchTurns } from '../batch-turns.ts';
import { instant } from '../instants.ts';
import { isLinked } from '../project.ts';
import type { Instant, Limits, Store, StoredRecord, View } from '../store.ts';
import {
  answerFacets,
  assessments,
  countAnswers,
  countByYear,
  countSifted,
  pageAnswers,
  pageAssessedAt,
  pageUnassessed,
  recordsTurning,
} from './assessment-reads.ts';
import { finishAssessment, moveAssessment, putAnswers, startAssessment, sweepAssessments } from './assessments.ts';
import { putBatch } from './batch.ts';
import { atContracts, atWorkplace, chainAbove } from './chains.ts';
import { claimFile, partyFile } from './claims.ts';
import { type Connection, connect, type Neo4jAddress, type Run } from './connection.ts';
import { readRecords } from './hydrate.ts';
import { finishImport, importById, pageImports, pageProblems, receipts, startImport, writeMark } from './imports.ts';
import { migrate } from './migrations.ts';
import { countRecords, pageRecords, readReferring } from './records.ts';
import { search } from './search.ts';
import { readStatementPage, readStatements, readStatementsEver } from './statements.ts';
import { finishUndoing, undoImport } from './undo.ts';
import { walk } from './walk.ts';

export interface OpenNeo4j extends Neo4jAddress {
  /** When a migration was applied is recorded by this clock. */
  readonly now?: () => Instant;
}

/**
 * Connects, brings the schema up to date, finishes what was left half undone, and gives the store. Throws
 * `store-unreachable`, `store-refused`, `store-unavailable`, `store-newer`, and `store-not-empty` for a database that
 * holds something else.
 */
export async function openNeo4jStore({ now, ...address }: OpenNeo4j): Promise<Store> {
  const connection = connect(address);
  try {
    await checkConnection(connection);
    await migrate(connection, now ?? (() => new Date().toISOString()));
    await finishUndoing(connection);
  } catch (error) {
    await connection.close();
    throw error;
  }
  return storeOn(connection);
}

function storeOn(connection: Connection): Store {
  const turns = new BatchTurns();
  return {
    engine: 'neo4j',
    // A batch that waits its turn was asked for before the end.
    close: async () => {
      await turns.idle();
      await connection.close();
    },
    check: () => checkConnection(connection),

    startImport: (start) => connection.write((run) => startImport(run, start)),
    putBatch: (batch, signal) => turns.take(batch, () => connection.write((run) => putBatch(run, batch)), signal),
    finishImport: (id, workspace, state, at) => connection.write((run) => finishImport(run, id, workspace, state, at)),
    undoImport: (id, workspace, at) => undoImport(connection, id, workspace, at),
    ...importReads(connection),
    ...recordReads(connection),
    ...graphReads(connection),
    ...assessmentParts(connection),
    claimFile: (claim, view) => connection.read((run) => claimFile(run, claim, spelt(view))),
    partyFile: (parties, contracts, view) => connection.read((run) => partyFile(run, parties, contracts, spelt(view))),
  };
}

/** The view with its instant in the one spelling in which instants compare as text. */
function spelt(view: View): View {
  return view.knownAt === undefined ? view : { ...view, knownAt: instant(view.knownAt) };
}

type ImportReads = 'importById' | 'pageImports' | 'pageProblems' | 'receipts' | 'writeMark';

function importReads(connection: Connection): Pick<Store, ImportReads> {
  return {
    importById: async (id, view) => importById(connection.ask(), id, view),
    pageImports: async (view, page) => pageImports(connection.ask(), view, page),
    pageProblems: async (id, view, page) => pageProblems(connection.ask(), id, view, page),
    receipts: async (id, view) => receipts(connection.ask(), id, view),
    writeMark: async () => writeMark(connection.ask()),
  };
}

type RecordReads =
  | 'record'
  | 'records'
  | 'pageRecords'
  | 'countRecords'
  | 'statementsAbout'
  | 'statementsEver'
  | 'pageStatements'
  | 'search';

/** What one statement nearly always answers is asked without a transaction. */
function recordReads(connection: Connection): Pick<Store, RecordReads> {
  return {
    record: async <K extends RecordKind>(kind: K, id: string, view: View) =>
      (await readRecords(connection.ask(), kind, [id], spelt(view))).get(id),
    records: async <K extends RecordKind>(kind: K, ids: readonly string[], view: View) => {
      const held = await readRecords(connection.ask(), kind, ids, spelt(view));
      return [...new Set(ids)].map((id) => held.get(id)).filter((one): one is StoredRecord<K> => one !== undefined);
    },
    pageRecords: (kind, where, view, page) =>
      connection.read((run) => pageRecords(run, kind, where, spelt(view), page)),
    countRecords: async (view) => countRecords(connection.ask(), spelt(view)),
    statementsAbout: async (id, view) => readStatements(connection.ask(), [id], spelt(view)),
    statementsEver: async (id, view) => readStatementsEver(connection.ask(), id, view),
    pageStatements: async (kind, view, page) => readStatementPage(connection.ask(), kind, spelt(view), page),
    search: (text, view, limit, kinds) => connection.read((run) => search(run, text, spelt(view), limit, kinds)),
  };
}

function assessmentParts(connection: Connection): Assessments {
  /** A part a transaction, so that other writes come in between. */
  const sweep = async () => {
    while (await connection.write(sweepAssessments));
  };
  return {
    startAssessment: async (start) => {
      await sweep();
      return connection.write((run) => startAssessment(run, start));
    },
    putAnswers: (id, batch) => connection.write((run) => putAnswers(run, id, batch)),
    finishAssessment: async (id, at) => {
      const finished = await connection.write((run) => finishAssessment(run, id, at));
      await sweep();
      return finished;
    },
    moveAssessment: (id, asOf) => connection.write((run) => moveAssessment(run, id, asOf)),
    assessments: (readable) => assessments(connection.ask(), readable),
    countAnswers: (id) => connection.read((run) => countAnswers(run, id)),
    countByYear: (id, of) => connection.read((run) => countByYear(run, id, of)),
    answerFacets: (id, of, most) => connection.read((run) => answerFacets(run, id, of, most)),
    countSifted: (id, of) => connection.read((run) => countSifted(run, id, of)),
    pageAnswers: (id, of, page) => connection.read((run) => pageAnswers(run, id, of, page)),
    pageAssessedAt: (id, places, page) => connection.read((run) => pageAssessedAt(run, id, places, page)),
    pageUnassessed: (id, page) => connection.read((run) => pageUnassessed(run, id, page)),
    recordsTurning: (readable, days) => recordsTurning(connection.ask(), readable, days),
  };
}

type GraphReads =
  | 'chainAbove'
  | 'chainAboveWorkplace'
  | 'networkBelow'
  | 'tiersBelow'
  | 'contractsSuppliedBy'
  | 'contractsLinkedTo'
  | 'contractsBoughtBy';

function graphReads(connection: Connection): Pick<Store, GraphReads> {
  const bought = (run: Run, parties: readonly string[], view: View) =>
    readReferring(run, 'Contract', 'buyer', parties, view);
  const below = async (run: Run, organisation: string, view: View, limits: Limits) => {
    const starts = await bought(run, [organisation], view);
    const ids = starts.map((one) => one.id);
    return walk(run, ids, 'below', view, limits);
  };
  const network = (organisation: string, view: View, limits: Limits = {}) =>
    connection.read((run) => below(run, organisation, spelt(view), limits), limits.signal);
  return {
    chainAbove: async (contracts, view, limits = {}) =>
      chainAbove(connection, atContracts(contracts), spelt(view), limits),
    chainAboveWorkplace: async (workplace, view, limits = {}) =>
      chainAbove(connection, atWorkplace(workplace, spelt(view)), spelt(view), limits),
    networkBelow: network,
    tiersBelow: async (organisation, view, limits = {}) => {
      const wanted = { properties: ['buyer', 'supplier'], withoutOrganisations: true, withoutLinks: true } as const;
      const { contracts } = await network(organisation, view, { ...limits, ...wanted });
      const supplies = contracts.map(({ id, values }) => supplyOf(id, values));
      return countTiers(supplies, organisation);
    },
    contractsSuppliedBy: (organisations, view) =>
      connection.read((run) => readReferring(run, 'Contract', 'supplier', organisations, spelt(view))),
    contractsLinkedTo: (property, ids, view) =>
      connection.read(async (run) => {
        const properties = property === 'under' ? ['under', 'underInferred'] : [property];
        const found = await Promise.all(properties.map((one) => readReferring(run, 'Contract', one, ids, spelt(view))));
        return uniqueBy(found.flat(), ({ id }) => id);
      }),
    contractsBoughtBy: (organisations, view, only) =>
      connection.read(async (run) => {
        const found = await bought(run, organisations, spelt(view));
        return only === undefined ? found : found.filter((one) => !isLinked(one));
      }),
  };
}

const DRIVER_VERSION: string = createRequire(import.meta.url)('neo4j-driver/package.json').version;

/** Never tried again: a health check must not wait for a server that may come back. */
async function checkConnection(connection: Connection): ReturnType<Store['check']> {
  const query =
    "CALL dbms.components() YIELD name, versions, edition WHERE name = 'Neo4j Kernel' RETURN versions, edition";
  const [row] = await connection.probe(query);
  const versions = row?.versions;
  if (!Array.isArray(versions)) {
    throw new SolidaryError('store-unavailable', { path: connection.name, reason: 'it does not say that it is Neo4j' });
  }
  return { engine: 'neo4j', version: `${versions[0]} ${row?.edition}`, driver: `neo4j-driver ${DRIVER_VERSION}` };
}
