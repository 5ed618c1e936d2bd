import type { Samples } from '../sampling.ts';
import type { World } from '../world.ts';

/** Milliseconds that the peer has been seen to keep at a million contracts; slower, it was not at its best. */
const MOST = { trace: 4, network: 450 };

/** Whether the peer was held back by something, so that the figure would flatter us. */
export function isSlow(world: World, question: keyof typeof MOST, peer: Samples): boolean {
  const slow = peer.median > MOST[question];
  if (slow)
    world.say(
      `Not reported: the peer took ${peer.median.toFixed(1)} ms for a ${question}, more than ${MOST[question]}.`,
    );
  return slow;
}
