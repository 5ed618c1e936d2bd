import { openSqliteStore } from '../../server/store/sqlite/open.ts';
import { describeCases } from './cases.ts';

describeCases('SQLite', async () => {
  const store = await openSqliteStore({ path: ':memory:' });
  return { store, close: () => store.close() };
});
