import { Link } from '@tanstack/react-router';
import { t } from '../../ui/words.ts';
import { FlaggedTable } from '../flags/FlaggedTable.tsx';
import type { OverviewTests } from './OverviewPage.tsx';
import { isAnyTested } from './view-model.ts';

export function LowestPrices({ overview }: { readonly overview: OverviewTests }) {
  return (
    <section aria-labelledby="lowest-prices">
      <div className="between section-head">
        <h2 id="lowest-prices">{t('page.overview.lowest')}</h2>
        <Link to="/flags">{t('page.overview.all-flags')}</Link>
      </div>
      {overview.lowestPrices.length === 0 ? (
        <p className="quiet section-empty">
          {t(isAnyTested(overview.coverage) ? 'page.overview.no-lowest' : 'page.overview.no-lowest-tested')}
        </p>
      ) : (
        <FlaggedTable subject="contract" rows={overview.lowestPrices} caption={t('page.overview.lowest')} />
      )}
    </section>
  );
}
