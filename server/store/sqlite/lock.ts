import { SolidaryError } from '../../domain/errors.ts';
import type { Database, Driver } from './driver.ts';

/**
 * One server owns a data file. The owner holds an exclusive transaction on an empty file beside it; the operating
 * system lets go of that when the process ends, however it ends, so a crash leaves no stale lock.
 */
export function takeOwnership(driver: Driver, path: string): Database {
  const lock = driver.open(`${path}-lock`, { readOnly: false });
  try {
    lock.exec('PRAGMA busy_timeout = 0');
    lock.exec('BEGIN EXCLUSIVE');
    return lock;
  } catch (cause) {
    lock.close();
    if (cause instanceof SolidaryError && cause.code === 'store-locked') {
      throw new SolidaryError('store-locked', { path }, cause.cause);
    }
    throw cause;
  }
}
