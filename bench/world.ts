/** The engines with the graph in them, each made when a figure first needs it, and all gone at the end. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type RunningNeo4j, startNeo4j } from '../scripts/neo4j/start.mjs';
import { openServerDeps } from '../server/compose.ts';
import type { Config } from '../server/config.ts';
import { openNeo4jStore } from '../server/store/neo4j/open.ts';
import { openSqliteStore } from '../server/store/sqlite/open.ts';
import type { Store } from '../server/store/store.ts';
import type { ServerDeps } from '../server/usecases/server-deps.ts';
import { Arrays } from './engines/arrays.ts';
import { Cypher } from './engines/cypher.ts';
import { loadStore } from './engines/stores.ts';
import { type Graph, generateGraph } from './graph/generate.ts';
import { type Picks, pickQuestions } from './graph/picks.ts';

/** The smaller graph that a trace is compared with: ten thousand contracts beside a million. */
const SMALL_SHARE = 100;

export interface LoadedGraph {
  readonly graph: Graph;
  readonly picks: Picks;
  readonly deps: ServerDeps;
  readonly config: Config;
}

export class World {
  readonly size: number;
  readonly say: (line: string) => void;
  readonly #made = new Map<string, Promise<unknown>>();
  readonly #closing: (() => Promise<unknown>)[] = [];
  #folder: Promise<string> | undefined;

  constructor(size: number, say: (line: string) => void) {
    this.size = size;
    this.say = say;
  }

  /** A folder of this run alone, removed by `close`. */
  folder(): Promise<string> {
    this.#folder ??= mkdtemp(join(tmpdir(), 'solidary-bench-'));
    return this.#folder;
  }

  graph(): Promise<Graph> {
    return this.#once('graph', async () => generateGraph(this.size));
  }

  picks(): Promise<Picks> {
    return this.#once('picks', async () => pickQuestions(await this.graph()));
  }

  arrays(): Promise<Arrays> {
    return this.#once('arrays', async () => new Arrays(await this.graph()));
  }

  /** The server's parts on a SQLite file with the graph in it. */
  sqlite(): Promise<LoadedGraph> {
    return this.#once('sqlite', async () => this.#load('large', await this.graph(), await this.picks()));
  }

  small(): Promise<LoadedGraph> {
    return this.#once('small', async () => {
      const graph = generateGraph(Math.max(1000, Math.round(this.size / SMALL_SHARE)));
      return this.#load('small', graph, pickQuestions(graph));
    });
  }

  cypher(): Promise<Cypher> {
    return this.#once('cypher', async () => {
      const server = await this.#neo4j('cypher');
      const cypher = new Cypher(server);
      this.#closing.push(() => cypher.close());
      await cypher.load(await this.graph(), this.say);
      return cypher;
    });
  }

  neo4jStore(): Promise<Store> {
    return this.#once('neo4j-store', async () => {
      const { uri, user, password } = await this.#neo4j('store');
      const store = await openNeo4jStore({ uri, user, password });
      this.#closing.push(() => store.close());
      await loadStore(store, await this.graph(), this.say);
      return store;
    });
  }

  /** Ends what was started and removes what was written; safe to call again. */
  async close(): Promise<void> {
    for (let close = this.#closing.pop(); close !== undefined; close = this.#closing.pop()) await close();
    this.#made.clear();
    const folder = await this.#folder;
    this.#folder = undefined;
    if (folder !== undefined) await rm(folder, { recursive: true, force: true });
  }

  #once<T>(name: string, make: () => Promise<T>): Promise<T> {
    const held = (this.#made.get(name) ?? make()) as Promise<T>;
    this.#made.set(name, held);
    return held;
  }

  async #load(name: string, graph: Graph, picks: Picks): Promise<LoadedGraph> {
    const data = join(await this.folder(), name);
    const path = join(data, 'solidary.sqlite');
    const filling = await openSqliteStore({ path, bulk: true });
    await loadStore(filling, graph, this.say);
    await filling.close();
    const config: Config = {
      ...{ data, host: '127.0.0.1', port: 0, log: 'silent', production: true },
      store: { engine: 'sqlite', path },
    };
    const deps = await openServerDeps(config);
    this.#closing.push(() => deps.store.close());
    return { graph, picks, deps, config };
  }

  async #neo4j(name: string): Promise<RunningNeo4j> {
    const { say } = this;
    const home = join(await this.folder(), name);
    const server = await startNeo4j({ home, heap: '2g', pageCache: '2g', say });
    this.#closing.push(() => server.kill());
    return server;
  }
}
