import { t } from '../../ui/words.ts';
import { useClaims } from './Claims.tsx';
import { describeClaims, describeOrganisation, describeSide, isCut, soFar } from './describe.ts';
import type { OrganisationData } from './OrganisationPage.tsx';
import './organisation.css';

type Side = 'buys' | 'supplies';

/** Undefined until every price of it that is shown is tested. */
function sideOf(organisation: OrganisationData, side: Side, tests: ReadonlyMap<string, string>): string | undefined {
  const outcomes = organisation[side].edges.flatMap(({ node }) => tests.get(node.id) ?? []);
  if (outcomes.length < organisation[side].edges.length) return undefined;
  return describeSide(side === 'buys' ? 'pays' : 'paid', outcomes) ?? '';
}

/** What is known for and against it: the claims that reach it and how its prices came out. It comes when both are there. */
export function Answer({
  organisation,
  tests,
}: {
  readonly organisation: OrganisationData;
  readonly tests: ReadonlyMap<string, string>;
}) {
  const query = useClaims(organisation.id);
  const claims = query.data?.organisation?.id === organisation.id ? query.data.organisation.claims : undefined;
  const prices = (['buys', 'supplies'] as const).map((side) => sideOf(organisation, side, tests));
  const isThere = claims !== undefined && !prices.includes(undefined);
  const said = isThere ? [describeClaims(claims), ...prices].filter(Boolean).join(' ') : '';
  return (
    <div>
      <p className="answer organisation-answer" role="status">
        {isThere ? (isCut(organisation) && prices.some(Boolean) ? soFar(said) : said) : ''}
        {!isThere && !query.error && <span className="quiet">{t('page.organisation.claims.loading')}</span>}
      </p>
      <p className="quiet">
        {describeOrganisation(organisation)} {t('page.not-legal-advice')}
      </p>
    </div>
  );
}
