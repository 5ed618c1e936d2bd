import neo4j, { type Driver, type ManagedTransaction, Neo4jError, type Session } from 'neo4j-driver';
import { SolidaryError } from '../../domain/errors.ts';

export interface Neo4jAddress {
  /** `neo4j://` (routing: cluster, Aura or single server) or `bolt://` (one server), with +s or +ssc for TLS. */
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  /** The server's default database where absent. */
  readonly database?: string;
  /** How long a read or write is tried again while the server does not answer, in ms; 30,000 unless told. */
  readonly retryTime?: number;
}

export type Row = Readonly<Record<string, unknown>>;
/** Runs one statement: in the transaction at hand, or by itself. */
export type Run = <R extends object = Row>(text: string, params?: Row) => Promise<readonly R[]>;

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
  /** One statement outside a managed transaction, never tried again: schema commands and health. */
  command(text: string): Promise<readonly Row[]>;
  close(): Promise<void>;
}

export function connect(address: Neo4jAddress): Connection {
  const driver = openDriver(address);
  // Shared by all sessions: in a cluster each read then sees every write of this process.
  const bookmarkManager = neo4j.bookmarkManager();
  const database = address.database === undefined ? {} : { database: address.database };
  const session = (mode: 'READ' | 'WRITE'): Session =>
    driver.session({ ...database, bookmarkManager, defaultAccessMode: mode });
  const guarded = <T>(work: Promise<T>) => work.catch((error: unknown) => Promise.reject(explain(error, address.uri)));
  const read: Connection['read'] = (work, signal) => {
    const reading = session('READ');
    return guarded(abortable(reading, () => reading.executeRead((tx) => work(runOn(tx))), signal));
  };
  return {
    name: address.uri,
    ask: (signal) => async (text, params) => {
      const asking = session('READ');
      try {
        return await abortable(asking, () => runOn(asking)(text, params), signal);
      } catch (error) {
        if (isPassing(error)) return read((run) => run(text, params), signal);
        throw explain(error, address.uri);
      }
    },
    read,
    write: (work) => {
      const writing = session('WRITE');
      return guarded(
        thenClose(
          writing,
          writing.executeWrite((tx) => work(runOn(tx))),
        ),
      );
    },
    command: (text) => {
      const once = session('WRITE');
      return guarded(thenClose(once, runOn(once)(text)));
    },
    close: () => driver.close(),
  };
}

const isPassing = (error: unknown): boolean => error instanceof Neo4jError && error.retriable;

function openDriver({ uri, user, password, retryTime }: Neo4jAddress): Driver {
  try {
    return neo4j.driver(uri, neo4j.auth.basic(user, password), {
      // Integers of ours that are read back are counts and lines, far below 2^53; amounts stay text.
      disableLosslessIntegers: true,
      // Answers are bounded by their questions: asking for them in parts would only add round trips.
      fetchSize: -1,
      connectionTimeout: 5_000,
      maxTransactionRetryTime: retryTime ?? 30_000,
      userAgent: 'solidary',
    });
  } catch (cause) {
    throw new SolidaryError('store-unavailable', { path: uri, reason: textOf(cause) }, cause);
  }
}

function runOn(on: ManagedTransaction | Session): Run {
  return async <R extends object>(text: string, params?: Row) => {
    const result = await on.run(text, params);
    return result.records.map((record) => record.toObject() as R);
  };
}

async function thenClose<T>(session: Session, work: Promise<T>): Promise<T> {
  try {
    return await work;
  } finally {
    await session.close();
  }
}

/** Closing the session resets its connection, which stops the statement on the server too. */
async function abortable<T>(session: Session, start: () => Promise<T>, signal?: AbortSignal): Promise<T> {
  if (signal === undefined) return thenClose(session, start());
  if (signal.aborted) throw new SolidaryError('cancelled');
  let cancel = (): void => {};
  const cancelled = new Promise<never>((_resolve, reject) => {
    cancel = () => reject(new SolidaryError('cancelled'));
    signal.addEventListener('abort', cancel, { once: true });
  });
  const work = start();
  // After a cancellation nobody waits for the work, and how it ends is of no interest.
  work.catch(() => undefined);
  try {
    return await thenClose(session, Promise.race([work, cancelled]));
  } finally {
    signal.removeEventListener('abort', cancel);
  }
}

/** Faults of the connection, or of a server that cannot serve, become `store-unavailable`; mistakes of ours stay. */
function explain(error: unknown, uri: string): unknown {
  if (!(error instanceof Neo4jError)) return error;
  const lost = ['ServiceUnavailable', 'SessionExpired', 'N/A', 'ProtocolError'].includes(error.code);
  const refused = /^Neo\.ClientError\.(Security|Database)\./.test(error.code) || isPassing(error);
  if (!lost && !refused) return error;
  return new SolidaryError('store-unavailable', { path: uri, reason: error.message }, error);
}

function textOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}
