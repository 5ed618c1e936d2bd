import { openNeo4jStore } from '../../server/store/neo4j/open.ts';
import { describeStore } from './conformance.ts';
import { emptyNeo4j } from './neo4j-server.ts';

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
