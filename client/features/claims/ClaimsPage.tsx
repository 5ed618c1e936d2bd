import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { ClaimsDocument, type ClaimsQuery } from '../../generated/operations.ts';
import { Answered, useAnswer } from '../../ui/answered.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { Page } from '../../ui/Page.tsx';
import { Pages } from '../../ui/Pages.tsx';
import { PartyLink, partyName } from '../../ui/partyLink.tsx';
import { Empty } from '../../ui/states.tsx';
import { Table } from '../../ui/Table.tsx';
import { DayText, Money, placeText } from '../../ui/value.tsx';
import { capital, spell, t } from '../../ui/words.ts';
import { describeClaim } from '../liability-trace/describe.ts';

type Claim = ClaimsQuery['claims']['edges'][number]['node'];

function NewClaim() {
  return (
    <Link className="button button-first" to="/claims/new">
      <Icon name="plus" />
      {t('page.door.claim.enter')}
    </Link>
  );
}

function firstDay(claim: Claim): string | undefined {
  return claim.lines
    .flatMap((line) => (line.from && !line.withdrawn ? [line.from] : []))
    .sort()
    .at(0);
}

function ClaimTable({ claims }: { readonly claims: readonly Claim[] }) {
  return (
    <Table
      cards
      caption={t('page.nav.claims')}
      rows={claims}
      rowKey={(claim) => claim.id}
      columns={[
        {
          key: 'claim',
          head: t('page.claims.claim'),
          row: true,
          sort: (claim) => claim.number ?? claim.id,
          cell: (claim) => (
            <>
              <Link to="/claims/$id" params={{ id: claim.id }}>
                {describeClaim(claim)}
              </Link>
              {claim.title && <span className="second">{claim.number ?? claim.id}</span>}
            </>
          ),
        },
        {
          key: 'employer',
          head: t('page.claims.employer'),
          cell: (claim) => <PartyLink party={claim.employer} />,
          sort: (claim) => partyName(claim.employer),
        },
        {
          key: 'place',
          head: t('page.claims.place'),
          cell: (claim) => placeText(claim.place) ?? t('page.not-held'),
          sort: (claim) => claim.place,
        },
        {
          key: 'from',
          head: t('page.claims.from'),
          cell: (claim) => <DayText day={firstDay(claim)} />,
          sort: firstDay,
        },
        {
          key: 'unpaid',
          head: t('page.claims.unpaid'),
          number: true,
          cell: (claim) =>
            claim.unpaid ? <Money value={claim.unpaid} /> : <span className="quiet">{t('page.amount-not-known')}</span>,
          sort: (claim) => (claim.unpaid ? Number(claim.unpaid.amount) : null),
        },
      ]}
    />
  );
}

export function ClaimsPage() {
  const [after, setAfter] = useState<string | null>(null);
  const query = useAnswer(ClaimsDocument, { after }, { keep: true });
  return (
    <Page
      title={t('page.nav.claims')}
      actions={
        <>
          <Link className="button" to="/deadlines">
            <Icon name="calendar" />
            {t('page.days.title')}
          </Link>
          <NewClaim />
        </>
      }
    >
      <Answered query={query} loading={t('page.claims.loading')}>
        {({ claims }) =>
          claims.edges.length === 0 ? (
            <Empty text={t('page.claims.empty')}>
              <NewClaim />
            </Empty>
          ) : (
            <div className="stack">
              <p className="answer">
                {capital(
                  t('page.claims.answer', {
                    n: claims.edges.length,
                    words: spell(claims.edges.length),
                    more: claims.pageInfo.hasNextPage || after !== null ? 'yes' : 'no',
                  }),
                )}
              </p>
              <div className="sheet sheet-pad">
                <ClaimTable claims={claims.edges.map((edge) => edge.node)} />
              </div>
              <Pages info={claims.pageInfo} after={after} onAfter={setAfter} />
            </div>
          )
        }
      </Answered>
    </Page>
  );
}
