import { propertiesOf, RECORD_KINDS } from '../../../schema/graph.ts';
import { SolidaryError } from '../../domain/errors.ts';
import type { Instant } from '../store.ts';
import type { Connection } from './connection.ts';
import { fillStated } from './fill-stated.ts';
import { schemaCommands } from './tables.ts';

interface Migration {
  readonly number: number;
  readonly name: string;
  readonly commands: () => readonly string[];
  readonly fill?: (connection: Connection) => Promise<void>;
}

/** In order. A released one is never changed: what comes later is a new one. */
const MIGRATIONS: readonly Migration[] = [
  { number: 1, name: 'constraints and indexes of the first graph', commands: schemaCommands },
  { number: 2, name: 'products and parties of findings are looked up', commands: schemaCommands, fill: fillStated },
  {
    number: 3,
    name: 'answers of tests are kept; rates are looked up',
    commands: schemaCommands,
    fill: fillStated,
  },
  {
    number: 4,
    name: 'answers of tests are sifted by what stands beside them',
    commands: schemaCommands,
    // They are no facts: those of before are thrown away and made anew.
    fill: async (connection) => {
      await connection.write((run) => run("MATCH (a:Assessment) SET a.state = 'old'"));
    },
  },
  // A property more, which versions before would not heed.
  { number: 5, name: 'what an undo states anew ranks as it did before', commands: () => [] },
  { number: 6, name: 'workers of wage records are looked up', commands: schemaCommands, fill: fillStated },
];

export const KNOWN_SCHEMA = MIGRATIONS.length;

/**
 * Runs what this database has not seen yet and records it. Each command may be run again, because Neo4j takes schema
 * commands one a transaction: a migration cut short is simply done anew. Kinds and properties that are new need their
 * constraints and indexes only: until now a statement that named them was refused.
 */
export async function migrate(connection: Connection, now: () => Instant): Promise<void> {
  const found = await recordedSchema(connection);
  refuseNewer(connection, found);
  if (found.number === 0) await refuseForeign(connection);
  for (const { number, name, commands, fill } of MIGRATIONS.slice(found.number)) {
    await runAll(connection, commands());
    await fill?.(connection);
    await connection.write((run) =>
      run('MERGE (m:Migration {number: toInteger($number)}) ON CREATE SET m.name = $name, m.appliedAt = $at', {
        number,
        name,
        at: now(),
      }),
    );
  }
  if (found.shape.length < SHAPE.length) await takeShape(connection);
}

async function runAll(connection: Connection, commands: readonly string[]): Promise<void> {
  for (const command of commands) await connection.command(command);
  await connection.command('CALL db.awaitIndexes(3600)');
}

async function takeShape(connection: Connection): Promise<void> {
  await runAll(connection, schemaCommands());
  await connection.write((run) =>
    run('MATCH (m:Migration {number: toInteger($number)}) SET m.shape = $shape', {
      number: KNOWN_SCHEMA,
      shape: [...SHAPE],
    }),
  );
}

/** Every property of every kind, as `Contract.buyer`. */
const SHAPE: readonly string[] = RECORD_KINDS.flatMap((kind) =>
  Object.keys(propertiesOf(kind)).map((name) => `${kind}.${name}`),
);

function refuseNewer(connection: Connection, { number, shape }: RecordedSchema): void {
  const newer = (found: string, known: string) =>
    new SolidaryError('store-newer', { path: connection.name, found, known });
  if (number > KNOWN_SCHEMA) throw newer(String(number), String(KNOWN_SCHEMA));
  const unknown = shape.find((name) => !SHAPE.includes(name));
  if (unknown !== undefined) throw newer(unknown, `${SHAPE.length} properties`);
}

/** A database that holds something else is left as it is: its nodes may bear the same labels as ours. */
async function refuseForeign(connection: Connection): Promise<void> {
  const rows = await connection.read((run) => run('MATCH (n) WHERE NOT n:Migration RETURN 1 AS one LIMIT 1'));
  if (rows.length > 0) throw new SolidaryError('store-not-empty', { path: connection.name });
}

interface RecordedSchema {
  readonly number: number;
  readonly shape: readonly string[];
}

async function recordedSchema(connection: Connection): Promise<RecordedSchema> {
  const [last] = await connection.read((run) =>
    run<{ number: number; shape: readonly string[] | null }>(
      'MATCH (m:Migration) RETURN m.number AS number, m.shape AS shape ORDER BY number DESC LIMIT 1',
    ),
  );
  return { number: last?.number ?? 0, shape: last?.shape ?? [] };
}
