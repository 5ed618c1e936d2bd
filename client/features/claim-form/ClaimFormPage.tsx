import { getRouteApi } from '@tanstack/react-router';
import { HeldPhotosDocument, PartyNameDocument, PlaceOfWorkDocument } from '../../generated/operations.ts';
import { useAnswer } from '../../ui/answered.tsx';
import { Page } from '../../ui/Page.tsx';
import { Loading } from '../../ui/states.tsx';
import { t } from '../../ui/words.ts';
import { HandedBack } from '../entry/HandedBack.tsx';
import { filesIn } from '../photo/view-model.ts';
import { ClaimFormView } from './ClaimFormView.tsx';
import { readDraft } from './draft.ts';
import { type ClaimForm, emptyForm } from './form.ts';
import { sourceOfPhoto, withSource } from './sources.ts';

const route = getRouteApi('/claims/new');

/** Whoever comes from a photo finds it beside the form: a draft gets it as one more source. */
function usePhotosInHand() {
  const hashes = filesIn(route.useSearch().files);
  const query = useAnswer(HeldPhotosDocument, {}, { enabled: hashes.length > 0 });
  const held = query.data?.sourceFiles ?? [];
  const inHand = held.filter(({ hash }) => hashes.includes(hash));
  const withPhotos = (form: ClaimForm) =>
    inHand.reduce((now, { hash, title }) => withSource(now, sourceOfPhoto(hash, title)), form);
  return { waits: hashes.length > 0 && query.isPending, withPhotos };
}

/** Whoever comes from a company or a workplace finds it filled in; what stands in a draft kept here goes before both. */
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

/** An employer who was entered for a draft that lacked one stands in it. */
function useDraft(start: ClaimForm): ClaimForm | undefined {
  const draft = readDraft(undefined);
  return draft && { ...draft, employer: draft.employer ?? start.employer, place: draft.place || start.place };
}

export function ClaimFormPage() {
  const { waits, start } = useStart();
  const draft = useDraft(start);
  const photos = usePhotosInHand();
  return (
    <Page title={t('page.form.title')} crumbs={[{ to: '/claims', text: t('page.nav.claims') }]}>
      {photos.waits || waits ? (
        <Loading text={t('page.form.loading')} />
      ) : (
        <div className="stack-wide">
          <HandedBack />
          <ClaimFormView fresh={photos.withPhotos(start)} draft={draft && photos.withPhotos(draft)} />
        </div>
      )}
    </Page>
  );
}
