/** That the page shows what was known then, on every screen, with the way back; and what stands where nothing is written. */
import { useNavigate } from '@tanstack/react-router';
import { formatInstant } from '../../schema/messages/format.ts';
import { isDayText, useKnown } from './known.ts';
import { Page } from './Page.tsx';
import { Empty } from './states.tsx';
import { dayText } from './value.tsx';
import { t } from './words.ts';

function useBackToNow(): () => void {
  const navigate = useNavigate();
  return () => void navigate({ to: '.', search: (old: object) => ({ ...old, known: undefined }) } as never);
}

export function BackToNow() {
  const back = useBackToNow();
  return (
    <button type="button" className="button no-print" onClick={back}>
      {t('page.known.back')}
    </button>
  );
}

export function knownText(known: string): string {
  return isDayText(known)
    ? t('page.known.as', { day: dayText(known) })
    : t('page.known.as-at', { at: formatInstant(known) });
}

export function KnownLine() {
  const known = useKnown();
  if (known === undefined) return null;
  return (
    <aside className="known-line" aria-label={t('page.known.line')}>
      <div>
        <p>
          <strong>{knownText(known)}</strong> {t('page.known.left-out')}
        </p>
        <BackToNow />
      </div>
    </aside>
  );
}

export function NoWritingPage() {
  return (
    <Page title={t('page.known.no-writing.title')}>
      <Empty text={t('page.known.no-writing')}>
        <BackToNow />
      </Empty>
    </Page>
  );
}
