/** A debt that has not fallen due yet: nobody answers for it so far, though somebody may. */
import type { Day } from '../dates.ts';
import type { ClaimLine } from '../model.ts';
import { message, param } from '../outcome.ts';
import { type Aspect, aspect } from './aspect.ts';
import { type Known, periodOf } from './known.ts';

/** On the day itself it is due; of a line whose day is not known, the work must have begun. */
export function notDueAspects({ known, line }: { readonly known: Known; readonly line: ClaimLine }): readonly Aspect[] {
  const due = line.due ?? periodOf(known, line)?.from;
  return due === undefined || due <= known.asOf ? [] : [notYet('fallen_due', 'not_due', due)];
}

/** The employer owes what has been earned, due or not; what nobody has begun to earn it does not owe yet. */
export function notEarnedAspects(known: Known, line: ClaimLine): readonly Aspect[] {
  const from = periodOf(known, line)?.from;
  return from === undefined || from <= known.asOf ? [] : [notYet('work_begun', 'not_earned', from)];
}

function notYet(what: string, reason: string, on: Day): Aspect {
  const condition = {
    ...message(`liability.condition.${what}`, { on: param.day(on) }),
    state: 'unmet' as const,
    bars: 'debt' as const,
  };
  return aspect('can_still', { condition, reason: message(`liability.reason.${reason}`, { on: param.day(on) }) });
}
