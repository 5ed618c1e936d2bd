import neo4j, { type Driver, type ManagedTransaction, type Session } from 'neo4j-driver';
import { SolidaryError } from '../../domain/errors.ts';
import { unlessCancelled } from '../../domain/unless-cancelled.ts';
import { isPassing, storeFailure, unreachable, withoutStop } from './failures.ts';
import { PATIENCE_MS, whileAlive, within } from './patience.ts';

export interface Neo4jAddress {
  /** `neo4j://` (routing: cluster, Aura or single server) or `bolt://` (one server), with +s or +ssc for TLS. */
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  /** The server's default database where absent. */
  readonly database?: string;
  /** How long what met a fault that passes is tried again, in ms; unless told 5,000 for a read, 30,000 for a write. */
  readonly retryTime?: number;
}

/** Somebody waits for a read; a write rather outlives a server that is started again. */
const RETRY_MS = { READ: 5_000, WRITE: 30_000 } as const;

type Mode = keyof typeof RETRY_MS;

export type Row = Readonly<Record<string, unknown>>;
/** Runs one statement: in the transaction at hand, or by itself. */
export type Run = <R extends object = Row>(text: string, params?: Row) => Promise<readonly R[]>;

/** Everything throws `store-unreachable`, `store-refused` (the password) or `store-unavailable` where the server is at fault. */
export interface Connection {
  /** What the server is called in errors: its address without secrets. */
  readonly name: string;
  /**
   * One statement that reads, without a transaction around it: half the round trips. Where it meets a fault that
   * passes it is asked again in a `read`.
   */
  ask(signal?: AbortSignal): Run;
  /** One read transaction, tried again on faults that pass. */
  read<T>(work: (run: Run) => Promise<T>, signal?: AbortSignal): Promise<T>;
  /** One write transaction, tried again on faults that pass, so `work` may run more than once. */
  write<T>(work: (run: Run) => Promise<T>): Promise<T>;
  /** One statement outside a managed transaction, never tried again: schema commands. */
  command(text: string): Promise<readonly Row[]>;
  /** As `command`, for a question that any server answers at once: given up after five seconds. */
  probe(text: string): Promise<readonly Row[]>;
  /** What was asked for is finished first; then nothing is answered any more. */
  close(): Promise<void>;
}

export function connect(address: Neo4jAddress): Connection {
  return new Neo4jConnection(address);
}

class Neo4jConnection implements Connection {
  readonly name: string;
  readonly #address: Neo4jAddress;
  readonly #drivers: Readonly<Record<Mode, Driver>>;
  // Shared by all sessions: in a cluster each read then sees every write of this process.
  readonly #bookmarkManager = neo4j.bookmarkManager();
  readonly #pending = new Set<Promise<unknown>>();
  /** The last thing asked found no server: the next is preceded by a probe, which fails at once where none is back. */
  #isLost = false;
  #isClosed = false;

  constructor(address: Neo4jAddress) {
    this.name = address.uri;
    this.#address = address;
    this.#drivers = { READ: openDriver(address, 'READ'), WRITE: openDriver(address, 'WRITE') };
  }

