/** Clocks of a rule: docs/RULES.md section 5. The last day counts; a late act is no act; an act not yet done is tried as if done now. */
import { type Day, earlierOf, earliest, lastDayFromUntil, nextDay } from '../dates.ts';
import { type MissingFact, message, param } from '../outcome.ts';
import { dayOf, denied, isToldOfWhenDone, undated } from './acts.ts';
import { type Aspect, aspect } from './aspect.ts';
import { added, deadline, judged, lastDayMoved, unread } from './clock-answer.ts';
import { asRead } from './how-read.ts';
import { earliestLastDay, statusOf } from './known.ts';
import type { Clock, DebtGroup, EventTest, RunsFrom } from './regime.ts';
import { contractAt, everyHead, openKindFacts, partiesMeant, type Seat } from './seat.ts';
import { evaluate } from './test.ts';
import type { Verdict } from './verdict.ts';
import { completionOf } from './version.ts';
import { windowAspect } from './windows.ts';

export function clockAspect(clock: Clock, seat: Seat, group: DebtGroup): Aspect {
  if (!concerns(clock, seat, group)) return aspect('none');
  const said = answerOf(clock, seat);
  return { ...said, deadlines: asRead(said.deadlines, seat.regime, clock) };
}

function answerOf(clock: Clock, seat: Seat): Aspect {
  const when = clock.when === undefined ? undefined : evaluate(clock.when, seat);
  if (when === undefined || when.state === 'met') return ticking(clock, seat);
  return when.state === 'unmet' ? aspect('none') : unsureWhether(ticking(clock, seat), clock, when);
}

/** Whether the clock runs is not known: that matters only where it takes the debt away, may do so, or still wants an act. */
function unsureWhether(runs: Aspect, clock: Clock, when: Verdict): Aspect {
  const { effect, deadlines } = runs;
  const missing = [...when.missing, ...runs.missing];
  if (effect === 'none') return aspect('none', { deadlines, missing });
  return judged(effect === 'can_still' ? effect : 'missing', clock, { deadlines, missing, state: 'unknown' });
}

function ticking(clock: Clock, seat: Seat): Aspect {
  switch (clock.kind) {
    case 'claim_within':
      return claimWithin(clock, seat);
    case 'expires':
      return expires(clock, seat);
    case 'covers':
      return windowAspect(clock, seat);
    case 'answer_within':
      return answerWithin(clock, seat);
    case 'wait':
      return wait(clock, seat);
    case 'notice_before_suit':
      return noticeBeforeSuit(clock, seat);
    case 'limitation':
      return limitation(clock, seat);
  }
}

function concerns(clock: Clock, seat: Seat, group: DebtGroup): boolean {
  const creditor = seat.line.creditor ?? seat.known.facts.claim.creditor;
  if (clock.binds !== undefined && !clock.binds.includes(creditor)) return false;
  return clock.groups === undefined || clock.groups.includes(group);
}

/** The act makes the debt: without it in time there is none. */
function claimWithin(clock: Clock, seat: Seat): Aspect {
  const start = startOf(clock.from, seat);
  const done = dayOf(clock.act, seat);
  const open = undated(clock.act, seat);
  if (start.on === undefined) {
    // Whether a claim is still in time hangs on the day due; an event that nobody recorded may be yet to come.
    if (!isYetToCome(clock, seat) && (done !== undefined || open !== undefined || runsFromDue(clock)))
      return judged('missing', clock, { missing: [start.missing], state: 'unknown' });
    return judged('can_still', clock, { missing: [start.missing], state: 'unmet' });
  }
  const by = added(start.on, clock.period ?? 'P0D', seat);
  const deadlines = [deadline(clock, by, start.on, seat, done)];
  if (done !== undefined && done <= by) return judged('none', clock, { deadlines, state: 'met' });
  // What is denied can be done again as long as there is time.
  const isDenied = denied(clock.act, seat) !== undefined;
  if (open !== undefined && isDenied)
    return judged(seat.known.asOf <= by ? 'can_still' : 'missing', clock, {
      deadlines,
      missing: [open],
      state: 'unknown',
    });
  if (open !== undefined)
    return seat.known.asOf <= by
      ? judged('none', clock, { deadlines, state: 'met' })
      : judged('missing', clock, { deadlines, missing: [open], state: 'unknown' });
  if (done === undefined && seat.known.asOf <= by) return judged('can_still', clock, { deadlines, state: 'unmet' });
  const moved = lastDayMoved(by, done, seat);
  if (moved !== undefined) return judged('missing', clock, { deadlines, missing: [moved], state: 'unknown' });
  return judged('bars', clock, { deadlines, state: 'unmet' });
}

