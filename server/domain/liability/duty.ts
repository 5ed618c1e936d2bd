/**
 * A duty to act: after a notice, acts each in its own time. Who did them all does not owe; a breach makes the debt.
 * Acts of a party that nobody recorded are not known, so that a day passed in silence is no breach yet.
 */
import { type Day, earlierOf } from '../dates.ts';
import { type MissingFact, message, param } from '../outcome.ts';
import { dayOf, undated } from './acts.ts';
import type { Deadline, DeadlineWhat, RowCondition } from './answer.ts';
import { type Aspect, aspect } from './aspect.ts';
import { added, lastDayMoved, unread, workingFrom } from './clock-answer.ts';
import type { Acts, Duty, DutyAct } from './regime.ts';
import type { Seat } from './seat.ts';
import { evaluate } from './test.ts';
import { allOf, anyOf, type State, type Verdict } from './verdict.ts';

/** How one act of the duty stands. `done` carries the day from which the next one runs. */
type Standing =
  | { readonly kind: 'done'; readonly on: Day | undefined }
  | { readonly kind: 'breached' | 'can_still' | 'open' }
  | { readonly kind: 'missing'; readonly missing: readonly MissingFact[] };

export function dutyAspect(duty: Duty, seat: Seat): Aspect {
  const notice = dayOf(duty.notice, seat);
  const open = notice === undefined ? undated(duty.notice, seat) : undefined;
  if (open !== undefined) {
    const reason = message('liability.reason.fact_missing');
    return aspect('missing', { reason, condition: shown('notified_by_the_inspectorate', 'met'), missing: [open] });
  }
  if (notice === undefined) {
    const reason = message('liability.reason.no_notice_yet');
    return aspect('can_still', { reason, condition: shown('notified_by_the_inspectorate', 'unmet') });
  }
  const deadlines: Deadline[] = [];
  let from: Day | undefined = notice;
  for (const act of duty.acts) {
    if (from === undefined) break;
    const runs = startOf(act, from, seat);
    const by = added(runs, act.period ?? AT_ONCE, seat);
    if (act.deadline !== undefined && act.period !== undefined) deadlines.push(deadlineOf(act, by, runs));
    const standing = standingOf(act, from, by, seat);
    if (standing.kind !== 'done') return answer(standing, act, deadlines, seat);
    from = standing.on;
  }
  const condition = shown('breach_of_the_duty', 'unmet');
  return aspect('bars', { reason: message('liability.reason.duty_met'), condition, deadlines });
}

/** At once: on the day itself or the next. Whether a later day was soon enough is a judgement. */
const AT_ONCE = 'P1D';

/** An act that waits for an answer of another runs from that answer, or from the last day that the other has. */
function startOf(act: DutyAct, from: Day, seat: Seat): Day {
  if (act.waits === undefined) return from;
  const last = added(from, act.waits.period, seat);
  const answered = dayOf(act.waits.act, seat);
  return answered === undefined ? last : earlierOf(answered, last);
}

function standingOf(act: DutyAct, from: Day, by: Day, seat: Seat): Standing {
  const done = dayOf(act.act, seat);
  if (done !== undefined && done <= by) {
    // An answer of unknown day may have come at once, so that the act would have been due earlier.
    const answer = act.waits === undefined ? undefined : undated(act.waits.act, seat);
    const isSoon = done <= added(from, act.period ?? AT_ONCE, seat);
    return answer === undefined || isSoon ? { kind: 'done', on: done } : { kind: 'missing', missing: [answer] };
  }
  const spared = sparedBy(act, from, seat);
  if (spared.state === 'met') return { kind: 'done', on: undefined };
  const open = undated(act.act, seat);
  if (open !== undefined) return { kind: 'missing', missing: [open] };
  if (done === undefined && seat.known.asOf <= by) return { kind: 'can_still' };
  if (done !== undefined && act.period === undefined) return { kind: 'open' };
  const moved = lastDayMoved(by, done, seat) ?? moreTime(act, from, done, seat);
  if (moved !== undefined) return { kind: 'missing', missing: [moved] };
  const told = anyOf([spared, ...(done === undefined ? [toldOf(act.act, seat)] : [])]);
  return told.state === 'missing' ? { kind: 'missing', missing: told.missing } : { kind: 'breached' };
}

