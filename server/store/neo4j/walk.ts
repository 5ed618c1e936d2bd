/** Chains and networks level by level with a visited set: each contract is read once, wherever it is met. */
import type { Values } from '../../../schema/graph.ts';
import { SolidaryError } from '../../domain/errors.ts';
import { compareText, linksAbove, withWanted } from '../project.ts';
import type { ChainLink, Limits, StoredRecord, SubGraph, View } from '../store.ts';
import type { Run } from './connection.ts';
import { ascending, type Records, readRecords } from './hydrate.ts';
import { isReadBy, viewParams } from './reading.ts';

/** Where no limit is given; Neo4j wants a number. */
export const NO_LIMIT = Number.MAX_SAFE_INTEGER;

export type Direction = 'above' | 'below';
type Contract = StoredRecord<'Contract'>;
type Contracts = Records<'Contract'>;
type Organisations = Records<'Organisation'>;

/** A contract met, and the one from which it was met. */
interface Step {
  readonly from: string;
  readonly to: string;
}

export async function walk(
  run: Run,
  starts: readonly string[],
  direction: Direction,
  view: View,
  limits: Limits,
): Promise<SubGraph> {
  const most = limits.maxContracts ?? NO_LIMIT;
  const reached = new Set<string>();
  const contracts = new Map<string, Contract>();
  const steps: Step[] = [];
  let level = take(starts, reached, most);
  while (level.length > 0) {
    if (limits.signal?.aborted) throw new SolidaryError('cancelled');
    const held = await readRecords(run, 'Contract', level, view);
    for (const [id, record] of held) contracts.set(id, record);
    const next = direction === 'above' ? stepsUp(held) : await stepsDown(run, level, view);
    for (const step of next) steps.push(step);
    level = take(
      next.map((step) => step.to),
      reached,
      most,
    );
  }
  const organisations = limits.withoutOrganisations === true ? new Map() : await readParties(run, contracts, view);
  const links = linksOf(contracts);
  const graph = assemble({ starts, direction, contracts, links, reached, organisations, limits });
  const cutOff = cut(starts, steps, reached);
  return cutOff === undefined ? graph : { ...graph, cutOff };
}

/** The next level: ids not met before, the first in text order where there is no room for all. */
function take(ids: readonly string[], reached: Set<string>, most: number): readonly string[] {
  const fresh = [...new Set(ids)].filter((id) => !reached.has(id));
  const taken = fresh.length + reached.size <= most ? fresh : fresh.sort(compareText).slice(0, most - reached.size);
  for (const id of taken) reached.add(id);
  return taken;
}

const stepsUp = (held: Contracts): readonly Step[] =>
  linksOf(held).map(({ contract, under }) => ({ from: contract, to: under }));

/** Contracts do not say what stands below them: their edges do. */
async function stepsDown(run: Run, level: readonly string[], view: View): Promise<readonly Step[]> {
  const rows = await run<{ from: string; to: string }>(
    `UNWIND $level AS id MATCH (c:Contract {id: id}) MATCH (c)<-[r:PERFORMED_UNDER]-(lower:Contract) WHERE ${isReadBy(view, 'r')}
     RETURN DISTINCT c.id AS from, lower.id AS to`,
    { level: [...level], ...viewParams(view) },
  );
  return rows;
}

/** Contracts that a step or a start names and the limit left out, and the ones reached that lead to them. */
function cut(starts: readonly string[], steps: readonly Step[], reached: ReadonlySet<string>): SubGraph['cutOff'] {
  const left = new Set(starts.filter((id) => !reached.has(id)));
  const frontier = new Set(left);
  for (const { from, to } of steps) {
    if (reached.has(to)) continue;
    left.add(to);
    frontier.add(from);
  }
  return left.size === 0 ? undefined : { atLeast: left.size, frontier: [...frontier].sort(compareText) };
}

/** The links upward of contracts, as the contracts themselves state them. */
export function linksOf(contracts: Contracts): readonly ChainLink[] {
  return [...contracts.values()].flatMap((one) => linksAbove(one.id, one.values as Values));
}

/** The buyers and suppliers of contracts, where held; only those not in `known` are asked for. */
export async function readParties(
  run: Run,
  contracts: Contracts,
  view: View,
  known: Organisations = new Map(),
): Promise<Organisations> {
  const missing = [...partiesOf(contracts.values())].filter((id) => !known.has(id));
  return new Map([...known, ...(await readRecords(run, 'Organisation', missing, view))]);
}

function partiesOf(contracts: Iterable<Contract>): ReadonlySet<string> {
  const parties = new Set<string>();
  for (const { values } of contracts) {
    if (values.buyer !== undefined) parties.add(values.buyer);
    if (values.supplier !== undefined) parties.add(values.supplier);
  }
  return parties;
}

interface Reached {
  readonly starts: readonly string[];
  readonly direction: Direction;
  readonly contracts: Contracts;
  /** All that these contracts state. */
  readonly links: readonly ChainLink[];
  readonly reached: ReadonlySet<string>;
  readonly organisations: Organisations;
  readonly limits: Limits;
}

/** What the links of the contracts still join to a start: edges closed meanwhile may have led to more. */
export function assemble(answer: Reached): SubGraph {
  const { starts, direction, contracts, reached, organisations, limits } = answer;
  const links = answer.links.filter((link) => reached.has(link.under));
  const joined = joinedTo(starts, links, direction);
  const kept = ascending([...contracts.values()].filter((one) => joined.has(one.id)));
  const parties = partiesOf(kept);
  const isJoined = (link: ChainLink) => joined.has(link.contract) && joined.has(link.under);
  return {
    contracts: kept.map((one) => withWanted(one, limits.properties)),
    links: limits.withoutLinks === true ? [] : links.filter(isJoined).sort(byContract),
    organisations: ascending([...organisations.values()].filter((one) => parties.has(one.id))),
  };
}

function byContract(a: ChainLink, b: ChainLink): number {
  return compareText(a.contract, b.contract) || compareText(a.under, b.under);
}

function joinedTo(starts: readonly string[], links: readonly ChainLink[], direction: Direction): ReadonlySet<string> {
  const next = new Map<string, string[]>();
  for (const { contract, under } of links) {
    const [from, to] = direction === 'above' ? [contract, under] : [under, contract];
    const list = next.get(from);
    if (list === undefined) next.set(from, [to]);
    else list.push(to);
  }
  const joined = new Set(starts);
  // A set is walked in the order in which it grows, to its end.
  for (const id of joined) for (const to of next.get(id) ?? []) joined.add(to);
  return joined;
}
