import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { openDeps } from '../../server/compose.ts';
import { importFiles } from '../../server/usecases/importing/import-files.ts';
import { loadMapping } from '../../server/usecases/mapping/load-mapping.ts';
import { watchMemory } from '../own-memory.ts';
import type { Measured } from './measured.ts';

/** Reads the file into a new store as `solidary import` does: checked, with ledger and problems, each batch durable. */
export async function runImport(csv: string, folder: string): Promise<Measured> {
  const path = join(import.meta.dirname, 'mapping.yaml');
  const mapping = loadMapping(readFileSync(path, 'utf8'), path);
  const deps = await openDeps({
    ...{ data: folder, host: '127.0.0.1', port: 0, log: 'silent', production: true },
    store: { engine: 'sqlite', path: join(folder, 'solidary.sqlite') },
  });
  const memory = watchMemory();
  const started = performance.now();
  const files = [{ name: basename(csv), path: csv }];
  const { ledger, problems } = await importFiles(deps, { mapping, files, workspace: 'local' });
  const seconds = (performance.now() - started) / 1000;
  const peak = memory.peak();
  const counts = await deps.store.countRecords({ readable: ['local'] });
  await deps.store.close();
  return { seconds, ledger, problems, contracts: counts.Contract ?? 0, peak };
}
