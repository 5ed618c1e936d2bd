import type { Property, RecordKind } from '../../../schema/graph.ts';
import { propertiesOf } from '../../../schema/graph.ts';
import { fold, SEARCHED_KINDS } from '../search-text.ts';
import type { OpenStatement } from './projection.ts';
import type { Writing } from './writing.ts';

/** Texts kept apart within one full-text entry, so that no match spans two of them. */
const APART = '\n';

/** Every name and number that an open statement gives; names also by their parts. */
export function writeSearchTexts(
  writing: Writing,
  kind: RecordKind,
  slot: number,
  open: readonly OpenStatement[],
): void {
  if (!(SEARCHED_KINDS as readonly RecordKind[]).includes(kind)) return;
  const names = textsOf(kind, open, (property) => property.indexed !== true);
  const numbers = textsOf(kind, open, (property) => property.indexed === true);
  const texts = [...names, ...numbers];
  const { connection } = writing;
  const wanted = texts.length === 0 ? undefined : JSON.stringify(texts);
  const held = connection.prepare('SELECT texts FROM search_text WHERE slot = ?').first<{ texts: string }>(slot)?.texts;
  if (held === wanted) return;
  if (held !== undefined) {
    for (const table of ['search_word', 'search_part']) {
      connection.prepare(`DELETE FROM ${table} WHERE rowid = ?`).run(slot);
    }
    connection.prepare('DELETE FROM search_text WHERE slot = ?').run(slot);
  }
  if (wanted === undefined) return;
  connection.prepare('INSERT INTO search_text (slot, texts) VALUES (?, ?)').run(slot, wanted);
  connection.prepare('INSERT INTO search_word (rowid, text) VALUES (?, ?)').run(slot, joined(texts));
  if (names.length > 0) {
    connection.prepare('INSERT INTO search_part (rowid, text) VALUES (?, ?)').run(slot, joined(names));
  }
}

function joined(texts: readonly string[]): string {
  return texts.map(fold).join(APART);
}

function textsOf(
  kind: RecordKind,
  open: readonly OpenStatement[],
  which: (property: Property & { type: 'text' | 'texts' }) => boolean,
): readonly string[] {
  const texts = new Set<string>();
  for (const [name, property] of Object.entries(propertiesOf(kind))) {
    if (property.type === 'ref' || property.searched !== true) continue;
    if (!which(property as Property & { type: 'text' | 'texts' })) continue;
    for (const { values } of open) {
      const value = values[name];
      for (const text of Array.isArray(value) ? value : [value]) if (typeof text === 'string') texts.add(text);
    }
  }
  return [...texts];
}
