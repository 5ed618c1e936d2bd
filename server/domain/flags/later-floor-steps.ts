/** A price is held against the floor of the day of its contract. Where a higher one follows while the work goes on, it is told. */
import type { Day } from '../dates.ts';
import { param, type Step } from '../outcome.ts';
import type { PricedContract } from '../pricing/priced-contract.ts';
import { isBelow } from '../range.ts';
import type { BenchmarkBook } from '../wages/benchmark.ts';
import { type LevelQuestion, levelsThrough } from '../wages/level.ts';
import { amounts, citesOf, dayParam, step } from './words.ts';

/** None, or the first that is beyond doubt higher. */
export function laterFloorSteps(
  { until, place = '' }: PricedContract,
  benchmarks: BenchmarkBook,
  question: LevelQuestion,
  on: Day,
): readonly Step[] {
  if (until === undefined || until <= on) return [];
  const [now, ...later] = levelsThrough(benchmarks, question, { from: on, until });
  if (now?.level.kind !== 'known') return [];
  const { currency, range } = now.level;
  for (const { from, level } of later) {
    if (level.kind !== 'known' || level.currency !== currency || level.range.least === undefined) continue;
    if (range.most === undefined || !isBelow(range.most, level.range.least)) continue;
    const said = { ...amounts(level.range, currency, 'least'), ...dayParam(from), place: param.text(place) };
    return [step('floor-rises', said, citesOf(level.from))];
  }
  return [];
}
