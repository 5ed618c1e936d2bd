import { dayBefore } from '../../ui/days.ts';
import { DayText } from '../../ui/value.tsx';
import { heading, said, t } from '../../ui/words.ts';
import type { OrganisationData } from './OrganisationPage.tsx';

type Fact = OrganisationData['facts'][number];

function valueText(value: unknown): string {
  if (value === true) return t('page.yes');
  if (value === false) return t('page.no');
  return typeof value === 'string' ? said(value) : JSON.stringify(value);
}

/** From its first to its last day; inside, `until` is the first day no longer covered. */
function Days({ fact }: { readonly fact: Fact }) {
  if (!fact.from && !fact.until) return null;
  return (
    <span className="second small">
      {fact.from && (
        <>
          {t('page.from')} <DayText day={fact.from} />
        </>
      )}
      {fact.until && (
        <>
          {' '}
          {t('page.to')} <DayText day={dayBefore(fact.until)} />
        </>
      )}
    </span>
  );
}

export function Facts({ facts }: { readonly facts: readonly Fact[] }) {
  if (facts.length === 0) return <p className="quiet">{t('page.organisation.no-facts')}</p>;
  return (
    <ul className="lines">
      {facts.map((fact) => (
        <li key={`${fact.fact} ${fact.scheme} ${fact.about} ${fact.from} ${JSON.stringify(fact.value)}`}>
          <strong>{heading(fact.fact)}</strong>: {valueText(fact.value)}
          {fact.scheme && `, ${fact.scheme}`}
          <Days fact={fact} />
        </li>
      ))}
    </ul>
  );
}
