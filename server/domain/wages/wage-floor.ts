/** The dated pay levels that pay is held against. */
import type { WorkScope } from './benchmark.ts';
import type { LevelQuestion } from './level.ts';

/** Floors set by law for a place, and those of its sectors that the law makes binding. */
export function statutoryFloor(scope: WorkScope): LevelQuestion {
  return { ...scope, measures: 'statutory_minimum', general: 'stands_beneath' };
}

/** The usual pay for that work in that place: a sector's own rate replaces a general one. */
export function goingRate(scope: WorkScope): LevelQuestion {
  return { ...scope, measures: 'going_rate', general: 'is_replaced' };
}
