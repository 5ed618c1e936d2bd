import { getRouteApi } from '@tanstack/react-router';
import { EntryFormDocument } from '../../generated/operations.ts';
import { Answered, useAnswer } from '../../ui/answered.tsx';
import { DropAnywhere } from '../../ui/DropAnywhere.tsx';
import { NotHeldPage } from '../../ui/NotFoundPage.tsx';
import { Page } from '../../ui/Page.tsx';
import { t } from '../../ui/words.ts';
import { CloseForm } from './CloseForm.tsx';
import { EntryForm } from './EntryForm.tsx';
import { RecordLink } from './RecordLink.tsx';

const newRoute = getRouteApi('/enter/$kind');
const correctRoute = getRouteApi('/enter/$kind/$id');

function Screen({ kind, id }: { readonly kind: string; readonly id?: string | undefined }) {
  const query = useAnswer(EntryFormDocument, { kind, id: id ?? null });
  const crumbs = [{ to: '/enter', text: t('page.entry.title') }];
  return (
    <Answered query={query} loading={t('page.entry.loading')} title={t('page.entry.title')} crumbs={crumbs}>
      {({ entryForm: form }) =>
        form ? (
          <Page
            title={t(id === undefined ? 'page.entry.add' : 'page.entry.correct', { label: form.label })}
            crumbs={crumbs}
            second={
              id !== undefined && (
                <RecordLink kind={kind} id={id}>
                  {t('page.entry.back')}
                </RecordLink>
              )
            }
          >
            <div className="stack-wide">
              <DropAnywhere />
              {id !== undefined && <p>{t('page.entry.correct.text')}</p>}
              <EntryForm key={`${kind} ${id}`} form={form} id={id} />
              {id !== undefined && form.closable && <CloseForm kind={kind} id={id} label={form.label} />}
            </div>
          </Page>
        ) : (
          <NotHeldPage what={t('page.entry.form')} id={id ?? kind} />
        )
      }
    </Answered>
  );
}

export function AddPage() {
  return <Screen kind={newRoute.useParams().kind} />;
}

export function CorrectPage() {
  return <Screen {...correctRoute.useParams()} />;
}