/** An act of a creditor or an authority that nobody lists did not happen: time that runs from it has not begun, whatever came before. */
function isYetToCome(clock: Clock, seat: Seat): boolean {
  const act = startingAct(clock);
  return act !== undefined && isToldOfWhenDone(act) && undated(act, seat) === undefined;
}

const runsFromDue = ({ from = 'due' }: Clock): boolean => from === 'due' || from === 'year_end';

/** The debt stands until the day passes without the act. */
function expires(clock: Clock, seat: Seat): Aspect {
  const start = startOf(clock.from, seat);
  const done = dayOf(clock.act, seat);
  const open = undated(clock.act, seat);
  if (start.on === undefined) {
    const missing = [start.missing];
    const least = leastStart(clock, seat);
    const runsOn =
      least === undefined
        ? done === undefined && open === undefined
        : (done ?? seat.known.asOf) <= added(least, clock.period ?? 'P0D', seat);
    return runsOn ? aspect('none', { missing }) : judged('missing', clock, { missing, state: 'unknown' });
  }
  const isOver = start.atLatest !== undefined && open === undefined && isLate(clock, start.atLatest, done, seat);
  const from = isOver ? (start.atLatest ?? start.on) : start.on;
  const by = added(from, clock.period ?? 'P0D', seat);
  const deadlines = [deadline(clock, by, from, seat, done)];
  const inTime = done === undefined ? seat.known.asOf <= by : done <= by;
  if (start.atEarliest !== undefined && !isOver) {
    const missing = [start.atEarliest];
    return inTime
      ? aspect('none', { deadlines, missing })
      : judged('missing', clock, { deadlines, missing, state: 'unknown' });
  }
  if (inTime) return aspect('none', { deadlines });
  if (open !== undefined)
    return seat.known.asOf <= by
      ? aspect('none', { deadlines })
      : judged('missing', clock, { deadlines, missing: [open], state: 'unknown' });
  const missing = clock.unverified ? [periodUnread(clock)] : mayStand(clock, seat, by, done);
  if (missing.length > 0) return judged('missing', clock, { deadlines, missing, state: 'unknown' });
  return judged('bars', clock, { deadlines, state: 'unmet' });
}

function isLate({ period }: Clock, from: Day, done: Day | undefined, seat: Seat): boolean {
  const by = added(from, period ?? 'P0D', seat);
  return (done ?? seat.known.asOf) > by && lastDayMoved(by, done, seat) === undefined;
}

/** Of days that nobody recorded it is known how early they can have been: debts fall due, and contracts end, after the work. */
function leastStart({ from }: Clock, seat: Seat): Day | undefined {
  const isAfterWork = (one: RunsFrom | undefined): boolean =>
    one === undefined || (typeof one === 'string' ? AFTER_WORK.has(one) : 'earliest' in one);
  return isAfterWork(from) ? earliestLastDay(seat.known, seat.line) : undefined;
}

const AFTER_WORK: ReadonlySet<RunsFrom> = new Set<RunsFrom>(['due', 'year_end', 'work_end', 'own_end', 'head_end']);

/** What may keep a debt whose time has passed, by a part of the law that was not read. */
function mayStand(clock: Clock, seat: Seat, by: Day, done: Day | undefined): readonly MissingFact[] {
  const moved = lastDayMoved(by, done, seat);
  if (moved !== undefined) return [moved];
  const { from, act } = clock.unread ?? {};
  const law = (what: string): MissingFact => ({ code: 'liability.missing.law', params: { what: param.code(what) } });
  const stopped = act === undefined ? undefined : dayOf(act, seat);
  const isStopped = act !== undefined && ((stopped !== undefined && stopped <= by) || undated(act, seat) !== undefined);
  if (isStopped) return [law('acts_that_stop_the_time')];
  if (from === undefined) return [];
  const start = startOf(from, seat);
  if (start.on === undefined || start.atEarliest !== undefined)
    return [law('day_the_time_runs_from'), start.on === undefined ? start.missing : (start.atEarliest as MissingFact)];
  const isInTime = (done ?? seat.known.asOf) <= added(start.on, clock.period ?? 'P0D', seat);
  return isInTime ? [law('day_the_time_runs_from')] : [];
}

