/** What is missing of a pay level, as a fact to be asked for. */
import type { Day } from '../dates.ts';
import { type MissingFact, param } from '../outcome.ts';
import type { LevelFact } from '../wages/particular.ts';
import type { WantedRate } from '../wages/rate.ts';
import { rateMissing } from './exchange-steps.ts';
import { missingFact } from './words.ts';

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

/** `rate`: the exchange rate that is wanted, where that is what is missing. */
export function levelFact(name: LevelFact, of: LevelOf, rate?: WantedRate): MissingFact {
  if (name === 'exchange-rate') return rateMissing(rate);
  const where = { place: param.text(of.place ?? ''), day: param.day(of.on) };
  if (name === 'level') return missingFact(of.levelMissing, where);
  return missingFact(name, where, OF_WORK.has(name) ? of.holder : undefined);
}
