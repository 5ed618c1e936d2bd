/** What is missing of a pay level held at some place on some day, as a fact to be asked for. */
import type { Day } from '../dates.ts';
import { type MissingFact, message, param } from '../outcome.ts';
import type { LevelFact } from './particular.ts';

/** Whose level, of where and when. */
export interface LevelOf {
  readonly place: string | undefined;
  readonly on: Day;
  /** Whose work it is: who knows its sector, class and place, while the rest stands in the law. */
  readonly holder: string | undefined;
  /** Code of the fact that is missing where no level is held. */
  readonly levelMissing: string;
}

const OF_WORK: ReadonlySet<LevelFact> = new Set(['sector', 'work-class', 'place']);

export function askedOfLevel(name: LevelFact, { place, on, holder, levelMissing }: LevelOf): MissingFact {
  const where = { place: param.text(place ?? ''), day: param.day(on) };
  if (name === 'level') return message(`flag.missing.${levelMissing}`, where);
  const asked = message(`flag.missing.${name}`, where);
  return holder !== undefined && OF_WORK.has(name) ? { ...asked, holder } : asked;
}
