/** Until when a row can be asked. Pure. */
import { daysBetween, isSoon } from '../../ui/days.ts';
import type { Row, TraceData } from './trace.ts';

export interface Until {
  readonly on: string;
  readonly what: string;
  readonly passed: boolean;
  /** Within 14 days: somebody has to do something. */
  readonly near: boolean;
  /** The law behind it was not read. */
  readonly unverified: boolean;
}

const LAST_DAYS = new Set(['claim_by', 'notify_by', 'file_by', 'assess_by', 'covered_until']);
/** Days from which something may be asked or is covered end nothing. */
export const FIRST_DAYS: ReadonlySet<string> = new Set(['claimable_from', 'covered_from']);

export function isNear(on: string, asOf: string): boolean {
  return isSoon(daysBetween(asOf, on));
}

const until = ({ on, unverified }: Pick<Until, 'on' | 'unverified'>, what: string, asOf: string): Until => ({
  on,
  what,
  unverified,
  passed: on < asOf,
  near: isNear(on, asOf),
});

/** The next last day of a row on which something is still to be done, or the latest that has passed. Duties of others come after. */
export function untilOf(row: Row, asOf: string): Until | undefined {
  if (row.status === 'does_not_owe') return undefined;
  const ends = row.deadlines
    .filter((day) => !FIRST_DAYS.has(day.what) && day.done == null)
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  const lasting = ends.filter((day) => LAST_DAYS.has(day.what));
  const pool = lasting.length > 0 && lasting.some((day) => day.on >= asOf) ? lasting : ends;
  const next = pool.find((day) => day.on >= asOf) ?? pool.at(-1);
  return next && until(next, next.what, asOf);
}

/** The first last day of the debt itself: the employer's own row has no other. */
export function untilOfDebt(trace: TraceData): Until | undefined {
  const [first] = trace.debt
    .flatMap(({ state, on, unverified }) =>
      on && (state === 'running' || state === 'may_be_dead') ? [{ on, unverified }] : [],
    )
    .sort((a, b) => (a.on < b.on ? -1 : 1));
  return first && until(first, 'limitation', trace.asOf);
}
