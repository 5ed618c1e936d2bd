import { getRouteApi, Link } from '@tanstack/react-router';
import { besideText } from '../../../schema/messages/format.ts';
import { WorkplaceDocument, type WorkplaceQuery } from '../../generated/operations.ts';
import { useAsOf } from '../../ui/AsOf.tsx';
import { Answered, useAnswer } from '../../ui/answered.tsx';
import { ContractTable } from '../../ui/ContractTable.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { NotHeldPage } from '../../ui/NotFoundPage.tsx';
import { Page } from '../../ui/Page.tsx';
import { PartyLink } from '../../ui/partyLink.tsx';
import { Sources } from '../../ui/Sources.tsx';
import { Empty } from '../../ui/states.tsx';
import { placeText } from '../../ui/value.tsx';
import { capital, spell, t } from '../../ui/words.ts';
import { RecordActions } from '../entry/RecordActions.tsx';
import { Disputed } from '../history/Disputed.tsx';
import { Pay } from '../pay/Pay.tsx';
import { PublicRecord } from '../public-record/PublicRecord.tsx';
import { Indicators } from './Indicators.tsx';

const route = getRouteApi('/workplaces/$id');
type WorkplaceData = NonNullable<WorkplaceQuery['workplace']>;

function Screen({ workplace }: { readonly workplace: WorkplaceData }) {
  const n = workplace.contracts.length;
  return (
    <Page
      title={workplace.name ?? workplace.id}
      crumbs={[{ to: '/chains', text: t('page.nav.chains') }]}
      second={besideText([capital(t('page.kind.workplace')), workplace.address, placeText(workplace.country)])}
      actions={
        <>
          <Link className="button" to="/claims/new" search={{ workplace: workplace.id }}>
            {t('page.door.claim.enter')}
          </Link>
          <Link className="button button-first" to="/workplaces/$id/chain" params={{ id: workplace.id }}>
            <Icon name="map" />
            {t('page.workplace.open-chain')}
          </Link>
        </>
      }
    >
      <div className="stack-wide">
        <p className="answer">
          {n === 0 ? t('page.workplace.empty') : capital(t('page.workplace.answer', { n, words: spell(n) }))}
        </p>
        <Disputed id={workplace.id} sources={workplace.sources.length} />
        <div className="split">
          <section className="sheet sheet-pad">
            <h2>{t('page.workplace.contracts')}</h2>
            {n === 0 ? (
              <Empty text={t('page.workplace.empty')} />
            ) : (
              <ContractTable
                caption={t('page.workplace.contracts')}
                contracts={workplace.contracts}
                sides={['buyer', 'supplier']}
              />
            )}
          </section>
          <div className="stack">
            <section className="sheet sheet-pad">
              <h2>{t('page.workplace.operators')}</h2>
              {workplace.operators.length === 0 && <p className="quiet">{t('page.not-held')}</p>}
              <ul>
                {workplace.operators.map((party) => (
                  <li key={party.id}>
                    <PartyLink party={party} />
                  </li>
                ))}
              </ul>
              <p>{workersDeclared(workplace)}</p>
            </section>
            <section className="sheet sheet-pad">
              <h2>{t('page.sources')}</h2>
              <Sources sources={workplace.sources} />
              <RecordActions kind="Workplace" id={workplace.id} />
            </section>
          </div>
        </div>
        <PublicRecord found={workplace.contradictions} />
        <Pay workplace={workplace.id} />
        <Indicators workplace={workplace.id} />
      </div>
    </Page>
  );
}

function workersDeclared({
  declaredWorkers: n,
  declaredWorkersAtLeast: least,
  declaredWorkersAtMost: most,
}: WorkplaceData): string {
  if (n != null) return t('page.workplace.declared', { n });
  if (least != null && most != null) return t('page.workplace.declared-between', { least, most });
  if (least != null) return t('page.workplace.declared-at-least', { least });
  return most == null ? t('page.workplace.declared-unknown') : t('page.workplace.declared-at-most', { most });
}

export function WorkplacePage() {
  const { id } = route.useParams();
  const asOf = useAsOf();
  const query = useAnswer(WorkplaceDocument, { id, asOf: asOf ?? null }, { keep: true });
  return (
    <Answered
      query={query}
      loading={t('page.workplace.loading')}
      title={capital(t('page.kind.workplace'))}
      crumbs={[{ to: '/chains', text: t('page.nav.chains') }]}
    >
      {({ workplace }) =>
        workplace ? <Screen workplace={workplace} /> : <NotHeldPage what={t('page.kind.workplace')} id={id} once />
      }
    </Answered>
  );
}
