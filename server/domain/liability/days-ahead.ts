/** The days of an answer that lie ahead: what a calendar is made of. */
import type { Day } from '../dates.ts';
import type { ClaimLine } from '../model.ts';
import type { DeadlineWhat, TraceAnswer } from './answer.ts';
import type { DebtDeadline } from './debt-clocks.ts';
import { canStillPay } from './first-day.ts';

/** One day for one act, with the lines of one period of work that it is the same day for. */
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
  /** The law behind it, its period or how its days are counted was not read. */
  readonly unverified?: true;
  /** What stays the same when the day moves, when a line is paid, and when the act is done: no day and no list of lines. */
  readonly mark: string;
}

export interface DaysAhead {
  readonly days: readonly DayAhead[];
  /** Days ahead that nobody has to keep: done in time, paid, or of one that does not answer. */
  readonly notToKeep: readonly DayAhead[];
  /** Days that lie behind. */
  readonly passed: number;
  /** Lines whose debt has no known last day: no calendar can hold it, and that does not mean that there is none. */
  readonly unknown: readonly string[];
}

type Unmarked = Omit<DayAhead, 'mark'> & { readonly isKept: boolean };

/** In the order of the days. A model has none. */
export function daysAhead(
  answer: TraceAnswer,
  debts: readonly DebtDeadline[],
  lines: readonly Pick<ClaimLine, 'id' | 'from' | 'until'>[],
): DaysAhead {
  const all = marked([...ofRows(answer), ...ofDebts(debts)], firstOfPeriod(lines));
  const toKeep = all.filter(({ isKept }) => isKept);
  const ahead = all.filter(({ day }) => day.on >= answer.asOf).sort((a, b) => a.day.on.localeCompare(b.day.on));
  return {
    days: ahead.filter(({ isKept }) => isKept).map(({ day }) => day),
    notToKeep: ahead.filter(({ isKept }) => !isKept).map(({ day }) => day),
    passed: toKeep.filter(({ day }) => day.on < answer.asOf).length,
    unknown: debts.filter(({ state }) => state === 'not_known').map(({ line }) => line),
  };
}

function ofRows(answer: TraceAnswer): readonly Unmarked[] {
  return answer.parties
    .filter(({ model }) => !model)
    .flatMap((row) =>
      row.deadlines.map(({ line, done, ...deadline }) => ({
        ...deadline,
        ...{ party: row.party, regime: row.regime, article: row.article },
        lines: line === undefined ? [] : [line],
        isKept: done === undefined && canStillPay(row),
      })),
    );
}

function ofDebts(debts: readonly DebtDeadline[]): readonly Unmarked[] {
  return debts.flatMap(({ state, line, on, runsFrom, clock, unverified }) =>
    (state !== 'running' && state !== 'stopped') || on === undefined
      ? []
      : [
          {
            ...{ what: 'limitation' as const, on, lines: [line], isKept: state === 'running' },
            ...(runsFrom === undefined ? {} : { runsFrom }),
            ...(clock === undefined ? {} : { period: clock.period, article: clock.cite }),
            ...(unverified && { unverified }),
          },
        ],
  );
}

/** Lines of one period of work stand for each other, also where one of them is paid: the first of the claim names them. */
function firstOfPeriod(lines: readonly Pick<ClaimLine, 'id' | 'from' | 'until'>[]): ReadonlyMap<string, string> {
  const first = new Map<string, string>();
  return new Map(
    lines.map(({ id, from, until }) => {
      const period = `${from} ${until}`;
      if (!first.has(period)) first.set(period, id);
      return [id, first.get(period) ?? id];
    }),
  );
}

/** Lines of one period with the same day for the same act are one entry; where they have several, each has its place among them. */
function marked(days: readonly Unmarked[], firstOf: ReadonlyMap<string, string>) {
  const groups = new Map<string, Map<string, Unmarked>>();
  for (const day of days) {
    const act = JSON.stringify([day.what, day.party, day.regime, ...day.lines.map((id) => firstOf.get(id) ?? id)]);
    const group = groups.get(act) ?? new Map<string, Unmarked>();
    const when = `${day.on} ${day.isKept}`;
    const before = group.get(when);
    group.set(when, before === undefined ? day : { ...before, lines: [...new Set([...before.lines, ...day.lines])] });
    groups.set(act, group);
  }
  return [...groups].flatMap(([act, group]) =>
    [...group.values()]
      .sort((a, b) => a.on.localeCompare(b.on))
      .map(({ isKept, ...day }, place) => ({ isKept, day: { ...day, mark: `${act} ${place}` } })),
  );
}
