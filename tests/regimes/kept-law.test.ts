import { appendFileSync, cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { keepRegimes, loadRegimes } from '../../server/regimes/load.ts';

const LAW = join(import.meta.dirname, '../../server/regimes');
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'solidary-law-'));
  for (const place of ['no', 'de']) cpSync(join(LAW, place), join(folder, place), { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const FILE = 'no/allmenngjoring.yaml';
const kept = () => join(folder, 'law-as-read.json');
/** What is kept says who wrote it, so that an answer tells where it comes from. */
function mark(): void {
  const read = JSON.parse(readFileSync(kept(), 'utf8'));
  writeFileSync(kept(), JSON.stringify({ ...read, versions: [{ id: 'kept' }] }));
}

describe('the law that is kept as it was read', () => {
  test('is what its files say', () => {
    const read = loadRegimes(folder);
    expect(read.length).toBeGreaterThan(5);
    keepRegimes(folder);
    expect(loadRegimes(folder)).toStrictEqual(read);
    mark();
    expect(loadRegimes(folder)).toEqual([{ id: 'kept' }]);
  });

  test.each([
    ['a file changed', () => appendFileSync(join(folder, FILE), '# another word\n')],
    ['a file came', () => cpSync(join(LAW, 'at'), join(folder, 'at'), { recursive: true })],
    ['a file went', () => rmSync(join(folder, FILE))],
    ['a file has another name', () => renameSync(join(folder, FILE), join(folder, 'no/general.yaml'))],
    ['it was cut off', () => writeFileSync(kept(), readFileSync(kept(), 'utf8').slice(0, -9))],
  ])('is not taken where %s', (_what, change) => {
    keepRegimes(folder);
    mark();
    change();
    const read = loadRegimes(folder);
    expect(read.map(({ id }) => id)).toContain('de-milog-13');
    expect(read.map(({ id }) => id)).not.toContain('kept');
  });

  test('where a file is not whole nothing is kept, and what is wrong is said', () => {
    keepRegimes(folder);
    appendFileSync(join(folder, FILE), 'anker: work\n');
    expect(() => keepRegimes(folder)).toThrow('bad-regime');
    expect(() => loadRegimes(folder)).toThrow('bad-regime');
  });
});
