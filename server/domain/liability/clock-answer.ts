/** How a clock answers: its effect with its condition, and its days with what they run from. */
import { type Day, previousDay } from '../dates.ts';
import { type MissingFact, message, param } from '../outcome.ts';
import { addPeriod, type Period } from '../periods.ts';
import { placesAround } from '../places.ts';
import type { Deadline, DeadlineWhat } from './answer.ts';
import { type Aspect, aspect, type Effect } from './aspect.ts';
import type { Clock } from './regime.ts';
import type { Seat } from './seat.ts';

interface Judged {
  readonly deadlines?: readonly Deadline[];
  readonly missing?: readonly MissingFact[];
  readonly state: 'met' | 'unmet' | 'unknown';
}

export function judged(effect: Effect, clock: Clock, parts: Judged): Aspect {
  const name = clock.deadline ?? (clock.kind === 'covers' ? 'covered_from' : 'lower_rung_pays_by');
  const first = parts.deadlines?.[0];
  const params = first === undefined ? {} : { on: param.day(first.on) };
  const condition = { ...message(`liability.condition.${name}`, params), state: parts.state, bars: 'debt' as const };
  const reasons: Readonly<Record<Effect, string>> = {
    bars:
      clock.kind === 'covers'
        ? 'outside_window'
        : clock.kind === 'claim_within' && name !== 'assess_by'
          ? 'notice_late'
          : 'time_barred',
    missing: 'fact_missing',
    can_still: clock.kind === 'wait' ? 'rung_not_reached' : 'not_yet_claimed',
    open: 'knowledge_open',
    none: 'in_time',
  };
  return aspect(effect, {
    reason: message(`liability.reason.${reasons[effect]}`, params),
    condition,
    deadlines: parts.deadlines ?? [],
    missing: parts.missing ?? [],
  });
}

export function deadline(clock: Clock, on: Day, runsFrom: Day, seat: Seat, done?: Day): Deadline {
  return {
    what: (clock.deadline ?? 'claim_by') as DeadlineWhat,
    on,
    ...(clock.each === 'line' ? { line: seat.line.id } : {}),
    runsFrom,
    // A reader who counts weekdays must arrive at the day shown: where a holiday moved it, the period is not printed.
    ...(clock.period === undefined || addPeriod(runsFrom, clock.period) !== on ? {} : { period: clock.period }),
    ...(done === undefined || done > on ? {} : { done }),
  };
}

/** The calendar of the place whose law it is; working days are counted without its public holidays, nor where `banks` those of banks. */
export function added(start: Day, period: Period, { regime }: Seat, banks = false): Day {
  const { jurisdiction, working_days: days } = regime;
  const saturday = days === undefined ? {} : { saturday: days.saturday };
  return addPeriod(start, period, { place: jurisdiction, ...saturday, banks });
}

/**
 * Whether a last day that is no working day moves to the next one is law of each place, and was not read, nor whether
 * the eve of a feast is one: what was done, or can be done, by then may be in time.
 */
export function lastDayMoved(by: Day, done: Day | undefined, seat: Seat): MissingFact | undefined {
  const on = done ?? seat.known.asOf;
  if (isWithin(on, by, workingFrom(by, seat))) return unread('last_day_no_working_day');
  return isWithin(on, by, workingFrom(by, seat, true)) ? unread('eve_no_working_day') : undefined;
}

const isWithin = (on: Day, by: Day, later: Day): boolean => later > by && on <= later;

/**
 * The day itself, or where it is no working day of the place the next one. A holiday of the region worked in counts; where
 * only the country is known, one of any region may.
 */
export function workingFrom(on: Day, { regime, known }: Seat, banks = false): Day {
  const { place: worked } = known.facts.claim;
  const place = placesAround(worked).includes(regime.jurisdiction) ? worked : regime.jurisdiction;
  return addPeriod(previousDay(on), '1WD', { place, banks, anyRegion: placesAround(place).length === 1 });
}

export function unread(what: 'last_day_no_working_day' | 'eve_no_working_day'): MissingFact {
  return { code: 'liability.missing.law', params: { what: param.code(what) } };
}
