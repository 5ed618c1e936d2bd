import { afterAll, beforeAll, jest } from '@jest/globals';
import { openNeo4jStore } from '../../server/store/neo4j/open.ts';
import { describeCases } from './cases.ts';
import { describeStore, type OpenStore } from './conformance.ts';
import { describePlanner } from './neo4j/planner.ts';
import { type EmptyNeo4j, emptyNeo4j } from './neo4j/server.ts';

// A server takes 7 s to start on a quiet machine, its first schema another 2: one serves all.
jest.setTimeout(120_000);

let server: EmptyNeo4j;
beforeAll(async () => {
  server = await emptyNeo4j();
});
afterAll(() => server?.stop());

async function open(): Promise<OpenStore> {
  const store = await openNeo4jStore(server);
  return { store, close: () => store.close() };
}

describePlanner(() => server);
describeStore('Neo4j', open);
describeCases('Neo4j', open);
