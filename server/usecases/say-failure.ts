import { render } from '../../schema/messages/index.ts';
import { type ErrorCode, type ErrorParams, SolidaryError } from '../domain/errors.ts';
import { param } from '../domain/outcome.ts';
import type { Problem } from './problem.ts';

export interface Failure {
  readonly code: string;
  readonly sentence: string;
}

/** The one sentence of a failure that the caller can act on; undefined for a bug. */
export function sayFailure(error: unknown): Failure | undefined {
  if (!(error instanceof SolidaryError)) return undefined;
  return { code: error.code, sentence: render(`error.${error.code}`, error.params) };
}

/** The same as a problem of a typed result; a bug is named as one, its cause is for the log. */
export function failureAsProblem(error: unknown, field?: string): Problem {
  const at = field === undefined ? {} : { field };
  if (!(error instanceof SolidaryError)) return { ...at, code: 'error.bug', params: {} };
  const given = Object.entries(error.params).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, param.text(String(value))] as const],
  );
  return { ...at, code: `error.${error.code}`, params: Object.fromEntries(given) };
}

/** A failure that the caller can act on, as against a bug. */
export function isExpected(error: unknown): boolean {
  return error instanceof SolidaryError;
}

/** Ends what was asked with a failure that the caller can act on. */
export function refuse(code: ErrorCode, params: ErrorParams, cause?: unknown): never {
  throw new SolidaryError(code, params, cause);
}
