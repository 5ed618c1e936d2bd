/** The days of an answer that lie ahead: what a calendar is made of. */
import type { Day } from '../dates.ts';
import type { DeadlineWhat, TraceAnswer } from './answer.ts';
import type { DebtDeadline } from './debt-clocks.ts';
import { canStillPay } from './first-day.ts';

/** One day for one act, with the lines of the claim that it is the same day for. */
export interface DayAhead {
  readonly what: DeadlineWhat | 'limitation';
  readonly on: Day;
  /** Who answers; absent for the debt itself. */
  readonly party?: string;
  /** A version of a rule, or `employment`; absent for the debt itself. */
  readonly regime?: string;
  readonly article?: string;
  /** Empty: all lines of the row. */
  readonly lines: readonly string[];
  readonly runsFrom?: Day;
  readonly period?: string;
}

export interface DaysAhead {
  readonly days: readonly DayAhead[];
  /** Days that lie behind. */
  readonly passed: number;
  /** Lines whose debt has no known last day: no calendar can hold it, and that does not mean that there is none. */
  readonly unknown: readonly string[];
}

/** In the order of the days. Days of acts that were done in time, of parties that do not answer and of models are none. */
export function daysAhead(answer: TraceAnswer, debts: readonly DebtDeadline[]): DaysAhead {
  const all = together([...ofRows(answer), ...ofDebts(debts)]);
  const days = all.filter(({ on }) => on >= answer.asOf).sort((a, b) => a.on.localeCompare(b.on));
  return {
    days,
    passed: all.length - days.length,
    unknown: debts.filter(({ state }) => state === 'not_known').map(({ line }) => line),
  };
}

function ofRows(answer: TraceAnswer): readonly DayAhead[] {
  return answer.parties.filter(canStillPay).flatMap(({ party, regime, article, deadlines }) =>
    deadlines
      .filter(({ done }) => done === undefined)
      .map(({ line, done: _done, ...deadline }) => ({
        ...deadline,
        ...{ party, regime, article },
        lines: line === undefined ? [] : [line],
      })),
  );
}

function ofDebts(debts: readonly DebtDeadline[]): readonly DayAhead[] {
  return debts.flatMap(({ state, line, on, runsFrom, clock }) =>
    state !== 'running' || on === undefined
      ? []
      : [
          {
            ...{ what: 'limitation' as const, on, lines: [line] },
            ...(runsFrom === undefined ? {} : { runsFrom }),
            ...(clock === undefined ? {} : { period: clock.period, article: clock.cite }),
          },
        ],
  );
}

/** Lines with the same day for the same act are one entry. */
function together(days: readonly DayAhead[]): readonly DayAhead[] {
  const held = new Map<string, DayAhead>();
  for (const day of days) {
    const key = JSON.stringify([day.what, day.on, day.party, day.regime, day.lines.length > 0]);
    const before = held.get(key);
    held.set(key, before === undefined ? day : { ...before, lines: [...before.lines, ...day.lines] });
  }
  return [...held.values()];
}
