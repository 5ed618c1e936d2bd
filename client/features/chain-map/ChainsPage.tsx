import { Link } from '@tanstack/react-router';
import { OverviewRootsDocument } from '../../generated/operations.ts';
import { useAsOf } from '../../ui/AsOf.tsx';
import { Answered, useAnswer } from '../../ui/answered.tsx';
import { Page } from '../../ui/Page.tsx';
import { SearchBox } from '../../ui/SearchBox.tsx';
import { Empty } from '../../ui/states.tsx';
import { Table } from '../../ui/Table.tsx';
import { placeText } from '../../ui/value.tsx';
import { t } from '../../ui/words.ts';

/** As many as the question asks for: more may be held, and the search finds them. */
const MOST = 50;

export function ChainsPage() {
  const query = useAnswer(OverviewRootsDocument, { asOf: useAsOf() ?? null });
  return (
    <Page title={t('page.nav.chains')}>
      <div className="stack">
        <p className="answer">{t('page.chains.answer')}</p>
        <div className="chains-search">
          <SearchBox tall />
        </div>
        <Answered query={query} loading={t('page.chains.loading')}>
          {({ roots }) =>
            roots.length === 0 ? (
              <Empty text={t('page.chains.empty')}>
                <Link className="button" to="/imports">
                  {t('page.search.import')}
                </Link>
              </Empty>
            ) : (
              <section className="sheet sheet-pad">
                <h2>{t('page.chains.roots')}</h2>
                <Table
                  caption={t('page.chains.roots')}
                  rows={roots}
                  rowKey={(root) => root.id}
                  columns={[
                    {
                      key: 'name',
                      head: t('page.chains.buyer'),
                      row: true,
                      sort: (root) => root.name ?? root.id,
                      cell: (root) => (
                        <Link to="/chains/$root" params={{ root: root.id }}>
                          {root.name ?? root.id}
                        </Link>
                      ),
                    },
                    {
                      key: 'country',
                      head: t('page.chains.country'),
                      cell: (root) => placeText(root.country) ?? t('page.not-held'),
                      sort: (root) => root.country,
                    },
                    {
                      key: 'contracts',
                      head: t('page.chains.contracts'),
                      number: true,
                      cell: (root) => root.contracts,
                      sort: (root) => root.contracts,
                    },
                  ]}
                />
                {roots.length === MOST && <p className="small">{t('page.chains.first', { n: MOST })}</p>}
              </section>
            )
          }
        </Answered>
      </div>
    </Page>
  );
}
