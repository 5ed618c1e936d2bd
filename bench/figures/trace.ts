/** The upward trace from a workplace: contracts, links, and both parties of each contract by name. */

import type { Store } from '../../server/store/store.ts';
import { answerOf, refuseDifference } from '../answers.ts';
import { VIEW } from '../engines/stores.ts';
import { type Figure, timesFigure } from '../figure.ts';
import { workplaceId } from '../graph/names.ts';
import { interleave } from '../sampling.ts';
import type { World } from '../world.ts';
import { warnOfSlow } from './slow-peer.ts';

/** Writing a million contracts to Neo4j with all that our store keeps of them would take most of an hour. */
const ADAPTER_SIZE = 100_000;

async function workplacesOf(world: World, size = world.size): Promise<readonly string[]> {
  const { workplaces } = await world.picks(size);
  return workplaces.map((pick) => workplaceId(pick.workplace));
}

const traceOn = (store: Store, workplace: string) => store.chainAboveWorkplace(workplace, VIEW);

type Trace = (workplace: string) => unknown;

/** Asked in turns; by then all have answered each question once, which has warmed them. */
function race(workplaces: readonly string[], ours: Trace, peer: Trace) {
  const id = (question: number): string => workplaces[question] as string;
  const engines = { ours: (question: number) => ours(id(question)), peer: (question: number) => peer(id(question)) };
  return interleave(engines, workplaces.length);
}

export async function traceVsCypher(world: World): Promise<readonly Figure[]> {
  const workplaces = await workplacesOf(world);
  const { deps } = await world.sqlite();
  const [arrays, cypher] = [await world.arrays(), await world.cypher()];
  for (const workplace of workplaces) {
    refuseDifference(`trace from ${workplace}`, {
      arrays: arrays.trace(workplace),
      sqlite: answerOf(await traceOn(deps.store, workplace), true),
      cypher: await cypher.trace(workplace),
    });
  }
  const raceOnce = () =>
    race(
      workplaces,
      (id) => traceOn(deps.store, id),
      (id) => cypher.trace(id),
    );
  const again = await raceOnce();
  await writeSomething(deps.store);
  const first = await raceOnce();
  warnOfSlow(world, 'trace', again.peer);
  return [
    timesFigure('trace-vs-cypher', again.ours, again.peer),
    timesFigure('trace-first-vs-cypher', first.ours, first.peer),
  ];
}

/** What the store has kept of earlier traces is of no use after this; its code and pages stay warm. */
async function writeSomething(store: Store): Promise<void> {
  const [workspace = ''] = VIEW.readable;
  const start = { id: 'bench-between', workspace, mapping: 'bench', publisher: 'bench', files: [] };
  await store.startImport({ ...start, startedAt: new Date().toISOString() });
}

export async function traceVsArrays(world: World): Promise<readonly Figure[]> {
  const workplaces = await workplacesOf(world);
  const { deps } = await world.sqlite();
  const arrays = await world.arrays();
  for (const workplace of workplaces) {
    const sqlite = answerOf(await traceOn(deps.store, workplace), true);
    refuseDifference(`trace from ${workplace}`, { arrays: arrays.trace(workplace), sqlite });
  }
  const times = await race(
    workplaces,
    (id) => traceOn(deps.store, id),
    (id) => arrays.trace(id),
  );
  return [timesFigure('trace-vs-arrays', times.ours, times.peer)];
}

export async function adapterVsCypher(world: World): Promise<readonly Figure[]> {
  await world.endServers();
  const size = Math.min(world.size, ADAPTER_SIZE);
  const workplaces = await workplacesOf(world, size);
  const [arrays, cypher, store] = [await world.arrays(size), await world.cypher(size), await world.neo4jStore(size)];
  for (const workplace of workplaces) {
    refuseDifference(`trace from ${workplace}`, {
      arrays: arrays.trace(workplace),
      neo4j: answerOf(await traceOn(store, workplace), true),
      cypher: await cypher.trace(workplace),
    });
  }
  const raceOnce = () =>
    race(
      workplaces,
      (id) => traceOn(store, id),
      (id) => cypher.trace(id),
    );
  // Both servers compile what they run often: only then does the longer of the two statements show what it costs.
  await raceOnce();
  const times = await raceOnce();
  await world.endServers();
  warnOfSlow(world, 'trace', times.peer);
  return [timesFigure('neo4j-adapter-vs-cypher', times.ours, times.peer)];
}
