/** Every version of one rule: on a line of time, and in a table that says the same. */
import { Link } from '@tanstack/react-router';
import { VersionChart } from '../../charts/versions/VersionChart.tsx';
import { type RegimeRowFragment, RegimesDocument } from '../../generated/operations.ts';
import { today, useAsOf } from '../../ui/AsOf.tsx';
import { useAnswer } from '../../ui/answered.tsx';
import { dayBefore } from '../../ui/days.ts';
import { Table } from '../../ui/Table.tsx';
import { articleText, DayText } from '../../ui/value.tsx';
import { t } from '../../ui/words.ts';
import { Sure } from './RegimeTable.tsx';

export function Versions({ regime }: { readonly regime: Pick<RegimeRowFragment, 'id' | 'family'> }) {
  const asOf = useAsOf() ?? today();
  const { data } = useAnswer(RegimesDocument, {}, { keep: true });
  const versions = (data?.regimes ?? []).filter(({ family }) => family === regime.family);
  if (versions.length === 0) return null;
  return (
    <section className="sheet sheet-pad stack">
      <h2>{t('page.law.versions')}</h2>
      <VersionChart
        versions={versions.map(({ id, from, until }) => ({ id, from, until: until ?? null }))}
        current={regime.id}
        today={asOf}
      />
      <Table
        cards
        caption={t('page.law.versions')}
        rows={[...versions].sort((a, b) => a.from.localeCompare(b.from) || a.id.localeCompare(b.id))}
        rowKey={({ id }) => id}
        columns={[
          {
            key: 'name',
            head: t('page.law.rule'),
            row: true,
            cell: ({ id, name, cite }) => (
              <>
                {id === regime.id ? (
                  name
                ) : (
                  <Link to="/law/$id" params={{ id }}>
                    {name}
                  </Link>
                )}
                <span className="second">{articleText(cite)}</span>
              </>
            ),
          },
          { key: 'from', head: t('page.law.in-force'), cell: ({ from }) => <DayText day={from} /> },
          {
            key: 'until',
            head: t('page.law.until'),
            cell: ({ until }) => (until ? <DayText day={dayBefore(until)} /> : t('page.law.still')),
          },
          { key: 'sure', head: t('page.law.how-sure'), cell: (version) => <Sure regime={version} /> },
          {
            key: 'read',
            head: t('page.law.text-read'),
            cell: ({ textRead }) => (textRead ? textRead : t('page.law.text-read-unknown')),
          },
        ]}
      />
    </section>
  );
}
