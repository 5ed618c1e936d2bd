import { SolidaryError } from '../../domain/errors.ts';
import type { Instant } from '../store.ts';
import type { Connection } from './connection.ts';
import { schemaCommands } from './tables.ts';

interface Migration {
  readonly number: number;
  readonly name: string;
  readonly commands: () => readonly string[];
}

/** In order. A released one is never changed: what comes later is a new one. */
const MIGRATIONS: readonly Migration[] = [
  { number: 1, name: 'constraints and indexes of the first graph', commands: schemaCommands },
];

export const KNOWN_SCHEMA = MIGRATIONS.length;

/**
 * Runs what this database has not seen yet and records it. Each command may be run again, because Neo4j takes schema
 * commands one a transaction: a migration cut short is simply done anew.
 */
export async function migrate(connection: Connection, now: () => Instant): Promise<void> {
  const found = await recordedSchema(connection);
  if (found > KNOWN_SCHEMA) {
    throw new SolidaryError('store-newer', { path: connection.name, found, known: KNOWN_SCHEMA });
  }
  if (found === 0) await refuseForeign(connection);
  for (const migration of MIGRATIONS.slice(found)) {
    for (const command of migration.commands()) await connection.command(command);
    await connection.command('CALL db.awaitIndexes(3600)');
    const { number, name } = migration;
    await connection.write((run) =>
      run('MERGE (m:Migration {number: toInteger($number)}) ON CREATE SET m.name = $name, m.appliedAt = $at', {
        number,
        name,
        at: now(),
      }),
    );
  }
}

/** A database that holds something else is left as it is: its nodes may bear the same labels as ours. */
async function refuseForeign(connection: Connection): Promise<void> {
  const rows = await connection.read((run) => run('MATCH (n) RETURN 1 AS one LIMIT 1'));
  if (rows.length > 0) throw new SolidaryError('store-not-empty', { path: connection.name });
}

async function recordedSchema(connection: Connection): Promise<number> {
  const rows = await connection.read((run) =>
    run<{ found: number | null }>('MATCH (m:Migration) RETURN max(m.number) AS found'),
  );
  return rows[0]?.found ?? 0;
}
