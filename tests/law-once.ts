/**
 * What tests import as server/regimes/load.ts: the law of this folder is read and checked once a run, by the first file of
 * tests that asks. Another folder is read each time.
 */
import type { RegimeVersion } from '../server/domain/liability/regime.ts';
// Two slashes, for jest.config.mjs maps the path with one to this file.
import { loadRegimes as read } from '../server/regimes//load.ts';
import { readOnce } from './builders/once.ts';

export { keepRegimes, readFamily } from '../server/regimes//load.ts';

export function loadRegimes(directory?: string): readonly RegimeVersion[] {
  return directory === undefined ? readOnce('law', () => read()) : read(directory);
}
