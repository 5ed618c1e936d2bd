/** Imports batch after batch until it is killed, printing each one's number once it is acknowledged. */
import type { DriverName } from '../../../../server/store/sqlite/driver.ts';
import { openSqliteStore } from '../../../../server/store/sqlite/open.ts';

const ROWS = 40;

const [path = '', driver] = process.argv.slice(2);
const store = await openSqliteStore({ path, driver: driver as DriverName });
const start = { id: 'long', workspace: 'local', mapping: 'm', publisher: 'p', files: [], startedAt: at(0) };
await store.startImport(start);
const done = await store.receipts('long', { readable: ['local'] });
for (let sequence = done.length; ; sequence += 1) {
  const rows = Array.from({ length: ROWS }, (_, row) => ({
    line: row + 1,
    statements: [
      {
        subject: `c${sequence}-${row}`,
        kind: 'Contract' as const,
        part: 'row',
        publisher: 'p',
        values: { buyer: `batch${sequence}`, supplier: `s${row}`, under: [`c${Math.max(0, sequence - 1)}-${row}`] },
        source: { document: 'long.csv', line: row + 1 },
      },
    ],
  }));
  const batch = { import: 'long', workspace: 'local', file: 'long.csv', sequence, lastLine: ROWS, at: at(sequence) };
  await store.putBatch({ ...batch, rows, problems: [] });
  process.stdout.write(`${sequence}\n`);
}

function at(second: number): string {
  return new Date(Date.UTC(2026, 0, 1, 0, 0, second)).toISOString();
}
