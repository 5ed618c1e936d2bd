/** The eight conditions of work, each beside its standard. */
import { Table } from '../../ui/Table.tsx';
import { capital, sentence, t } from '../../ui/words.ts';
import type { EvidenceBook, IndicatorsData } from './indicators.ts';
import { RestsOn } from './RestsOn.tsx';

export function Conditions({ data, book }: { readonly data: IndicatorsData; readonly book: EvidenceBook }) {
  return (
    <section className="sheet sheet-pad stack" aria-labelledby="conditions">
      <h3 id="conditions">{t('page.indicators.conditions')}</h3>
      <Table
        caption={t('page.indicators.conditions')}
        rows={data.conditions}
        rowKey={({ code }) => code}
        columns={[
          { key: 'condition', head: t('page.indicators.condition'), row: true, cell: ({ name }) => sentence(name) },
          { key: 'state', head: t('page.indicators.state'), cell: ({ stateText }) => capital(stateText) },
          {
            key: 'rests',
            head: t('page.indicators.rests-on'),
            cell: ({ gaps, kept }) => <RestsOn ids={[...gaps, ...kept]} book={book} />,
          },
        ]}
      />
    </section>
  );
}
