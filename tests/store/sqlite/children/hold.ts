/** Opens a store and holds it until it is killed. */
import type { DriverName } from '../../../../server/store/sqlite/driver.ts';
import { openSqliteStore } from '../../../../server/store/sqlite/open.ts';

const [path = '', driver] = process.argv.slice(2);
await openSqliteStore({ path, driver: driver as DriverName });
process.stdout.write('open\n');
setInterval(() => undefined, 60_000);
