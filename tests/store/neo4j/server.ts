import { startNeo4j } from '../../../scripts/neo4j/start.mjs';
import { refuseData } from '../../../server/store/neo4j/empty.ts';

export interface EmptyNeo4j {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  stop(): Promise<void>;
}

/**
 * An empty Neo4j: a throw-away one, or the one at SOLIDARY_TEST_NEO4J (with SOLIDARY_STORE_USER and
 * SOLIDARY_STORE_PASSWORD), which is refused if it holds data and is left full of the tests' own.
 */
export async function emptyNeo4j(): Promise<EmptyNeo4j> {
  const uri = process.env.SOLIDARY_TEST_NEO4J;
  if (uri === undefined) return startNeo4j({ brief: true });
  const user = process.env.SOLIDARY_STORE_USER ?? 'neo4j';
  const password = process.env.SOLIDARY_STORE_PASSWORD ?? '';
  await refuseData({ uri, user, password });
  return { uri, user, password, stop: async () => {} };
}
