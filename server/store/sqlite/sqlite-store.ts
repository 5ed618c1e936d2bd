import type { RecordKind } from '../../../schema/graph.ts';
import type { TierCount } from '../../domain/chain/count-tiers.ts';
import type { Day } from '../../domain/dates.ts';
import { SolidaryError } from '../../domain/errors.ts';
import { BatchTurns } from '../batch-turns.ts';
import type * as Port from '../store.ts';
import type { Connection } from './connection.ts';
import type { Database } from './driver.ts';
import type { Importing } from './imports.ts';
import { Kept } from './kept.ts';
import { prepareBatch } from './prepared-batch.ts';
import type { Extent } from './reach.ts';
import { TooManyRows } from './reading.ts';
import { type ReadName, type ReadRequest, runRead } from './reads.ts';
import type { StoreThreads } from './threads.ts';
import type { Undone } from './undo.ts';
import { runWrite, type WriteName, type WriteRequest } from './writes.ts';
import { Numbers } from './writing.ts';

/** Rows that a read may take in place: a few milliseconds. One that passes this starts again in a reader thread. */
export const IN_PLACE_ROWS = 1_000;

/** Each that is named brings some two rows: a read that names so many would pass the limit, and be tried in vain. */
const areTooMany = (named: number, mostRows: number): boolean => named > mostRows / 2;

export interface SqliteParts {
  readonly connection: Connection;
  /** None for a store in memory, which other threads cannot see: there all runs in place. */
  readonly threads?: StoreThreads;
  readonly lock?: Database;
  readonly inPlaceRows?: number;
  /** Whether anything may be written through the connection itself, which then keeps nothing of what it read. */
  readonly writesInPlace?: boolean;
}

type Values = readonly unknown[];

/** An assessment says itself whose it is. */
const NOBODY: Port.View = { readable: [] };

/** What of the limits crosses to a thread. */
function extentOf({ signal: _signal, ...extent }: Port.Limits = {}): Extent {
  return extent;
}

export class SqliteStore implements Port.Store {
  readonly engine = 'sqlite';
  readonly #parts: SqliteParts;
  readonly #importing: Importing;
  readonly #turns = new BatchTurns();
  readonly #kept: Kept | undefined;
  #isClosed = false;

  constructor(parts: SqliteParts) {
    this.#parts = parts;
    this.#kept = parts.writesInPlace === true ? undefined : new Kept();
    this.#importing = { connection: parts.connection, numbers: new Numbers(parts.connection) };
  }

