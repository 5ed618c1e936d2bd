import {
  ACTORS,
  CREDITORS,
  EVENT_KINDS,
  type EventKind,
  INVOKED,
  LINE_KINDS,
  RATE_BASES,
} from '../../domain/claim-vocabulary.ts';
import type { Deps } from '../deps.ts';

export interface Vocabulary {
  readonly kinds: readonly string[];
  readonly rateBases: readonly string[];
  readonly creditors: readonly string[];
  readonly invokes: readonly string[];
  readonly payMethods: readonly string[];
  readonly actors: readonly string[];
  readonly events: readonly EventKind[];
  /** Places whose law is encoded. */
  readonly places: readonly string[];
}

/** The values of the claim form that the engine knows. */
export function readVocabulary(deps: Deps): Vocabulary {
  const binding = deps.regimes.filter(({ kind }) => kind === 'statutory_liability');
  return {
    kinds: LINE_KINDS,
    rateBases: RATE_BASES,
    creditors: CREDITORS,
    invokes: INVOKED,
    payMethods: ['time', 'piece_rate'],
    actors: ACTORS,
    events: EVENT_KINDS,
    places: [...new Set(binding.map(({ jurisdiction }) => jurisdiction))].sort(),
  };
}
