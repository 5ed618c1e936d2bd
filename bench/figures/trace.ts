/** The upward trace from a workplace: contracts, links, and both parties of each contract by name. */

import type { Store } from '../../server/store/store.ts';
import { answerOf, refuseDifference } from '../answers.ts';
import { VIEW } from '../engines/stores.ts';
import { type Figure, timesFigure } from '../figure.ts';
import { workplaceId } from '../graph/names.ts';
import { interleave } from '../sampling.ts';
import type { World } from '../world.ts';
import { isSlow } from './slow-peer.ts';

async function workplacesOf(world: World): Promise<readonly string[]> {
  const { workplaces } = await world.picks();
  return workplaces.map((pick) => workplaceId(pick.workplace));
}

const traceOn = (store: Store, workplace: string) => store.chainAboveWorkplace(workplace, VIEW);

export async function traceVsCypher(world: World): Promise<readonly Figure[]> {
  const workplaces = await workplacesOf(world);
  const { deps } = await world.sqlite();
  const [arrays, cypher] = [await world.arrays(), await world.cypher()];
  // This also warms both.
  for (const workplace of workplaces) {
    refuseDifference(`trace from ${workplace}`, {
      arrays: arrays.trace(workplace),
      sqlite: answerOf(await traceOn(deps.store, workplace), true),
      cypher: await cypher.trace(workplace),
    });
  }
  const id = (question: number): string => workplaces[question] as string;
  const { ours, peer } = await interleave(
    { ours: (question) => traceOn(deps.store, id(question)), peer: (question) => cypher.trace(id(question)) },
    workplaces.length,
  );
  return isSlow(world, 'trace', peer) ? [] : [timesFigure('trace-vs-cypher', ours, peer)];
}

export async function traceVsArrays(world: World): Promise<readonly Figure[]> {
  const workplaces = await workplacesOf(world);
  const { deps } = await world.sqlite();
  const arrays = await world.arrays();
  for (const workplace of workplaces) {
    const sqlite = answerOf(await traceOn(deps.store, workplace), true);
    refuseDifference(`trace from ${workplace}`, { arrays: arrays.trace(workplace), sqlite });
  }
  const id = (question: number): string => workplaces[question] as string;
  const { ours, peer } = await interleave(
    { ours: (question) => traceOn(deps.store, id(question)), peer: (question) => arrays.trace(id(question)) },
    workplaces.length,
  );
  return [timesFigure('trace-vs-arrays', ours, peer)];
}

export async function adapterVsCypher(world: World): Promise<readonly Figure[]> {
  const workplaces = await workplacesOf(world);
  const [cypher, store, arrays] = [await world.cypher(), await world.neo4jStore(), await world.arrays()];
  for (const workplace of workplaces) {
    refuseDifference(`trace from ${workplace}`, {
      arrays: arrays.trace(workplace),
      neo4j: answerOf(await traceOn(store, workplace), true),
      cypher: await cypher.trace(workplace),
    });
  }
  const id = (question: number): string => workplaces[question] as string;
  const { ours, peer } = await interleave(
    { ours: (question) => traceOn(store, id(question)), peer: (question) => cypher.trace(id(question)) },
    workplaces.length,
  );
  return isSlow(world, 'trace', peer) ? [] : [timesFigure('neo4j-adapter-vs-cypher', ours, peer)];
}
