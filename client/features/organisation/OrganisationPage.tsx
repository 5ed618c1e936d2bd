import { getRouteApi, Link } from '@tanstack/react-router';
import { besideText } from '../../../schema/messages/format.ts';
import { OrganisationDocument, type OrganisationQuery, OrganisationTestsDocument } from '../../generated/operations.ts';
import { useAsOf } from '../../ui/AsOf.tsx';
import { Answered, useAnswer } from '../../ui/answered.tsx';
import { ContractTable } from '../../ui/ContractTable.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { NotHeldPage } from '../../ui/NotFoundPage.tsx';
import { Page } from '../../ui/Page.tsx';
import { Sources } from '../../ui/Sources.tsx';
import { Notice } from '../../ui/states.tsx';
import { placeText } from '../../ui/value.tsx';
import { capital, t } from '../../ui/words.ts';
import { HandedBack } from '../entry/HandedBack.tsx';
import { RecordActions } from '../entry/RecordActions.tsx';
import { Exposure } from '../exposure/Exposure.tsx';
import { Disputed } from '../history/Disputed.tsx';
import { Pay } from '../pay/Pay.tsx';
import { PublicRecord } from '../public-record/PublicRecord.tsx';
import { Answer } from './Answer.tsx';
import { Checks } from './Checks.tsx';
import { Claims } from './Claims.tsx';
import { describePrices, isCut, soFar } from './describe.ts';
import { AddFact, Facts, Standings } from './Facts.tsx';
import { Replies } from './Replies.tsx';
import { Steps } from './Steps.tsx';
import { placesAbove } from './steps.ts';
import { Undeclared } from './Undeclared.tsx';

const route = getRouteApi('/organisations/$id');
export type OrganisationData = NonNullable<OrganisationQuery['organisation']>;

/** Tested after the contracts are shown: a table of them waits for nothing. */
function usePriceTests(id: string): ReadonlyMap<string, string> {
  const asOf = useAsOf();
  const { data } = useAnswer(OrganisationTestsDocument, { id, asOf: asOf ?? null }, { keep: true });
  const held = data?.organisation;
  const edges = held?.id === id ? [...held.buys.edges, ...held.supplies.edges] : [];
  return new Map(edges.map(({ node }) => [node.id, node.test]));
}

function Contracts({
  organisation,
  tests,
}: {
  readonly organisation: OrganisationData;
  readonly tests: ReadonlyMap<string, string>;
}) {
  const buys = organisation.buys.edges.map((edge) => edge.node);
  const supplies = organisation.supplies.edges.map((edge) => edge.node);
  const cut = isCut(organisation);
  const paid = describePrices(buys.map(({ id }) => tests.get(id)));
  const counted = (side: 'buys' | 'supplies', text: string) =>
    organisation[side].pageInfo.hasNextPage ? soFar(text) : text;
  const sells = counted('supplies', t('page.organisation.sells', { n: supplies.length }));
  const bought = counted('buys', t('page.organisation.buys', { n: buys.length }));
  return (
    <>
      {cut && (
        <Notice asks>
          <p>{t('page.organisation.cut', { n: buys.length + supplies.length })}</p>
          <Link to="/chains/$root" params={{ root: organisation.id }} search={{ view: 'table' }}>
            {t('page.organisation.cut-table')}
          </Link>
        </Notice>
      )}
      {supplies.length > 0 && (
        <section className="sheet sheet-pad">
          <h2>{sells}</h2>
          <ContractTable caption={sells} contracts={supplies} sides={['buyer']} tests={tests} />
        </section>
      )}
      {buys.length > 0 && (
        <section className="sheet sheet-pad">
          <h2>{bought}</h2>
          <ContractTable caption={bought} contracts={buys} sides={['supplier']} tests={tests} />
          {paid && <p className="small table-foot">{paid}</p>}
          <p className="no-print">
            <Link to="/flags" search={{ buyer: organisation.id }}>
              {t('page.organisation.flags')}
            </Link>
          </p>
        </section>
      )}
    </>
  );
}

