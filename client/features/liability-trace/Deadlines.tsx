import { DeadlineChart } from '../../charts/deadlines/DeadlineChart.tsx';
import { type Column, Table } from '../../ui/Table.tsx';
import { DayText, daysBetween, daysText } from '../../ui/value.tsx';
import { capital, t } from '../../ui/words.ts';
import type { Row, TraceData } from './trace.ts';
import { FIRST_DAYS } from './view-model.ts';

interface DeadlineRow {
  readonly key: string;
  readonly label: string;
  readonly what: string;
  readonly party: string;
  readonly on: string;
  readonly runsFrom: string | null;
  readonly period: string | null;
  readonly article: string;
}

/** Several lines of the claim may have the same kind of day: the line tells them apart. */
function lineLabel(trace: TraceData, day: Row['deadlines'][number]): string {
  const at = trace.claim.lines.findIndex((line) => line.id === day.line);
  if (at < 0) return capital(day.text);
  return t('page.deadlines.of-line', { text: capital(day.text), line: trace.claim.lines[at]?.number ?? at + 1 });
}

/** One row for each day and duty; the same day for several companies under one article stands once. */
export function deadlineRows(trace: TraceData): readonly DeadlineRow[] {
  const found = new Map<string, DeadlineRow & { readonly parties: string[] }>();
  for (const row of trace.rows.filter((one) => !one.model)) {
    for (const day of row.deadlines) {
      // A day ahead is no day for one who does not owe; a day that passed is why it does not.
      if (row.status === 'does_not_owe' && day.on >= trace.asOf) continue;
      const key = `${day.what} ${day.on} ${day.line ?? ''} ${row.article}`;
      const name = row.name ?? row.party;
      const held = found.get(key);
      if (held) held.parties.push(name);
      else
        found.set(key, {
          key,
          label: lineLabel(trace, day),
          what: day.what,
          party: '',
          parties: [name],
          on: day.on,
          runsFrom: day.runsFrom ?? null,
          period: day.period ?? null,
          article: row.article,
        });
    }
  }
  return [...found.values()]
    .map(({ parties, ...row }) => ({ ...row, party: new Intl.ListFormat('en').format([...new Set(parties)]) }))
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : a.key < b.key ? -1 : 1));
}

function columns(asOf: string): readonly Column<DeadlineRow>[] {
  return [
    { key: 'what', head: t('page.deadlines.what'), cell: (row) => row.label, row: true },
    { key: 'party', head: t('page.deadlines.to'), cell: (row) => row.party, sort: (row) => row.party },
    {
      key: 'from',
      head: t('page.deadlines.runs-from'),
      cell: (row) => <DayText day={row.runsFrom} />,
      sort: (row) => row.runsFrom,
    },
    { key: 'article', head: t('page.trace.head.article'), cell: (row) => row.article },
    {
      key: 'on',
      head: t('page.deadlines.last-day'),
      sort: (row) => row.on,
      cell: (row) => {
        const days = daysBetween(asOf, row.on);
        return (
          <>
            <span className={days >= 0 && days <= 14 ? 'asks' : undefined}>
              <DayText day={row.on} />
            </span>
            <span className="second">{daysText(days)}</span>
          </>
        );
      },
    },
  ];
}

export function Deadlines({ trace }: { readonly trace: TraceData }) {
  const rows = deadlineRows(trace);
  if (rows.length === 0) return null;
  const shown = rows
    .filter((row) => !FIRST_DAYS.has(row.what))
    .slice(0, 12)
    .map((row) => ({ key: row.key, label: row.label, runsFrom: row.runsFrom, on: row.on }));
  return (
    <section className="stack" aria-labelledby="deadlines">
      <h2 id="deadlines">{t('page.deadlines.title')}</h2>
      <figure className="sheet">
        {shown.length > 0 && <DeadlineChart deadlines={shown} asOf={trace.asOf} />}
        <div className="sheet-pad">
          <Table
            caption={t('page.deadlines.title')}
            columns={columns(trace.asOf)}
            rows={rows}
            rowKey={(row) => row.key}
          />
        </div>
      </figure>
    </section>
  );
}
