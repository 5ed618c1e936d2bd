import { Link } from '@tanstack/react-router';
import { Icon } from '../../ui/Icon.tsx';
import { DayText, daysText, Money } from '../../ui/value.tsx';
import { t } from '../../ui/words.ts';
import type { OverviewData } from './OverviewPage.tsx';

type Deadline = OverviewData['deadlines'][number];

function Day({ deadline }: { readonly deadline: Deadline }) {
  const near = deadline.days >= 0 && deadline.days <= 14;
  return (
    <div>
      <span className={near && deadline.days <= 3 ? 'asks row-tight' : near ? 'asks' : 'strong'}>
        {near && <Icon name="clock" />} <DayText day={deadline.on} />
      </span>
      <span className="second">{daysText(deadline.days)}</span>
    </div>
  );
}

export function Deadlines({ overview }: { readonly overview: OverviewData }) {
  return (
    <section aria-labelledby="next-deadlines">
      <div className="between section-head">
        <h2 id="next-deadlines">{t('page.overview.deadlines')}</h2>
        <Link to="/claims">{t('page.overview.all-claims')}</Link>
      </div>
      {overview.deadlines.length === 0 && <p className="quiet section-empty">{t('page.overview.no-deadlines')}</p>}
      <ul className="lines">
        {overview.deadlines.map((deadline) => (
          <li key={`${deadline.claim} ${deadline.party} ${deadline.on} ${deadline.text}`} className="deadline-line">
            <Day deadline={deadline} />
            <div>
              <Link to="/claims/$id" params={{ id: deadline.claim }} className="strong plain-link">
                {deadline.text}
              </Link>
              <span className="second">{deadline.partyName ?? deadline.party}</span>
            </div>
            <div className="number">
              <span className="strong">{deadline.amount ? <Money value={deadline.amount} /> : '–'}</span>
              <span className="second">{deadline.article}</span>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
