import { jest } from '@jest/globals';
import { openNeo4jStore } from '../../server/store/neo4j/open.ts';
import { describeStore } from './conformance.ts';
import { emptyNeo4j } from './neo4j-server.ts';

// A server takes 7 s to start on a quiet machine, its first schema another 5.
jest.setTimeout(120_000);

describeStore('neo4j', async () => {
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
