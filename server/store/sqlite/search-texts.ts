import type { RecordKind } from '../../../schema/graph.ts';
import { propertiesOf } from '../../../schema/graph.ts';
import { fold, words } from '../search-text.ts';
import type { Connection } from './connection.ts';
import type { OpenStatement, Writing } from './writing.ts';

/** A text as one word, behind a sign that no word has: finds whole names among many that start alike. */
export function wholeWord(folded: string): string {
  return `=${words(folded).join('')}`;
}

export interface TextsOf {
  readonly slot: number;
  readonly open: readonly OpenStatement[];
  readonly isNew: boolean;
}

/** Every name and number that an open statement gives; names also by their parts. */
export function writeSearchTexts(writing: Writing, kind: RecordKind, { slot, open, isNew }: TextsOf): void {
  const { connection } = writing;
  const names = textsOf(kind, open, false);
  const texts = [...names, ...textsOf(kind, open, true)];
  const wanted = texts.length === 0 ? undefined : JSON.stringify(texts);
  const held = isNew ? undefined : heldTexts(connection, slot);
  if (held === wanted) return;
  if (held !== undefined) removeTexts(connection, slot);
  if (wanted === undefined) return;
  connection.prepare('INSERT INTO search_text (slot, texts) VALUES (?, ?)').run(slot, wanted);
  const folded = texts.map(fold);
  const each = folded.flatMap((text) => [...words(text), wholeWord(text)]);
  connection.prepare('INSERT INTO search_word (rowid, text) VALUES (?, ?)').run(slot, each.join(' '));
  if (names.length === 0) return;
  const parts = folded.slice(0, names.length).join('\n');
  connection.prepare('INSERT INTO search_part (rowid, text) VALUES (?, ?)').run(slot, parts);
}

function heldTexts(connection: Connection, slot: number): string | undefined {
  return connection.prepare('SELECT texts FROM search_text WHERE slot = ?').first<{ texts: string }>(slot)?.texts;
}

function removeTexts(connection: Connection, slot: number): void {
  connection.prepare('DELETE FROM search_word WHERE rowid = ?').run(slot);
  connection.prepare('DELETE FROM search_part WHERE rowid = ?').run(slot);
  connection.prepare('DELETE FROM search_text WHERE slot = ?').run(slot);
}

/** Numbers are the searched properties that are indexed, names the others. */
function textsOf(kind: RecordKind, open: readonly OpenStatement[], isNumber: boolean): readonly string[] {
  const texts = new Set<string>();
  for (const [name, property] of Object.entries(propertiesOf(kind))) {
    if (property.type === 'ref' || property.searched !== true || (property.indexed === true) !== isNumber) continue;
    for (const { values } of open) {
      const value = values[name];
      for (const text of Array.isArray(value) ? value : [value]) if (typeof text === 'string') texts.add(text);
    }
  }
  return [...texts];
}
