/** What is missing of a pay level in the currency of what is held against it. */
import type { MissingFact } from '../outcome.ts';
import { askedOfLevel, type LevelOf } from '../wages/asked-of-level.ts';
import type { LevelFact } from '../wages/particular.ts';
import type { WantedRate } from '../wages/rate.ts';
import { rateMissing } from './exchange-steps.ts';

/** `rate`: the exchange rate that is wanted, where that is what is missing. */
export function levelFact(name: LevelFact, of: LevelOf, rate?: WantedRate): MissingFact {
  return name === 'exchange-rate' ? rateMissing(rate) : askedOfLevel(name, of);
}
