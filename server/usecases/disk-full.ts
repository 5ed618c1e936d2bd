import { SolidaryError } from '../domain/errors.ts';

/** A failure to write below `path` as `store-full` where the disk was full, else as it came. */
export function sayDiskFull(error: unknown, path: string): unknown {
  const isFull = typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOSPC';
  return isFull ? new SolidaryError('store-full', { path }, error) : error;
}
