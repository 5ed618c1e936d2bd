/** A throw-away store with the seed in it, loaded as a user would load it. */

import { randomUUID } from 'node:crypto';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { day } from '../../server/domain/dates.ts';
import { loadConditionality } from '../../server/regimes/conditionality.ts';
import { loadDebtClocks } from '../../server/regimes/debt-clocks.ts';
import { loadIndicators } from '../../server/regimes/indicators.ts';
import { loadRegimes } from '../../server/regimes/load.ts';
import { loadPayLaw } from '../../server/regimes/pay-law.ts';
import { loadThresholds } from '../../server/regimes/thresholds.ts';
import { Connection } from '../../server/store/sqlite/connection.ts';
import { loadDriver } from '../../server/store/sqlite/driver.ts';
import { migrate } from '../../server/store/sqlite/migrations.ts';
import { openSqliteStore } from '../../server/store/sqlite/open.ts';
import { SqliteStore } from '../../server/store/sqlite/sqlite-store.ts';
import type { Store, View } from '../../server/store/store.ts';
import type { Deps } from '../../server/usecases/deps.ts';
import { type ImportResult, importFiles } from '../../server/usecases/importing/import-files.ts';
import { loadMapping } from '../../server/usecases/mapping/load-mapping.ts';
import { SourceFiles } from '../../server/usecases/sources/source-files.ts';
import { madeOnce, readOnce } from './once.ts';
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
  debtClocks: readOnce('debt-clocks', loadDebtClocks),
  payLaw: loadPayLaw(),
  conditionality: readOnce('conditionality', loadConditionality),
  indicators: readOnce('indicators', loadIndicators),
});
/** Nothing writes to it: read once for a file of tests, however many stores it opens. */
let law: ReturnType<typeof readLaw> | undefined;

const STORE = 'solidary.sqlite';
const CLOCK = 'now';
const MORNING = Date.parse('2025-07-12T08:00:00.000Z');

/** An empty store with what every use case is given. Close `deps.store` after use. */
export async function emptyDeps(): Promise<Deps> {
  return depsOn(await openSqliteStore({ path: ':memory:' }), MORNING);
}

/** `clock`: one second before the first instant that is asked for, in milliseconds. */
function depsOn(store: Store, clock: number): Deps {
  law ??= readLaw();
  return {
    ...law,
    store,
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

/** `emptyDeps` with the seed loaded: once a run, and each has a copy of the file of its own. */
export async function seededDeps(): Promise<Deps> {
  const seeded = await madeOnce('seed', async (folder) => {
    mkdirSync(folder);
    const deps = depsOn(await openInPlace(join(folder, STORE)), MORNING);
    await loadSeed(deps);
    writeFileSync(join(folder, CLOCK), deps.now());
    await deps.store.close();
  });
  const folder = mkdtempSync(join(tmpdir(), 'solidary-seed-'));
  copyFileSync(join(seeded, STORE), join(folder, STORE));
  const store = await openInPlace(join(folder, STORE));
  const close = store.close.bind(store);
  store.close = async () => {
    await close();
    rmSync(folder, { recursive: true, force: true });
  };
  return depsOn(store, Date.parse(readFileSync(join(seeded, CLOCK), 'utf8')) - 1000);
}

/** A store on a file that answers and writes in place as one in memory does, without threads: nobody else has the file. */
async function openInPlace(path: string): Promise<Store> {
  const connection = new Connection(await loadDriver(), path, { readOnly: false, bulk: true });
  migrate(connection, () => new Date().toISOString());
  return new SqliteStore({ connection, writesInPlace: true });
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
