/** The highway contracts of ../shared, read where they stand; counts and no names. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Deps } from '../../../server/usecases/deps.ts';
import { type Assessment, assessFlags } from '../../../server/usecases/flags/assess-flags.ts';
import { importFiles } from '../../../server/usecases/importing/import-files.ts';
import { loadMapping } from '../../../server/usecases/mapping/load-mapping.ts';
import { emptyDeps, LOCAL, ROOT } from '../../builders/seed-store.ts';

const bids = join(ROOT, '../shared/data/ca-caltrans-bids');
const held = existsSync(bids);
if (!held) console.log(`not run: ${bids} is not there (real highway contracts)`);

(held ? describe : describe.skip)('the real highway contracts', () => {
  let deps: Deps;
  beforeAll(async () => {
    deps = await emptyDeps();
    const path = 'seed/mappings/california-highway/contracts-and-bids.yaml';
    const mapping = loadMapping(readFileSync(join(ROOT, path), 'utf8'), path);
    const files = mapping.mapping.files.map(({ glob }) => ({ name: String(glob), path: join(bids, String(glob)) }));
    await importFiles(deps, { mapping, files, workspace: 'local' });
  }, 240_000);
  afterAll(() => deps.store.close());

  const assess = (test: string, more: object = {}): Promise<Assessment> =>
    assessFlags(deps, { test, view: LOCAL, ...more });

  test('41 of the 249 contracts with an estimate and a low bid are strictly under 80 % of the estimate', async () => {
    const found = await assess('below-official-estimate');
    expect([found.tested, found.flagged, found.passed]).toEqual([249, 41, 208]);
    expect(found.notApplicable.map(({ reason }) => reason)).toEqual(['flag.reason.no-official-estimate']);
    expect(found.cannotTell).toEqual([]);
    expect(found.rows.map(({ ratio }) => Number(ratio))).toEqual(
      found.rows.map(({ ratio }) => Number(ratio)).sort((a, b) => a - b),
    );
    expect(found.warning).toBeUndefined();
  }, 120_000);

  test('of none of the 249 can the lawful-labour floor tell, for want of labour hours', async () => {
    const tested = await assess('below-official-estimate', { rows: ['flagged', 'passed'] });
    const subjects = new Set(tested.rows.map(({ subject }) => subject));
    const found = await assess('price-below-lawful-labour', { rows: ['cannot_tell'] });
    expect([found.flagged, found.passed]).toEqual([0, 0]);
    const primes = found.rows.filter(({ subject }) => subjects.has(subject));
    expect(primes).toHaveLength(249);
    expect(new Set(primes.map(({ missing }) => missing[0]?.code))).toEqual(new Set(['flag.missing.labour-hours']));
  }, 120_000);
});
