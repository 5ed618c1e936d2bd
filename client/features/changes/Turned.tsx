/** The day of the answers was changed: which it is now, and what changed in the answer on the screen. */
import { Link, useRouterState } from '@tanstack/react-router';
import { ChangesInShortDocument } from '../../generated/operations.ts';
import type { Turn } from '../../ui/AsOf.tsx';
import { useAnswer } from '../../ui/answered.tsx';
import { dayText } from '../../ui/value.tsx';
import { t } from '../../ui/words.ts';
import { type About, aboutOf } from './about.ts';

function InShort({ turn, about }: { readonly turn: Turn; readonly about: About }) {
  const query = useAnswer(ChangesInShortDocument, { ...turn, ...about });
  if (query.error) return <>{t('page.changes.failed')}</>;
  if (query.data === undefined) return <>{t('page.changes.comparing')}</>;
  const { summary, counts, cut } = query.data.changes;
  return (
    <>
      {summary} {cut.join(' ')}{' '}
      {counts.all > 0 && (
        <Link to="/changes" search={{ ...turn, ...about }}>
          {t('page.changes.open')}
        </Link>
      )}
    </>
  );
}

export function Turned({ turn, onClose }: { readonly turn: Turn; readonly onClose: () => void }) {
  const location = useRouterState({ select: (state) => state.location });
  const { test } = location.search as { readonly test?: string };
  const about = aboutOf(location.pathname, test);
  return (
    <aside className="turned no-print" aria-label={t('page.changes.title')}>
      <div>
        <p role="status">
          <strong>{t('page.as-of.changed', { day: dayText(turn.to) })}</strong>{' '}
          {about && turn.from !== turn.to && <InShort turn={turn} about={about} />}
        </p>
        <button type="button" className="button" onClick={onClose}>
          {t('page.close')}
        </button>
      </div>
    </aside>
  );
}
