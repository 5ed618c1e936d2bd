import type { Property, RecordKind, Values } from '../../../schema/graph.ts';
import { propertiesOf } from '../../../schema/graph.ts';
import { isLinkList } from '../project.ts';
import { SLOTS } from './tables.ts';
import type { Writing } from './writing.ts';

const isMentioned = (property: Property): boolean => property.type === 'ref' || property.indexed === true;

const INSERT = 'INSERT INTO mention (property, value, slot) VALUES (?, ?, ?) ON CONFLICT DO NOTHING';

/** A statement that may not be the one shown stays findable by what it refers to. */
export function mention(writing: Writing, kind: RecordKind, record: number, values: Values): void {
  const insert = writing.connection.prepare(INSERT);
  for (const [name, property] of Object.entries(propertiesOf(kind))) {
    const value = values[name];
    if (value === undefined || !isMentioned(property)) continue;
    const each = isLinkList(property) ? (value as readonly string[]) : [value as string];
    for (const one of each) insert.run(`${kind}.${name}`, one, record * SLOTS + writing.workspace);
  }
}
