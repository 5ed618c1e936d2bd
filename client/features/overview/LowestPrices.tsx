import { Link } from '@tanstack/react-router';
import { sayNotes } from '../../../schema/messages/say.ts';
import { LaterMark } from '../../ui/Later.tsx';
import { Mark } from '../../ui/Mark.tsx';
import { Table } from '../../ui/Table.tsx';
import { sentence, t } from '../../ui/words.ts';
import { figureColumns, SHORT } from '../flags/FlagTable.tsx';
import { subjectOf } from '../flags/view-model.ts';
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
        <Table
          caption={t('page.overview.lowest')}
          cards
          rows={overview.lowestPrices}
          rowKey={(flag) => `${flag.test.id} ${flag.subject}`}
          columns={[
            {
              key: 'contract',
              head: t('page.flags.contract'),
              row: true,
              cell: (flag) => (
                <>
                  <span className="with-mark">
                    <Mark kind="flagged" />
                    <Link
                      to="/flags/$test/$subject"
                      params={{ test: flag.test.id, subject: flag.subject }}
                      className="plain-link"
                    >
                      {subjectOf(flag).title}
                    </Link>
                  </span>
                  <span className="second">{sentence(flag.test.title)}</span>
                  <LaterMark later={flag.later} on={flag.on} />
                  {flag.notes.length > 0 && <span className="second">{sayNotes(flag.notes)}</span>}
                </>
              ),
            },
            ...figureColumns('contract'),
            SHORT,
          ]}
        />
      )}
    </section>
  );
}