/** Where the last day of the one who had to answer is no working day, the time that follows it may begin and end later. */
function moreTime(act: DutyAct, from: Day, done: Day | undefined, seat: Seat): MissingFact | undefined {
  if (act.waits === undefined) return undefined;
  const last = added(from, act.waits.period, seat);
  const answered = dayOf(act.waits.act, seat);
  if (answered !== undefined && answered <= last) return undefined;
  const by = added(workingFrom(last, seat), act.period ?? AT_ONCE, seat);
  return (done ?? seat.known.asOf) > workingFrom(by, seat) ? undefined : unread('last_day_no_working_day');
}

/** Where an answer in time spares the act: whether it came. */
function sparedBy(act: DutyAct, from: Day, seat: Seat): Verdict {
  const none: Verdict = { state: 'unmet', steps: [], missing: [] };
  if (act.waits?.spares !== true) return none;
  const answered = dayOf(act.waits.act, seat);
  const open = undated(act.waits.act, seat);
  if (open !== undefined) return { ...none, state: 'missing', missing: [open] };
  if (answered === undefined) return toldOf(act.waits.act, seat);
  const last = added(from, act.waits.period, seat);
  const moved = answered <= last ? undefined : lastDayMoved(last, answered, seat);
  if (moved !== undefined) return { ...none, state: 'missing', missing: [moved] };
  return { ...none, state: answered <= last ? 'met' : 'unmet' };
}

/** What is told of an act that was not done: that it was not, or nothing at all. */
function toldOf(act: Acts, seat: Seat): Verdict {
  const verdicts = [act].flat().map((one) => evaluate(one, seat));
  const denied = verdicts.some(({ state, steps }) => state === 'unmet' && steps.some(isDenial));
  return denied ? allOf(verdicts.filter(({ state }) => state === 'unmet')) : anyOf(verdicts.filter(isOfAParty));
}

const isDenial = ({ code }: { readonly code: string }): boolean => code === 'liability.step.did_not_happen';

/** Of several kinds of act, one that the law takes as not done when nobody lists it says nothing of the others. */
const isOfAParty = ({ state }: Verdict): boolean => state === 'missing' || state === 'met';

function answer(
  standing: Exclude<Standing, { readonly kind: 'done' }>,
  act: DutyAct,
  deadlines: readonly Deadline[],
  seat: Seat,
): Aspect {
  const by = deadlines.at(-1)?.on;
  const params = { party: param.party(seat.party), ...(by === undefined ? {} : { on: param.day(by) }) };
  const condition = (state: State) =>
    shown(act.what, state === 'met' ? 'met' : state === 'unmet' ? 'unmet' : 'unknown');
  switch (standing.kind) {
    case 'breached':
      return aspect('none', {
        reason: message('liability.reason.duty_breached', params),
        condition: condition('unmet'),
        deadlines,
      });
    case 'can_still':
      return aspect('can_still', {
        reason: message('liability.reason.duty_not_yet_due', params),
        condition: condition('open'),
        deadlines,
      });
    case 'open':
      return aspect('open', {
        reason: message('liability.reason.judgement_open'),
        condition: condition('open'),
        deadlines,
      });
    case 'missing': {
      const reason = message('liability.reason.fact_missing');
      return aspect('missing', { reason, condition: condition('missing'), missing: standing.missing, deadlines });
    }
  }
}

function shown(what: string, state: RowCondition['state']): RowCondition {
  return { ...message(`liability.condition.${what}`), state, bars: 'debt' };
}

function deadlineOf(act: DutyAct, on: Day, runsFrom: Day): Deadline {
  return {
    what: act.deadline as DeadlineWhat,
    on,
    runsFrom,
    ...(act.period === undefined ? {} : { period: act.period }),
  };
}
