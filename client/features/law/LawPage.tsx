import { Link } from '@tanstack/react-router';
import { RegimesDocument, type RegimesQuery } from '../../generated/operations.ts';
import { Answered, useAnswer } from '../../ui/answered.tsx';
import { Page } from '../../ui/Page.tsx';
import { Empty } from '../../ui/states.tsx';
import { Table } from '../../ui/Table.tsx';
import { DayText } from '../../ui/value.tsx';
import { said, spell, t } from '../../ui/words.ts';

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

function RegimeTable({ caption, regimes }: { readonly caption: string; readonly regimes: readonly Regime[] }) {
  return (
    <Table
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
              <span className="second">{regime.cite}</span>
            </>
          ),
        },
        {
          key: 'place',
          head: t('page.law.place'),
          cell: (regime) => regime.jurisdiction,
          sort: (regime) => regime.jurisdiction,
        },
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
                    {t('page.before')} {<DayText day={regime.until} />}
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
          sort: (regime) => regime.confidence,
        },
        {
          key: 'checked',
          head: t('page.law.checked'),
          cell: (regime) => <DayText day={regime.checked} />,
          sort: (regime) => regime.checked,
        },
      ]}
    />
  );
}

function Groups({ regimes }: { readonly regimes: readonly Regime[] }) {
  const debtors = regimes.filter((regime) => regime.kind === 'statutory_liability' && !regime.model);
  const models = regimes.filter((regime) => regime.model);
  const context = regimes.filter((regime) => regime.kind !== 'statutory_liability' && !regime.model);
  const groups = [
    [t('page.law.debtors'), t('page.law.debtors.text'), debtors],
    [t('page.law.models'), t('page.law.models.text'), models],
    [t('page.law.context'), t('page.law.context.text'), context],
  ] as const;
  return groups
    .filter(([, , rows]) => rows.length > 0)
    .map(([title, text, rows]) => (
      <section key={title} className="sheet sheet-pad">
        <h2>{title}</h2>
        <p className="small">{text}</p>
        <RegimeTable caption={title} regimes={rows} />
      </section>
    ));
}

export function LawPage() {
  const query = useAnswer(RegimesDocument, {});
  return (
    <Page title={t('page.nav.law')}>
      <Answered query={query} loading={t('page.law.loading')}>
        {({ regimes }) => {
          const places = new Set(regimes.map((regime) => regime.jurisdiction)).size;
          return (
            <div className="stack">
              <p className="answer">{t('page.law.answer', { n: regimes.length, places, words: spell(places) })}</p>
              <p>{t('page.law.not-encoded')}</p>
              {regimes.length === 0 ? <Empty text={t('page.law.empty')} /> : <Groups regimes={regimes} />}
            </div>
          );
        }}
      </Answered>
    </Page>
  );
}
