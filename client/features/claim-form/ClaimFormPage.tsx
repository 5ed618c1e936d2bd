import { Page } from '../../ui/Page.tsx';
import { t } from '../../ui/words.ts';
import { ClaimFormView } from './ClaimFormView.tsx';
import { readDraft } from './draft.ts';
import { emptyForm } from './form.ts';

export function ClaimFormPage() {
  const draft = readDraft(undefined);
  return (
    <Page title={t('page.form.title')} crumbs={[{ to: '/claims', text: t('page.nav.claims') }]}>
      <ClaimFormView start={draft ?? emptyForm()} fromDraft={draft !== undefined} />
    </Page>
  );
}
