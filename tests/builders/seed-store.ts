/** A throw-away store with the seed in it, loaded as a user would load it. */

import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { day } from '../../server/domain/dates.ts';
import { loadConditionality } from '../../server/regimes/conditionality.ts';
import { loadDebtClocks } from '../../server/regimes/debt-clocks.ts';
import { loadIndicators } from '../../server/regimes/indicators.ts';
import { loadRegimes } from '../../server/regimes/load.ts';
import { loadPayLaw } from '../../server/regimes/pay-law.ts';
import { loadThresholds } from '../../server/regimes/thresholds.ts';
import { openSqliteStore } from '../../server/store/sqlite/open.ts';
import type { View } from '../../server/store/store.ts';
import type { Deps } from '../../server/usecases/deps.ts';
import { type ImportResult, importFiles } from '../../server/usecases/importing/import-files.ts';
import { loadMapping } from '../../server/usecases/mapping/load-mapping.ts';
import { SourceFiles } from '../../server/usecases/sources/source-files.ts';
import { testPseudonym } from './pseudonyms.ts';

export const ROOT = join(import.meta.dirname, '../..');

export interface SeedIndex {
  readonly title: string;
  /** The day for which the demonstration is interesting. */
  readonly asOf: string;
  readonly imports: readonly { readonly mapping: string; readonly files: readonly string[] }[];
}

export function readSeedIndex(): SeedIndex {
  return JSON.parse(readFileSync(join(ROOT, 'seed/demo/index.json'), 'utf8')) as SeedIndex;
}

export const LOCAL: View = { readable: ['public', 'local'] };

const readLaw = () => ({
  regimes: loadRegimes(),
  thresholds: loadThresholds(),
  debtClocks: loadDebtClocks(),
  payLaw: loadPayLaw(),
  conditionality: loadConditionality(),
  indicators: loadIndicators(),
});
/** Nothing writes to it: read once for a file of tests, however many stores it opens. */
let law: ReturnType<typeof readLaw> | undefined;

/** An empty store with what every use case is given. Close `deps.store` after use. */
export async function emptyDeps(): Promise<Deps> {
  law ??= readLaw();
  let clock = Date.parse('2025-07-12T08:00:00.000Z');
  return {
    ...law,
    store: await openSqliteStore({ path: ':memory:' }),
    rules: 'of the tests',
    pseudonym: testPseudonym,
    sourceFiles: new SourceFiles(join(tmpdir(), `solidary-sources-${randomUUID()}`)),
    now: () => {
      clock += 1000;
      return new Date(clock).toISOString();
    },
    today: () => day('2025-07-12'),
  };
}

/** `emptyDeps` with the seed loaded. */
export async function seededDeps(): Promise<Deps> {
  const deps = await emptyDeps();
  await loadSeed(deps);
  return deps;
}

export async function loadSeed(deps: Deps): Promise<readonly ImportResult[]> {
  const results: ImportResult[] = [];
  for (const { mapping, files } of readSeedIndex().imports) {
    const loaded = loadMapping(readFileSync(join(ROOT, mapping), 'utf8'), mapping);
    const given = files.map((file) => ({ name: basename(file), path: join(ROOT, file) }));
    results.push(await importFiles(deps, { mapping: loaded, files: given, workspace: 'local' }));
  }
  return results;
}
