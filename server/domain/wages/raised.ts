/**
 * A level raised to an amount an hour. A raise never lowers: what is held to be more stays, as a floor of one sector does
 * where that for all work is raised, and where nothing is known it is at least the amount.
 */
import { between, higherOf, isBelow, type Range, rangeOfPrice } from '../range.ts';
import type { Benchmark } from './benchmark.ts';
import type { KnownLevel, Level } from './level.ts';
import { exchangesOf, levelIn, type RatesAt } from './level-exchange.ts';
import { mostInAMonth } from './month-as-it-falls.ts';
import type { Raise } from './raise.ts';

export function raisedTo(level: Level, raises: readonly Raise[], at: RatesAt): Level {
  return raises.reduce((raised, raise) => ('to' in raise ? atLeast(raised, raise.to, at) : raised), level);
}

function atLeast(level: Level, to: Benchmark, at: RatesAt): Level {
  if (to.value === undefined) return level;
  const { currency } = to.value;
  const supposed: KnownLevel = { kind: 'known', range: rangeOfPrice(to.value), currency, from: [to], missing: [] };
  if (level.kind === 'none') return supposed;
  if (level.kind === 'not_known') {
    // In what currency it stands is not known before the rate is read.
    if (level.rate !== undefined) return level;
    return { ...supposed, range: between(supposed.range.least, undefined), missing: level.missing };
  }
  const own = levelIn(supposed, level.currency, at);
  return own.kind === 'known' ? higher(level, own) : own;
}

function higher(level: KnownLevel, own: KnownLevel): KnownLevel {
  // The rate of the day decides, also where it leaves the level as it is.
  const exchanges = exchangesOf([level, own]);
  if (isAtMost(own.range, level.range)) return { ...level, ...exchanges };
  const range = higherOf(level.range, own.range);
  // A floor by the month may be more than the amount in a short month.
  if (isAtMost({ ...level.range, ...mostInAMonth(level) }, own.range))
    return { ...level, range, ...exchanges, from: own.from, missing: own.missing };
  return {
    ...level,
    range,
    ...exchanges,
    from: [...level.from, ...own.from],
    missing: [...level.missing, ...own.missing],
  };
}

/** Whichever values they turn out to have, the first is not above the second. */
function isAtMost({ most }: Range, { least }: Range): boolean {
  return most !== undefined && least !== undefined && !isBelow(least, most);
}
