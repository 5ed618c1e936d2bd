import { Link } from '@tanstack/react-router';
import { InstantText } from '../../ui/value.tsx';
import { t } from '../../ui/words.ts';
import { importText } from '../imports/ledger.ts';
import type { OverviewData } from './OverviewPage.tsx';

export function Lately({ overview }: { readonly overview: OverviewData }) {
  if (overview.recentImports.length === 0) return null;
  return (
    <section aria-labelledby="lately">
      <div className="between section-head">
        <h2 id="lately">{t('page.overview.lately')}</h2>
        <Link to="/imports">{t('page.overview.all-imports')}</Link>
      </div>
      <ul className="lines">
        {overview.recentImports.map((one) => (
          <li key={one.id} className="lately">
            <span className="small">
              <InstantText at={one.startedAt} />
            </span>
            <Link to="/imports/$id" params={{ id: one.id }} className="small">
              {t('page.overview.import', {
                files: importText(one, one.id),
                state: one.state,
                n: one.ledger.in,
                look: one.ledger.rejected + one.ledger.held,
              })}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