  ask(signal?: AbortSignal): Run {
    return <R extends object>(text: string, params?: Row) =>
      this.#guard(async (): Promise<readonly R[]> => {
        try {
          return await this.#patiently('READ', (session) => runOn(session)<R>(text, params), signal);
        } catch (error) {
          if (!isPassing(error)) throw error;
          return this.#transact('READ', (run) => run<R>(text, params), signal);
        }
      });
  }

  read<T>(work: (run: Run) => Promise<T>, signal?: AbortSignal): Promise<T> {
    return this.#guard(() => this.#transact('READ', work, signal));
  }

  write<T>(work: (run: Run) => Promise<T>): Promise<T> {
    return this.#guard(() => this.#transact('WRITE', work));
  }

  command(text: string): Promise<readonly Row[]> {
    return this.#guard(() => this.#patiently('WRITE', (session) => runOn(session)(text)));
  }

  async probe(text: string): Promise<readonly Row[]> {
    this.#refuseClosed();
    try {
      const answer = await this.#inSession('READ', (session) => within(PATIENCE_MS, runOn(session)(text)));
      if (answer === undefined) throw unreachable(this.name);
      this.#isLost = false;
      return answer.value;
    } catch (error) {
      throw this.#explain(error);
    }
  }

  async close(): Promise<void> {
    if (this.#isClosed) return;
    this.#isClosed = true;
    await Promise.allSettled(this.#pending);
    await Promise.all(Object.values(this.#drivers).map((driver) => driver.close()));
  }

  #transact<T>(mode: Mode, work: (run: Run) => Promise<T>, signal?: AbortSignal): Promise<T> {
    const inTransaction = (session: Session) => {
      const attempt = (tx: ManagedTransaction) => work(runOn(tx));
      return mode === 'READ' ? session.executeRead(attempt) : session.executeWrite(attempt);
    };
    return this.#patiently(mode, inTransaction, signal);
  }

  #patiently<T>(mode: Mode, use: (session: Session) => Promise<T>, signal?: AbortSignal): Promise<T> {
    const watched = (session: Session) =>
      unlessCancelled(() => whileAlive(use(session), () => this.#isSilent()), signal);
    return this.#inSession(mode, async (session) => {
      const ended = await watched(session);
      if (ended === undefined) throw unreachable(this.name);
      return ended.value;
    });
  }

  /** Neither an answer nor a fault, as from a server that hangs. */
  async #isSilent(): Promise<boolean> {
    const asked = this.#inSession('READ', (session) => within(PATIENCE_MS, runOn(session)('RETURN 1')));
    return (await asked.catch(() => 'a fault')) === undefined;
  }

  /** A session that is left before its end is closed beside: that resets its connection and so stops the statement. */
  async #inSession<T>(mode: Mode, use: (session: Session) => Promise<T>): Promise<T> {
    const { database } = this.#address;
    const session = this.#drivers[mode].session({
      ...(database === undefined ? {} : { database }),
      bookmarkManager: this.#bookmarkManager,
      defaultAccessMode: mode,
    });
    try {
      return await use(session);
    } finally {
      session.close().catch(() => undefined);
    }
  }

  #guard<T>(work: () => Promise<T>): Promise<T> {
    const guarded = (async () => {
      this.#refuseClosed();
      if (this.#isLost) await this.probe('RETURN 1');
      try {
        return await work();
      } catch (error) {
        throw this.#explain(error);
      }
    })();
    this.#pending.add(guarded);
    const forget = () => this.#pending.delete(guarded);
    guarded.then(forget, forget);
    return guarded;
  }

  #explain(error: unknown): unknown {
    const failure = storeFailure(error, this.name);
    if (failure instanceof SolidaryError && failure.code === 'store-unreachable') this.#isLost = true;
    return failure;
  }

  #refuseClosed(): void {
    if (this.#isClosed) throw new SolidaryError('store-unavailable', { path: this.name, reason: 'closed' });
  }
}

function openDriver({ uri, user, password, retryTime }: Neo4jAddress, mode: Mode): Driver {
  try {
    return neo4j.driver(uri, neo4j.auth.basic(user, password), {
      // Integers of ours that are read back are counts and lines, far below 2^53; amounts stay text.
      disableLosslessIntegers: true,
      // Answers are bounded by their questions: asking for them in parts would only add round trips.
      fetchSize: -1,
      connectionTimeout: PATIENCE_MS,
      connectionAcquisitionTimeout: 2 * PATIENCE_MS,
      maxTransactionRetryTime: retryTime ?? RETRY_MS[mode],
      userAgent: 'solidary',
    });
  } catch (cause) {
    const reason = withoutStop(cause instanceof Error ? cause.message : String(cause));
    throw new SolidaryError('store-unavailable', { path: uri, reason }, cause);
  }
}

function runOn(on: ManagedTransaction | Session): Run {
  return async <R extends object>(text: string, params?: Row) => {
    const result = await on.run(text, params);
    return result.records.map((record) => record.toObject() as R);
  };
}
