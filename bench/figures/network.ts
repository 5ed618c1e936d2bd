/** Everything below one buyer: contracts with what they say, and links. */
import { answerOf, refuseDifference } from '../answers.ts';
import { VIEW } from '../engines/stores.ts';
import { type Figure, timesFigure } from '../figure.ts';
import { organisationId } from '../graph/names.ts';
import { interleave } from '../sampling.ts';
import type { World } from '../world.ts';
import { warnOfSlow } from './slow-peer.ts';

const TIMES = 30;
const WARMING = 5;
/** Both engines are asked for the same of each contract, and neither for the names of parties. */
const LIMITS = { properties: ['buyer', 'supplier', 'product', 'unitPrice'], withoutOrganisations: true } as const;

export async function networkVsCypher(world: World): Promise<readonly Figure[]> {
  const { buyer } = await world.picks();
  const id = organisationId(buyer.organisation);
  const { deps } = await world.sqlite();
  const [arrays, cypher] = [await world.arrays(), await world.cypher()];
  world.say(`network below ${id}: ${buyer.contracts} contracts`);
  for (let time = 0; time < WARMING; time += 1) {
    refuseDifference(`network below ${id}`, {
      arrays: arrays.network(id),
      sqlite: answerOf(await deps.store.networkBelow(id, VIEW, LIMITS), false),
      cypher: await cypher.network(id),
    });
  }
  const { ours, peer } = await interleave(
    { ours: () => deps.store.networkBelow(id, VIEW, LIMITS), peer: () => cypher.network(id) },
    TIMES,
  );
  warnOfSlow(world, 'network', peer);
  return [timesFigure('network-vs-cypher', ours, peer)];
}
