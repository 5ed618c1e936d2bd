import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { type ImportRowFragment, ImportsDocument } from '../../generated/operations.ts';
import { Answered, useAnswer } from '../../ui/answered.tsx';
import { DropField } from '../../ui/DropField.tsx';
import { Page } from '../../ui/Page.tsx';
import { Empty } from '../../ui/states.tsx';
import { Table } from '../../ui/Table.tsx';
import { InstantText } from '../../ui/value.tsx';
import { t } from '../../ui/words.ts';

function ImportTable({ imports }: { readonly imports: readonly ImportRowFragment[] }) {
  return (
    <Table
      caption={t('page.imports.done')}
      rows={imports}
      rowKey={(one) => one.id}
      columns={[
        {
          key: 'files',
          head: t('page.imports.files'),
          row: true,
          sort: (one) => one.files.join(', '),
          cell: (one) => (
            <Link to="/imports/$id" params={{ id: one.id }}>
              {one.files.join(', ') || one.mapping}
            </Link>
          ),
        },
        {
          key: 'publisher',
          head: t('page.sources.publisher'),
          cell: (one) => one.publisher,
          sort: (one) => one.publisher,
        },
        {
          key: 'state',
          head: t('page.imports.state'),
          cell: (one) => t('page.imports.state-word', { state: one.state }),
          sort: (one) => one.state,
        },
        {
          key: 'in',
          head: t('page.imports.in'),
          number: true,
          cell: (one) => one.ledger.in,
          sort: (one) => one.ledger.in,
        },
        {
          key: 'accepted',
          head: t('page.imports.accepted'),
          number: true,
          cell: (one) => one.ledger.accepted,
          sort: (one) => one.ledger.accepted,
        },
        {
          key: 'duplicate',
          head: t('page.imports.duplicate'),
          number: true,
          cell: (one) => one.ledger.duplicate,
          sort: (one) => one.ledger.duplicate,
        },
        {
          key: 'rejected',
          head: t('page.imports.rejected'),
          number: true,
          cell: (one) => one.ledger.rejected,
          sort: (one) => one.ledger.rejected,
        },
        {
          key: 'held',
          head: t('page.imports.held'),
          number: true,
          cell: (one) => one.ledger.held,
          sort: (one) => one.ledger.held,
        },
        {
          key: 'at',
          head: t('page.imports.started'),
          cell: (one) => <InstantText at={one.startedAt} />,
          sort: (one) => one.startedAt,
        },
      ]}
    />
  );
}

export function ImportsPage() {
  const [after, setAfter] = useState<string | null>(null);
  const query = useAnswer(ImportsDocument, { after }, { keep: true });
  return (
    <Page title={t('page.nav.imports')}>
      <div className="stack">
        <p className="answer">{t('page.imports.answer')}</p>
        <section className="sheet sheet-pad stack" aria-labelledby="new-import">
          <h2 id="new-import">{t('page.imports.new')}</h2>
          <DropField />
          <p className="hint">{t('page.imports.formats')}</p>
        </section>
        <Answered query={query} loading={t('page.imports.loading')}>
          {({ imports }) => (
            <section className="sheet sheet-pad" aria-labelledby="done-imports">
              <h2 id="done-imports">{t('page.imports.done')}</h2>
              {imports.edges.length === 0 ? (
                <Empty text={t('page.imports.empty')} />
              ) : (
                <ImportTable imports={imports.edges.map((edge) => edge.node)} />
              )}
              {imports.pageInfo.hasNextPage && (
                <button type="button" className="button" onClick={() => setAfter(imports.pageInfo.endCursor ?? null)}>
                  {t('page.next')}
                </button>
              )}
            </section>
          )}
        </Answered>
      </div>
    </Page>
  );
}
