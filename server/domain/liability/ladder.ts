/** Ladders: one rung opens after the other. A shortcut opens a rung without moving it. */
import { type Day, earlierOf, earliest } from '../dates.ts';
import type { Contract } from '../model.ts';
import { type MissingFact, message, param } from '../outcome.ts';
import { addPeriod } from '../periods.ts';
import { concern, dayOf } from './acts.ts';
import type { Deadline } from './answer.ts';
import { type Aspect, aspect } from './aspect.ts';
import { statusOf, statusSince } from './known.ts';
import { holdsPosition } from './positions.ts';
import type { Way } from './reach.ts';
import type { Ladder } from './regime.ts';
import type { Seat } from './seat.ts';
import { evaluate } from './test.ts';
import { allOf } from './verdict.ts';

/** Day on which a party dropped out as a rung, by one of the ladder's steps; `undefined` = one that nobody recorded. */
type Stepped = (party: string) => Day | undefined | 'no';

/** Day on which a rung opened: `start` = from the beginning, `undefined` = nobody recorded it. */
type Opening = Day | 'start' | undefined | 'no';

/** Whether a party was freed by a defence of its own, and since when. */
export type FreedSince = (party: string) => Day | undefined | 'no';

export function ladderOrder(ladder: Ladder, way: Way): number {
  return ladder.first === 'with_employer' ? way.rung : way.rung + 1;
}

export function ladderAspect(ladder: Ladder, way: Way, seat: Seat, freed: FreedSince): Aspect {
  const stepped = steppedBy(ladder, seat, freed);
  const opened = waitingForEmployer(ladder, way, seat, stepped) ? 'no' : openingOf(ladder, way, seat, stepped);
  const short = shortcut(ladder, way, seat);
  const rung = (state: 'met' | 'unmet' | 'unknown') => ({
    ...message('liability.condition.rung_below_failed'),
    state,
    bars: 'debt' as const,
  });
  const below = firstRungDeadline(ladder, way, seat);
  if (opened !== 'no') {
    const isFirst = way.rung === 1 && ladder.first === 'with_employer';
    return aspect('none', {
      deadlines: opened === 'start' ? below : opened === undefined ? [] : openSince(opened, seat),
      missing: opened === undefined ? dayOfFailure(seat) : [],
      ...(isFirst ? {} : { condition: rung('met') }),
      reason: message(isFirst ? 'liability.reason.rung_first' : 'liability.reason.rung_reached'),
    });
  }
  if (short !== undefined) return short;
  return aspect('can_still', { condition: rung('unmet'), reason: message('liability.reason.rung_not_reached') });
}

/** On the first rung beside the employer a debt can be claimed from the day after it fell due. */
function firstRungDeadline(ladder: Ladder, way: Way, { line: { due } }: Seat): readonly Deadline[] {
  return ladder.first !== 'with_employer' || way.rung !== 1 || due === undefined ? [] : [afterDue(due)];
}

function afterDue(due: Day): Deadline {
  return { what: 'claimable_from', on: addPeriod(due, 'P1D'), runsFrom: due, period: 'P1D' };
}

/** A rung that was open before the debt fell due, as where the one below has long been insolvent, is open for it from then on. */
function openSince(opened: Day, { line: { due } }: Seat): readonly Deadline[] {
  return due !== undefined && opened <= due ? [afterDue(due)] : [{ what: 'claimable_from', on: opened }];
}

/** Enforcement that failed on a day nobody recorded. */
function dayOfFailure({ known, line }: Seat): readonly MissingFact[] {
  const isOpen = known.events.some(({ kind, occurred, on }) => kind === FAILED && occurred && on === undefined);
  const params = { event: param.code(FAILED), line: param.line(line.id) };
  return isOpen ? [{ code: 'liability.missing.act_day', params }] : [];
}

const FAILED = 'enforcement_failed';

