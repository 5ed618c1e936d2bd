import { Link } from '@tanstack/react-router';
import { besideText, listText } from '../../../schema/messages/format.ts';
import { ClaimsCutOff } from '../../ui/ClaimsCutOff.tsx';
import { isSoon } from '../../ui/days.ts';
import { Icon } from '../../ui/Icon.tsx';
import { articleText, DayText, daysText, Money, NotVerified } from '../../ui/value.tsx';
import { capital, t } from '../../ui/words.ts';
import type { OverviewData } from './OverviewPage.tsx';
import { type DeadlineLine, deadlineLines } from './view-model.ts';

function Day({ line }: { readonly line: DeadlineLine }) {
  const near = isSoon(line.days);
  const left = daysText(line.days);
  return (
    <div>
      <span className={near ? 'asks row-tight' : 'strong'}>
        {near && <Icon name="clock" />} <DayText day={line.on} />
      </span>
      {left && <span className="second">{left}</span>}
      <NotVerified of={line} />
    </div>
  );
}

function Amount({ line }: { readonly line: DeadlineLine }) {
  if (!line.amount) return <span className="quiet">{t('page.not-known')}</span>;
  return (
    <span className="strong">
      {line.isAtMost && `${t('page.overview.up-to')} `}
      <Money value={line.amount} />
    </span>
  );
}

export function Deadlines({ overview }: { readonly overview: OverviewData }) {
  const lines = deadlineLines(overview.deadlines);
  const { claims, claimsRead } = overview;
  return (
    <section aria-labelledby="next-deadlines">
      <div className="between section-head">
        <h2 id="next-deadlines">{t('page.overview.deadlines')}</h2>
        <span className="row">
          <Link to="/deadlines">{t('page.overview.all-days')}</Link>
          <Link to="/claims">{t('page.overview.all-claims')}</Link>
        </span>
      </div>
      <ClaimsCutOff read={claimsRead} held={claims}>
        <Link to="/deadlines" search={{ all: 'yes' }} className="button">
          <Icon name="calendar" />
          {t('page.days.read-all', { held: claims })}
        </Link>
      </ClaimsCutOff>
      {lines.length === 0 && claimsRead >= claims && (
        <p className="quiet section-empty">{t('page.overview.no-deadlines')}</p>
      )}
      <ul className="lines">
        {lines.map((line) => (
          <li key={line.key} className="deadline-line">
            <Day line={line} />
            <div>
              <Link to="/claims/$id" params={{ id: line.claim }} className="strong plain-link">
                {capital(line.text)}
              </Link>
              <span className="second">{besideText([listText(line.parties), line.claimText])}</span>
            </div>
            <div className="number">
              <Amount line={line} />
              <span className="second">{articleText(line.article)}</span>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
