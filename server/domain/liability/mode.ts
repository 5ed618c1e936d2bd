/** How a party answers: joint, as surety, after another, or as a rung of a ladder. */
import { message } from '../outcome.ts';
import { dayOf } from './acts.ts';
import { type Aspect, aspect, shownState } from './aspect.ts';
import { conditionAspect } from './bearing.ts';
import { type FreedSince, ladderAspect, ladderOrder } from './ladder.ts';
import type { Debtor, Mode } from './regime.ts';
import type { Seat } from './seat.ts';
import { evaluate } from './test.ts';

export interface ModeAnswer {
  readonly mode: Mode;
  readonly order: number;
  readonly aspects: readonly Aspect[];
}

/** The mode, switched by conduct where the rule says so, the rung that it gives, and what it still hangs on. */
export function modeOf(clause: Debtor, seat: Seat): ModeAnswer {
  const switched = (clause.switches ?? []).find((s) => evaluate(s.if, seat).state === 'met');
  const mode = switched?.mode ?? clause.mode;
  const after = switched === undefined ? clause.after : switched.after;
  if (mode === 'ladder' && seat.regime.ladder !== undefined && seat.way !== undefined) {
    const { ladder } = seat.regime;
    return {
      mode,
      order: ladderOrder(ladder, seat.way),
      aspects: [ladderAspect(ladder, seat.way, seat, freedBy(seat))],
    };
  }
  if (after === undefined)
    return { mode, order: mode === 'subsidiary' || mode === 'enforced_after' ? 2 : 1, aspects: [] };
  if (mode === 'subsidiary') return { mode, order: 2, aspects: [conditionAspect({ ...after, can_still: true }, seat)] };
  const judged = evaluate(after.if, seat);
  const condition = {
    ...message(`liability.condition.${after.what}`),
    state: shownState(judged),
    bars: 'enforcement' as const,
  };
  return {
    mode,
    order: mode === 'enforced_after' ? 2 : 1,
    aspects: [aspect('none', { condition, steps: judged.steps })],
  };
}

/** Whether a lower rung was freed by a defence, and since which day. */
function freedBy(seat: Seat): FreedSince {
  return (party) => {
    const way = seat.reach.ways.get(party)?.[0];
    if (way === undefined) return 'no';
    const lower: Seat = { ...seat, party, way };
    for (const defence of seat.regime.defences) {
      if (defence.if !== undefined && evaluate(defence.if, lower).state === 'met') {
        return 'event' in defence.if ? dayOf(defence.if, lower) : undefined;
      }
    }
    return 'no';
  };
}
