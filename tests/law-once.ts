/**
 * What tests import as server/regimes/load.ts: the law of this folder is read and checked once a run, by the first file of
 * tests that asks. The rest parse it as JSON, which takes a fiftieth of the time. Another folder is read each time.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { expect } from '@jest/globals';
import type { RegimeVersion } from '../server/domain/liability/regime.ts';
// Two slashes, for jest.config.mjs maps the path with one to this file.
import { loadRegimes as read } from '../server/regimes//load.ts';
import { madeOnceNow } from './builders/once.ts';

export { keepRegimes, readFamily } from '../server/regimes//load.ts';

export function loadRegimes(directory?: string): readonly RegimeVersion[] {
  if (directory !== undefined) return read(directory);
  const path = madeOnceNow('law.json', (part) => {
    const law = read();
    const text = JSON.stringify(law);
    expect(JSON.parse(text)).toStrictEqual(law);
    writeFileSync(part, text);
  });
  return JSON.parse(readFileSync(path, 'utf8')) as readonly RegimeVersion[];
}
