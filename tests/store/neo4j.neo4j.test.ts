import { afterAll, beforeAll, jest } from '@jest/globals';
import { openNeo4jStore } from '../../server/store/neo4j/open.ts';
import { describeCases } from './cases.ts';
import { describeStore, type OpenStore } from './conformance.ts';
import { describeChanges } from './neo4j/changes.ts';
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
// Before other records are held in the workspaces that it looks at.
describeChanges(() => server);
// Every read asks the server.
describeStore('Neo4j', open, { keepsReads: false });
describeCases('Neo4j', open);
