/**
 * Every failure a caller can act on. `code` is stable and is what tests and clients compare;
 * `params` fill the message of the same code in schema/messages; `remedy` says how to mend the input.
 */
export type ErrorCode =
  | 'bad-day'
  | 'bad-instant'
  | 'bad-period'
  | 'bad-amount'
  | 'bad-currency'
  | 'currencies-differ'
  | 'bad-questionnaire'
  | 'bad-regime'
  | 'bad-case'
  | 'bad-mapping'
  | 'bad-file'
  | 'bad-config'
  | 'bad-statement'
  | 'unknown-property'
  | 'not-indexed'
  | 'not-found'
  | 'not-found-near'
  | 'not-unique'
  | 'store-locked'
  | 'store-newer'
  | 'store-full'
  | 'store-not-empty'
  | 'store-damaged'
  | 'store-unreachable'
  | 'store-refused'
  | 'store-unavailable'
  | 'no-data-folder'
  | 'driver-missing'
  | 'port-taken'
  | 'port-refused'
  | 'no-such-address'
  | 'node-too-old'
  | 'folder-not-empty'
  | 'import-running'
  | 'stands-already'
  | 'too-large'
  | 'not-acknowledged'
  | 'no-letter'
  | 'bad-wording'
  | 'source-refused'
  | 'source-cited'
  | 'cancelled';

export interface ErrorParams {
  readonly [name: string]: string | number | undefined;
}

export class SolidaryError extends Error {
  readonly code: ErrorCode;
  readonly params: ErrorParams;

  constructor(code: ErrorCode, params: ErrorParams = {}, cause?: unknown) {
    super(describe(code, params), cause === undefined ? undefined : { cause });
    this.name = 'SolidaryError';
    this.code = code;
    this.params = params;
  }
}

/** The form for logs and stack traces; screens and the command line use the catalogue. */
function describe(code: ErrorCode, params: ErrorParams): string {
  const shown = Object.entries(params)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}: ${value}`);
  return shown.length === 0 ? code : `${code} (${shown.join('; ')})`;
}
