/** The peer: the same graph in Neo4j as its users would lay it out, asked in the best Cypher that we know for it. */
import neo4j, { type Driver } from 'neo4j-driver';
import type { RunningNeo4j } from '../../scripts/neo4j/start.mjs';
import type { Answer, AnsweredContract } from '../answers.ts';
import { at } from '../graph/adjacency.ts';
import type { Graph } from '../graph/generate.ts';
import { contractId, organisationId, workplaceId } from '../graph/names.ts';
import { contractTerms, organisationTerms, workplaceTerms } from '../graph/terms.ts';

const BATCH = 10_000;

/** Nothing of the graph is deeper: a bound keeps the planner from preparing for the worst. */
const TRACE = `MATCH (w:Workplace {id: $id})<-[:PERFORMED_AT]-(c0:Contract)
MATCH (c0)-[:SUBCONTRACT_OF*0..15]->(c:Contract)
WITH DISTINCT c
MATCH (b:Organisation)-[:BUYS]->(c)
MATCH (c)-[:SUPPLIED_BY]->(s:Organisation)
RETURN c.id AS id, c.sector AS sector, c.price AS price, b.id AS buyer, b.name AS buyerName, s.id AS supplier,
  s.name AS supplierName, COLLECT { MATCH (c)-[:SUBCONTRACT_OF]->(p) RETURN p.id } AS others`;

const NETWORK = `MATCH (o:Organisation {id: $id})-[:BUYS]->(c0:Contract)
MATCH (c0)<-[:SUBCONTRACT_OF*0..64]-(c:Contract)
WITH DISTINCT c
RETURN c.id AS id, c.sector AS sector, c.price AS price, c.buyerId AS buyer, c.supplierId AS supplier,
  COLLECT { MATCH (c)<-[:SUBCONTRACT_OF]-(p) RETURN p.id } AS others`;

interface CypherRow extends AnsweredContract {
  /** Contracts above it in a trace, below it in a network. */
  readonly others: readonly string[];
}

export class Cypher {
  readonly #driver: Driver;

  constructor({ uri, user, password }: Pick<RunningNeo4j, 'uri' | 'user' | 'password'>) {
    // One server, so no routing; all rows at once, since every answer is read whole.
    this.#driver = neo4j.driver(uri.replace('neo4j:', 'bolt:'), neo4j.auth.basic(user, password), {
      disableLosslessIntegers: true,
      fetchSize: -1,
    });
  }

  async trace(workplace: string): Promise<Answer> {
    const contracts = await this.#ask(TRACE, workplace);
    const links: [string, string][] = [];
    for (const { id, others } of contracts) for (const upper of others) links.push([id, upper]);
    return { contracts, links };
  }

  async network(organisation: string): Promise<Answer> {
    const contracts = await this.#ask(NETWORK, organisation);
    const links: [string, string][] = [];
    for (const { id, others } of contracts) for (const lower of others) links.push([lower, id]);
    return { contracts, links };
  }

  async #ask(query: string, id: string): Promise<readonly CypherRow[]> {
    const session = this.#driver.session({ defaultAccessMode: neo4j.session.READ });
    try {
      const { records } = await session.executeRead((tx) => tx.run(query, { id }));
      return records.map((record) => record.toObject() as unknown as CypherRow);
    } finally {
      await session.close();
    }
  }

  async load(graph: Graph, say: (line: string) => void): Promise<void> {
    const started = performance.now();
    for (const label of ['Organisation', 'Workplace', 'Contract'])
      await this.#write(`CREATE CONSTRAINT FOR (n:${label}) REQUIRE n.id IS UNIQUE`);
    let rows = 0;
    for (const { query, size, row } of partsOf(graph)) {
      const waiting: Promise<unknown>[] = [];
      for (let first = 0; first < size; first += BATCH) {
        const batch = Array.from({ length: Math.min(BATCH, size - first) }, (_, nth) => row(first + nth));
        // The next batch is made while one is written.
        if (waiting.length > 1) await waiting.shift();
        waiting.push(this.#write(`UNWIND $rows AS r ${query}`, { rows: batch }));
      }
      await Promise.all(waiting);
      rows += size;
    }
    const seconds = (performance.now() - started) / 1000;
    say(`cypher: ${rows} nodes and relationships in ${seconds.toFixed(1)} s, ${Math.round(rows / seconds)} a second`);
  }

  async #write(query: string, params = {}): Promise<void> {
    const session = this.#driver.session();
    try {
      await session.executeWrite((tx) => tx.run(query, params));
    } finally {
      await session.close();
    }
  }

  close(): Promise<void> {
    return this.#driver.close();
  }
}

interface Part {
  readonly query: string;
  readonly size: number;
  readonly row: (index: number) => object;
}

function partsOf(graph: Graph): readonly Part[] {
  const { contracts, buyer, supplier, operator, under, performedAt } = graph;
  const edge = (from: string, type: string, to: string): string =>
    `MATCH (a:${from} {id: r[0]}) MATCH (b:${to} {id: r[1]}) CREATE (a)-[:${type}]->(b)`;
  const node = (label: string): string => `CREATE (n:${label}) SET n = r`;
  return [
    { query: node('Organisation'), size: graph.organisations, row: organisationTerms },
    { query: node('Workplace'), size: graph.workplaces, row: (index) => workplaceTerms(graph, index) },
    { query: node('Contract'), size: contracts, row: (index) => contractRow(graph, index) },
    {
      query: edge('Organisation', 'BUYS', 'Contract'),
      size: contracts,
      row: (index) => [organisationId(at(buyer, index)), contractId(index)],
    },
    {
      query: edge('Contract', 'SUPPLIED_BY', 'Organisation'),
      size: contracts,
      row: (index) => [contractId(index), organisationId(at(supplier, index))],
    },
    {
      query: edge('Organisation', 'OPERATES', 'Workplace'),
      size: graph.workplaces,
      row: (index) => [organisationId(at(operator, index)), workplaceId(index)],
    },
    {
      query: edge('Contract', 'SUBCONTRACT_OF', 'Contract'),
      size: under.from.length,
      row: (index) => [contractId(at(under.from, index)), contractId(at(under.to, index))],
    },
    {
      query: edge('Contract', 'PERFORMED_AT', 'Workplace'),
      size: performedAt.from.length,
      row: (index) => [contractId(at(performedAt.from, index)), workplaceId(at(performedAt.to, index))],
    },
  ];
}

function contractRow(graph: Graph, index: number): object {
  const { buyer, supplier, ...terms } = contractTerms(graph, index);
  return { ...terms, buyerId: buyer, supplierId: supplier };
}