function periodUnread(clock: Clock): MissingFact {
  return { code: 'liability.missing.law', params: { what: param.code(clock.deadline ?? 'file_by') } };
}

/** A day to show: by when the one who was asked has to answer. */
function answerWithin(clock: Clock, seat: Seat): Aspect {
  const done = dayOf(clock.act, seat);
  if (done === undefined || clock.period === undefined) return aspect('none');
  return aspect('none', { deadlines: [deadline(clock, added(done, clock.period, seat), done, seat)] });
}

/** Time that the rung below has; a status may end it early. */
function wait(clock: Clock, seat: Seat): Aspect {
  const below = partiesMeant(seat, clock.of ?? 'next_below');
  const gone =
    below.length > 0 && below.every((party) => (clock.or_status ?? []).includes(statusOf(seat.known, party) ?? ''));
  const start = startOf(clock.from, seat);
  if (start.on === undefined) {
    // A day of the line that nobody recorded is a fact missing; an act not done can still be done.
    const open = typeof clock.from === 'string' ? start.missing : undated(startingAct(clock), seat);
    if (!gone && open !== undefined) return judged('missing', clock, { missing: [open], state: 'unknown' });
    return judged(gone ? 'none' : 'can_still', clock, { state: gone ? 'met' : 'unmet' });
  }
  const by = added(start.on, clock.period ?? 'P0D', seat);
  const deadlines = [deadline({ ...clock, deadline: clock.deadline ?? 'lower_rung_pays_by' }, by, start.on, seat)];
  const over = gone || seat.known.asOf > by;
  // A day due is the day that was told; a period that ends on no working day may last longer.
  const moved = gone || !over || by === start.on ? undefined : mayLast(clock, start.on, by, seat);
  if (moved !== undefined) return judged('missing', clock, { deadlines, missing: [moved], state: 'unknown' });
  return judged(over ? 'none' : 'can_still', clock, { deadlines, state: over ? 'met' : 'unmet' });
}

/** Whether a period that is over by this count may not be by another. */
function mayLast({ period = 'P0D' }: Clock, from: Day, by: Day, seat: Seat): MissingFact | undefined {
  const isOpen = seat.known.asOf <= added(from, period, seat, true);
  return lastDayMoved(by, undefined, seat) ?? (isOpen ? unread('eve_no_working_day') : undefined);
}

const startingAct = ({ from }: Clock) => (isEvent(from) ? from : undefined);

const isEvent = (from: RunsFrom | undefined): from is EventTest => typeof from === 'object' && 'event' in from;

type FirstOf = Extract<RunsFrom, { readonly earliest: unknown }>;

/** The debt stays, but after the day the debtor may refuse to pay it; whether it does is open. */
function limitation(clock: Clock, seat: Seat): Aspect {
  const start = startOf(clock.from, seat);
  if (start.on === undefined) return aspect('none', { missing: [start.missing] });
  const done = dayOf(clock.act, seat);
  const by = added(start.on, clock.period ?? 'P0D', seat);
  const deadlines = [deadline(clock, by, start.on, seat, done)];
  if (done === undefined ? seat.known.asOf <= by : done <= by) return aspect('none', { deadlines });
  const condition = {
    ...message('liability.condition.limitation_pleaded', { on: param.day(nextDay(by)) }),
    state: 'unknown' as const,
    bars: 'defence' as const,
  };
  return aspect('none', { deadlines, condition });
}

/** Suit only so long after a notice: it bars collection, never the debt. */
function noticeBeforeSuit(clock: Clock, seat: Seat): Aspect {
  const done = dayOf(clock.act, seat);
  const from = done === undefined ? undefined : added(done, clock.period ?? 'P0D', seat);
  const waited = from !== undefined && seat.known.asOf >= from;
  const condition = {
    ...message('liability.condition.notice_before_suit', from === undefined ? {} : { on: param.day(from) }),
    state: waited ? ('met' as const) : ('unmet' as const),
    bars: 'enforcement' as const,
  };
  const shown = from === undefined || done === undefined ? [] : [deadline(clock, from, done, seat)];
  return aspect('none', { condition, deadlines: shown });
}

