import { Link } from '@tanstack/react-router';
import { formatInstant } from '../../schema/messages/format.ts';
import { RecordHistoryDocument } from '../generated/operations.ts';
import { serverAnswers } from '../graphql.ts';
import { useAsOf } from './AsOf.tsx';
import { useAnswer } from './answered.tsx';
import { isDayText, useKnown } from './known.ts';
import { Page } from './Page.tsx';
import { Empty, Failed } from './states.tsx';
import { dayText } from './value.tsx';
import { t } from './words.ts';

export function NotFoundPage() {
  return (
    <Page title={t('page.no-screen')}>
      <Empty text={t('page.no-screen.text')}>
        <Link className="button" to="/">
          {t('page.nav.overview')}
        </Link>
      </Empty>
    </Page>
  );
}

/** What was said of one that has ended, has not begun or was undone stays readable. */
function WhatWasSaid({ id }: { readonly id: string }) {
  const query = useAnswer(RecordHistoryDocument, { id, asOf: useAsOf() ?? null });
  const history = query.data?.history;
  if (!history) return null;
  return (
    <Link className="button" to="/history/$id" params={{ id }}>
      {t('page.history.title', { label: history.label })}
    </Link>
  );
}

interface NotHeldProps {
  readonly what: string;
  readonly id: string;
  /** It may have been held on another day. */
  readonly once?: boolean;
}

/** A record that the address names and the store does not hold. */
export function NotHeldPage({ what, id, once = false }: NotHeldProps) {
  const known = useKnown();
  const text =
    known === undefined
      ? t('page.no-record.text', { what, id })
      : t('page.no-record.not-known-then', {
          what,
          id,
          known: isDayText(known) ? dayText(known) : formatInstant(known),
        });
  return (
    <Page title={t('page.no-record', { what })}>
      <Empty text={text}>
        <Link className="button" to="/search">
          {t('page.no-record.search')}
        </Link>
        {once && <WhatWasSaid id={id} />}
      </Empty>
    </Page>
  );
}

/** What of a screen could not be fetched is fetched again with the whole page: a browser keeps parts that failed. */
export function ScreenFailed({ error, reset }: { readonly error: unknown; readonly reset: () => void }) {
  const retry = async () => ((await serverAnswers()) ? window.location.reload() : reset());
  return (
    <Page title={t('page.state.failed')}>
      <Failed error={error} retry={() => void retry()} />
    </Page>
  );
}
