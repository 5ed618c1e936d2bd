import type { Samples } from '../sampling.ts';
import type { World } from '../world.ts';

/** Milliseconds that the peer has been seen to keep at a million contracts, on the machine that the aims were set on. */
const MOST = { trace: 4, network: 450 };

/** A slower machine slows both, and the ratio stands; one that did other work meanwhile may flatter us. Both are said. */
export function warnOfSlow(world: World, question: keyof typeof MOST, peer: Samples): void {
  if (peer.median <= MOST[question]) return;
  const took = peer.median.toFixed(1);
  world.say(
    `The peer took ${took} ms for a ${question}, more than ${MOST[question]}: a slower machine, or a busy one.`,
  );
}
