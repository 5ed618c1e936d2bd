import { getRouteApi, Navigate } from '@tanstack/react-router';
import { ClaimToEditDocument, type ClaimToEditQuery } from '../../generated/operations.ts';
import { Answered, useAnswer } from '../../ui/answered.tsx';
import { NotHeldPage } from '../../ui/NotFoundPage.tsx';
import { Page } from '../../ui/Page.tsx';
import { Loading } from '../../ui/states.tsx';
import { t } from '../../ui/words.ts';
import { ClaimByLines } from './ClaimByLines.tsx';
import { ClaimFormView } from './ClaimFormView.tsx';
import { readDraft } from './draft.ts';
import { usePartyNames } from './partyNames.ts';
import { fromClaim, partiesIn } from './wire.ts';

const route = getRouteApi('/claims/$id/edit');

type Held = NonNullable<ClaimToEditQuery['claim']>;

/** The field that somebody was led to: of a line, which is known by its place. */
function soughtIn({ lines }: Held, { field, line }: { readonly field?: string; readonly line?: string }) {
  if (field === undefined || line === undefined) return field;
  const at = lines.findIndex(({ id }) => id === line);
  return at < 0 ? undefined : `lines.${at}.${field}`;
}

function Form({ claim }: { readonly claim: Held }) {
  const search = route.useSearch();
  const { ready, names } = usePartyNames(partiesIn(claim));
  if (!ready) return <Loading text={t('page.claims.loading')} />;
  return <ClaimFormView fresh={fromClaim(claim, names)} draft={readDraft(claim.id)} sought={soughtIn(claim, search)} />;
}

/** Somebody who was led to a field is taken to its form, and from there to the new answer. */
function ByLines({ claim }: { readonly claim: Held }) {
  const { field, line } = route.useSearch();
  if (field === undefined) return <ClaimByLines claim={claim} />;
  const params = line === undefined ? { kind: 'Claim', id: claim.id } : { kind: 'ClaimLine', id: line };
  const back = `/claims/${encodeURIComponent(claim.id)}`;
  return <Navigate to="/enter/$kind/$id" params={params} search={{ field, back }} replace />;
}

export function ClaimEditPage() {
  const { id } = route.useParams();
  const query = useAnswer(ClaimToEditDocument, { id });
  return (
    <Answered
      query={query}
      loading={t('page.claims.loading')}
      title={t('page.form.edit-title')}
      crumbs={[{ to: '/claims', text: t('page.nav.claims') }]}
    >
      {({ claim }) =>
        claim ? (
          <Page
            title={t('page.form.edit-title')}
            crumbs={[{ to: '/claims', text: t('page.nav.claims') }]}
            second={claim.title ?? claim.employer?.name}
          >
            {claim.enteredHere ? <Form claim={claim} /> : <ByLines claim={claim} />}
          </Page>
        ) : (
          <NotHeldPage what={t('page.kind.claim')} id={id} />
        )
      }
    </Answered>
  );
}
