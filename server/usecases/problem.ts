import type { Params } from '../domain/outcome.ts';

/** An expected failure: which field, why as a code of the catalogue, and the values of its message. */
export interface Problem {
  readonly field?: string;
  readonly code: string;
  readonly params: Params;
}
