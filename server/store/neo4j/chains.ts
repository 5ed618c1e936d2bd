/**
 * Chains of contracts. The usual trace is one statement: Neo4j expands from each start with a visited set
 * (VarLengthExpand(Pruning,BFS), pinned by a test), so its cost follows the contracts in the answer and never the
 * number of paths. Many starts, a limit that cuts and what was known another day go level by level instead.
 */
import { SolidaryError } from '../../domain/errors.ts';
import { compareText, withWanted } from '../project.ts';
import type { ChainLink, Limits, StoredRecord, SubGraph, View } from '../store.ts';
import type { Connection, Run } from './connection.ts';
import { ascending, FACTS_ROW, type FactsRow, factsOf, fromFacts, type Records, readRecords } from './hydrate.ts';
import { isReadBy, viewParams } from './reading.ts';

/** From more starts than this the walk goes level by level: each start of the one statement has its own visited set. */
const STARTS_AT_ONCE = 64;
/** Where no limit is given; Neo4j wants a number. */
const NO_LIMIT = Number.MAX_SAFE_INTEGER;

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

type LinkRow = readonly [string, string, ChainLink['evidence']];

interface TraceRow {
  readonly starts: number;
  readonly reached: number;
  readonly links: readonly LinkRow[];
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
  UNWIND reached AS c MATCH (c)-[r:PERFORMED_UNDER]->(upper:Contract) WHERE ${isReadBy(view, 'r')}
  RETURN collect([c.id, upper.id, r.evidence]) AS links
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
RETURN size(starts) AS starts, size(reached) AS reached, links, contracts, organisations`;
}

/** One statement where that is enough: it is asked without a transaction, since a round trip is most of its cost. */
export async function chainAbove(
  connection: Pick<Connection, 'ask' | 'read'>,
  start: Start,
  view: View,
  limits: Limits,
): Promise<SubGraph> {
  const ask = connection.ask(limits.signal);
  const row = view.knownAt === undefined ? await traceAtOnce(ask, start, view, limits) : undefined;
  if (row === undefined) {
    const climb = async (run: Run) => walk(run, await startIds(run, start, view), 'above', view, limits);
    return connection.read(climb, limits.signal);
  }
  const contracts = await fromFacts(ask, 'Contract', row.contracts, view);
  const parties = limits.withoutOrganisations === true ? [] : row.organisations;
  const organisations = await fromFacts(ask, 'Organisation', parties, view);
  return assemble(contracts, row.links, organisations, limits);
}

/** Undefined where the answer would be cut, or has more starts than are expanded together. */
async function traceAtOnce(ask: Run, start: Start, view: View, limits: Limits): Promise<TraceRow | undefined> {
  const most = limits.maxContracts ?? NO_LIMIT;
  const params = { ...start.params, most: Math.min(most + 1, NO_LIMIT), ...viewParams(view) };
  const [row] = await ask<TraceRow>(traceQuery(start, view), params);
  if (row === undefined || row.starts > STARTS_AT_ONCE || row.reached > most) return undefined;
  const reached = new Set([...start.ids, ...row.links.flatMap((link) => link.slice(0, 2))]);
  return reached.size > most ? undefined : row;
}

async function startIds(run: Run, start: Start, view: View): Promise<readonly string[]> {
  if (start.ids.length > 0) return start.ids;
  const params = { ...start.params, ...viewParams(view) };
  const rows = await run<{ id: string }>(`${start.match} RETURN DISTINCT c0.id AS id`, params);
  return rows.map((row) => row.id);
}

/** Level by level with a visited set: each contract is expanded once, wherever it is met. */
export async function walk(
  run: Run,
  starts: readonly string[],
  direction: 'above' | 'below',
  view: View,
  limits: Limits,
): Promise<SubGraph> {
  const most = limits.maxContracts ?? NO_LIMIT;
  const reached = new Set<string>();
  const links: LinkRow[] = [];
  let level: readonly string[] = take(starts, reached, most);
  while (level.length > 0) {
    if (limits.signal?.aborted) throw new SolidaryError('cancelled');
    const met = await expand(run, level, direction, view);
    for (const link of met) links.push(link);
    level = take(
      met.map(([lower, upper]) => (direction === 'above' ? upper : lower)),
      reached,
      most,
    );
  }
  const contracts = await readRecords(run, 'Contract', [...reached], view);
  const parties = limits.withoutOrganisations === true ? [] : partiesOf(contracts.values());
  const organisations = await readRecords(run, 'Organisation', parties, view);
  const inside = links.filter(([lower, upper]) => reached.has(lower) && reached.has(upper));
  const graph = assemble(contracts, inside, organisations, limits);
  const cutOff = cut(starts, links, reached);
  return cutOff === undefined ? graph : { ...graph, cutOff };
}

/** The next level: ids not met before, the first in text order where there is no room for all. */
function take(ids: readonly string[], reached: Set<string>, most: number): readonly string[] {
  const fresh = [...new Set(ids)].filter((id) => !reached.has(id));
  const taken = fresh.length + reached.size <= most ? fresh : fresh.sort(compareText).slice(0, most - reached.size);
  for (const id of taken) reached.add(id);
  return taken;
}

async function expand(
  run: Run,
  level: readonly string[],
  direction: 'above' | 'below',
  view: View,
): Promise<readonly LinkRow[]> {
  const [pattern, link] =
    direction === 'above'
      ? ['(c)-[r:PERFORMED_UNDER]->(other:Contract)', '[c.id, other.id, r.evidence]']
      : ['(c)<-[r:PERFORMED_UNDER]-(other:Contract)', '[other.id, c.id, r.evidence]'];
  const [row] = await run<{ links: readonly LinkRow[] }>(
    `UNWIND $level AS id MATCH (c:Contract {id: id}) MATCH ${pattern} WHERE ${isReadBy(view, 'r')}
     RETURN collect(${link}) AS links`,
    { level: [...level], ...viewParams(view) },
  );
  return row?.links ?? [];
}

/** Contracts that a link or a start names and the limit left out, and the ones reached that lead to them. */
function cut(starts: readonly string[], links: readonly LinkRow[], reached: ReadonlySet<string>): SubGraph['cutOff'] {
  const left = new Set(starts.filter((id) => !reached.has(id)));
  const frontier = new Set(left);
  for (const [lower, upper] of links) {
    if (reached.has(lower) && reached.has(upper)) continue;
    const [inside, outside] = reached.has(lower) ? [lower, upper] : [upper, lower];
    left.add(outside);
    frontier.add(inside);
  }
  return left.size === 0 ? undefined : { atLeast: left.size, frontier: [...frontier].sort(compareText) };
}

export function partiesOf(contracts: Iterable<StoredRecord<'Contract'>>): readonly string[] {
  const parties = new Set<string>();
  for (const { values } of contracts) {
    if (values.buyer !== undefined) parties.add(values.buyer);
    if (values.supplier !== undefined) parties.add(values.supplier);
  }
  return [...parties];
}

/** A link stated as documented hides the same link as inferred; of the organisations read only the parties shown stay. */
function assemble(
  contracts: Records<'Contract'>,
  rows: readonly LinkRow[],
  organisations: Records<'Organisation'>,
  { properties }: Limits,
): SubGraph {
  const links = new Map<string, ChainLink>();
  for (const [contract, under, evidence] of rows) {
    const key = `${contract}\u001f${under}`;
    if (links.get(key)?.evidence !== 'documented') links.set(key, { contract, under, evidence });
  }
  const parties = new Set(partiesOf(contracts.values()));
  return {
    contracts: ascending(contracts.values()).map((one) => withWanted(one, properties)),
    links: [...links.values()].sort((a, b) => compareText(a.contract, b.contract) || compareText(a.under, b.under)),
    organisations: ascending([...organisations.values()].filter((one) => parties.has(one.id))),
  };
}
