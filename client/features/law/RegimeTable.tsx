/** Versions of rules, row by row: since when in force, how sure, when last checked and what is open. */
import { Link } from '@tanstack/react-router';
import type { RegimesQuery } from '../../generated/operations.ts';
import { dayBefore } from '../../ui/days.ts';
import { type Column, Table } from '../../ui/Table.tsx';
import { articleText, DayText } from '../../ui/value.tsx';
import { said, t } from '../../ui/words.ts';
import { OpenPoints } from './OpenPoints.tsx';
import { lawPlace, SURENESS, textReadText } from './view-model.ts';

type Regime = RegimesQuery['regimes'][number];

export function Sure({ regime }: { readonly regime: Pick<Regime, 'verification' | 'confidence' | 'start'> }) {
  return (
    <>
      {t('page.law.sure', { confidence: regime.confidence })}
      <span className="second">{said(regime.verification)}</span>
      {regime.start !== 'exact' && <span className="second asks">{t('page.law.start', { start: regime.start })}</span>}
    </>
  );
}

/** What is known to be missing first, then what there is to know of it. */
export function Open({ regime }: { readonly regime: Pick<Regime, 'openPoints' | 'notes'> }) {
  if (regime.openPoints.length === 0 && !regime.notes) return t('page.law.open-none');
  return (
    <>
      {regime.openPoints.length > 0 && <OpenPoints points={regime.openPoints} />}
      {regime.notes}
    </>
  );
}

const PLACE: Column<Regime> = {
  key: 'place',
  head: t('page.law.place'),
  cell: (regime) => lawPlace(regime.jurisdiction),
  sort: (regime) => lawPlace(regime.jurisdiction),
};

/** `cards`: few enough to be read one below the other on a phone. */
export function RegimeTable({
  caption,
  regimes,
  cards = false,
}: {
  readonly caption: string;
  readonly regimes: readonly Regime[];
  readonly cards?: boolean;
}) {
  return (
    <Table
      cards={cards}
      caption={caption}
      rows={regimes}
      rowKey={(regime) => regime.id}
      columns={[
        {
          key: 'name',
          head: t('page.law.rule'),
          row: true,
          sort: (regime) => regime.name,
          cell: (regime) => (
            <>
              <Link to="/law/$id" params={{ id: regime.id }}>
                {regime.name}
              </Link>
              <span className="second">{articleText(regime.cite)}</span>
            </>
          ),
        },
        // As cards they stand under their place.
        ...(cards ? [] : [PLACE]),
        {
          key: 'version',
          head: t('page.law.in-force'),
          sort: (regime) => regime.from,
          cell: (regime) => (
            <>
              <DayText day={regime.from} />
              <span className="second">
                {regime.until ? (
                  <>
                    {t('page.to')} <DayText day={dayBefore(regime.until)} />
                  </>
                ) : (
                  t('page.law.still')
                )}
              </span>
            </>
          ),
        },
        {
          key: 'sure',
          head: t('page.law.how-sure'),
          cell: (regime) => <Sure regime={regime} />,
          sort: (regime) => SURENESS.indexOf(regime.confidence),
        },
        {
          key: 'checked',
          head: t('page.law.checked'),
          cell: (regime) => (
            <>
              <DayText day={regime.checked} />
              <span className="second">{textReadText(regime)}</span>
            </>
          ),
          sort: (regime) => regime.checked,
        },
        {
          key: 'open',
          head: t('page.law.open'),
          wide: true,
          cell: (regime) => <Open regime={regime} />,
        },
      ]}
    />
  );
}
