/** What each list of changes tells of a change, in its columns. */
import { Link } from '@tanstack/react-router';
import { besideText } from '../../../schema/messages/format.ts';
import { Said } from '../../ui/Mark.tsx';
import type { Column } from '../../ui/Table.tsx';
import { DayText, InstantText, placeText } from '../../ui/value.tsx';
import { t } from '../../ui/words.ts';
import { RecordLink } from '../entry/RecordLink.tsx';
import {
  type DayChange,
  type FactChange,
  type FlagChange,
  type LawChange,
  type RowChange,
  saidBy,
} from './view-model.ts';

/** What it was before, and what it is: both words, so that a sign alone says nothing. */
function BeforeAfter({
  before,
  after,
}: {
  readonly before?: string | null | undefined;
  readonly after?: string | null | undefined;
}) {
  if (before == null && after == null) return null;
  return (
    <>
      {before != null && (
        <span className="changes-before">
          {t('page.changes.before')} <bdi>{before}</bdi>
        </span>
      )}
      {after != null && (
        <span className={before == null ? undefined : 'second'}>
          {t('page.changes.after')} <bdi>{after}</bdi>
        </span>
      )}
    </>
  );
}

const whatOf = <Row extends { readonly whatText: string }>(): Column<Row> => ({
  key: 'what',
  head: t('page.changes.what'),
  mid: true,
  cell: (row) => row.whatText,
  sort: (row) => row.whatText,
});

const claimOf = <Row extends { readonly claim: string; readonly title: string }>(): Column<Row> => ({
  key: 'claim',
  head: t('page.claims.claim'),
  mid: true,
  cell: (row) => (
    <Link to="/claims/$id" params={{ id: row.claim }}>
      {row.title}
    </Link>
  ),
  sort: (row) => row.title,
});

export const factColumns = (): readonly Column<FactChange>[] => [
  {
    key: 'record',
    head: t('page.changes.record'),
    row: true,
    mid: true,
    cell: (row) => (
      <>
        <RecordLink kind={row.kind} id={row.subject}>
          <bdi>{row.label}</bdi>
        </RecordLink>
        <span className="second">{row.kindText}</span>
      </>
    ),
    sort: (row) => row.label,
  },
  whatOf(),
  {
    key: 'value',
    head: t('page.changes.value'),
    wide: true,
    cell: (row) => (
      <>
        {row.propertyLabel && <strong>{row.propertyLabel}</strong>}{' '}
        <BeforeAfter before={row.before} after={row.after} />
      </>
    ),
  },
  {
    key: 'said',
    head: t('page.history.source'),
    mid: true,
    cell: (row) => (
      <>
        <Link to="/history/$id" params={{ id: row.subject }}>
          <bdi>{row.document}</bdi>
        </Link>
        <span className="second">{saidBy(row)}</span>
      </>
    ),
  },
  {
    key: 'learnt',
    head: t('page.history.learned'),
    mid: true,
    cell: (row) => <InstantText at={row.learnt} />,
    sort: (row) => row.learnt,
  },
];

export const flagColumns = (): readonly Column<FlagChange>[] => [
  {
    key: 'record',
    head: t('page.changes.record'),
    row: true,
    mid: true,
    cell: (row) => (
      <Link to="/flags/$test/$subject" params={{ test: row.test, subject: row.subject }}>
        <bdi>{row.label}</bdi>
      </Link>
    ),
    sort: (row) => row.label,
  },
  whatOf(),
  { key: 'test', head: t('page.changes.test'), wide: true, cell: (row) => row.title, sort: (row) => row.title },
  {
    key: 'outcome',
    head: t('page.changes.outcome'),
    mid: true,
    cell: (row) =>
      row.outcome ? <Said code={row.outcome} text={row.outcomeText ?? row.outcome} /> : t('page.not-held'),
    sort: (row) => row.outcomeText,
  },
];

export const rowColumns = (): readonly Column<RowChange>[] => [
  {
    key: 'party',
    row: true,
    head: t('page.changes.party'),
    mid: true,
    cell: (row) =>
      row.party ? (
        <>
          <Link to="/organisations/$id" params={{ id: row.party }}>
            {row.partyName}
          </Link>
          <span className="second">{row.article}</span>
        </>
      ) : (
        t('page.changes.all-parties')
      ),
    sort: (row) => row.partyName,
  },
  whatOf(),
  {
    key: 'value',
    head: t('page.changes.value'),
    wide: true,
    cell: (row) => <BeforeAfter before={row.before} after={row.after} />,
  },
  claimOf(),
];

export const dayColumns = (): readonly Column<DayChange>[] => [
  {
    key: 'on',
    head: t('page.changes.day'),
    row: true,
    mid: true,
    cell: (row) => <DayText day={row.on} />,
    sort: (row) => row.on,
  },
  whatOf(),
  {
    key: 'text',
    head: t('page.changes.for'),
    wide: true,
    cell: (row) => (
      <>
        {row.text}
        <span className="second">{besideText([besideText(row.parties), row.article], { mark: 'semicolon' })}</span>
      </>
    ),
  },
  claimOf(),
];

export const lawColumns = (): readonly Column<LawChange>[] => [
  {
    key: 'rule',
    head: t('page.changes.rule'),
    row: true,
    wide: true,
    cell: (row) => (
      <Link to="/law/$id" params={{ id: row.regime }}>
        {row.name}
      </Link>
    ),
    sort: (row) => row.name,
  },
  {
    key: 'place',
    head: t('page.claims.place'),
    cell: (row) => placeText(row.jurisdiction),
    sort: (row) => row.jurisdiction,
  },
  whatOf(),
  { key: 'on', head: t('page.changes.day'), mid: true, cell: (row) => <DayText day={row.on} />, sort: (row) => row.on },
];
