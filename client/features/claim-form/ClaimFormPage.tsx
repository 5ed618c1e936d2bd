import { getRouteApi } from '@tanstack/react-router';
import { PartyNameDocument, PlaceOfWorkDocument } from '../../generated/operations.ts';
import { useAnswer } from '../../ui/answered.tsx';
import { Page } from '../../ui/Page.tsx';
import { Loading } from '../../ui/states.tsx';
import { t } from '../../ui/words.ts';
import { ClaimFormView } from './ClaimFormView.tsx';
import { readDraft } from './draft.ts';
import { emptyForm } from './form.ts';

const route = getRouteApi('/claims/new');

/** Whoever comes from a company or a workplace finds it filled in; a draft kept here goes before both. */
function useStart() {
  const { employer, workplace } = route.useSearch();
  const party = useAnswer(PartyNameDocument, { id: employer ?? '' }, { enabled: employer !== undefined });
  const place = useAnswer(PlaceOfWorkDocument, { id: workplace ?? '' }, { enabled: workplace !== undefined });
  const waits = (employer !== undefined && party.isPending) || (workplace !== undefined && place.isPending);
  const held = party.data?.organisation;
  const country = place.data?.workplace?.country ?? held?.country;
  const start = emptyForm({
    ...(held ? { employer: { id: held.id, label: held.name ?? held.id } } : {}),
    ...(country ? { place: country } : {}),
  });
  return { waits, start };
}

export function ClaimFormPage() {
  const draft = readDraft(undefined);
  const { waits, start } = useStart();
  return (
    <Page title={t('page.form.title')} crumbs={[{ to: '/claims', text: t('page.nav.claims') }]}>
      {waits && !draft ? (
        <Loading text={t('page.form.loading')} />
      ) : (
        <ClaimFormView start={draft ?? start} fromDraft={draft !== undefined} />
      )}
    </Page>
  );
}
