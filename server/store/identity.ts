import { hash } from 'node:crypto';
import type { StatementDraft, Workspace } from './store.ts';

type Key = Pick<StatementDraft, 'publisher' | 'subject' | 'part'>;

/** What one publisher says in one part about one subject: 32 hexadecimal digits. */
export function statementKey(key: Key): string {
  return hash('sha256', JSON.stringify([key.publisher, key.subject, key.part]), 'hex').slice(0, 32);
}

/**
 * The id of a statement: its key, its number under that key from 0, its workspace. The key leads, so open statements
 * stand in the same order in every store that holds the same facts, whatever came before them.
 */
export function statementId(key: Key | string, nth: number, workspace: Workspace): string {
  return `${typeof key === 'string' ? key : statementKey(key)}.${nth}@${workspace}`;
}

/** The import that holds what undoing another one stated anew. */
export function undoImportId(id: string): string {
  return `undo:${id}`;
}
