import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { Connection } from '../../server/store/sqlite/connection.ts';
import { loadDriver } from '../../server/store/sqlite/driver.ts';
import { watchMemory } from '../own-memory.ts';
import type { Measured } from './measured.ts';
import { COLUMNS } from './rows.ts';

/** As many as a batch of an import has. */
const BATCH = 1000;

/** Puts the rows of the file into one table as they stand: nothing checked, nothing remembered but the cells. */
export async function runBare(csv: string, folder: string): Promise<Measured> {
  const connection = new Connection(await loadDriver(), join(folder, 'bare.sqlite'), { readOnly: false });
  const columns = COLUMNS.map((name) => `"${name}" TEXT`).join(', ');
  connection.exec(`CREATE TABLE contract (${columns}, PRIMARY KEY (id)) STRICT`);
  const places = COLUMNS.map(() => '?').join(', ');
  const insert = connection.prepare(`INSERT OR REPLACE INTO contract VALUES (${places})`);
  const memory = watchMemory();
  const started = performance.now();
  let rows: string[][] = [];
  let read = 0;
  const write = (): void => {
    connection.transaction(() => {
      for (const row of rows) insert.run(...row);
    });
    read += rows.length;
    rows = [];
  };
  let isHeader = true;
  for await (const line of createInterface({ input: createReadStream(csv), crlfDelay: Number.POSITIVE_INFINITY })) {
    if (!isHeader) rows.push(line.split(','));
    isHeader = false;
    if (rows.length === BATCH) write();
  }
  if (rows.length > 0) write();
  const seconds = (performance.now() - started) / 1000;
  const peak = memory.peak();
  const held = connection.prepare('SELECT count(*) AS held FROM contract').first<{ held: number }>();
  connection.close();
  const ledger = { in: read, accepted: read, duplicate: 0, rejected: 0, held: 0 };
  return { seconds, ledger, problems: 0, contracts: held?.held ?? 0, peak };
}
