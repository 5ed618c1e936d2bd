/** Testing every contract: reading, computing and writing apart; what one changed benchmark costs; and memory. */
import { join } from 'node:path';
import type { Config } from '../../server/config.ts';
import type { Phase } from '../../server/usecases/facts/rates.ts';
import { measureApart } from '../apart.ts';
import type { Assessed } from '../assess/run-assessment.ts';
import { type Figure, type FigureName, figure } from '../figure.ts';
import { samplesOf } from '../sampling.ts';
import type { World } from '../world.ts';

/** A tenth of the graph, whose memory is compared with. */
const SMALL_SHARE = 10;

export async function assessSqlite(world: World): Promise<readonly Figure[]> {
  const small = await assess(world, await world.sqliteAlone(Math.max(1000, Math.round(world.size / SMALL_SHARE))));
  const large = await assess(world, await world.sqliteAlone());
  const { one, milliseconds, records, peak } = large;
  world.say(`one changed benchmark: ${one.records} of ${records} records tested again`);
  return [
    ...phases('assess', large),
    figure({
      ...{ name: 'assess-one-benchmark', ours: one.milliseconds, peer: milliseconds, unit: 'ms' },
      ...{ ratio: milliseconds / one.milliseconds, p95: one.milliseconds },
    }),
    sifted('flags-sifted', large),
    figure({ name: 'assess-memory', ours: peak, peer: small.peak, ratio: small.peak / peak, unit: 'MB', p95: peak }),
  ];
}

export async function assessNeo4j(world: World): Promise<readonly Figure[]> {
  const assessed = await assess(world, await world.neo4jAddress());
  return [...phases('assess-neo4j', assessed), sifted('flags-sifted-neo4j', assessed)];
}

/** A page of flags by a buyer, place, sector or span of days, beside reading all flags of the test. */
function sifted(name: 'flags-sifted' | 'flags-sifted-neo4j', { sifted: { pages, all } }: Assessed): Figure {
  const { median, p95 } = samplesOf(pages);
  return figure({ name, ours: median, peer: all, ratio: all / median, unit: 'ms', p95 });
}

/** Microseconds a record, of all pages; p95 of the pages. */
function phases(prefix: 'assess' | 'assess-neo4j', { phases, records }: Assessed): readonly Figure[] {
  return (Object.entries(phases) as [Phase, readonly number[]][]).map(([phase, times]) => {
    const pages = Math.max(1, times.length);
    const ours = (times.reduce((sum, one) => sum + one, 0) * 1000) / records;
    const p95 = (samplesOf(times).p95 * 1000 * pages) / records;
    const name: FigureName = `${prefix}-${phase}`;
    return figure({ name, ours, peer: null, ratio: null, unit: 'us', p95 });
  });
}

async function assess(world: World, config: Config): Promise<Assessed> {
  const script = join(import.meta.dirname, '../assess/child.mjs');
  const assessed = await measureApart<Assessed>({ script, args: [JSON.stringify(config)], signal: world.ended });
  const { records, flagged, milliseconds } = assessed;
  world.say(`${records} records tested in ${(milliseconds / 1000).toFixed(1)} s, ${flagged} answers flagged`);
  return assessed;
}
