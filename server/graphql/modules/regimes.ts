import { sayLaw } from '../../../schema/messages/say.ts';
import type { RegimeVersion } from '../../domain/liability/regime.ts';
import { findRegime, listRegimes, openPoints, relationsOf } from '../../usecases/law/list-regimes.ts';
import type { Resolvers } from '../generated/resolvers.ts';

/** The rule as the engine reads it, without what the other fields already say. */
function ruleOf(regime: RegimeVersion): object {
  const {
    id: _id,
    family: _family,
    kind: _kind,
    jurisdiction: _jurisdiction,
    name: _name,
    law: _law,
    replaces: _replaces,
    ...rule
  } = regime;
  return rule;
}

export const regimes: Resolvers = {
  Query: {
    regimes: (_parent, { place }, { deps }) => [...listRegimes(deps, place == null ? {} : { place })],
    regime: (_parent, { id }, { deps }) => findRegime(deps, id) ?? null,
  },
  Regime: {
    model: ({ kind }) => kind === 'illustrative_model',
    name: ({ name }) => sayLaw(name.en),
    officialName: ({ name }) => name.official,
    cite: ({ law }) => law.cite,
    from: ({ version }) => version.from,
    until: ({ version }) => version.until ?? null,
    start: ({ version }) => version.start,
    verification: ({ law }) => law.verification,
    confidence: ({ law }) => law.confidence,
    textRead: ({ law }) => law.text ?? null,
    checked: ({ law }) => law.checked,
    replaces: ({ replaces }) => replaces ?? null,
    sources: ({ law }) => [...law.sources],
    openPoints: (regime) => [...openPoints(regime)],
    relations: (regime, _arguments, { deps }) => [...relationsOf(deps, regime)],
    notes: ({ law }) => law.notes ?? null,
    rule: ruleOf,
  },
};
