import { getRouteApi } from '@tanstack/react-router';
import { EntryFormDocument } from '../../generated/operations.ts';
import { Answered, useAnswer } from '../../ui/answered.tsx';
import { DropAnywhere } from '../../ui/DropAnywhere.tsx';
import { NotHeldPage } from '../../ui/NotFoundPage.tsx';
import { Page } from '../../ui/Page.tsx';
import { t } from '../../ui/words.ts';
import { type Begun, begunWith } from './begun.ts';
import { CloseForm } from './CloseForm.tsx';
import { EntryForm } from './EntryForm.tsx';
import { RecordLink } from './RecordLink.tsx';

const newRoute = getRouteApi('/enter/$kind');
const correctRoute = getRouteApi('/enter/$kind/$id');

interface Led extends Begun {
  readonly field?: string;
  readonly back?: string;
  /** The name under which the id of what was entered stands in the address that it leads back to. */
  readonly as?: string;
}

interface Asked {
  readonly kind: string;
  readonly id?: string | undefined;
  readonly led: Led;
}

/** Where the link to close it leads, so that nobody looks for a form that is not there. */
function NotClosed({ label, why }: { readonly label: string; readonly why: string }) {
  return (
    <section className="sheet sheet-pad stack" id="close" aria-labelledby="not-closed">
      <h2 id="not-closed">{t('page.entry.close', { label })}</h2>
      <p>{why}</p>
    </section>
  );
}

function Screen({ kind, id, led }: Asked) {
  const { field, back, as } = led;
  const given = begunWith(led);
  const query = useAnswer(EntryFormDocument, { kind, id: id ?? null, given });
  const begun = Object.values(given).join(' ');
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
              {id !== undefined && <p>{t(form.whole ? 'page.entry.correct.whole' : 'page.entry.correct.text')}</p>}
              <EntryForm key={`${kind} ${id} ${begun}`} form={form} id={id} led={{ field, back, as, begun }} />
              {id !== undefined && form.closable && <CloseForm kind={kind} id={id} label={form.label} back={back} />}
              {form.notClosed && <NotClosed label={form.label} why={form.notClosed} />}
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
  return <Screen kind={newRoute.useParams().kind} led={newRoute.useSearch()} />;
}

export function CorrectPage() {
  return <Screen {...correctRoute.useParams()} led={correctRoute.useSearch()} />;
}
