/** Says of one contract, batch after batch, that it is under another, until killed; prints each batch acknowledged. */
import type { DriverName } from '../../../../server/store/sqlite/driver.ts';
import { openSqliteStore } from '../../../../server/store/sqlite/open.ts';

const [path = '', driver] = process.argv.slice(2);
const store = await openSqliteStore({ path, driver: driver as DriverName });
const at = '2026-01-01T00:00:00.000Z';
await store.startImport({ id: 'turns', workspace: 'local', mapping: 'm', publisher: 'p', files: [], startedAt: at });
for (let sequence = 0; ; sequence += 1) {
  const source = { document: 'turns.csv', line: 1 };
  const values = { buyer: `b${sequence}`, supplier: 's', under: [`turn${sequence}`] };
  const stated = { subject: 'turning', kind: 'Contract' as const, part: 'row', publisher: 'p', values, source };
  const batch = { import: 'turns', workspace: 'local', file: 'turns.csv', sequence, lastLine: 1, at };
  await store.putBatch({ ...batch, rows: [{ line: 1, statements: [stated] }], problems: [] });
  process.stdout.write(`${sequence}\n`);
}