/** More stand on the pages of its contracts. */
const MOST_PLACES = 2;

/** The map on which it stands: below it, or, where nothing is below it, above its work, else that of whoever pays it. */
function OpenChain({ organisation }: { readonly organisation: OrganisationData }) {
  const [first, ...others] = placesAbove(organisation).slice(0, MOST_PLACES);
  if (first !== undefined)
    return [first, ...others].map(({ id, name }) => (
      <Link
        key={id}
        className={id === first.id ? 'button button-first' : 'button'}
        to="/workplaces/$id/chain"
        params={{ id }}
        search={{ selection: organisation.id }}
      >
        <Icon name="map" />
        {t('page.chain.above', { name })}
      </Link>
    ));
  const isBelow = organisation.buys.edges.length === 0;
  const payer = isBelow ? organisation.supplies.edges.find(({ node }) => node.buyer)?.node.buyer : undefined;
  return (
    <Link
      className="button button-first"
      to="/chains/$root"
      params={{ root: payer?.id ?? organisation.id }}
      search={payer ? { selection: organisation.id } : {}}
    >
      <Icon name="map" />
      {t('page.organisation.open-chain')}
    </Link>
  );
}

function Screen({ organisation }: { readonly organisation: OrganisationData }) {
  const tests = usePriceTests(organisation.id);
  const second = besideText([
    organisation.kind && capital(t('page.organisation.kind', { kind: organisation.kind })),
    placeText(organisation.country),
    organisation.number,
  ]);
  return (
    <Page
      title={organisation.name ?? organisation.id}
      crumbs={[{ to: '/chains', text: t('page.nav.chains') }]}
      second={second || t('page.organisation.nothing-more')}
      actions={
        <>
          <Link className="button" to="/claims/new" search={{ employer: organisation.id }}>
            {t('page.door.claim.enter')}
          </Link>
          <OpenChain organisation={organisation} />
        </>
      }
    >
      <div className="stack-wide">
        <HandedBack />
        <Answer organisation={organisation} tests={tests} />
        <Disputed id={organisation.id} sources={organisation.sources.length} />
        <div className="split">
          <div className="stack">
            <Contracts organisation={organisation} tests={tests} />
            <Claims organisation={organisation.id} />
            <Replies organisation={organisation.id} />
            <Checks diligence={organisation.diligence} />
            <Undeclared
              organisation={organisation.id}
              hasContracts={organisation.buys.edges.length + organisation.supplies.edges.length > 0}
            />
          </div>
          <div className="stack">
            <Steps organisation={organisation} />
            <section className="sheet sheet-pad">
              <h2>{t('page.organisation.facts')}</h2>
              <Facts facts={organisation.facts} />
              <AddFact party={organisation.id} />
            </section>
            <Standings party={organisation.id} standings={organisation.standings} />
            <section className="sheet sheet-pad">
              <h2>{t('page.sources')}</h2>
              <Sources sources={organisation.sources} />
              <RecordActions kind="Organisation" id={organisation.id} />
            </section>
          </div>
        </div>
        <Exposure organisation={organisation.id} />
        <PublicRecord found={organisation.contradictions} />
        <Pay employer={organisation.id} />
      </div>
    </Page>
  );
}

export function OrganisationPage() {
  const { id } = route.useParams();
  const asOf = useAsOf();
  const query = useAnswer(OrganisationDocument, { id, asOf: asOf ?? null }, { keep: true });
  return (
    <Answered
      query={query}
      loading={t('page.organisation.loading')}
      title={capital(t('page.kind.organisation'))}
      crumbs={[{ to: '/chains', text: t('page.nav.chains') }]}
    >
      {({ organisation }) =>
        organisation ? (
          <Screen organisation={organisation} />
        ) : (
          <NotHeldPage what={t('page.kind.organisation')} id={id} once />
        )
      }
    </Answered>
  );
}
