/** Brings a data file to the form that this version knows; each step runs once and is recorded. */
import { propertiesOf, RECORD_KINDS } from '../../../schema/graph.ts';
import { SolidaryError } from '../../domain/errors.ts';
import type { Instant } from '../store.ts';
import { ASSESSMENT_TABLES, SIFTED_ASSESSMENTS } from './assessment-tables.ts';
import type { Connection } from './connection.ts';
import { ALSO_SAID_IN_ORDER, LEDGER_TABLES, RANKED_APART } from './ledger-tables.ts';
import { graphTables, quoted } from './tables.ts';

/** 'Soli': tells a data file of ours from any other SQLite file. */
const APPLICATION_ID = 0x536f6c69;

/** Steps in order; the version of a file is how many of them it has been through. */
const STEPS: readonly ((connection: Connection) => void)[] = [
  (connection) => {
    connection.exec(LEDGER_TABLES);
    connection.exec(`PRAGMA application_id = ${APPLICATION_ID}`);
  },
  (connection) => connection.exec(ALSO_SAID_IN_ORDER),
  // Names of the parties of findings are looked up from here on: addGraph adds what is looked up.
  () => undefined,
  (connection) => connection.exec(ASSESSMENT_TABLES),
  (connection) => connection.exec(SIFTED_ASSESSMENTS),
  (connection) => connection.exec(RANKED_APART),
  // So are the workers of wage records: the week of one may stand in several.
  () => undefined,
  // What is priced is looked up together with its unit and place.
  (connection) => connection.exec('DROP INDEX IF EXISTS "Contract.product"; DROP INDEX IF EXISTS "Item.itemCode"'),
];

export const SCHEMA_VERSION = STEPS.length;

export function migrate(connection: Connection, now: () => Instant): void {
  const version = readVersion(connection);
  if (version > SCHEMA_VERSION) throw newer(connection, String(version), String(SCHEMA_VERSION));
  if (version === 0) refuseForeign(connection);
  const shape = graphShape();
  const found = version === 0 ? [] : recordedShape(connection);
  const unknown = found.find((name) => !shape.includes(name));
  if (unknown !== undefined) throw newer(connection, unknown, `${shape.length} properties`);
  if (version === SCHEMA_VERSION && found.length === shape.length) return;
  connection.transaction(() => {
    connection.exec(
      'CREATE TABLE IF NOT EXISTS migration (version INTEGER NOT NULL, shape TEXT NOT NULL, at TEXT NOT NULL) STRICT',
    );
    for (const step of STEPS.slice(version)) step(connection);
    addGraph(connection);
    const values = [SCHEMA_VERSION, JSON.stringify(shape), now()] as const;
    connection.prepare('INSERT INTO migration (version, shape, at) VALUES (?, ?, ?)').run(...values);
    connection.exec(`PRAGMA user_version = ${SCHEMA_VERSION}`);
  });
}

/** For one who may only read: a file in another form than this version's is its owner's to change. */
export function refuseOtherForm(connection: Connection): void {
  const version = readVersion(connection);
  const found = version === 0 ? [] : recordedShape(connection);
  if (version === SCHEMA_VERSION && found.length === graphShape().length) return;
  throw newer(connection, String(version), String(SCHEMA_VERSION));
}

function newer(connection: Connection, found: string, known: string): SolidaryError {
  return new SolidaryError('store-newer', { path: connection.path, found, known });
}

function readVersion(connection: Connection): number {
  return connection.prepare('PRAGMA user_version').first<{ user_version: number }>()?.user_version ?? 0;
}

/** A file of another program is left as it is. */
function refuseForeign(connection: Connection): void {
  const { tables } = connection.prepare('SELECT count(*) AS tables FROM sqlite_schema').first<{ tables: number }>() ?? {
    tables: 0,
  };
  if (tables > 0) throw new SolidaryError('store-not-empty', { path: connection.path });
}

function graphShape(): readonly string[] {
  return RECORD_KINDS.flatMap((kind) => Object.keys(propertiesOf(kind)).map((name) => `${kind}.${name}`)).sort();
}

function recordedShape(connection: Connection): readonly string[] {
  const last = connection.prepare('SELECT shape FROM migration ORDER BY rowid DESC LIMIT 1').first<{ shape: string }>();
  return last === undefined ? [] : (JSON.parse(last.shape) as string[]);
}

/**
 * Kinds and properties that are new start empty: until now a statement that named them was refused. A text that is to be
 * looked up from now on takes its values from what is shown.
 */
function addGraph(connection: Connection): void {
  for (const kind of RECORD_KINDS) {
    connection.prepare('INSERT INTO kind (name) VALUES (?) ON CONFLICT DO NOTHING').run(kind);
  }
  for (const table of graphTables()) {
    connection.exec(table.create);
    const held = connection.prepare(`PRAGMA table_info(${quoted(table.name)})`).all<{ name: string }>();
    for (const [name, sql] of table.columns) {
      if (held.some((one) => one.name === name)) continue;
      connection.exec(`ALTER TABLE ${quoted(table.name)} ADD COLUMN ${quoted(name)} ${sql}`);
      if (sql === 'TEXT' && !name.includes('.'))
        connection
          .prepare(`UPDATE ${quoted(table.name)} SET ${quoted(name)} = json_extract(shown, ?)`)
          .run(`$.${name}`);
    }
    for (const index of table.indexes) connection.exec(index);
  }
}
