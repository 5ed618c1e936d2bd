import { hash } from 'node:crypto';
import type { StatementDraft, Workspace } from './store.ts';

/**
 * The id of a statement: a hash of its key, its number under that key from 0, its workspace. The hash leads, so
 * open statements stand in the same order in every store that holds the same facts, whatever came before them.
 */
export function statementId(
  key: Pick<StatementDraft, 'publisher' | 'subject' | 'part'>,
  nth: number,
  workspace: Workspace,
): string {
  const digest = hash('sha256', JSON.stringify([key.publisher, key.subject, key.part]), 'hex').slice(0, 32);
  return `${digest}.${nth}@${workspace}`;
}

/** The import that holds what undoing another one stated anew. */
export function undoImportId(id: string): string {
  return `undo:${id}`;
}
