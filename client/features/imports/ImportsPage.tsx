import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { type ImportRowFragment, ImportsDocument } from '../../generated/operations.ts';
import { Answered, useAnswer } from '../../ui/answered.tsx';
import { DropField } from '../../ui/DropField.tsx';
import { Page } from '../../ui/Page.tsx';
import { Pages } from '../../ui/Pages.tsx';
import { Empty } from '../../ui/states.tsx';
import { Table } from '../../ui/Table.tsx';
import { countText, InstantText } from '../../ui/value.tsx';
import { capital, t } from '../../ui/words.ts';
import { Demonstrations } from './Demonstrations.tsx';
import { enteredFrom, importText, mendedSince, publisherText, stateWord } from './ledger.ts';

const LEDGER = [
  ['in', 'page.imports.in'],
  ['accepted', 'page.imports.accepted'],
  ['duplicate', 'page.imports.duplicate-short'],
  ['rejected', 'page.imports.rejected'],
  ['held', 'page.imports.held'],
] as const;

function Count({ one, part }: { readonly one: ImportRowFragment; readonly part: (typeof LEDGER)[number][0] }) {
  const mended = part === 'rejected' ? mendedSince(one) : 0;
  return (
    <>
      {countText(one.ledger[part])}
      {mended > 0 && <span className="second">{t('page.imports.mended-short', { n: mended })}</span>}
    </>
  );
}

function ImportTable({ imports }: { readonly imports: readonly ImportRowFragment[] }) {
  return (
    <Table
      cards
      caption={t('page.imports.done')}
      rows={imports}
      rowKey={(one) => one.id}
      columns={[
        {
          key: 'files',
          head: t('page.imports.files'),
          row: true,
          sort: (one) => importText(one, one.mapping),
          cell: (one) => (
            <>
              <Link to="/imports/$id" params={{ id: one.id }}>
                {importText(one, one.mapping)}
              </Link>
              {one.entered?.on && <span className="second">{enteredFrom(one.entered)}</span>}
            </>
          ),
        },
        {
          key: 'publisher',
          head: t('page.sources.publisher'),
          cell: (one) => publisherText(one.publisher),
          sort: (one) => publisherText(one.publisher),
        },
        {
          key: 'state',
          head: t('page.imports.state'),
          cell: (one) => capital(stateWord(one)),
          sort: (one) => one.state,
        },
        ...LEDGER.map(([key, code]) => ({
          key,
          head: capital(t(code)),
          number: true,
          cell: (one: ImportRowFragment) => <Count one={one} part={key} />,
          sort: (one: ImportRowFragment) => one.ledger[key],
        })),
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
              <Pages info={imports.pageInfo} after={after} onAfter={setAfter} />
            </section>
          )}
        </Answered>
        {(query.data || query.error) && <Demonstrations />}
      </div>
    </Page>
  );
}
