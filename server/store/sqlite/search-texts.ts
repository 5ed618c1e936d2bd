import type { RecordKind } from '../../../schema/graph.ts';
import { searchedTexts, words } from '../search-text.ts';
import type { Connection } from './connection.ts';
import type { OpenStatement, Writing } from './writing.ts';

/** A text as one word, behind a sign that no word has: finds whole names, and starts of names, among many alike. */
export function wholeWord(folded: string): string {
  return `=${words(folded).join('')}`;
}

export interface TextsOf {
  readonly slot: number;
  readonly open: readonly OpenStatement[];
  readonly isNew: boolean;
}

/** Every name and number that an open statement gives, by word and by part. */
export function writeSearchTexts(writing: Writing, kind: RecordKind, { slot, open, isNew }: TextsOf): void {
  const { connection } = writing;
  const texts = searchedTexts(kind, open);
  const wanted = texts.length === 0 ? undefined : JSON.stringify(texts);
  const held = isNew ? undefined : heldTexts(connection, slot);
  if (held === wanted) return;
  if (held !== undefined) removeTexts(connection, slot);
  if (wanted === undefined) return;
  connection.prepare('INSERT INTO search_text (slot, texts) VALUES (?, ?)').run(slot, wanted);
  const each = texts.flatMap((text) => [...words(text), wholeWord(text)]);
  connection.prepare('INSERT INTO search_word (rowid, text) VALUES (?, ?)').run(slot, each.join(' '));
  connection.prepare('INSERT INTO search_part (rowid, text) VALUES (?, ?)').run(slot, texts.join('\n'));
}

function heldTexts(connection: Connection, slot: number): string | undefined {
  return connection.prepare('SELECT texts FROM search_text WHERE slot = ?').first<{ texts: string }>(slot)?.texts;
}

function removeTexts(connection: Connection, slot: number): void {
  connection.prepare('DELETE FROM search_word WHERE rowid = ?').run(slot);
  connection.prepare('DELETE FROM search_part WHERE rowid = ?').run(slot);
  connection.prepare('DELETE FROM search_text WHERE slot = ?').run(slot);
}
