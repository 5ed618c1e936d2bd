import { useQueryClient } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { besideText } from '../../../schema/messages/format.ts';
import type { ImportQuery } from '../../generated/operations.ts';
import { today, useAsOf } from '../../ui/AsOf.tsx';
import { Answered } from '../../ui/answered.tsx';
import { NotHeldPage } from '../../ui/NotFoundPage.tsx';
import { Page } from '../../ui/Page.tsx';
import { Notice } from '../../ui/states.tsx';
import { capital, t } from '../../ui/words.ts';
import { ImportAnswer } from './ImportAnswer.tsx';
import { LedgerSheet } from './LedgerSheet.tsx';
import { enteredFrom, importText, mendedSince, publisherText, stateWord } from './ledger.ts';
import { MendedSince } from './MendedSince.tsx';
import { MendSheet } from './mending/MendSheet.tsx';
import { ProblemSheet } from './ProblemSheet.tsx';
import { Running } from './Running.tsx';
import { Undo } from './Undo.tsx';
import { useImport } from './useImport.ts';
import './imports.css';

const route = getRouteApi('/imports/$id');
export type ImportData = NonNullable<ImportQuery['import']>;

/** What other screens hold is old as soon as an import has ended. */
function useFreshAnswers(state: string | undefined) {
  const queries = useQueryClient();
  const before = useRef(state);
  useEffect(() => {
    if (before.current === 'running' && state !== 'running') void queries.invalidateQueries();
    before.current = state;
  }, [queries, state]);
}

/** Nothing here tells how far it is, and nothing here can stop it. */
function Elsewhere() {
  return (
    <Notice>
      {t('page.imports.elsewhere')} <Link to="/imports/new">{t('page.imports.new')}</Link>
    </Notice>
  );
}

/** Ledger, problems and state of one run, dry or not. */
export function ImportOutcome({ one }: { readonly one: ImportData }) {
  const dryRun = one.state === 'dry_run';
  return (
    <div className="stack">
      {one.state === 'running' && (one.isElsewhere ? <Elsewhere /> : <Running one={one} />)}
      {one.failure && <Notice asks>{one.failure.text}</Notice>}
      {(one.state === 'cancelled' || one.state === 'undone') && (
        <Notice>
          {t('page.imports.state-text', { state: one.state })}{' '}
          {one.state === 'undone' && !one.entered && <Link to="/imports/new">{t('page.imports.again')}</Link>}
        </Notice>
      )}
      {one.state !== 'running' && (
        <LedgerSheet
          ledger={one.ledger}
          dryRun={dryRun}
          mended={mendedSince(one)}
          undoable={dryRun || one.state === 'done'}
        />
      )}
      <MendedSince one={one} />
      <ProblemSheet
        importId={one.id}
        problems={one.problems.edges.map((edge) => edge.node)}
        rejected={one.ledger.rejected}
        more={one.problems.pageInfo.hasNextPage}
      />
      {one.state !== 'running' && one.state !== 'undone' && one.ledger.rejected > 0 && (
        <MendSheet key={one.id} importId={one.id} />
      )}
    </div>
  );
}

/** What was read is looked at next: an import is no end in itself. */
function Onward({ one }: { readonly one: ImportData }) {
  const asOf = useAsOf() ?? today();
  if (one.state !== 'done' || one.ledger.accepted === 0) return null;
  return (
    <section className="sheet sheet-pad stack no-print" aria-labelledby="onward">
      <h2 id="onward">{t('page.imports.onward')}</h2>
      <p className="row">
        <Link className="button" to="/changes" search={{ from: asOf, to: asOf, knownFrom: one.startedAt }}>
          {t('page.imports.what-changed')}
        </Link>
        <Link className="button" to="/flags">
          {t('page.nav.flags')}
        </Link>
        <Link className="button" to="/claims">
          {t('page.nav.claims')}
        </Link>
        <Link className="button" to="/chains">
          {t('page.nav.chains')}
        </Link>
        <Link className="button" to="/questions">
          {t('page.questions.title')}
        </Link>
      </p>
    </section>
  );
}

export function ImportPage() {
  const { id } = route.useParams();
  const query = useImport(id);
  useFreshAnswers(query.data?.import?.state ?? 'running');
  return (
    <Answered
      query={query}
      loading={t('page.imports.loading')}
      title={capital(t('page.kind.import'))}
      crumbs={[{ to: '/imports', text: t('page.nav.imports') }]}
    >
      {({ import: one }) =>
        one ? (
          <Page
            title={importText(one, one.mapping)}
            crumbs={[{ to: '/imports', text: t('page.nav.imports') }]}
            second={t('page.imports.second', {
              publisher: besideText([publisherText(one.publisher), one.entered?.on && enteredFrom(one.entered)]),
              state: stateWord(one),
            })}
          >
            <div className="stack">
              <ImportOutcome one={one} />
              {one.state === 'done' && one.ledger.accepted > 0 && <ImportAnswer id={one.id} />}
              <Onward one={one} />
              {(one.state === 'done' || one.state === 'undone' || one.isElsewhere) && <Undo key={one.id} one={one} />}
            </div>
          </Page>
        ) : (
          <NotHeldPage what={t('page.kind.import')} id={id} />
        )
      }
    </Answered>
  );
}
