/** Proposals that are not law, kept apart from the answer and labelled. */
import { Said } from '../../ui/Mark.tsx';
import { Table } from '../../ui/Table.tsx';
import { moneyText } from '../../ui/value.tsx';
import { sentence, t } from '../../ui/words.ts';
import type { TraceData } from './trace.ts';
import type { Ladder } from './view-model.ts';

export function Models({ trace, ladder }: { readonly trace: TraceData; readonly ladder: Ladder }) {
  if (ladder.models.length === 0) return null;
  return (
    <section className="stack" aria-labelledby="models">
      <h2 id="models">{t('page.trace.models')}</h2>
      <p>{t('page.trace.models.text')}</p>
      <div className="sheet sheet-pad">
        <Table
          caption={t('page.trace.models')}
          rows={ladder.models}
          rowKey={(row) => `${row.party} ${row.regime} ${row.basis}`}
          columns={[
            { key: 'party', head: t('page.trace.head.company'), cell: (row) => row.name ?? row.party, row: true },
            { key: 'model', head: t('page.trace.head.model'), cell: (row) => row.regimeName ?? row.regime },
            { key: 'status', head: t('page.trace.head.model-facts'), cell: (row) => <Said code={row.status} /> },
            {
              key: 'amount',
              head: t('page.trace.head.branch-amount'),
              number: true,
              cell: (row) => (row.amount === null ? '–' : moneyText({ amount: row.amount, currency: trace.currency })),
            },
            { key: 'why', head: t('page.trace.head.why'), cell: (row) => sentence(row.reason, ladder.names) },
          ]}
        />
      </div>
    </section>
  );
}
