/** Puts values by which records may be asked for on statements that were written before one could ask by them. */
import type { RecordKind, Values } from '../../../schema/graph.ts';
import { RECORD_KINDS } from '../../../schema/graph.ts';
import type { Connection } from './connection.ts';
import { indexedProperties, statedProperty } from './tables.ts';
import { indexedValue } from './writing.ts';

const AT_ONCE = 5_000;

interface Held {
  readonly id: string;
  readonly values: string;
}

/** Statement after statement, in the order of their ids; it may be run again. */
export async function fillStated(connection: Connection): Promise<void> {
  for (const kind of RECORD_KINDS.filter((one) => indexedProperties(one).length > 0)) {
    let after = '';
    for (;;) {
      const held = await pageOf(connection, kind, after);
      const rows = held.map(({ id, values }) => ({ id, said: saidOf(kind, JSON.parse(values) as Values) }));
      await connection.write((run) =>
        run('UNWIND $rows AS row MATCH (s:Statement {id: row.id}) SET s += row.said', { rows }),
      );
      const last = held.at(-1);
      if (last === undefined || held.length < AT_ONCE) break;
      after = last.id;
    }
  }
}

function pageOf(connection: Connection, kind: RecordKind, after: string): Promise<readonly Held[]> {
  return connection.read((run) =>
    run<Held>(
      `MATCH (s:Statement) WHERE s.kind = $kind AND s.id > $after
       RETURN s.id AS id, s.values AS values ORDER BY id LIMIT toInteger($most)`,
      { kind, after, most: AT_ONCE },
    ),
  );
}

function saidOf(kind: RecordKind, values: Values) {
  const said = indexedProperties(kind).map((name) => [statedProperty(name), indexedValue(values[name])] as const);
  return Object.fromEntries(said.filter(([, value]) => value !== null));
}
