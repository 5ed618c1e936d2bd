/** Place by place: what is encoded, since when, how sure, when last checked, and what is known to be missing. */
import type { RegimeRowFragment } from '../../generated/operations.ts';
import { Table } from '../../ui/Table.tsx';
import { DayText } from '../../ui/value.tsx';
import { t } from '../../ui/words.ts';
import { OpenPoints } from './OpenPoints.tsx';
import { lawPlace, type PlaceRow, placeRows, SURENESS } from './view-model.ts';

export function Missing({ row }: { readonly row: PlaceRow }) {
  if (row.openPoints.length === 0) return t('page.law.places.none-missing');
  return <OpenPoints points={row.openPoints} />;
}

export function Rules({ row: { debtors, context } }: { readonly row: PlaceRow }) {
  return (
    <>
      {t('page.law.places.rules-text', { debtors })}
      {context > 0 && <span className="second">{t('page.law.places.context', { context })}</span>}
    </>
  );
}

export function Since({ row: { since } }: { readonly row: PlaceRow }) {
  if (since === undefined) return '-';
  return (
    <>
      <DayText day={since.from} />
      {since.start !== 'exact' && <span className="second asks">{t('page.law.start', { start: since.start })}</span>}
    </>
  );
}

export function PlaceTable({
  regimes,
  place,
}: {
  readonly regimes: readonly RegimeRowFragment[];
  readonly place: string | undefined;
}) {
  const rows = placeRows(regimes, place);
  if (rows.length === 0) return null;
  return (
    <section className="sheet sheet-pad">
      <h2>{t('page.law.places')}</h2>
      <p className="small">{t('page.law.places.text')}</p>
      <Table
        caption={t('page.law.places')}
        rows={rows}
        rowKey={(row) => row.place}
        columns={[
          {
            key: 'place',
            head: t('page.law.place'),
            row: true,
            cell: (row) => lawPlace(row.place),
            sort: (row) => lawPlace(row.place),
          },
          {
            key: 'rules',
            head: t('page.law.places.rules'),
            mid: true,
            cell: (row) => <Rules row={row} />,
            sort: (row) => row.debtors,
          },
          {
            key: 'since',
            head: t('page.law.places.since'),
            cell: (row) => <Since row={row} />,
            sort: (row) => row.since?.from,
          },
          {
            key: 'sure',
            head: t('page.law.how-sure'),
            cell: (row) => t('page.law.sure', { confidence: row.confidence }),
            sort: (row) => SURENESS.indexOf(row.confidence),
          },
          {
            key: 'checked',
            head: t('page.law.oldest-check'),
            cell: (row) => <DayText day={row.checked} />,
            sort: (row) => row.checked,
          },
          {
            key: 'missing',
            head: t('page.law.places.missing'),
            wide: true,
            cell: (row) => <Missing row={row} />,
            sort: (row) => row.openPoints.length,
          },
        ]}
      />
    </section>
  );
}
