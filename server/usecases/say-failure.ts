import { render } from '../../schema/messages/index.ts';
import { SolidaryError } from '../domain/errors.ts';

export interface Failure {
  readonly code: string;
  readonly sentence: string;
}

/** The one sentence of a failure that the caller can act on; undefined for a bug. */
export function sayFailure(error: unknown): Failure | undefined {
  if (!(error instanceof SolidaryError)) return undefined;
  return { code: error.code, sentence: render(`error.${error.code}`, error.params) };
}
