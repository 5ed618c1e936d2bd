/** The same work in a graph a hundred times as large: traces with answers of equal size. */
import { answerOf, refuseDifference } from '../answers.ts';
import type { Arrays } from '../engines/arrays.ts';
import { VIEW } from '../engines/stores.ts';
import { type Figure, timesFigure } from '../figure.ts';
import { workplaceId } from '../graph/names.ts';
import type { TracePick } from '../graph/picks.ts';
import { interleave } from '../sampling.ts';
import type { LoadedGraph, World } from '../world.ts';

/** Ten thousand contracts beside a million. */
const SMALL_SHARE = 100;

export async function traceSmallVsLarge(world: World): Promise<readonly Figure[]> {
  const smallSize = Math.max(1000, Math.round(world.size / SMALL_SHARE));
  const [large, small] = [await world.sqlite(), await world.sqlite(smallSize)];
  const [picks, smallPicks] = [await world.picks(), await world.picks(smallSize)];
  const pairs = pairsOfEqualSize(picks.workplaces, smallPicks.workplaces);
  world.say(`${pairs.length} pairs of traces with answers of equal size`);
  const [inLarge, inSmall] = [await world.arrays(), await world.arrays(smallSize)];
  for (const [one, other] of pairs) {
    await refuseOther(large, inLarge, one);
    await refuseOther(small, inSmall, other);
  }
  const ask = ({ deps }: LoadedGraph, workplace: string | undefined) =>
    deps.store.chainAboveWorkplace(workplace as string, VIEW);
  const { ours, peer } = await interleave(
    { ours: (pair) => ask(large, pairs[pair]?.[0]), peer: (pair) => ask(small, pairs[pair]?.[1]) },
    pairs.length,
  );
  return [timesFigure('trace-10k-vs-1m', ours, peer)];
}

/** The first run of each; the second is timed. */
async function refuseOther({ deps }: LoadedGraph, arrays: Arrays, workplace: string): Promise<void> {
  const sqlite = answerOf(await deps.store.chainAboveWorkplace(workplace, VIEW), true);
  refuseDifference(`trace from ${workplace}`, { arrays: arrays.trace(workplace), sqlite });
}

function pairsOfEqualSize(
  some: readonly TracePick[],
  others: readonly TracePick[],
): readonly (readonly [string, string])[] {
  const bySize = new Map<number, number[]>();
  for (const { contracts, workplace } of others) bySize.set(contracts, [...(bySize.get(contracts) ?? []), workplace]);
  return some.flatMap(({ contracts, workplace }) => {
    const other = bySize.get(contracts)?.pop();
    return other === undefined ? [] : [[workplaceId(workplace), workplaceId(other)] as const];
  });
}
