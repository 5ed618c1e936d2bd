/** The days of a trace, one row for each day and duty: what is still ahead, and what is done, passed or only opens something. Pure. */

import { listText } from '../../../schema/messages/format.ts';
import { capital, t } from '../../ui/words.ts';
import type { Row, TraceData } from './trace.ts';
import { FIRST_DAYS } from './until.ts';

export interface DeadlineRow {
  readonly key: string;
  readonly label: string;
  readonly party: string;
  readonly on: string;
  readonly runsFrom: string | null;
  readonly period: string | null;
  readonly article: string;
  readonly state: 'ahead' | 'done' | 'passed' | 'first_day';
  readonly unverified: boolean;
}

export interface DeadlineRows {
  /** The nearest first: what somebody can still do. */
  readonly ahead: readonly DeadlineRow[];
  /** In order of time. */
  readonly behind: readonly DeadlineRow[];
}

type Day = Row['deadlines'][number];
type Found = Omit<DeadlineRow, 'party' | 'label'> & {
  readonly text: string;
  readonly parties: Set<string>;
  readonly lines: Set<string>;
};

function stateOf(day: Day, asOf: string): DeadlineRow['state'] {
  if (FIRST_DAYS.has(day.what)) return 'first_day';
  if (day.done != null) return 'done';
  return day.on < asOf ? 'passed' : 'ahead';
}

/** The clocks of the debt itself: what every row rests on. */
function debtDays(trace: TraceData): readonly Found[] {
  const employer = trace.claim.employer?.name ?? t('page.not-held');
  return trace.debt.flatMap((debt): Found[] =>
    debt.on == null || debt.state === 'not_known'
      ? []
      : [
          {
            ...{ key: 'limitation', text: t('page.deadlines.limitation'), article: debt.cite ?? '' },
            ...{ parties: new Set([employer]), lines: new Set([debt.line]), on: debt.on },
            runsFrom: debt.runsFrom ?? null,
            period: debt.period ?? null,
            unverified: debt.unverified,
            state: debt.state === 'stopped' ? 'done' : debt.on < trace.asOf ? 'passed' : 'ahead',
          },
        ],
  );
}

function rowDays(trace: TraceData): readonly Found[] {
  return trace.rows
    .filter((row) => !row.model)
    .flatMap((row) =>
      // A day ahead is no day for one who does not owe; a day that passed is why it does not.
      row.deadlines
        .filter((day) => row.status !== 'does_not_owe' || day.on < trace.asOf)
        .map(
          (day): Found => ({
            ...{ key: day.what, text: day.text, on: day.on, article: row.article, state: stateOf(day, trace.asOf) },
            parties: new Set([row.name ?? row.party]),
            lines: new Set(day.line ? [day.line] : []),
            runsFrom: day.runsFrom ?? null,
            period: day.period ?? null,
            unverified: day.unverified,
          }),
        ),
    );
}

/** The same day under one article stands once, with all companies and lines that it is for. */
function merged(days: readonly Found[]): readonly Found[] {
  const rows = new Map<string, Found>();
  for (const day of days) {
    const key = [day.key, day.on, day.runsFrom, day.article, day.state, day.unverified].join(' ');
    const held = rows.get(key);
    if (!held) rows.set(key, { ...day, key });
    for (const party of day.parties) held?.parties.add(party);
    for (const line of day.lines) held?.lines.add(line);
  }
  return [...rows.values()];
}

const list = (items: Iterable<string>): string => listText(items);

/** Several lines of the claim may have the same kind of day: the lines tell them apart. */
function labelOf(trace: TraceData, found: Found): string {
  const lines = trace.claim.lines.flatMap((line, at) =>
    found.lines.has(line.id) ? [line.number ?? String(at + 1)] : [],
  );
  return lines.length === 0
    ? capital(found.text)
    : t('page.deadlines.of-lines', { text: capital(found.text), n: lines.length, lines: list(lines) });
}

const byDay = (a: DeadlineRow, b: DeadlineRow): number => (a.on < b.on ? -1 : a.on > b.on ? 1 : a.key < b.key ? -1 : 1);

export function deadlineRows(trace: TraceData): DeadlineRows {
  const rows = merged([...rowDays(trace), ...debtDays(trace)])
    .map((row): DeadlineRow => {
      const { key, on, runsFrom, period, article, state, unverified } = row;
      return {
        key,
        on,
        runsFrom,
        period,
        article,
        state,
        unverified,
        label: labelOf(trace, row),
        party: list(row.parties),
      };
    })
    .sort(byDay);
  return {
    ahead: rows.filter((row) => row.state === 'ahead'),
    behind: rows.filter((row) => row.state !== 'ahead'),
  };
}
