/**
 * The port: what Solidary asks of a store, in domain terms. No query text crosses it.
 * Both adapters pass tests/store/conformance.ts. Not found is `undefined` or an empty answer, never an error.
 */

import type { Json, RecordKind, Values, ValuesOf } from '../../schema/graph.ts';
import type { SearchedKind } from '../../schema/searched.ts';
import type { TierCount } from '../domain/chain/count-tiers.ts';
import type { Day } from '../domain/dates.ts';
import type { Assessments } from './assessment.ts';

export type * from './assessment.ts';

export type Workspace = string;

/** ISO 8601 instant in UTC, e.g. 2026-11-24T08:00:00.000Z: when we knew. */
export type Instant = string;

/**
 * Who reads, and for when. `asOf`: what held on that day, so a statement that does not cover it is not used; absent =
 * every day. `knownAt`: as it was known then; absent = now. A record none of whose statements is used is not held.
 */
export interface View {
  readonly readable: readonly Workspace[];
  readonly asOf?: Day;
  readonly knownAt?: Instant;
}

/** A limit is explicit and a cut-off answer says so. */
export interface Limits {
  /**
   * The most contracts reached, level by level, an id asked for or named by a link counting whether or not it is held.
   * Where the limit falls within a level, those with the first ids in text order are taken.
   */
  readonly maxContracts?: number;
  /** Of contracts only these are wanted: `values` and `disputed` then name no others. Absent: all. */
  readonly properties?: readonly (keyof ValuesOf<'Contract'>)[];
  /** Leaves `organisations` empty: for one who does not show them, or reads them together with others. */
  readonly withoutOrganisations?: boolean;
  /** Leaves `links` empty: contracts say themselves what they are performed under. */
  readonly withoutLinks?: boolean;
  /** Looked at between levels; the read then throws `cancelled`. */
  readonly signal?: AbortSignal;
}

/** Document, sheet and line, as a user would look it up. */
export interface StatementSource {
  readonly document: string;
  readonly line?: number;
  readonly sheet?: string;
  /** Of what somebody entered: the day of the document or of the words, and who said or confirmed it. */
  readonly on?: Day;
  readonly by?: string;
  /** SHA-256 of the photo or scan that it was read from: usecases/sources/source-files.ts. */
  readonly hash?: string;
}

/** What one source says about one record. Never changed, only closed. */
export interface StatementDraft {
  readonly subject: string;
  readonly kind: RecordKind;
  /** Which part of the record this source row feeds; a later row with the same key supersedes the earlier one. */
  readonly part: string;
  readonly publisher: string;
  readonly values: Values;
  /** When it held; absent = not bounded. */
  readonly from?: Day;
  readonly until?: Day;
  readonly source: StatementSource;
}

export interface Statement extends StatementDraft {
  readonly id: string;
  readonly workspace: Workspace;
  readonly import: string;
  readonly recordedFrom: Instant;
  readonly recordedUntil?: Instant;
  /** From when it ranks among others, where not from its recording: what an undo or a package brings back keeps its place. */
  readonly rankedFrom?: Instant;
}

export interface StoredRecord<K extends RecordKind = RecordKind> {
  readonly id: string;
  readonly kind: K;
  /** Of the statement recorded last among those used. */
  readonly workspace: Workspace;
  /** Chosen by the rule of project.ts. */
  readonly values: ValuesOf<K>;
  /** Properties on which the open statements disagree; every value stays in `statementsAbout`. */
  readonly disputed: readonly string[];
}

export type ImportState = 'running' | 'done' | 'cancelled' | 'failed' | 'undone';

export interface ImportStart {
  readonly id: string;
  readonly workspace: Workspace;
  readonly mapping: string;
  readonly publisher: string;
  readonly files: readonly { readonly name: string; readonly hash: string }[];
  readonly startedAt: Instant;
}

export interface Ledger {
  readonly in: number;
  readonly accepted: number;
  readonly duplicate: number;
  readonly rejected: number;
  readonly held: number;
}

export interface ImportSummary extends ImportStart {
  readonly state: ImportState;
  readonly finishedAt?: Instant;
  readonly ledger: Ledger;
  readonly problems: number;
}

/** A row that did not become facts, or not all of it: rejected with a problem, or held for something. */
export interface RowProblem {
  readonly file: string;
  /** First line of the record in the file, counted from 1; lastLine where it spans several. */
  readonly line: number;
  readonly lastLine?: number;
  readonly column?: string;
  readonly value?: string;
  readonly outcome: 'rejected' | 'held';
  /** Facts of other cells of the row that were taken all the same; absent where there are none. */
  readonly kept?: number;
  /** Message code and values of schema/messages: why, and how to mend it. */
  readonly code: string;
  readonly params?: { readonly [name: string]: Json };
  /** The record as read, so that it can come out as a file to mend. */
  readonly record?: readonly string[];
}