  /** Writes asked for are finished first; a second call does nothing. */
  async close(): Promise<void> {
    if (this.#isClosed) return;
    this.#isClosed = true;
    await this.#turns.idle();
    await this.#parts.threads?.close();
    this.#parts.connection.close();
    this.#parts.lock?.close();
  }

  async check() {
    this.#refuseClosed();
    const { connection } = this.#parts;
    const row = connection.prepare('SELECT sqlite_version() AS version').first<{ version: string }>();
    return { engine: this.engine, version: row?.version ?? '', driver: connection.driver.title };
  }

  // --- writing ---

  startImport(start: Port.ImportStart): Promise<Port.ImportSummary> {
    return this.#write('startImport', [start]);
  }

  async putBatch(batch: Port.ImportBatch, signal?: AbortSignal): Promise<Port.BatchReceipt> {
    this.#refuseClosed();
    const prepared = prepareBatch(batch);
    // Its turn comes, and with it what it failed of, when the batches before it are written.
    prepared.catch(() => undefined);
    return this.#turns.take(batch, async () => this.#send('putBatch', [await prepared]), signal);
  }

  finishImport(
    id: string,
    workspace: Port.Workspace,
    state: 'done' | 'cancelled' | 'failed',
    at: Port.Instant,
  ): Promise<Port.ImportSummary> {
    return this.#write('finishImport', [id, workspace, state, at]);
  }

  undoImport(id: string, workspace: Port.Workspace, at: Port.Instant): Promise<Undone> {
    return this.#write('undoImport', [id, workspace, at]);
  }

  writeMark(): Promise<string> {
    return this.#read('writeMark', { readable: [] }, []);
  }

  // --- reading ---

  importById(id: string, view: Port.View): Promise<Port.ImportSummary | undefined> {
    return this.#read('importById', view, [id]);
  }

  pageImports(view: Port.View, page: Port.PageRequest): Promise<Port.Page<Port.ImportSummary>> {
    return this.#read('pageImports', view, [page]);
  }

  pageProblems(importId: string, view: Port.View, page: Port.PageRequest): Promise<Port.Page<Port.RowProblem>> {
    return this.#read('pageProblems', view, [importId, page]);
  }

  receipts(importId: string, view: Port.View): Promise<readonly Port.BatchReceipt[]> {
    return this.#read('receipts', view, [importId]);
  }

  record<K extends RecordKind>(kind: K, id: string, view: Port.View): Promise<Port.StoredRecord<K> | undefined> {
    return this.#read('record', view, [kind, id]);
  }

  records<K extends RecordKind>(
    kind: K,
    ids: readonly string[],
    view: Port.View,
  ): Promise<readonly Port.StoredRecord<K>[]> {
    return this.#read('records', view, [kind, ids], { named: ids.length });
  }

  pageRecords<K extends RecordKind>(
    kind: K,
    where: Port.Where,
    view: Port.View,
    page: Port.RecordsPage,
  ): Promise<Port.Page<Port.StoredRecord<K>>> {
    return this.#read('pageRecords', view, [kind, where, page]);
  }

  countRecords(view: Port.View): Promise<Port.Counts> {
    return this.#read('countRecords', view, []);
  }

  statementsAbout(id: string, view: Port.View): Promise<readonly Port.Statement[]> {
    return this.#read('statementsAbout', view, [id]);
  }

  statementsEver(id: string, view: Port.View): Promise<readonly Port.Statement[]> {
    return this.#read('statementsEver', view, [id]);
  }

  pageStatements(kind: RecordKind, view: Port.View, page: Port.PageRequest): Promise<Port.Page<Port.Statement>> {
    return this.#read('pageStatements', view, [kind, page]);
  }

  search(
    text: string,
    view: Port.View,
    limit: number,
    kinds?: readonly Port.SearchHit['kind'][],
  ): Promise<readonly Port.SearchHit[]> {
    return this.#read('search', view, [text, limit, kinds]);
  }

  chainAbove(contracts: readonly string[], view: Port.View, limits?: Port.Limits): Promise<Port.SubGraph> {
    return this.#read('chainAbove', view, [contracts, extentOf(limits)], { ...limits, named: contracts.length });
  }

  chainAboveWorkplace(workplace: string, view: Port.View, limits?: Port.Limits): Promise<Port.SubGraph> {
    return this.#read('chainAboveWorkplace', view, [workplace, extentOf(limits)], limits);
  }

  networkBelow(organisation: string, view: Port.View, limits?: Port.Limits): Promise<Port.SubGraph> {
    return this.#read('networkBelow', view, [organisation, extentOf(limits)], limits);
  }

  tiersBelow(organisation: string, view: Port.View, limits?: Port.Limits): Promise<readonly TierCount[]> {
    return this.#read('tiersBelow', view, [organisation, extentOf(limits)], limits);
  }

  contractsSuppliedBy(
    organisations: readonly string[],
    view: Port.View,
  ): Promise<readonly Port.StoredRecord<'Contract'>[]> {
    return this.#find('supplier', organisations, view);
  }

  contractsLinkedTo(
    property: 'under' | 'workplaces',
    ids: readonly string[],
    view: Port.View,
  ): Promise<readonly Port.StoredRecord<'Contract'>[]> {
    return property === 'workplaces'
      ? this.#find(property, ids, view)
      : this.#read('contractsUnder', view, [ids], { named: ids.length });
  }

  contractsBoughtBy(
    organisations: readonly string[],
    view: Port.View,
    only?: 'unlinked',
  ): Promise<readonly Port.StoredRecord<'Contract'>[]> {
    return only === undefined
      ? this.#find('buyer', organisations, view)
      : this.#read('unlinkedBoughtBy', view, [organisations], { named: organisations.length });
  }

  claimFile(claim: string, view: Port.View): Promise<Port.ClaimFile | undefined> {
    return this.#read('claimFile', view, [claim]);
  }

  partyFile(parties: readonly string[], contracts: readonly string[], view: Port.View): Promise<Port.PartyFile> {
    return this.#read('partyFile', view, [parties, contracts]);
  }

  // --- assessments ---

  async startAssessment(start: Port.AssessmentStart): Promise<Port.KeptAssessment> {
    await this.#sweep();
    return this.#write('startAssessment', [start]);
  }

  putAnswers(id: string, batch: Port.AnswerBatch): Promise<Port.KeptAssessment> {
    return this.#write('putAnswers', [id, batch]);
  }

  async finishAssessment(id: string, at: Port.Instant): Promise<Port.KeptAssessment> {
    const finished: Port.KeptAssessment = await this.#write('finishAssessment', [id, at]);
    await this.#sweep();
    return finished;
  }

  moveAssessment(id: string, asOf: Day): Promise<Port.KeptAssessment> {
    return this.#write('moveAssessment', [id, asOf]);
  }

  /** A part at a time, so that other writes come in between. */
  async #sweep(): Promise<void> {
    while (await this.#write<boolean>('sweepAssessments', []));
  }

  assessments(readable: readonly Port.Workspace[]): Promise<readonly Port.KeptAssessment[]> {
    return this.#read('assessments', { readable }, []);
  }

  countAnswers(id: string): Promise<readonly Port.AnswerCount[]> {
    return this.#read('countAnswers', NOBODY, [id]);
  }

  pageAnswers(id: string, of: Port.AnswersAsked, page: Port.PageRequest): Promise<Port.Page<Port.AnsweredRecord>> {
    return this.#read('pageAnswers', NOBODY, [id, of, page]);
  }

  countSifted(id: string, of: Port.AnswersAsked): Promise<number> {
    return this.#read('countSifted', NOBODY, [id, of]);
  }

  countByYear(id: string, of: Parameters<Port.Assessments['countByYear']>[1]): Promise<readonly Port.YearCount[]> {
    return this.#read('countByYear', NOBODY, [id, of]);
  }

  answerFacets(
    id: string,
    of: Parameters<Port.Assessments['answerFacets']>[1],
    most: number,
  ): Promise<Port.AnswerFacets> {
    return this.#read('answerFacets', NOBODY, [id, of, most]);
  }

  pageAssessedAt(id: string, at: Port.AssessedAt, page: Port.PageRequest): Promise<Port.Page<string>> {
    return this.#read('pageAssessedAt', NOBODY, [id, at, page]);
  }

  pageUnassessed(id: string, page: Port.PageRequest): Promise<Port.Page<Port.Unassessed>> {
    return this.#read('pageUnassessed', NOBODY, [id, page]);
  }

  recordsTurning(
    readable: readonly Port.Workspace[],
    days: { readonly after: Day; readonly upTo: Day },
  ): Promise<readonly { readonly kind: string; readonly id: string }[]> {
    return this.#read('recordsTurning', { readable }, [days]);
  }

  #refuseClosed(): void {
    const { path } = this.#parts.connection;
    if (this.#isClosed) throw new SolidaryError('store-unavailable', { path, reason: 'closed' });
  }

  async #write<Answer>(name: WriteName, values: Values): Promise<Answer> {
    this.#refuseClosed();
    return this.#send(name, values);
  }

