import { getRouteApi, Link } from '@tanstack/react-router';
import { RegimeDocument, type RegimeQuery } from '../../generated/operations.ts';
import { Answered, useAnswer } from '../../ui/answered.tsx';
import { dayBefore } from '../../ui/days.ts';
import { NotHeldPage } from '../../ui/NotFoundPage.tsx';
import { Page } from '../../ui/Page.tsx';
import { Notice } from '../../ui/states.tsx';
import { articleText, DayText } from '../../ui/value.tsx';
import { capital, heading, sentence, t } from '../../ui/words.ts';
import { Open, Sure } from './RegimeTable.tsx';
import { Versions } from './Versions.tsx';
import { lawPlace, textReadText } from './view-model.ts';
import './law.css';

const route = getRouteApi('/law/$id');
type RegimeData = NonNullable<RegimeQuery['regime']>;

function Version({ regime }: { readonly regime: RegimeData }) {
  return (
    <dl className="law-facts">
      <div>
        <dt>{t('page.law.text')}</dt>
        <dd>{articleText(regime.cite)}</dd>
      </div>
      <div>
        <dt>{t('page.law.in-force')}</dt>
        <dd>
          <DayText day={regime.from} />,{' '}
          {regime.until ? (
            <>
              {t('page.to')} <DayText day={dayBefore(regime.until)} />
            </>
          ) : (
            t('page.law.still')
          )}
        </dd>
      </div>
      <div>
        <dt>{t('page.law.how-sure')}</dt>
        <dd>
          <Sure regime={regime} />
        </dd>
      </div>
      <div>
        <dt>{t('page.law.checked')}</dt>
        <dd>
          <DayText day={regime.checked} />
          <span className="second small">{textReadText(regime)}</span>
        </dd>
      </div>
      {regime.replaces && (
        <div>
          <dt>{t('page.law.replaces')}</dt>
          <dd>
            <Link to="/law/$id" params={{ id: regime.replaces }}>
              {regime.replaces}
            </Link>
          </dd>
        </div>
      )}
    </dl>
  );
}

/** How it stands to other rules; without any there is nothing to say. */
function Relations({ regime }: { readonly regime: RegimeData }) {
  if (regime.relations.length === 0) return null;
  return (
    <section className="sheet sheet-pad">
      <h2>{t('page.law.relations')}</h2>
      <ul>
        {regime.relations.map(({ how, said, regime: other }) => (
          <li key={`${how} ${other.id}`}>
            {sentence(said)}:{' '}
            <Link to="/law/$id" params={{ id: other.id }}>
              {other.name}
            </Link>{' '}
            <span className="quiet">{articleText(other.cite)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Screen({ regime }: { readonly regime: RegimeData }) {
  return (
    <Page
      title={regime.name}
      crumbs={[{ to: '/law', text: t('page.nav.law') }]}
      second={[regime.officialName, lawPlace(regime.jurisdiction), heading(regime.kind)].join('. ')}
    >
      <div className="stack">
        {regime.model && <Notice>{t('page.law.models.text')}</Notice>}
        <section className="sheet sheet-pad">
          <h2>{t('page.law.version')}</h2>
          <Version regime={regime} />
        </section>
        <section className="sheet sheet-pad">
          <h2>{t('page.law.open')}</h2>
          <div>
            <Open regime={regime} />
          </div>
        </section>
        <Relations regime={regime} />
        <Versions regime={regime} />
        <section className="sheet sheet-pad">
          <h2>{t('page.sources')}</h2>
          {regime.sources.length === 0 && <p className="quiet">{t('page.sources.none')}</p>}
          <ul>
            {regime.sources.map((source) => (
              <li key={source}>
                <bdi>{source}</bdi>
              </li>
            ))}
          </ul>
        </section>
        <details className="sheet sheet-pad">
          <summary>{t('page.law.as-read')}</summary>
          <pre className="law-rule">{JSON.stringify(regime.rule, null, 2)}</pre>
        </details>
      </div>
    </Page>
  );
}

export function RegimePage() {
  const { id } = route.useParams();
  const query = useAnswer(RegimeDocument, { id });
  return (
    <Answered
      query={query}
      loading={t('page.law.loading')}
      title={capital(t('page.kind.regime'))}
      crumbs={[{ to: '/law', text: t('page.nav.law') }]}
    >
      {({ regime }) => (regime ? <Screen regime={regime} /> : <NotHeldPage what={t('page.kind.regime')} id={id} />)}
    </Answered>
  );
}
