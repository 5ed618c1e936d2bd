import { Link } from '@tanstack/react-router';
import { t } from '../../ui/words.ts';
import { isCut, soFar } from './describe.ts';
import type { OrganisationData } from './OrganisationPage.tsx';
import { type Neighbour, neighbours } from './steps.ts';

/** More stand in the tables of contracts. */
const MOST_NAMED = 8;

function Step({
  head,
  none,
  found,
}: {
  readonly head: string;
  readonly none: string;
  readonly found: readonly Neighbour[];
}) {
  return (
    <>
      <dt className="strong">{head}</dt>
      <dd>
        {found.length === 0 && <span className="quiet">{none}</span>}
        <ul className="lines">
          {found.slice(0, MOST_NAMED).map(({ id, name, contracts }) => (
            <li key={id}>
              <Link to="/organisations/$id" params={{ id }}>
                <bdi>{name}</bdi>
              </Link>
              <span className="second">{t('page.organisation.step-contracts', { n: contracts })}</span>
            </li>
          ))}
          {found.length > MOST_NAMED && (
            <li className="small">{t('page.organisation.step-more', { n: found.length - MOST_NAMED })}</li>
          )}
        </ul>
      </dd>
    </>
  );
}

/** Up the page is up the chain: who pays it stands above whom it pays. */
export function Steps({ organisation }: { readonly organisation: OrganisationData }) {
  const rows = (side: 'buys' | 'supplies') => organisation[side].edges.map(({ node }) => node);
  const head = t('page.organisation.steps');
  return (
    <section className="sheet sheet-pad">
      <h2>{isCut(organisation) ? soFar(head) : head}</h2>
      <dl>
        <Step
          head={t('page.organisation.paid-by')}
          none={t('page.organisation.paid-by-none')}
          found={neighbours(rows('supplies'), 'buyer')}
        />
        <Step
          head={t('page.organisation.pays')}
          none={t('page.organisation.pays-none')}
          found={neighbours(rows('buys'), 'supplier')}
        />
      </dl>
    </section>
  );
}
