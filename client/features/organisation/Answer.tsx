import { t } from '../../ui/words.ts';
import { useClaims } from './Claims.tsx';
import { describeClaims, describeOrganisation, describeSide, soFar } from './describe.ts';
import type { OrganisationData } from './OrganisationPage.tsx';
import './organisation.css';

type Side = 'buys' | 'supplies';

/** Undefined until every price of it that is shown is tested. */
function sideOf(organisation: OrganisationData, side: Side, tests: ReadonlyMap<string, string>): string | undefined {
  const { edges, pageInfo } = organisation[side];
  const outcomes = edges.flatMap(({ node }) => tests.get(node.id) ?? []);
  if (outcomes.length < edges.length) return undefined;
  const said = describeSide(side === 'buys' ? 'pays' : 'paid', outcomes) ?? '';
  return pageInfo.hasNextPage ? soFar(said) : said;
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
  // Of claims that could not be traced the list below says why.
  const isThere = (claims !== undefined || query.error !== null) && !prices.includes(undefined);
  const said = [claims && describeClaims(claims), ...prices].filter(Boolean).join(' ');
  return (
    <div>
      <p className="answer organisation-answer" role="status">
        {isThere ? said : <span className="quiet">{t('page.organisation.claims.loading')}</span>}
      </p>
      <p className="quiet">
        {describeOrganisation(organisation)} {t('page.not-legal-advice')}
      </p>
    </div>
  );
}
