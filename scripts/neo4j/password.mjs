/** The first password of a fresh Neo4j, or proof that the one given opens an older home. */
import neo4j from 'neo4j-driver';
import { Neo4jStartError } from './jars.mjs';

/** Neo4j ships with this one, expired: it can do nothing but set another. */
const SHIPPED = 'neo4j';

/** @param {{uri: string, user: string, password: string, fresh: boolean, home: string}} server */
export async function agreePassword(server) {
  if (!server.fresh && (await opens(server))) return;
  const driver = neo4j.driver(server.uri, neo4j.auth.basic(server.user, SHIPPED));
  try {
    const change = 'ALTER CURRENT USER SET PASSWORD FROM $shipped TO $wished';
    await driver.executeQuery(change, { shipped: SHIPPED, wished: server.password }, { database: 'system' });
  } catch (error) {
    if (isRefused(error)) {
      throw new Neo4jStartError(
        `The Neo4j in ${server.home} has another password: set SOLIDARY_STORE_PASSWORD to it, or choose another --home.`,
      );
    }
    if (error.code?.startsWith('Neo.ClientError'))
      throw new Neo4jStartError(`Neo4j refused the password: ${error.message}`);
    throw error;
  } finally {
    await driver.close();
  }
}

async function opens({ uri, user, password }) {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  try {
    await driver.executeQuery('RETURN 1', {}, { database: 'neo4j' });
    return true;
  } catch (error) {
    if (isRefused(error)) return false;
    throw error;
  } finally {
    await driver.close();
  }
}

const isRefused = (error) => error.code === 'Neo.ClientError.Security.Unauthorized';
