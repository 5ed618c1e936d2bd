import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { day } from '../../server/domain/dates.ts';
import { NO_PAY_LAW } from '../../server/domain/wages/working-hours.ts';
import { openSqliteStore } from '../../server/store/sqlite/open.ts';
import type { RowProblem, Store } from '../../server/store/store.ts';
import type { Deps } from '../../server/usecases/deps.ts';
import { type ImportRequest, type ImportResult, importFiles } from '../../server/usecases/importing/import-files.ts';
import { loadMapping } from '../../server/usecases/mapping/load-mapping.ts';
import { SourceFiles } from '../../server/usecases/sources/source-files.ts';
import { testPseudonym } from './pseudonyms.ts';

export const WORKSPACE = 'local';
export const VIEW = { readable: [WORKSPACE] };

/** A store in memory, a folder for files, and imports into the one from the other. */
export interface ImportDesk {
  readonly store: Store;
  readonly deps: Deps;
  readonly folder: string;
  /** Puts a file into the folder and gives it as a user would. */
  readonly file: (name: string, bytes: string | Uint8Array) => { readonly name: string; readonly path: string };
  readonly run: (
    mapping: string,
    files: readonly { name: string; path: string }[],
    more?: Partial<ImportRequest>,
  ) => Promise<ImportResult>;
  readonly problems: (id: string) => Promise<readonly RowProblem[]>;
  readonly close: () => Promise<void>;
}

export async function importDesk(): Promise<ImportDesk> {
  const store = await openSqliteStore({ path: ':memory:' });
  const folder = mkdtempSync(join(tmpdir(), 'solidary-import-'));
  let second = 0;
  const now = () => {
    second += 1;
    return new Date(Date.UTC(2026, 0, 1) + second * 1000).toISOString();
  };
  const deps: Deps = {
    store,
    regimes: [],
    thresholds: {} as Deps['thresholds'],
    rules: 'of the tests',
    debtClocks: [],
    payLaw: NO_PAY_LAW,
    pseudonym: testPseudonym,
    sourceFiles: new SourceFiles(join(folder, 'sources')),
    conditionality: [],
    indicators: {} as Deps['indicators'],
    now,
    today: () => day('2026-01-01'),
  };
  return {
    store,
    deps,
    folder,
    file: (name, bytes) => {
      const path = join(folder, name);
      writeFileSync(path, bytes);
      return { name, path };
    },
    run: (mapping, files, more = {}) =>
      importFiles(deps, { mapping: loadMapping(mapping, 'mapping.yaml'), files, workspace: WORKSPACE, ...more }),
    problems: (id) => allProblems(store, id),
    close: async () => {
      await store.close();
      rmSync(folder, { recursive: true });
    },
  };
}

async function allProblems(store: Store, id: string): Promise<readonly RowProblem[]> {
  const problems: RowProblem[] = [];
  let after: string | undefined;
  do {
    const page = await store.pageProblems(id, VIEW, after === undefined ? { first: 500 } : { first: 500, after });
    problems.push(...page.items);
    after = page.next;
  } while (after !== undefined);
  return problems;
}
