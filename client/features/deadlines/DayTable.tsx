/** The same days as a table that sorts: the twin of the picture. */
import { Link } from '@tanstack/react-router';
import { shortClaimName } from '../../../schema/messages/claim-name.ts';
import { sayPeriod } from '../../../schema/messages/say.ts';
import { type Column, Table } from '../../ui/Table.tsx';
import { articleText, DayText, Money, NotVerified } from '../../ui/value.tsx';
import { t } from '../../ui/words.ts';
import { isNear, stateText, stopsText } from './DayList.tsx';
import { keyOf, type Line, labelOf, namesOf } from './view-model.ts';

const nameOf = ({ claim, number }: Line): string => shortClaimName(number, claim.name);

const COLUMNS: readonly Column<Line>[] = [
  {
    key: 'on',
    head: t('page.deadlines.day'),
    row: true,
    sort: (line) => line.on,
    cell: (line) => (
      <>
        <span className={isNear(line) ? 'asks' : undefined}>
          <DayText day={line.on} />
        </span>
        <span className="second">{stateText(line)}</span>
        <NotVerified of={line} />
      </>
    ),
  },
  { key: 'what', head: t('page.deadlines.what'), mid: true, sort: labelOf, cell: labelOf },
  { key: 'party', head: t('page.deadlines.to'), mid: true, sort: namesOf, cell: namesOf },
  {
    key: 'claim',
    head: t('page.claims.claim'),
    mid: true,
    sort: nameOf,
    cell: (line) => (
      <Link to="/claims/$id" params={{ id: line.claim.id }}>
        {nameOf(line)}
      </Link>
    ),
  },
  {
    key: 'rule',
    head: t('page.days.rule'),
    sort: (line) => line.regime?.name,
    cell: (line) => line.regime?.name ?? t('page.days.own-debt'),
  },
  {
    key: 'article',
    head: t('page.trace.head.article'),
    sort: (line) => line.article,
    cell: (line) => articleText(line.article),
  },
  {
    key: 'from',
    head: t('page.deadlines.runs-from'),
    sort: (line) => line.runsFrom,
    cell: (line) => (
      <>
        <DayText day={line.runsFrom} />
        {line.period && <span className="second">{sayPeriod(line.period)}</span>}
      </>
    ),
  },
  { key: 'stops', head: t('page.days.stops'), cell: stopsText },
  {
    key: 'amount',
    head: t('page.days.amount'),
    number: true,
    sort: (line) => (line.amount ? Number(line.amount.amount) : null),
    cell: (line) => <Money value={line.amount} />,
  },
];

export function DayTable({ lines }: { readonly lines: readonly Line[] }) {
  return (
    <div className="sheet sheet-pad">
      <Table caption={t('page.days.table')} cards columns={COLUMNS} rows={lines} rowKey={keyOf} />
    </div>
  );
}
