import { SolidaryError } from '../../domain/errors.ts';

/** Primary result codes of SQLite; better-sqlite3 gives their names, node:sqlite their numbers. */
const NAMES: Readonly<Record<number, string>> = {
  5: 'SQLITE_BUSY',
  6: 'SQLITE_LOCKED',
  8: 'SQLITE_READONLY',
  10: 'SQLITE_IOERR',
  11: 'SQLITE_CORRUPT',
  13: 'SQLITE_FULL',
  14: 'SQLITE_CANTOPEN',
  26: 'SQLITE_NOTADB',
};

const DAMAGED = ['SQLITE_CORRUPT', 'SQLITE_NOTADB'];
const UNAVAILABLE = ['SQLITE_READONLY', 'SQLITE_IOERR', 'SQLITE_CANTOPEN'];

/** What a caller can act on as a coded error; anything else, such as a wrong statement, as it came. */
export function storeFailure(cause: unknown, path: string): unknown {
  const name = resultName(cause);
  if (name === undefined) return cause;
  if (name.startsWith('SQLITE_FULL') || name === 'ENOSPC') return new SolidaryError('store-full', { path }, cause);
  if (name.startsWith('SQLITE_BUSY') || name.startsWith('SQLITE_LOCKED')) {
    return new SolidaryError('store-locked', { path }, cause);
  }
  const reason = (cause as Error).message;
  if (DAMAGED.some((one) => name.startsWith(one))) return new SolidaryError('store-damaged', { path, reason }, cause);
  if (UNAVAILABLE.some((one) => name.startsWith(one))) {
    return new SolidaryError('store-unavailable', { path, reason }, cause);
  }
  return cause;
}

function resultName(cause: unknown): string | undefined {
  if (typeof cause !== 'object' || cause === null) return undefined;
  if ('errcode' in cause && typeof cause.errcode === 'number') return NAMES[cause.errcode & 0xff];
  return 'code' in cause && typeof cause.code === 'string' ? cause.code : undefined;
}
