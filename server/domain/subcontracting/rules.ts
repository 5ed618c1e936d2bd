/** The dated figures that the look for undeclared subcontracting rests on: server/regimes/thresholds.yaml, `undeclared`. */
import { type Day, holdsOn, type Interval, previousDay } from '../dates.ts';
import type { Share } from '../flags/flag.ts';
import type { ContractKind } from '../model.ts';
import type { Decimal } from '../money.ts';
import type { Period } from '../periods.ts';
import { placesAround } from '../places.ts';
import { isBelow } from '../range.ts';

interface Dated extends Interval {
  readonly from: Day;
  readonly cite: string;
}

/** Most hours a week that one worker is taken to work in these places, all work of all employers together. */
export interface WeeklyHours extends Dated {
  readonly places: readonly string[];
  readonly hours: Decimal;
  /** The most that one worker is taken to work on a day, where such a limit is held. */
  readonly hoursADay?: Decimal;
  readonly verification: string;
}

/** An intermediary that keeps at most this share of its price passes the work on whole. */
export interface KeptShare extends Dated {
  readonly share: Share;
}

/** How near the beginning of one firm must be to the end of another. */
export interface SuccessorRule extends Dated {
  readonly before: Period;
  readonly after: Period;
  /** An address of more firms than this is a registered office of strangers. */
  readonly mostAtAddress: number;
}

/** Most tiers of contracts that a law permits below one of its places and sectors, as a rule. */
export interface TierLimit extends Dated {
  readonly places: readonly string[];
  readonly sectors: readonly string[];
  /** Kinds of contract that are tiers: a sale of goods is none. */
  readonly kinds: readonly ContractKind[];
  readonly mostTiersBelow: number;
  /** Where it holds only for what such a party buys. */
  readonly buyer?: 'public_body';
  /** Where it holds only from a value on: never below the one, always from the other; between them it depends. */
  readonly leastPrice?: { readonly never: Decimal; readonly always: Decimal; readonly currency: string };
  readonly verification: string;
}

export interface UndeclaredRules {
  readonly tierLimits: readonly TierLimit[];
  readonly weeklyHours: readonly WeeklyHours[];
  readonly keptShares: readonly KeptShare[];
  readonly successors: readonly SuccessorRule[];
}

/** Undefined unless one is held for the first and for the last of these days; of several the highest. */
export function weeklyHoursIn(
  rules: UndeclaredRules,
  place: string,
  days: { readonly from: Day; readonly until: Day },
): WeeklyHours | undefined {
  const around = placesAround(place);
  const ofPlace = rules.weeklyHours.filter(({ places }) => places.some((one) => around.includes(one)));
  const ends = [days.from, previousDay(days.until)].map((on) => ofPlace.filter((entry) => holdsOn(entry, on)));
  if (ends.some((held) => held.length === 0)) return undefined;
  return ends.flat().reduce((most, entry) => (isBelow(most.hours, entry.hours) ? entry : most));
}

export function ruleOn<T extends Dated>(entries: readonly T[], on: Day): T | undefined {
  return entries.find((entry) => holdsOn(entry, on));
}
