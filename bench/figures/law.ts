/** The law alone, without a store: one large claim. */
import { trace } from '../../server/domain/liability/trace.ts';
import { expectedShape } from '../../server/exporters/answer/expected-shape.ts';
import { loadRegimes } from '../../server/regimes/load.ts';
import { type Figure, timesFigure } from '../figure.ts';
import { longClaim, noneAlike, REGIMES, TIERS, WORKERS } from '../graph/long-claim.ts';
import { interleave } from '../sampling.ts';
import type { World } from '../world.ts';

const RUNS = 5;
/** A run on a smaller graph is a first look: its claim is smaller too. */
const WHOLE = 1_000_000;

/** Beside judging each line by itself, which must give the same answer. */
export async function lawDeep(world: World): Promise<readonly Figure[]> {
  const regimes = loadRegimes();
  const facts = longClaim(Math.max(2, Math.round((WORKERS * Math.min(world.size, WHOLE)) / WHOLE)));
  const apart = noneAlike(facts);
  const [one, other] = [facts, apart].map((of) => JSON.stringify(expectedShape(trace(of, regimes))));
  if (one !== other) throw new Error('the claim is answered otherwise where each line is judged by itself');
  const rows = trace(facts, regimes).parties.length;
  world.say(`${facts.claim.lines.length} lines, ${TIERS} tiers, ${REGIMES.length} regimes: ${rows} rows`);
  const { ours, peer } = await interleave(
    { ours: () => trace(facts, regimes), peer: () => trace(apart, regimes) },
    RUNS,
  );
  return [timesFigure('law-15-tiers', ours, peer)];
}
