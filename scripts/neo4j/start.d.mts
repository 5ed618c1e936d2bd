export class Neo4jStartError extends Error {}
export const USER: string;
export const DEFAULT_HOME: string;

/** Why a Neo4j cannot be started here, as one sentence; undefined where it can. */
export function whyNoNeo4j(): Promise<string | undefined>;

export interface StartOptions {
  /** Where its data lives; absent: a temporary folder that stop() removes. */
  readonly home?: string;
  /** Bolt port; absent: a free one. */
  readonly port?: number;
  /** Java heap, such as 512m. */
  readonly heap?: string;
  readonly pageCache?: string;
  /** Starts sooner and runs slower: for tests, not for measuring. */
  readonly brief?: boolean;
  /** Of a new home; absent: generated. */
  readonly password?: string;
  readonly say?: (line: string) => void;
}

export interface RunningNeo4j {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly home: string;
  readonly port: number;
  readonly pid: number;
  readonly ended: Promise<unknown>;
  stop(): Promise<void>;
  /** kill -9; the home stays. */
  kill(): Promise<void>;
}

export function startNeo4j(options?: StartOptions): Promise<RunningNeo4j>;