  async #send<Answer>(name: WriteName, values: Values): Promise<Answer> {
    const request: WriteRequest = { name, values };
    const { threads } = this.#parts;
    const answer = threads === undefined ? runWrite(this.#importing, request) : await threads.write(request);
    this.#parts.connection.forgetWorkspaces();
    return answer as Answer;
  }

  #find(property: string, ids: readonly string[], view: Port.View): Promise<readonly Port.StoredRecord<'Contract'>[]> {
    return this.#read('find', view, ['Contract', property, ids], { named: ids.length });
  }

  /** In place under the row limit; past it, again in a reader thread. One that names very many goes there at once. */
  async #read<Answer>(
    name: ReadName,
    view: Port.View,
    values: Values,
    { named = 0, signal }: { readonly named?: number; readonly signal?: AbortSignal } = {},
  ): Promise<Answer> {
    this.#refuseClosed();
    const { threads } = this.#parts;
    const request: ReadRequest = { name, view, values };
    if (threads === undefined) return this.#readInPlace(request, Number.POSITIVE_INFINITY, signal);
    const mostRows = this.#parts.inPlaceRows ?? IN_PLACE_ROWS;
    if (!areTooMany(named, mostRows)) {
      try {
        return this.#readInPlace(request, mostRows, signal);
      } catch (cause) {
        if (!(cause instanceof TooManyRows)) throw cause;
      }
    }
    const answer = (await threads.read(request, signal)) as Answer;
    if (signal?.aborted === true) throw new SolidaryError('cancelled');
    return answer;
  }

  #readInPlace<Answer>(request: ReadRequest, mostRows: number, signal: AbortSignal | undefined): Answer {
    const { connection } = this.#parts;
    const options = { mostRows, isCancelled: () => signal?.aborted ?? false, kept: this.#kept };
    return connection.snapshot(() => runRead(connection, request, options)) as Answer;
  }
}
