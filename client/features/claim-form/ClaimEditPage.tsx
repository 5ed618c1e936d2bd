import { getRouteApi } from '@tanstack/react-router';
import { ClaimToEditDocument } from '../../generated/operations.ts';
import { Answered, useAnswer } from '../../ui/answered.tsx';
import { NotHeldPage } from '../../ui/NotFoundPage.tsx';
import { Page } from '../../ui/Page.tsx';
import { t } from '../../ui/words.ts';
import { ClaimFormView } from './ClaimFormView.tsx';
import { readDraft } from './draft.ts';
import { fromClaim } from './wire.ts';

const route = getRouteApi('/claims/$id/edit');

export function ClaimEditPage() {
  const { id } = route.useParams();
  const query = useAnswer(ClaimToEditDocument, { id });
  return (
    <Answered query={query} loading={t('page.claims.loading')}>
      {({ claim }) => {
        if (!claim) return <NotHeldPage what={t('page.kind.claim')} id={id} />;
        const draft = readDraft(id);
        return (
          <Page title={t('page.form.edit-title')} crumbs={[{ to: '/claims', text: t('page.nav.claims') }]}>
            <ClaimFormView start={draft ?? fromClaim(claim)} fromDraft={draft !== undefined} />
          </Page>
        );
      }}
    </Answered>
  );
}