/** The statements of one source record; it is accepted if any is new, duplicate if none is. */
export interface RowStatements {
  readonly line: number;
  /** What is left of a row of which a cell was rejected: the row counts by its problems. */
  readonly isRest?: true;
  readonly statements: readonly StatementDraft[];
  /** From when they rank where they come from; one later than `at` of the batch counts as `at`. Absent: from `at`. */
  readonly rankedFrom?: Instant;
}

export interface ImportBatch {
  readonly import: string;
  readonly workspace: Workspace;
  readonly file: string;
  /** Number of the batch within the import, from 0; a batch already acknowledged is answered, not written again. */
  readonly sequence: number;
  readonly lastLine: number;
  readonly at: Instant;
  readonly rows: readonly RowStatements[];
  readonly problems: readonly RowProblem[];
}

/** Printed as the batch's ledger line once everything in the batch is durable. */
export interface BatchReceipt {
  readonly sequence: number;
  readonly file: string;
  readonly lastLine: number;
  readonly ledger: Ledger;
  readonly alreadyHeld: boolean;
}

/** A link of the chain: `contract` is performed under `under`. */
export interface ChainLink {
  readonly contract: string;
  readonly under: string;
  readonly evidence: 'documented' | 'inferred';
}

/** The reachable sub-graph once, never a list of paths; everything by id, ascending. */
export interface SubGraph {
  readonly contracts: readonly StoredRecord<'Contract'>[];
  /** Between contracts reached; one may name a contract that is not held. */
  readonly links: readonly ChainLink[];
  /** Buyers and suppliers of the contracts, where held. */
  readonly organisations: readonly StoredRecord<'Organisation'>[];
  /**
   * Present where a limit cut the answer: how many contracts at least were left out, and from which ones on: the
   * contracts reached that lead to one left out, and starting ones that were themselves left out.
   */
  readonly cutOff?: { readonly atLeast: number; readonly frontier: readonly string[] };
}

export interface Page<T> {
  readonly items: readonly T[];
  readonly next?: string;
}

export interface PageRequest {
  readonly first: number;
  readonly after?: string;
}

/** Of the records' values these are wanted, by name; a store may give more. Absent: all. */
export interface RecordsPage extends PageRequest {
  readonly properties?: readonly string[];
}

/** Equality. The first, which finds records, is a property marked `indexed` or a single reference; further ones sift what it found: null among them keeps what does not say it. */
export type Where = Readonly<Record<string, string | readonly (string | null)[]>>;

export interface SearchHit {
  readonly id: string;
  readonly kind: SearchedKind;
  readonly label: string;
  readonly country?: string;
  readonly number?: string;
}

/** A claim with everything that was entered about it. */
export interface ClaimFile {
  readonly claim: StoredRecord<'Claim'>;
  readonly lines: readonly StoredRecord<'ClaimLine'>[];
  readonly events: readonly StoredRecord<'Event'>[];
  readonly knowledge: readonly StoredRecord<'Knowledge'>[];
}

/** Facts that bear on parties and contracts of a chain, whoever entered them. */
export interface PartyFile {
  readonly facts: readonly StoredRecord<'PartyFact'>[];
  readonly events: readonly StoredRecord<'Event'>[];
  readonly knowledge: readonly StoredRecord<'Knowledge'>[];
}

export type Counts = Readonly<Partial<Record<RecordKind, number>>>;

export interface Store extends Assessments {
  readonly engine: 'sqlite' | 'neo4j';
  /** What was asked for is finished first; a second call does nothing. All else then throws `store-unavailable`. */
  close(): Promise<void>;
  /** Answers within some seconds, or throws `store-unreachable`, `store-refused` or `store-unavailable`. */
  check(): Promise<{ readonly engine: string; readonly version: string; readonly driver: string }>;

