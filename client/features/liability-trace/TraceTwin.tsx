/** The ladder's twin: every row with everything that the ladder and what opens beneath it say, to sort and to copy. */
import { comma } from '../../../schema/messages/format.ts';
import { Said } from '../../ui/Mark.tsx';
import { type Column, Table } from '../../ui/Table.tsx';
import { articleText, DayText, NotVerified } from '../../ui/value.tsx';
import { capital, sentence, t } from '../../ui/words.ts';
import { amountText } from './RowCells.tsx';
import { firmnessOf, type Row, type TraceData } from './trace.ts';
import { isVerified, type Ladder, rowsInOrder } from './view-model.ts';

function Nothing({ row }: { readonly row: Row }) {
  return (
    <span className="quiet">{t(row.status === 'does_not_owe' ? 'page.trace.does-not-apply' : 'page.not-known')}</span>
  );
}

function Conditions({ row }: { readonly row: Row }) {
  if (row.conditions.length === 0) return <span className="quiet">{t('page.trace.no-conditions')}</span>;
  return (
    <ul className="twin-list">
      {row.conditions.map((one) => (
        <li key={`${one.code} ${one.text}`}>
          {one.text}: {t('page.trace.condition-state', { state: one.state, bars: one.bars })}
        </li>
      ))}
    </ul>
  );
}

function Days({ row }: { readonly row: Row }) {
  if (row.deadlines.length === 0) return <Nothing row={row} />;
  return (
    <ul className="twin-list">
      {row.deadlines.map((day) => (
        <li key={`${day.what} ${day.on} ${day.line}`}>
          {capital(day.text)} <DayText day={day.on} />
          {day.runsFrom && (
            <>
              {comma()}
              {t('page.trace.runs-from')} <DayText day={day.runsFrom} />
            </>
          )}
          <NotVerified of={day} />
        </li>
      ))}
    </ul>
  );
}

function Law({ row }: { readonly row: Row }) {
  return (
    <>
      <span className={isVerified(row) ? undefined : 'unverified'}>{articleText(row.article)}</span>
      <span className="second">{row.regime === 'employment' ? t('page.trace.own-debt') : row.regimeName}</span>
      {!isVerified(row) && <span className="second">{t('page.law.not-verified')}</span>}
    </>
  );
}

function columns(trace: TraceData): readonly Column<Row>[] {
  return [
    {
      key: 'party',
      head: t('page.trace.head.company'),
      row: true,
      sort: (row) => row.name ?? row.party,
      cell: (row) => (
        <>
          {row.name ?? row.party}
          <span className="second">{t('page.role', { role: row.role })}</span>
        </>
      ),
    },
    {
      key: 'status',
      head: t('page.trace.head.facts'),
      mid: true,
      sort: firmnessOf,
      cell: (row) => (
        <>
          <Said code={row.status} />
          <span className="second">{sentence(row.reason)}</span>
        </>
      ),
    },
    {
      key: 'amount',
      head: t('page.trace.head.asked'),
      number: true,
      sort: (row) => (row.amount === null ? null : Number(row.amount)),
      cell: (row) => (
        <>
          {amountText(row, trace.currency)}
          <span className="second">{t('page.trace.basis', { basis: row.basis })}</span>
        </>
      ),
    },
    {
      key: 'law',
      head: t('page.trace.head.regime'),
      mid: true,
      sort: (row) => row.article,
      cell: (row) => <Law row={row} />,
    },
    {
      key: 'order',
      head: t('page.trace.head.order'),
      whole: true,
      sort: (row) => row.order,
      cell: (row) => (row.order === null ? <Nothing row={row} /> : t('page.ordinal', { n: row.order })),
    },
    { key: 'conditions', head: t('page.trace.conditions'), mid: true, cell: (row) => <Conditions row={row} /> },
    { key: 'deadlines', head: t('page.trace.days'), mid: true, cell: (row) => <Days row={row} /> },
    {
      key: 'missing',
      head: t('page.trace.head.missing'),
      mid: true,
      cell: (row) => row.missing.map((fact) => sentence(fact)).join(' ') || t('page.trace.nothing-missing'),
    },
  ];
}

export function TraceTwin({ trace, ladder }: { readonly trace: TraceData; readonly ladder: Ladder }) {
  return (
    <div className="sheet sheet-pad">
      <Table
        caption={t('page.trace.twin-caption')}
        columns={columns(trace)}
        rows={rowsInOrder(ladder)}
        rowKey={(row) => `${row.party} ${row.regime} ${row.basis}`}
      />
    </div>
  );
}
