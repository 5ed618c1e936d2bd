import { Link } from '@tanstack/react-router';
import { formatInstant } from '../../schema/messages/format.ts';
import { serverAnswers } from '../graphql.ts';
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

/** A record that the address names and the store does not hold. */
export function NotHeldPage({ what, id }: { readonly what: string; readonly id: string }) {
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
