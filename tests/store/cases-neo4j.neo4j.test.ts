import { jest } from '@jest/globals';
import { openNeo4jStore } from '../../server/store/neo4j/open.ts';
import { describeCases } from './cases.ts';
import { emptyNeo4j } from './neo4j/server.ts';

jest.setTimeout(120_000);

describeCases('Neo4j', async () => {
  const server = await emptyNeo4j();
  const store = await openNeo4jStore(server);
  return {
    store,
    close: async () => {
      await store.close();
      await server.stop();
    },
  };
});
