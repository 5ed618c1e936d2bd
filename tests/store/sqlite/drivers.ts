import { type DriverName, loadDriver } from '../../../server/store/sqlite/driver.ts';

/** Of the two drivers those that this Node has; one at least, or nothing can be tested. */
export async function availableDrivers(): Promise<readonly DriverName[]> {
  const names: DriverName[] = [];
  for (const name of ['node', 'better'] as const) {
    const driver = await loadDriver(name).catch(() => undefined);
    if (driver !== undefined) names.push(name);
  }
  if (names.length === 0) throw new Error('no SQLite driver: use Node 22.13 or later, or build better-sqlite3');
  return names;
}