  // --- writing: statements and imports ---
  /** A second start answers what is held; one that had failed or was cancelled runs again. */
  startImport(start: ImportStart): Promise<ImportSummary>;
  /**
   * One transaction: statements, projection, problems and the ledger line, or nothing. In the ledger a row counts
   * once, and so does a line with problems: rejected if any of them is. A statement equal in values and days to the
   * open one under its key adds nothing, but is remembered as said by this import too. Batches of one import may be
   * sent before earlier ones are acknowledged: they are written in that order, and none once one before it has failed.
   * One that is called off before its turn comes is not written: `cancelled`.
   */
  putBatch(batch: ImportBatch, signal?: AbortSignal): Promise<BatchReceipt>;
  /** A running import takes the state; any other is answered as it stands. */
  finishImport(
    id: string,
    workspace: Workspace,
    state: 'done' | 'cancelled' | 'failed',
    at: Instant,
  ): Promise<ImportSummary>;
  /**
   * Closes the import's statements and states anew, in the import `undo:<id>`, what they had superseded, or what
   * another import not undone has said too; that ranks as it did before. Idempotent: a second call writes nothing and answers the same.
   */
  undoImport(
    id: string,
    workspace: Workspace,
    at: Instant,
  ): Promise<{ readonly closed: number; readonly restated: number }>;
  importById(id: string, view: View): Promise<ImportSummary | undefined>;
  /** Last started first; of those started together the last id in text order, then the last workspace. */
  pageImports(view: View, page: PageRequest): Promise<Page<ImportSummary>>;
  /** In the order in which they were found. */
  pageProblems(importId: string, view: View, page: PageRequest): Promise<Page<RowProblem>>;
  receipts(importId: string, view: View): Promise<readonly BatchReceipt[]>;
  /** Another text after whatever is written or undone, in whatever workspace: what was worked out under one holds under it. */
  writeMark(): Promise<string>;

  // --- reading records ---
  record<K extends RecordKind>(kind: K, id: string, view: View): Promise<StoredRecord<K> | undefined>;
  /** In the order asked for, each once; ids not held are left out. */
  records<K extends RecordKind>(kind: K, ids: readonly string[], view: View): Promise<readonly StoredRecord<K>[]>;
  /** By id, ascending; every record of a kind is reached once. */
  pageRecords<K extends RecordKind>(
    kind: K,
    where: Where,
    view: View,
    page: RecordsPage,
  ): Promise<Page<StoredRecord<K>>>;
  countRecords(view: View): Promise<Counts>;
  /** What the view reads about an id, by statement id. */
  statementsAbout(id: string, view: View): Promise<readonly Statement[]>;
  /**
   * All that was ever said about an id in the readable workspaces, by statement id: closed statements too, and those of
   * undone imports. `asOf` and `knownAt` are not looked at.
   */
  statementsEver(id: string, view: View): Promise<readonly Statement[]>;
  /** All statements of a kind that the view reads, in the order of their ids: what an export holds. */
  pageStatements(kind: RecordKind, view: View, page: PageRequest): Promise<Page<Statement>>;
  /**
   * Names and numbers by word, start of word or part of three letters and more, without regard to case and accents; ids
   * by their start, as written. Ranked as in search-text.ts; of more than 200 that match alike any may be left out.
   * Looks in what is said now; `asOf` and `knownAt` decide what is shown of a hit. Records of other kinds than those asked
   * for take no place among the hits.
   */
  search(text: string, view: View, limit: number, kinds?: readonly SearchHit['kind'][]): Promise<readonly SearchHit[]>;

  // --- the graph ---
  /** Contracts above, through PERFORMED_UNDER, the starting ones included. */
  chainAbove(contracts: readonly string[], view: View, limits?: Limits): Promise<SubGraph>;
  chainAboveWorkplace(workplace: string, view: View, limits?: Limits): Promise<SubGraph>;
  /** Contracts that a party buys and all performed under them. */
  networkBelow(organisation: string, view: View, limits?: Limits): Promise<SubGraph>;
  /** Of the same contracts nothing but how many stand on each tier: in a third of the time. */
  tiersBelow(organisation: string, view: View, limits?: Limits): Promise<readonly TierCount[]>;
  /** Contracts supplied by these parties: from which a missing link above may be inferred. */
  contractsSuppliedBy(organisations: readonly string[], view: View): Promise<readonly StoredRecord<'Contract'>[]>;
  /** Contracts performed under these contracts, or at these workplaces. */
  contractsLinkedTo(
    property: 'under' | 'workplaces',
    ids: readonly string[],
    view: View,
  ): Promise<readonly StoredRecord<'Contract'>[]>;
  /** `unlinked`: only those that name no contract above them. */
  contractsBoughtBy(
    organisations: readonly string[],
    view: View,
    only?: 'unlinked',
  ): Promise<readonly StoredRecord<'Contract'>[]>;

  // --- claims ---
  claimFile(claim: string, view: View): Promise<ClaimFile | undefined>;
  /**
   * Facts of the parties and facts about the contracts; of what belongs to no claim: events about the contracts, or
   * about nothing and by or to the parties, and what the parties knew.
   */
  partyFile(parties: readonly string[], contracts: readonly string[], view: View): Promise<PartyFile>;
}