/** `all_below`: the employer must have dropped out too, though the first rung stands beside it. */
function waitingForEmployer(ladder: Ladder, way: Way, seat: Seat, stepped: Stepped): boolean {
  return ladder.below === 'all_below' && way.rung > 1 && stepped(seat.known.employer) === 'no';
}

function openingOf(ladder: Ladder, way: Way, seat: Seat, stepped: Stepped): Opening {
  if (way.rung === 1) return ladder.first === 'with_employer' ? 'start' : stepped(seat.known.employer);
  let best: Opening = 'no';
  for (const contract of way.below) {
    const lower = wayAt(seat, contract);
    if (lower === undefined || lower.rung >= way.rung) continue;
    const failed = stepped(lower.party);
    const before = openingOf(ladder, lower, seat, stepped);
    if (failed === 'no' || before === 'no') continue;
    best = earlierOpening(best, laterOpening(before, failed));
  }
  return best;
}

/** Both must have happened: of one of unknown day nobody can tell when they had. */
function laterOpening(before: Exclude<Opening, 'no'>, failed: Day | undefined): Day | undefined {
  if (before === undefined || failed === undefined) return undefined;
  return before === 'start' || failed > before ? failed : before;
}

/** On one path or another; a day that is known holds, whenever the other was. */
function earlierOpening(one: Opening, other: Day | undefined): Opening {
  if (one === 'no' || one === undefined) return other;
  return other === undefined || one === 'start' ? one : earlierOf(one, other);
}

function wayAt(seat: Seat, contract: Contract): Way | undefined {
  return seat.reach.ways.get(contract.buyer)?.find((way) => way.contract.id === contract.id);
}

function steppedBy(ladder: Ladder, seat: Seat, freed: FreedSince): Stepped {
  return (party) => {
    const days: (Day | undefined)[] = [];
    for (const step of ladder.step) {
      if (step === 'freed') {
        const since = freed(party);
        if (since !== 'no') days.push(since);
      } else if (step === FAILED) {
        const failed = seat.known.events.filter(
          (e) =>
            e.kind === step &&
            e.occurred &&
            e.to.includes(party) &&
            (e.about.length === 0 || e.about.includes(seat.line.id)) &&
            concern(e, seat) === 'yes',
        );
        days.push(...failed.map((e) => e.on));
      } else if (statusOf(seat.known, party) === step) {
        days.push(statusSince(seat.known, party, step));
      }
    }
    if (days.length === 0) return 'no';
    return earliest(days);
  };
}

/** For the end client: so long after the notice to it, if enough was done below. */
function shortcut(ladder: Ladder, way: Way, seat: Seat): Aspect | undefined {
  const rule = ladder.shortcut;
  if (rule === undefined || holdsPosition(way, ['end_client']).state !== 'met') return undefined;
  const notice = dayOf(rule.act, seat);
  if (notice === undefined) return undefined;
  const opens = addPeriod(notice, rule.period);
  const deadlines: readonly Deadline[] = [{ what: 'claimable_from', on: opens, runsFrom: notice, period: rule.period }];
  const condition = (state: 'met' | 'unmet' | 'unknown') => ({
    ...message(`liability.condition.${rule.what}`, { on: param.day(opens) }),
    state,
    bars: 'debt' as const,
  });
  if (seat.known.asOf < opens) {
    return aspect('can_still', {
      deadlines,
      condition: condition('unmet'),
      reason: message('liability.reason.rung_not_reached'),
    });
  }
  const shown = allOf(rule.shown_by.map((test) => evaluate(test, seat)));
  if (shown.state === 'met') {
    return aspect('none', {
      deadlines,
      condition: condition('met'),
      steps: shown.steps,
      reason: message('liability.reason.shortcut'),
    });
  }
  return aspect('open', {
    deadlines,
    condition: condition('unknown'),
    steps: shown.steps,
    reason: message('liability.reason.shortcut_open'),
  });
}
