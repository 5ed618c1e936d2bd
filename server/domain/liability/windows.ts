/**
 * Clocks that cover only what falls due within a window reckoned from an act: back from a claim, or forward from a
 * notice. docs/RULES.md section 1: a forward window opens on the day after its waiting time and closes on the day
 * before it would begin anew (a year from 1 May: to 30 April).
 */
import { type Day, nextDay, previousDay } from '../dates.ts';
import type { CaseEvent } from '../model.ts';
import { type MissingFact, param } from '../outcome.ts';
import { addPeriod, isPeriod } from '../periods.ts';
import { actsDone, denied, undated } from './acts.ts';
import type { Deadline } from './answer.ts';
import type { Aspect } from './aspect.ts';
import { added, judged } from './clock-answer.ts';
import type { Clock } from './regime.ts';
import type { Seat } from './seat.ts';

interface Window {
  readonly from: Day;
  /** Last day covered; absent = open to the front. */
  readonly last?: Day;
  readonly deadlines: readonly Deadline[];
}

/** An act not yet done is tried as if done now: would the debt be covered? */
export function windowAspect(clock: Clock, seat: Seat): Aspect {
  const { due } = seat.line;
  const acts = clock.act === undefined ? [] : actsDone(clock.act, seat);
  const windows = acts.map((act) => windowOf(clock, act, seat)).filter((window) => window !== undefined);
  const shown = windows.find((window) => due !== undefined && holds(window, due)) ?? windows[0];
  const deadlines = shown?.deadlines ?? [];
  if (due === undefined) {
    const missing: MissingFact = { code: 'liability.missing.line.due', params: { line: param.line(seat.line.id) } };
    return judged('missing', clock, { deadlines, missing: [missing], state: 'unknown' });
  }
  if (shown !== undefined && holds(shown, due)) return judged('none', clock, { deadlines, state: 'met' });
  const open = undated(clock.act, seat);
  const now = windowOf(clock, { on: seat.known.asOf }, seat);
  const wouldHold = now !== undefined && holds(now, due);
  // What is denied can be done again as long as that would cover the debt.
  if (denied(clock.act, seat) !== undefined && wouldHold)
    return judged('can_still', clock, { deadlines, missing: open === undefined ? [] : [open], state: 'unknown' });
  if (windows.length < acts.length || open !== undefined) {
    const missing: MissingFact = open ?? {
      code: 'liability.missing.notice_period',
      params: { line: param.line(seat.line.id) },
    };
    return judged('missing', clock, { deadlines, missing: [missing], state: 'unknown' });
  }
  if (acts.length === 0 && wouldHold) return judged('can_still', clock, { deadlines, state: 'unmet' });
  const unread = unverified(clock, acts.length === 0 ? [{ on: seat.known.asOf }] : acts, due, seat);
  if (unread !== undefined) return judged('missing', clock, { deadlines, missing: [unread], state: 'unknown' });
  return judged('bars', clock, { deadlines, state: 'unmet' });
}

/** What of the law was not read, where it decides that the debt lies outside: the window itself, or whether Saturdays count. */
function unverified(
  clock: Clock,
  acts: readonly Pick<CaseEvent, 'on' | 'period'>[],
  due: Day,
  seat: Seat,
): MissingFact | undefined {
  const law = (what: string): MissingFact => ({
    code: 'liability.missing.law',
    params: { what: param.code(what), line: param.line(seat.line.id) },
  });
  if (clock.unverified) return law(clock.opens === undefined ? 'look_back' : 'covered_until');
  const days = seat.regime.working_days;
  if (days?.unverified !== true) return undefined;
  const otherwise: Seat = {
    ...seat,
    regime: { ...seat.regime, working_days: { saturday: !days.saturday } },
  };
  const windows = acts.map((act) => windowOf(clock, act, otherwise)).filter((window) => window !== undefined);
  return windows.some((window) => holds(window, due)) ? law('saturday') : undefined;
}

function holds({ from, last }: Window, due: Day): boolean {
  return from <= due && (last === undefined || due <= last);
}

/** `undefined` where the act fixes a period that cannot be read. */
function windowOf(clock: Clock, act: Pick<CaseEvent, 'on' | 'period'>, seat: Seat): Window | undefined {
  if (act.on === undefined) return undefined;
  return clock.opens === undefined ? back(clock, act.on, seat) : forward(clock, act.on, act.period, seat);
}

function back(clock: Clock, on: Day, seat: Seat): Window {
  const from = added(on, clock.window ?? 'P0D', seat);
  const period = clock.window === undefined ? {} : { period: clock.window };
  return { from, deadlines: [{ what: 'covered_from', on: from, runsFrom: on, ...period }] };
}

/** At most the window of the text; a shorter period that the act itself fixes goes before. */
function forward(clock: Clock, on: Day, fixed: string | undefined, seat: Seat): Window | undefined {
  if (fixed !== undefined && !isPeriod(fixed)) return undefined;
  const waits = clock.opens ?? 'P0D';
  const from = nextDay(added(on, waits, seat));
  const lasting = [clock.window, fixed]
    .filter((period) => period !== undefined)
    .map((period) => ({ period, last: previousDay(addPeriod(from, period)) }))
    .sort((a, b) => a.last.localeCompare(b.last))[0];
  const opens = `${waits}+P1D`;
  const deadlines: Deadline[] = [
    { what: 'covered_from', on: from, runsFrom: on, ...(addPeriod(on, opens) === from ? { period: opens } : {}) },
  ];
  if (lasting === undefined) return { from, deadlines };
  const { last, period } = lasting;
  deadlines.push({ what: 'covered_until', on: last, runsFrom: from, period: `${period}-P1D` });
  return { from, last, deadlines };
}
