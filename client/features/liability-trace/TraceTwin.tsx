/** The ladder's twin: every row with every column, to sort and to copy. */
import { Said } from '../../ui/Mark.tsx';
import { type Column, Table } from '../../ui/Table.tsx';
import { DayText, moneyText } from '../../ui/value.tsx';
import { heading, sentence, t } from '../../ui/words.ts';
import type { Row, TraceData } from './trace.ts';
import { isVerified, namesOf } from './view-model.ts';

function columns(trace: TraceData): readonly Column<Row>[] {
  const names = namesOf(trace);
  return [
    {
      key: 'party',
      head: t('page.trace.head.company'),
      cell: (row) => row.name ?? row.party,
      sort: (row) => row.name ?? row.party,
      row: true,
    },
    { key: 'role', head: t('page.trace.head.role'), cell: (row) => heading(row.role), sort: (row) => row.role },
    {
      key: 'status',
      head: t('page.trace.head.facts'),
      cell: (row) => <Said code={row.status} />,
      sort: (row) => row.status,
    },
    {
      key: 'amount',
      head: t('page.trace.head.asked'),
      cell: (row) => (row.amount === null ? '–' : moneyText({ amount: row.amount, currency: trace.currency })),
      sort: (row) => (row.amount === null ? null : Number(row.amount)),
      number: true,
    },
    {
      key: 'basis',
      head: t('page.trace.head.basis'),
      cell: (row) => t('page.trace.basis', { basis: row.basis }),
      sort: (row) => row.basis,
    },
    {
      key: 'regime',
      head: t('page.trace.head.regime'),
      cell: (row) => row.regimeName ?? row.regime,
      sort: (row) => row.regime,
    },
    {
      key: 'article',
      head: t('page.trace.head.article'),
      cell: (row) => <span className={isVerified(row) ? undefined : 'unverified'}>{row.article}</span>,
    },
    {
      key: 'order',
      head: t('page.trace.head.order'),
      cell: (row) => row.order ?? '–',
      sort: (row) => row.order,
      number: true,
    },
    {
      key: 'conditions',
      head: t('page.trace.conditions'),
      cell: (row) =>
        row.conditions
          .map((one) => `${one.text}: ${t('page.trace.condition-state', { state: one.state, bars: one.bars })}`)
          .join('; ') || '–',
    },
    {
      key: 'deadlines',
      head: t('page.trace.days'),
      cell: (row) =>
        row.deadlines.map((day) => (
          <span key={`${day.what} ${day.on} ${day.line}`} className="second">
            {day.text} <DayText day={day.on} />
          </span>
        )),
    },
    {
      key: 'missing',
      head: t('page.trace.head.missing'),
      cell: (row) => row.missing.map((fact) => sentence(fact, names)).join('; ') || t('page.trace.nothing-missing'),
    },
  ];
}

export function TraceTwin({ trace }: { readonly trace: TraceData }) {
  return (
    <div className="sheet sheet-pad">
      <Table
        caption={t('page.trace.ladder-caption')}
        columns={columns(trace)}
        rows={trace.rows.filter((row) => !row.model)}
        rowKey={(row) => `${row.party} ${row.regime} ${row.basis}`}
      />
    </div>
  );
}
