/** Joins the parts, for main, the command line, benchmarks and tests: the one place where all rooms meet. */
import { constants } from 'node:fs';
import { access, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Logger } from 'pino';
import { Temporal } from 'temporal-polyfill';
import type { Config } from './config.ts';
import { day } from './domain/dates.ts';
import { SolidaryError } from './domain/errors.ts';
import type { RegimeVersion } from './domain/liability/regime.ts';
import type { App } from './http/app.ts';
import { PLACES, readRules, readVersion } from './places.ts';
import { loadConditionality } from './regimes/conditionality.ts';
import { loadDebtClocks } from './regimes/debt-clocks.ts';
import { loadIndicators } from './regimes/indicators.ts';
import { loadRegimes } from './regimes/load.ts';
import { loadPayLaw } from './regimes/pay-law.ts';
import { loadThresholds } from './regimes/thresholds.ts';
import type { Store } from './store/store.ts';
import { AnswerKeeper } from './usecases/assessing/answer-keeper.ts';
import { TestingNow } from './usecases/assessing/testing-now.ts';
import { ChainBook } from './usecases/chain-map/chain-book.ts';
import { ChangeBook } from './usecases/changes/change-book.ts';
import type { Deps } from './usecases/deps.ts';
import { Coverage } from './usecases/flags/coverage.ts';
import { ImportJobs } from './usecases/importing/import-jobs.ts';
import { JobNotes } from './usecases/importing/job-notes.ts';
import { UploadFolder } from './usecases/importing/upload-folder.ts';
import { Samples } from './usecases/mapping/samples.ts';
import { openPseudonyms } from './usecases/pseudonyms.ts';
import { QuestionBook } from './usecases/questions/list-all-questions.ts';
import type { ServerDeps } from './usecases/server-deps.ts';
import { SourceFiles } from './usecases/sources/source-files.ts';

export function openRegimes(): readonly RegimeVersion[] {
  return loadRegimes();
}

export type { App } from './http/app.ts';

/** Mappings that were saved by their name. */
export function mappingsFolder(config: Config): string {
  return join(config.data, 'mappings');
}

/**
 * Only the adapter that is asked for is loaded, and so only its driver. `beside`: to read a data file while a server
 * owns it.
 */
export async function openStore(config: Config, beside = false): Promise<Store> {
  if (config.store.engine === 'neo4j') {
    const { openNeo4jStore } = await import('./store/neo4j/open.ts');
    return openNeo4jStore(config.store);
  }
  await makeDataFolder(config.data);
  const { openSqliteStore } = await import('./store/sqlite/open.ts');
  return openSqliteStore({ ...config.store, beside });
}

/** Throws `no-data-folder` and `store-full`. */
async function makeDataFolder(path: string): Promise<void> {
  try {
    await mkdir(path, { recursive: true });
    await access(path, constants.W_OK);
  } catch (cause) {
    const { code: why = String(cause) } = cause as NodeJS.ErrnoException;
    if (why === 'ENOSPC') throw new SolidaryError('store-full', { path }, cause);
    throw new SolidaryError('no-data-folder', { path, why }, cause);
  }
}

export async function openDeps(config: Config, beside = false): Promise<Deps> {
  // The store last: once it is open its threads must be ended, whatever else fails.
  const law = {
    regimes: openRegimes(),
    thresholds: loadThresholds(),
    debtClocks: loadDebtClocks(),
    indicators: loadIndicators(),
    rules: readRules(),
    payLaw: loadPayLaw(),
    conditionality: loadConditionality(),
  };
  return {
    ...law,
    pseudonym: openPseudonyms(config.data),
    sourceFiles: new SourceFiles(join(config.data, 'sources')),
    store: await openStore(config, beside),
    now: () => new Date().toISOString(),
    today: () => day(Temporal.Now.plainDateISO().toString()),
  };
}

/** The ledger line of each batch of an import from the page goes to `log`: once it is printed the batch is durable. */
export async function openServerDeps(config: Config, log?: Logger): Promise<ServerDeps> {
  await makeDataFolder(config.data);
  const deps = await openDeps(config);
  const notes = new JobNotes(join(config.data, 'imports'));
  const uploads = new UploadFolder(join(config.data, 'uploads'));
  return {
    ...deps,
    jobs: new ImportJobs(
      notes,
      (id, { sequence, file, lastLine, ledger }) =>
        log?.info({ import: id, batch: sequence, file, lastLine, ledger }, 'batch acknowledged'),
      (paths) => uploads.forget(paths),
    ),
    uploads,
    answers: new AnswerKeeper(),
    samples: new Samples(),
    changes: new ChangeBook(),
    coverage: new Coverage(),
    chains: new ChainBook(),
    questions: new QuestionBook(),
    testing: new TestingNow(deps.now),
    tracing: new TestingNow(deps.now),
    version: readVersion(),
    mappings: join(PLACES.seed, 'mappings'),
    ownMappings: mappingsFolder(config),
  };
}

/** Apollo and Express are loaded here only: a command that serves nothing starts without them. */
export async function composeApp(deps: ServerDeps, config: Config, log: Logger): Promise<App> {
  const { createApp } = await import('./http/app.ts');
  return createApp(deps, { log, production: config.production, page: PLACES.page });
}
