import { getRouteApi, Link } from '@tanstack/react-router';
import { ContractDocument, type ContractQuery } from '../../generated/operations.ts';
import { useAsOf } from '../../ui/AsOf.tsx';
import { Answered, useAnswer } from '../../ui/answered.tsx';
import { contractName } from '../../ui/ContractTable.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { LaterOne } from '../../ui/Later.tsx';
import { NotHeldPage } from '../../ui/NotFoundPage.tsx';
import { Page } from '../../ui/Page.tsx';
import { partyName } from '../../ui/partyLink.tsx';
import { Sources } from '../../ui/Sources.tsx';
import { capital, t } from '../../ui/words.ts';
import { Breakdown } from '../breakdown/Breakdown.tsx';
import { HandedBack } from '../entry/HandedBack.tsx';
import { RecordActions } from '../entry/RecordActions.tsx';
import { SettleLinks } from '../entry/SettleLinks.tsx';
import { Disputed } from '../history/Disputed.tsx';
import { WhatIf } from '../what-if/WhatIf.tsx';
import { describeContract } from './describe.ts';
import { Above, Below, Particulars } from './Particulars.tsx';
import { TestList } from './TestList.tsx';

const route = getRouteApi('/contracts/$id');
export type ContractData = NonNullable<ContractQuery['contract']>;
export type ContractFlags = ContractQuery['flagsOn'];

function Screen({ contract, flags }: { readonly contract: ContractData; readonly flags: ContractFlags }) {
  const title = t('page.contract.title', { buyer: partyName(contract.buyer), supplier: partyName(contract.supplier) });
  const root = contract.buyer?.id;
  return (
    <Page
      title={title}
      crumbs={[{ to: '/chains', text: t('page.nav.chains') }]}
      second={t('page.contract.second', { name: contractName(contract) })}
      actions={
        root && (
          <Link className="button button-first" to="/chains/$root" params={{ root }}>
            <Icon name="map" />
            {t('page.organisation.open-chain')}
          </Link>
        )
      }
    >
      <div className="stack-wide">
        <HandedBack />
        <LaterOne later={contract.later} on={contract.signed ?? contract.from ?? null} />
        <p className="answer">{describeContract(contract, flags)}</p>
        <Disputed id={contract.id} sources={contract.sources.length} />
        <div className="split">
          <div className="stack">
            <section className="sheet sheet-pad">
              <h2>{t('page.contract.particulars')}</h2>
              <Particulars contract={contract} />
            </section>
            <section className="sheet sheet-pad">
              <h2>{t('page.contract.tests')}</h2>
              <TestList flags={flags} />
              {contract.nace && (
                <p>
                  <Link to="/sectors" search={{ sector: contract.nace }}>
                    {t('page.sector.link')}
                  </Link>
                </p>
              )}
            </section>
            <Breakdown contract={contract.id} />
            <WhatIf contract={contract.id} currency={(contract.unitPrice ?? contract.price)?.currency} />
          </div>
          <div className="stack">
            <section className="sheet sheet-pad">
              <h2>{t('page.contract.above')}</h2>
              <Above contract={contract} />
              <SettleLinks
                contract={contract.id}
                links={contract.under.map((link) => ({
                  under: link.contract.id,
                  evidence: link.evidence,
                  name: link.contract.label,
                }))}
              />
            </section>
            <section className="sheet sheet-pad">
              <h2>{t('page.contract.below')}</h2>
              <Below contract={contract} />
            </section>
            <section className="sheet sheet-pad">
              <h2>{t('page.sources')}</h2>
              <Sources sources={contract.sources} />
              <RecordActions kind="Contract" id={contract.id} />
            </section>
          </div>
        </div>
      </div>
    </Page>
  );
}

export function ContractPage() {
  const { id } = route.useParams();
  const asOf = useAsOf();
  const query = useAnswer(ContractDocument, { id, asOf: asOf ?? null }, { keep: true });
  return (
    <Answered
      query={query}
      loading={t('page.contract.loading')}
      title={capital(t('page.kind.contract'))}
      crumbs={[{ to: '/chains', text: t('page.nav.chains') }]}
    >
      {({ contract, flagsOn }) =>
        contract ? (
          <Screen contract={contract} flags={flagsOn} />
        ) : (
          <NotHeldPage what={t('page.kind.contract')} id={id} once />
        )
      }
    </Answered>
  );
}
