import { readFile } from 'node:fs/promises';
import { SolidaryError } from '../domain/errors.ts';

/** Throws `bad-file` for one that is not there or cannot be read. */
export async function readTextFile(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (cause) {
    throw new SolidaryError('bad-file', { file: path, reason: cause instanceof Error ? cause.message : String(cause) }, cause);
  }
}
