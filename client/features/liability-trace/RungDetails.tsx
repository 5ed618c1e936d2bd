/** What stands behind one company's rows: conditions, deadlines, what is missing, each step with its article. */
import { Link } from '@tanstack/react-router';
import { besideText, comma } from '../../../schema/messages/format.ts';
import { Said } from '../../ui/Mark.tsx';
import { DayText, NotVerified } from '../../ui/value.tsx';
import { capital, sentence, t } from '../../ui/words.ts';
import { EnterLink } from '../entry/EnterLink.tsx';
import { Steps } from './Steps.tsx';
import type { Row } from './trace.ts';
import { isVerified, type Rung } from './view-model.ts';

function Conditions({ row }: { readonly row: Row }) {
  if (row.conditions.length === 0) return null;
  return (
    <>
      <h4>{t('page.trace.conditions')}</h4>
      <ul className="facts">
        {row.conditions.map((condition) => (
          <li key={`${condition.code} ${condition.text}`}>
            <span>{condition.text}</span>
            <span className={condition.state === 'unknown' && condition.bars === 'debt' ? 'asks' : 'quiet'}>
              {t('page.trace.condition-state', { state: condition.state, bars: condition.bars })}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

function Days({ row }: { readonly row: Row }) {
  if (row.deadlines.length === 0) return null;
  return (
    <>
      <h4>{t('page.trace.days')}</h4>
      <ul className="facts">
        {row.deadlines.map((day) => (
          <li key={`${day.what} ${day.on} ${day.line}`}>
            <span>{capital(day.text)}</span>
            <span className="quiet">
              <DayText day={day.on} />
              {day.done && (
                <>
                  {comma()}
                  {t('page.deadlines.done')} <DayText day={day.done} />
                </>
              )}
              {day.runsFrom && (
                <>
                  {comma()}
                  {t('page.trace.runs-from')} <DayText day={day.runsFrom} />
                </>
              )}
              <NotVerified of={day} />
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

function MissingFacts({ row }: { readonly row: Row }) {
  if (row.missing.length === 0) return null;
  return (
    <>
      <h4>{t('page.trace.head.missing')}</h4>
      <ul className="facts">
        {row.missing.map((fact) => (
          <li key={`${fact.code} ${fact.text}`}>
            <span>
              {sentence(fact)} <EnterLink at={fact.enter} asked={sentence(fact)} />
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

function lawText(row: Row): string {
  const parts = besideText([row.regimeName, row.article]);
  return isVerified(row) ? parts : `${parts} (${t('page.law.not-verified')})`;
}

function RowDetails({ row }: { readonly row: Row }) {
  return (
    <section className="row-details">
      <h3>
        {t('page.trace.row-title', {
          law: row.regime === 'employment' ? t('page.trace.own-debt') : lawText(row),
          basis: t('page.trace.basis', { basis: row.basis }),
        })}
      </h3>
      <p>
        <Said code={row.status} />. {capital(sentence(row.reason))}
      </p>
      <Conditions row={row} />
      <Days row={row} />
      <MissingFacts row={row} />
      {row.steps.length > 0 && <h4>{t('page.trace.steps')}</h4>}
      <Steps steps={row.steps} cite={(id) => (id === row.regime ? row.article : id)} />
      {row.regime !== 'employment' && (
        <p className="hint">
          {row.checked && (
            <>
              {t('page.law.checked')} <DayText day={row.checked} />.{' '}
            </>
          )}
          <Link to="/law/$id" params={{ id: row.regime }}>
            {t('page.trace.open-law')}
          </Link>
        </p>
      )}
    </section>
  );
}

/** Rules that were looked at and under which the party is not liable: a line each. */
function AsideRows({ rows }: { readonly rows: readonly Row[] }) {
  if (rows.length === 0) return null;
  return (
    <section className="row-details">
      <h3>{t('page.trace.not-liable-under')}</h3>
      <ul className="facts">
        {rows.map((row) => (
          <li key={`${row.regime} ${row.basis}`}>
            <Link to="/law/$id" params={{ id: row.regime }}>
              {lawText(row)}
            </Link>
            <span className="quiet">{sentence(row.reason)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

export function RungDetails({ rung }: { readonly rung: Rung }) {
  return (
    <div className="stack-wide">
      {rung.rows.map((row) => (
        <RowDetails key={`${row.regime} ${row.basis}`} row={row} />
      ))}
      <AsideRows rows={rung.aside} />
      <p>
        <Link to="/organisations/$id" params={{ id: rung.party }}>
          {t('page.trace.open-company', { name: rung.name })}
        </Link>
      </p>
    </div>
  );
}
