/** Days in groups, each as a line that says what it asks for, of whom, under what, and what stops it. */

import { Link } from '@tanstack/react-router';
import { listText } from '../../../schema/messages/format.ts';
import { sayPeriod } from '../../../schema/messages/say.ts';
import { isSoon } from '../../ui/days.ts';
import { Icon } from '../../ui/Icon.tsx';
import { articleText, DayText, daysText, dayText, Money, NotVerified } from '../../ui/value.tsx';
import { t } from '../../ui/words.ts';
import { type Group, keyOf, type Line, labelOf, namesOf } from './view-model.ts';

export function stateText({ state, days, done }: Line): string {
  if (state === 'done') return t('page.days.done', { day: done ? dayText(done) : 'no' });
  if (state === 'opens') return t('page.days.opens');
  const left = daysText(days) ?? '';
  return state === 'passed' ? t('page.days.passed', { left }) : left;
}

export const isNear = ({ state, days }: Line): boolean => state === 'ahead' && isSoon(days);

export function stopsText({ stops }: Line): string {
  return stops.length === 0 ? t('page.not-known') : listText(stops, { type: 'disjunction' });
}

function Rule({ line }: { readonly line: Line }) {
  return (
    <div className="day-rule">
      {line.regime && line.regime.id !== 'employment' ? (
        <Link to="/law/$id" params={{ id: line.regime.id }}>
          {articleText(line.article)}
        </Link>
      ) : (
        articleText(line.article)
      )}
      <span className="second">
        {line.runsFrom
          ? t('page.days.runs', { from: dayText(line.runsFrom), period: line.period ? sayPeriod(line.period) : 'no' })
          : t('page.days.runs-not-known')}
      </span>
      {line.stops.length > 0 && line.state !== 'done' && (
        <span className="second">{t('page.days.stopped-by', { stops: stopsText(line) })}</span>
      )}
    </div>
  );
}

/** Of a day of some lines the amount is that of the whole row; the employer's own debt is added up line by line. */
function Amount({ line }: { readonly line: Line }) {
  if (!line.amount) return <span className="quiet">{t('page.not-known')}</span>;
  return (
    <>
      {line.lines.length > 0 && line.what !== 'limitation' && `${t('page.overview.up-to')} `}
      <Money value={line.amount} />
    </>
  );
}

function DayLine({ line }: { readonly line: Line }) {
  return (
    <li className={`day-line day-${line.state}`}>
      <div>
        <span className={isNear(line) ? 'asks row-tight' : 'strong'}>
          {isNear(line) && <Icon name="clock" />} <DayText day={line.on} />
        </span>
        <span className="second">{stateText(line)}</span>
        <NotVerified of={line} />
      </div>
      <div>
        <span className="strong">{labelOf(line)}</span>
        <span className="second">{namesOf(line)}</span>
        <span className="second">
          <Link to="/claims/$id" params={{ id: line.claim.id }}>
            {line.claim.name}
          </Link>
        </span>
      </div>
      <Rule line={line} />
      <div className="number">
        <Amount line={line} />
      </div>
    </li>
  );
}

export function DayList({ groups }: { readonly groups: readonly Group[] }) {
  return (
    <div className="stack-wide">
      {groups.map(({ key, title, lines }) => (
        <section key={key} className="day-group" aria-label={title}>
          <h2 className="named">{title}</h2>
          <ul className="lines">
            {lines.map((line) => (
              <DayLine key={keyOf(line)} line={line} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
