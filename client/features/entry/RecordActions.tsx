import { Link } from '@tanstack/react-router';
import { useKnown } from '../../ui/known.ts';
import { t } from '../../ui/words.ts';

/** What can be done by hand with a record, and who said what of it. */
export function RecordActions({
  kind,
  id,
}: {
  readonly kind: 'Organisation' | 'Workplace' | 'Contract';
  readonly id: string;
}) {
  const known = useKnown();
  return (
    <nav className="row no-print" aria-label={t('page.entry.actions')}>
      <Link to="/history/$id" params={{ id }}>
        {t('page.history.link')}
      </Link>
      {known === undefined && (
        <>
          <Link to="/enter/$kind/$id" params={{ kind, id }}>
            {t('page.entry.action.correct')}
          </Link>
          <Link to="/enter/$kind/$id" params={{ kind, id }} hash="close">
            {t('page.entry.action.close')}
          </Link>
          <Link to="/enter">{t('page.entry.action.add')}</Link>
        </>
      )}
    </nav>
  );
}
