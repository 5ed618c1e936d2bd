/**
 * Chains of contracts. The usual trace is one statement: Neo4j expands from each start with a visited set
 * (VarLengthExpand(Pruning,BFS), pinned by a test), so its cost follows the contracts in the answer and never the
 * number of paths. Many starts, a limit that cuts and what was known another day go level by level (walk.ts) instead.
 *
 * Neo4j reads what is committed at each moment, not one state of the database. So the links of an answer are taken from
 * the contracts in it and never from the edges that led to them: a contract and its links are always of one state.
 */
import type { Limits, SubGraph, View } from '../store.ts';
import type { Connection, Run } from './connection.ts';
import { FACTS_ROW, type FactsRow, factsOf, fromFacts } from './hydrate.ts';
import { isReadBy, viewParams } from './reading.ts';
import { assemble, linksOf, NO_LIMIT, readParties, walk } from './walk.ts';

/** From more starts than this the walk goes level by level: each start of the one statement has its own visited set. */
const STARTS_AT_ONCE = 64;

/** Where a walk upward starts: Cypher that binds `c0`, and the parameters it needs. */
export interface Start {
  /** Where they are known before asking: they count as reached whether or not they are held. */
  readonly ids: readonly string[];
  readonly match: string;
  readonly params: Readonly<Record<string, unknown>>;
}

export function atContracts(contracts: readonly string[]): Start {
  const ids = [...new Set(contracts)];
  return { ids, match: 'UNWIND $starts AS start MATCH (c0:Contract {id: start})', params: { starts: ids } };
}

export function atWorkplace(workplace: string, view: View): Start {
  return {
    ids: [],
    match: `MATCH (:Workplace {id: $workplace})<-[r:PERFORMED_AT]-(c0:Contract) WHERE ${isReadBy(view, 'r')}`,
    params: { workplace },
  };
}

interface TraceRow {
  readonly starts: readonly string[];
  readonly reached: readonly string[];
  readonly contracts: readonly FactsRow[];
  readonly organisations: readonly FactsRow[];
}

/** The whole trace in one round trip; every step of the pattern carries the view's condition. */
export function traceQuery(start: Start, view: View): string {
  return `${start.match}
WITH collect(DISTINCT c0) AS starts
CALL (starts) {
  UNWIND starts[..${STARTS_AT_ONCE}] AS c0
  MATCH p = (c0)-[:PERFORMED_UNDER*0..]->(c:Contract) WHERE all(r IN relationships(p) WHERE ${isReadBy(view, 'r')})
  WITH DISTINCT c LIMIT toInteger($most)
  RETURN collect(c) AS reached
}
CALL (reached) {
  UNWIND reached AS c MATCH ${factsOf('c')}
  RETURN collect(${FACTS_ROW}) AS contracts
}
CALL (reached) {
  UNWIND reached AS c MATCH (c)-[r:BUYS|SUPPLIED_BY]-(o:Organisation) WHERE ${isReadBy(view, 'r')}
  WITH DISTINCT o MATCH ${factsOf('o')}
  RETURN collect(${FACTS_ROW}) AS organisations
}
RETURN [c IN starts | c.id] AS starts, [c IN reached | c.id] AS reached, contracts, organisations`;
}

/** One statement where that is enough: it is asked without a transaction, since a round trip is most of its cost. */
export async function chainAbove(
  connection: Pick<Connection, 'ask' | 'read'>,
  start: Start,
  view: View,
  limits: Limits,
): Promise<SubGraph> {
  const ask = connection.ask(limits.signal);
  const atOnce = view.knownAt === undefined ? await traceAtOnce(ask, start, view, limits) : undefined;
  if (atOnce !== undefined) return atOnce;
  const climb = async (run: Run) => walk(run, await startIds(run, start, view), 'above', view, limits);
  return connection.read(climb, limits.signal);
}

/**
 * Undefined where the answer would be cut, has more starts than are expanded together, or names a contract that was not
 * reached, because a link to it was written meanwhile.
 */
async function traceAtOnce(ask: Run, start: Start, view: View, limits: Limits): Promise<SubGraph | undefined> {
  const most = limits.maxContracts ?? NO_LIMIT;
  const params = { ...start.params, most: Math.min(most + 1, NO_LIMIT), ...viewParams(view) };
  const [row] = await ask<TraceRow>(traceQuery(start, view), params);
  if (row === undefined || row.starts.length > STARTS_AT_ONCE) return undefined;
  const reached = new Set([...start.ids, ...row.reached]);
  if (reached.size > most) return undefined;
  const contracts = await fromFacts(ask, 'Contract', row.contracts, view);
  const links = linksOf(contracts);
  if (links.some((link) => !reached.has(link.under))) return undefined;
  const answered = { starts: row.starts, direction: 'above', contracts, links, reached, limits } as const;
  if (limits.withoutOrganisations === true) return assemble({ ...answered, organisations: new Map() });
  const held = await fromFacts(ask, 'Organisation', row.organisations, view);
  return assemble({ ...answered, organisations: await readParties(ask, contracts, view, held) });
}

async function startIds(run: Run, start: Start, view: View): Promise<readonly string[]> {
  if (start.ids.length > 0) return start.ids;
  const params = { ...start.params, ...viewParams(view) };
  const rows = await run<{ id: string }>(`${start.match} RETURN DISTINCT c0.id AS id`, params);
  return rows.map((row) => row.id);
}
