import { Link } from '@tanstack/react-router';
import { sayPeriod } from '../../../schema/messages/say.ts';
import { DeadlineChart } from '../../charts/deadlines/DeadlineChart.tsx';
import { daysBetween } from '../../ui/days.ts';
import { Icon } from '../../ui/Icon.tsx';
import { asKnownIn, useKnown } from '../../ui/known.ts';
import { type Column, Table } from '../../ui/Table.tsx';
import { articleText, DayText, daysText, NotVerified } from '../../ui/value.tsx';
import { t } from '../../ui/words.ts';
import { type DeadlineRow, deadlineRows } from './deadline-rows.ts';
import type { TraceData } from './trace.ts';
import { isNear } from './until.ts';

function LastDay({ row, asOf }: { readonly row: DeadlineRow; readonly asOf: string }) {
  const near = row.state === 'ahead' && isNear(row.on, asOf);
  const state =
    row.state === 'ahead' || row.state === 'passed'
      ? daysText(daysBetween(asOf, row.on))
      : t('page.deadlines.state', { state: row.state });
  return (
    <>
      <span className={near ? 'asks' : undefined}>
        <DayText day={row.on} />
      </span>
      {state && <span className="second">{state}</span>}
      <NotVerified of={row} />
    </>
  );
}

function columns(asOf: string, ahead: boolean): readonly Column<DeadlineRow>[] {
  return [
    { key: 'what', head: t('page.deadlines.what'), cell: (row) => row.label, row: true },
    {
      key: 'on',
      head: t(ahead ? 'page.deadlines.last-day' : 'page.deadlines.day'),
      sort: (row) => row.on,
      cell: (row) => <LastDay row={row} asOf={asOf} />,
    },
    { key: 'party', head: t('page.deadlines.to'), wide: true, cell: (row) => row.party, sort: (row) => row.party },
    {
      key: 'from',
      head: t('page.deadlines.runs-from'),
      sort: (row) => row.runsFrom,
      cell: (row) => (
        <>
          <DayText day={row.runsFrom} />
          {row.period && <span className="second">{sayPeriod(row.period)}</span>}
        </>
      ),
    },
    { key: 'article', head: t('page.trace.head.article'), cell: (row) => articleText(row.article) },
  ];
}

function DayTable({
  title,
  rows,
  asOf,
  ahead = false,
}: {
  readonly title: string;
  readonly rows: readonly DeadlineRow[];
  readonly asOf: string;
  readonly ahead?: boolean;
}) {
  if (rows.length === 0) return null;
  return (
    <div className="sheet-pad">
      <h3>{title}</h3>
      <Table caption={title} cards columns={columns(asOf, ahead)} rows={rows} rowKey={(row) => row.key} />
    </div>
  );
}

const DRAWN = 12;

export function hasDeadlines(trace: TraceData): boolean {
  const { ahead, behind } = deadlineRows(trace);
  return ahead.length + behind.length > 0;
}

export function Deadlines({ trace }: { readonly trace: TraceData }) {
  const known = useKnown();
  const { ahead, behind } = deadlineRows(trace);
  if (!hasDeadlines(trace)) return null;
  // The nearest days ahead, then the latest behind: the picture stays small, the tables have every row.
  const passed = behind.filter((row) => row.state === 'passed' || row.state === 'done').reverse();
  const drawn = [...ahead, ...passed].slice(0, DRAWN);
  return (
    <section className="stack" aria-labelledby="deadlines">
      <h2 id="deadlines">{t('page.deadlines.title')}</h2>
      <figure className="sheet">
        {drawn.length > 0 && <DeadlineChart deadlines={drawn} asOf={trace.asOf} />}
        {ahead.length === 0 && <p className="sheet-pad">{t('page.deadlines.none-ahead')}</p>}
        <DayTable title={t('page.deadlines.ahead')} rows={ahead} asOf={trace.asOf} ahead />
        {ahead.length > 0 && (
          <p className="sheet-pad row no-print">
            <a
              className="button"
              download
              href={asKnownIn(`/claims/${encodeURIComponent(trace.claim.id)}/days.ics?asOf=${trace.asOf}`, known)}
            >
              <Icon name="calendar" />
              {t('page.deadlines.calendar')}
            </a>
            <Link className="button" to="/deadlines" search={{ claim: trace.claim.id, view: 'table' }}>
              {t('page.deadlines.what-hangs')}
            </Link>
          </p>
        )}
        <DayTable title={t('page.deadlines.behind')} rows={behind} asOf={trace.asOf} />
      </figure>
    </section>
  );
}
