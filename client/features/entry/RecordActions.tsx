import { Link, useLocation } from '@tanstack/react-router';
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
  const back = useLocation({ select: ({ href }) => href });
  return (
    <nav className="row table-foot no-print" aria-label={t('page.entry.actions')}>
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
          {kind === 'Contract' && (
            <>
              <Link to="/enter/$kind/$id" params={{ kind, id }} search={{ field: 'placeOfWork', back }}>
                {t('page.entry.more-of-law')}
              </Link>
              <Link to="/enter/$kind" params={{ kind: 'PartyFact' }} search={{ about: id, back }}>
                {t('page.entry.add-party-fact')}
              </Link>
            </>
          )}
          <Link to="/enter">{t('page.entry.action.add')}</Link>
        </>
      )}
    </nav>
  );
}
