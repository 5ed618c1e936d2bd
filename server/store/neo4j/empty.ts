import { SolidaryError } from '../../domain/errors.ts';
import { connect, type Neo4jAddress } from './connection.ts';

/**
 * For tests and tools that fill a database and wipe it: throws `store-not-empty` where anything lies in it but the
 * record of migrations, so that nobody's data is ever mistaken for scratch space.
 */
export async function refuseData(address: Neo4jAddress): Promise<void> {
  const connection = connect(address);
  try {
    const rows = await connection.read((run) => run('MATCH (n) WHERE NOT n:Migration RETURN 1 AS one LIMIT 1'));
    if (rows.length > 0) throw new SolidaryError('store-not-empty', { path: address.uri });
  } finally {
    await connection.close();
  }
}
