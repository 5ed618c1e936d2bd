/** A debt that has not fallen due yet: nobody answers for it so far, though somebody may. */
import { type Day, day, previousDay } from '../dates.ts';
import type { ClaimLine } from '../model.ts';
import { message, param } from '../outcome.ts';
import { addPeriod } from '../periods.ts';
import { groupOf } from './amounts.ts';
import { type Aspect, aspect } from './aspect.ts';
import { dayNotRecorded, type Known, periodOf, workedWithin } from './known.ts';
import type { DebtGroup } from './regime.ts';

/**
 * On the day itself it is due. Of a line whose day is not known, the work must have begun, and of pay, contributions and tax
 * nobody can tell before the end of the month after the work: by then they have fallen due, whatever was agreed (ours).
 * Work of which the last day is not known went on for a year at most.
 */
export function notDueAspects({ known, line }: { readonly known: Known; readonly line: ClaimLine }): readonly Aspect[] {
  const period = periodOf(known, line);
  const due = line.due ?? period?.from ?? line.from;
  if (due !== undefined && due > known.asOf) return [notYet('fallen_due', 'not_due', due)];
  const until = period?.until ?? line.until ?? (line.from === undefined ? undefined : addPeriod(line.from, 'P1Y'));
  const isOpen = line.due === undefined && until !== undefined && known.asOf < lastDayToFallDue(until);
  return isOpen && isEarned(line) ? [dayMissing(line)] : [];
}

/** A penalty is owed once it is imposed, and interest follows its debt. */
const FALLS_DUE_AFTER_WORK: ReadonlySet<DebtGroup> = new Set(['wages', 'contributions', 'tax', 'vat']);
const isEarned = (line: ClaimLine): boolean => FALLS_DUE_AFTER_WORK.has(groupOf(line));

/** The days between which a debt fell due; none where no day of it is known. */
export function daysToFallDue(known: Known, line: ClaimLine): readonly [Day?, (Day | undefined)?] {
  if (line.due !== undefined) return [line.due, line.due];
  const within = workedWithin(known, line);
  if (within === undefined) return [];
  return [within.from, isEarned(line) ? lastDayToFallDue(within.until) : undefined];
}

function lastDayToFallDue(until: Day): Day {
  return previousDay(addPeriod(day(`${previousDay(until).slice(0, 7)}-01`), 'P2M'));
}

function dayMissing(line: ClaimLine): Aspect {
  const missing = { code: 'liability.missing.line.due', params: { line: param.line(line.id) } };
  return aspect('missing', { reason: message('liability.reason.fact_missing'), missing: [missing] });
}

/**
 * The employer owes what has been earned, due or not; what nobody has begun to earn it does not owe yet. Of work of which
 * the first day is not recorded that is known once it is over.
 */
export function notEarnedAspects(known: Known, line: ClaimLine): readonly Aspect[] {
  const from = line.from ?? periodOf(known, line)?.from;
  if (from !== undefined) return from <= known.asOf ? [] : [notYet('work_begun', 'not_earned', from)];
  const over = line.until === undefined ? line.due : previousDay(line.until);
  const missing = dayNotRecorded(known, line);
  if (over === undefined || over <= known.asOf || missing === undefined) return [];
  return [aspect('missing', { reason: message('liability.reason.fact_missing'), missing: [missing] })];
}

function notYet(what: string, reason: string, on: Day): Aspect {
  const condition = {
    ...message(`liability.condition.${what}`, { on: param.day(on) }),
    state: 'unmet' as const,
    bars: 'debt' as const,
  };
  return aspect('can_still', { condition, reason: message(`liability.reason.${reason}`, { on: param.day(on) }) });
}
