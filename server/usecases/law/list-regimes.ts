import { sayLaw } from '../../../schema/messages/say.ts';
import { openPoints } from '../../domain/liability/open-points.ts';
import type { RegimeVersion } from '../../domain/liability/regime.ts';
import { type RuleRelation, relatedRules } from '../../domain/liability/related-rules.ts';
import { placesAround } from '../../domain/places.ts';
import type { Deps } from '../deps.ts';

export { openPoints, type RuleRelation };

/** Models stand beside the law of every place, labelled as such. */
const EVERYWHERE = ['EU', 'ZZ'];

/** The law of a place, of its region's country and the EU's as context; everything encoded where no place is named. */
export function listRegimes(deps: Deps, request: { readonly place?: string }): readonly RegimeVersion[] {
  const { place } = request;
  if (place === undefined) return deps.regimes;
  const around = [...placesAround(place), ...EVERYWHERE];
  return deps.regimes.filter(({ jurisdiction }) => around.includes(jurisdiction));
}

export function findRegime(deps: Deps, id: string): RegimeVersion | undefined {
  return deps.regimes.find((regime) => regime.id === id);
}

/** In the reader's language; null for what is no rule that is encoded. */
export function nameOfLaw(deps: Deps, id: string): string | null {
  const regime = findRegime(deps, id);
  return regime === undefined ? null : sayLaw(regime.name.en);
}

export function relationsOf(deps: Deps, regime: RegimeVersion): readonly RuleRelation[] {
  return relatedRules(regime, deps.regimes);
}