/** `atEarliest`: the day itself is not recorded, and cannot be earlier than this one; the fact that would tell it. Nor later than `atLatest`. */
type Start =
  | { readonly on: Day; readonly atEarliest?: MissingFact; readonly atLatest?: Day }
  | { readonly on: undefined; readonly missing: MissingFact; readonly atEarliest?: undefined };

/** Where the day hangs on which contract stands at the head, the kind of a contract below it is what is missing. */
function startOf(from: RunsFrom | undefined, seat: Seat): Start {
  const [first, ...others] = everyHead(seat).map((reading) => startUnder(from, reading)) as [Start, ...Start[]];
  const [missing] = openKindFacts(seat);
  return missing === undefined || others.every(({ on }) => on === first.on) ? first : { on: undefined, missing };
}

function startUnder(from: RunsFrom | undefined, seat: Seat): Start {
  const line = { line: param.line(seat.line.id) };
  const known = (on: Day | undefined, code: string, holder?: string): Start =>
    on === undefined ? { on, missing: { code, params: line, ...(holder === undefined ? {} : { holder }) } } : { on };
  switch (from) {
    case undefined:
    case 'due':
      return known(seat.line.due, 'liability.missing.line.due');
    case 'year_end':
      return known(
        seat.line.due === undefined ? undefined : (`${seat.line.due.slice(0, 4)}-12-31` as Day),
        'liability.missing.line.due',
      );
    case 'work_end': {
      const work = contractAt(seat, 'work');
      const end = work?.until === undefined ? undefined : lastDayFromUntil(work.until);
      return known(end, 'liability.missing.contract.until', work?.buyer);
    }
    case 'transfer':
      return known(seat.transfer, 'liability.missing.transfer', seat.party);
    case 'own_end':
      return ownEnd(seat);
    case 'head_end': {
      const head = contractAt(seat, 'head');
      const end = head?.until === undefined ? undefined : lastDayFromUntil(head.until);
      return known(end, 'liability.missing.event.completion', head?.buyer);
    }
    case 'purchase':
      return known(seat.way?.contract.signed, 'liability.missing.contract.signed', seat.party);
    case 'completion':
      return known(
        completionOf(seat.regime, seat.line, seat.reach.work?.id, seat.known, seat.heads ?? []),
        'liability.missing.event.completion',
      );
    default:
      if ('event' in from) return dayOfAct(from, seat);
      return earliestStart(from, seat);
  }
}

/** One act is asked for, whatever the lines that hang on it. */
function dayOfAct(act: EventTest, seat: Seat): Start {
  const on = dayOf(act, seat);
  return on === undefined ? { on, missing: { code: `liability.missing.event.${act.event}`, params: {} } } : { on };
}

/** The end of the contract by which the party was reached; where it is not recorded, the line was worked by then. */
function ownEnd(seat: Seat): Start {
  const { contract } = seat.way ?? {};
  if (contract?.until !== undefined) return { on: lastDayFromUntil(contract.until) };
  const code = 'liability.missing.own_contract.until';
  const missing = {
    code,
    params: contract === undefined ? {} : { contract: param.contract(contract.id) },
    holder: seat.party,
  };
  const work = startOf('work_end', seat);
  if (work.on === undefined) return { on: undefined, missing };
  return { on: earlierOf(work.on, earliestLastDay(seat.known, seat.line)), atEarliest: missing };
}

/**
 * The first of several days. Where one happened on a day that nobody recorded, or all that is told shows only that it
 * was over by then, it may have been as early as the last day worked.
 */
function earliestStart({ earliest: first, by_then: shown = [] }: FirstOf, seat: Seat): Start {
  const starts = first.map((one) => startUnder(one, seat));
  const told = earliest(starts.map((start) => start.on));
  const on = earliest([told, ...shown.map((one) => startUnder(one, seat).on)]);
  const unsaid = starts.find((start) => start.on === undefined)?.missing;
  const open =
    [...first, ...shown]
      .map((one) => (isEvent(one) ? undated(one, seat) : undefined))
      .find((one) => one !== undefined) ?? (told === undefined ? unsaid : undefined);
  if (open === undefined) return { on: on as Day };
  if (on === undefined) return { on, missing: open };
  return { on: earlierOf(on, earliestLastDay(seat.known, seat.line)), atEarliest: open, atLatest: on };
}
