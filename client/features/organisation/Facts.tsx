import { Link, useLocation } from '@tanstack/react-router';
import { besideText } from '../../../schema/messages/format.ts';
import { dayBefore } from '../../ui/days.ts';
import { useKnown } from '../../ui/known.ts';
import { DayText } from '../../ui/value.tsx';
import { heading, said, t } from '../../ui/words.ts';
import { EditLinks, HistoryLink } from '../entry/RecordLinks.tsx';
import type { OrganisationData } from './OrganisationPage.tsx';
import '../entry/entry.css';

type Fact = OrganisationData['facts'][number];

function valueText(value: unknown): string {
  if (value === true) return t('page.yes');
  if (value === false) return t('page.no');
  return typeof value === 'string' ? said(value) : JSON.stringify(value);
}

/** From its first to its last day; inside, `until` is the first day no longer covered. */
function Days({ fact }: { readonly fact: Pick<Fact, 'from' | 'until'> }) {
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

/** As a record of its own, each is corrected and closed, and its history told. */
function FactActions({
  kind = 'PartyFact',
  ...record
}: {
  readonly id: string;
  readonly name: string;
  readonly back: string;
  readonly kind?: string;
}) {
  return (
    <span className="row small fact-links no-print">
      <HistoryLink id={record.id} name={record.name} />
      <EditLinks kind={kind} {...record} />
    </span>
  );
}

export function AddFact({ party }: { readonly party: string }) {
  const known = useKnown();
  const back = useLocation({ select: ({ href }) => href });
  if (known !== undefined) return null;
  return (
    <p className="table-foot no-print">
      <Link className="button" to="/enter/$kind" params={{ kind: 'PartyFact' }} search={{ party, back }}>
        {t('page.entry.add-fact')}
      </Link>
    </p>
  );
}

export function Facts({ facts }: { readonly facts: readonly Fact[] }) {
  const back = useLocation({ select: ({ href }) => href });
  if (facts.length === 0) return <p className="quiet">{t('page.organisation.no-facts')}</p>;
  return (
    <ul className="lines">
      {facts.map((fact) => (
        <li key={fact.id}>
          <strong>{heading(fact.fact)}</strong>: {valueText(fact.value)}
          {fact.schemeText && `, ${fact.schemeText}`}
          {fact.about && (
            <span className="second small fact-links">
              <Link to="/contracts/$id" params={{ id: fact.about }}>
                {t('page.organisation.fact-about', { contract: fact.aboutText ?? fact.about })}
              </Link>
            </span>
          )}
          <Days fact={fact} />
          <FactActions id={fact.id} name={besideText([heading(fact.fact), fact.aboutText])} back={back} />
        </li>
      ))}
    </ul>
  );
}

const RELATIONS = [
  ['Ownership', 'owned'],
  ['Affiliation', 'of'],
  ['Succession', 'successor'],
] as const;

/** Who owns or manages it, is of its group or is succeeded by it; each a record of its own. */
export function Standings({
  party,
  standings,
}: {
  readonly party: string;
  readonly standings: OrganisationData['standings'];
}) {
  const back = useLocation({ select: ({ href }) => href });
  const known = useKnown();
  if (standings.length === 0 && known !== undefined) return null;
  return (
    <section className="sheet sheet-pad">
      <h2>{t('page.organisation.relations')}</h2>
      <ul className="lines">
        {standings.map(({ id, kind, text, ...days }) => (
          <li key={id}>
            <bdi>{text}</bdi>
            <Days fact={days} />
            <FactActions id={id} kind={kind} name={text} back={back} />
          </li>
        ))}
      </ul>
      {known === undefined && (
        <p className="row no-print">
          {RELATIONS.map(([kind, field]) => (
            <Link key={kind} to="/enter/$kind" params={{ kind }} search={{ [field]: party, back }}>
              {t('page.organisation.add-relation', { kind })}
            </Link>
          ))}
        </p>
      )}
    </section>
  );
}
