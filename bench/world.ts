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

export interface LoadedGraph {
  readonly deps: ServerDeps;
  readonly config: Config;
}

export class World {
  readonly size: number;
  readonly say: (line: string) => void;
  readonly #made = new Map<string, Promise<unknown>>();
  readonly #closing: { readonly name: string; readonly close: () => Promise<unknown> }[] = [];
  readonly #ending = new AbortController();
  #folder: Promise<string> | undefined;

  /** `size`: contracts of the graph that most figures are of; a method told nothing else takes that one. */
  constructor(size: number, say: (line: string) => void) {
    this.size = size;
    this.say = say;
  }

  /** Aborted by `close`: whatever runs beside this process ends then. */
  get ended(): AbortSignal {
    return this.#ending.signal;
  }

  /** A folder of this run alone, removed by `close`. */
  folder(): Promise<string> {
    this.#folder ??= mkdtemp(join(tmpdir(), 'solidary-bench-'));
    return this.#folder;
  }

  graph(size = this.size): Promise<Graph> {
    return this.#once(`graph-${size}`, async () => generateGraph(size));
  }

  picks(size = this.size): Promise<Picks> {
    return this.#once(`picks-${size}`, async () => pickQuestions(await this.graph(size)));
  }

  arrays(size = this.size): Promise<Arrays> {
    return this.#once(`arrays-${size}`, async () => new Arrays(await this.graph(size)));
  }

  /** The server's parts on a SQLite file with the graph in it. */
  sqlite(size = this.size): Promise<LoadedGraph> {
    const name = `sqlite-${size}`;
    return this.#once(name, async () => {
      const data = join(await this.folder(), name);
      const path = join(data, 'solidary.sqlite');
      const filling = await openSqliteStore({ path, bulk: true });
      await loadStore(filling, await this.graph(size), this.say);
      await filling.close();
      const config: Config = {
        ...{ data, host: '127.0.0.1', port: 0, log: 'silent', production: true },
        store: { engine: 'sqlite', path },
      };
      const deps = await openServerDeps(config);
      this.#closing.push({ name, close: () => deps.store.close() });
      return { deps, config };
    });
  }

  /** The settings of a SQLite file with the graph in it, which nobody has open: whoever opens it closes it. */
  sqliteAlone(size = this.size): Promise<Config> {
    return this.#once(`alone-${size}`, async () => {
      const { config } = await this.sqlite(size);
      await this.#end(`sqlite-${size}`);
      return config;
    });
  }

  cypher(size = this.size): Promise<Cypher> {
    const name = `cypher-${size}`;
    return this.#once(name, async () => {
      const cypher = new Cypher(await this.#neo4j(name));
      this.#closing.push({ name, close: () => cypher.close() });
      await cypher.load(await this.graph(size), this.say);
      return cypher;
    });
  }

  neo4jStore(size = this.size): Promise<Store> {
    const name = `neo4j-${size}`;
    return this.#once(name, async () => {
      const { uri, user, password } = await this.#neo4j(name);
      const store = await openNeo4jStore({ uri, user, password });
      this.#closing.push({ name, close: () => store.close() });
      await loadStore(store, await this.graph(size), this.say);
      return store;
    });
  }

  /** The settings of a Neo4j with the graph in it. */
  async neo4jAddress(size = this.size): Promise<Config> {
    await this.neo4jStore(size);
    const { uri, user, password } = await this.#neo4j(`neo4j-${size}`);
    const base = { data: await this.folder(), host: '127.0.0.1', port: 0, log: 'silent', production: true } as const;
    return { ...base, store: { engine: 'neo4j', uri, user, password } };
  }

  /** Ends the Neo4j servers, which would take memory from what is measured later. */
  async endServers(): Promise<void> {
    for (const name of [...this.#made.keys()]) if (/^(cypher|neo4j)-/.test(name)) await this.#end(name);
  }

  /** Ends what was started and removes what was written; safe to call again. */
  async close(): Promise<void> {
    this.#ending.abort();
    for (const name of [...this.#made.keys()]) await this.#end(name);
    const folder = await this.#folder;
    this.#folder = undefined;
    if (folder !== undefined) await rm(folder, { recursive: true, force: true });
  }

  /** Last opened, first closed. */
  async #end(name: string): Promise<void> {
    this.#made.delete(name);
    for (let at = this.#closing.length - 1; at >= 0; at -= 1) {
      const [one] = this.#closing[at]?.name === name ? this.#closing.splice(at, 1) : [];
      await one?.close();
    }
  }

  #once<T>(name: string, make: () => Promise<T>): Promise<T> {
    const held = (this.#made.get(name) ?? make()) as Promise<T>;
    this.#made.set(name, held);
    return held;
  }

  #neo4j(name: string): Promise<RunningNeo4j> {
    return this.#once(`server-${name}`, () => this.#startNeo4j(name));
  }

  async #startNeo4j(name: string): Promise<RunningNeo4j> {
    const { say } = this;
    const home = join(await this.folder(), name);
    const server = await startNeo4j({ home, heap: '2g', pageCache: '2g', say });
    const close = async (): Promise<void> => {
      this.#made.delete(`server-${name}`);
      await server.kill();
      await rm(home, { recursive: true, force: true });
    };
    this.#closing.push({ name, close });
    return server;
  }
}
