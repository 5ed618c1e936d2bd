/** How the plain list of statements is written: by key, one open at a time, and undone import by import. */
import { statementId, statementKey, undoImportId } from '../../server/store/identity.ts';
import { canonical } from '../../server/store/project.ts';
import type { Instant, Statement, StatementDraft, Workspace } from '../../server/store/store.ts';
import { Reference } from './reference.ts';

interface Behind {
  readonly import: string;
  readonly source: Statement['source'];
}

/** A statement with the imports that say it, the first one first. */
interface Kept {
  readonly key: string;
  readonly behind: Behind[];
}

export class WritableReference extends Reference {
  readonly #kept = new Map<string, Kept>();
  readonly #undone = new Set<string>();

  /** True where it is new or supersedes. */
  put(workspace: Workspace, said: StatementDraft, importId: string, at: Instant, told?: Instant): boolean {
    const key = statementKey(said);
    const values = Object.fromEntries(Object.entries(said.values).filter(([, value]) => value !== null));
    const open = this.#under(workspace, key).find((one) => one.recordedUntil === undefined);
    const behind: Behind = { import: importId, source: said.source };
    if (open !== undefined && says(open, { ...said, values })) {
      const kept = this.#kept.get(open.id);
      if (kept?.behind.every((one) => one.import !== importId) === true) kept.behind.push(behind);
      return false;
    }
    if (open !== undefined) this.#close(open, at);
    const rank = told === undefined || told < at ? told : at;
    this.#add(workspace, { ...said, values }, importId, behind, at, rank);
    return true;
  }

  undo(workspace: Workspace, importId: string, at: Instant): { readonly closed: number; readonly restated: number } {
    if (this.#undone.has(importId)) return { closed: 0, restated: 0 };
    this.#undone.add(importId);
    let restated = 0;
    const open = this.statements.filter(
      (one) =>
        one.workspace === workspace &&
        one.recordedUntil === undefined &&
        this.#kept.get(one.id)?.behind[0]?.import === importId,
    );
    for (const one of open) {
      this.#close(one, at);
      if (this.#restate(workspace, one, undoImportId(importId), at)) restated += 1;
    }
    return { closed: open.length, restated };
  }

  #restate(workspace: Workspace, closed: Statement, undoing: string, at: Instant): boolean {
    const before = this.#under(workspace, statementKey(closed)).reverse();
    for (const one of before) {
      const behind = this.#kept.get(one.id)?.behind.find((held) => !this.#undone.has(held.import));
      if (behind === undefined) continue;
      const rank = one.rankedFrom ?? one.recordedFrom;
      this.#add(workspace, { ...one, source: behind.source }, undoing, behind, at, rank);
      return true;
    }
    return false;
  }

  /** In the order in which they were stated. */
  #under(workspace: Workspace, key: string): Statement[] {
    return this.statements.filter((one) => one.workspace === workspace && this.#kept.get(one.id)?.key === key);
  }

  #add(
    workspace: Workspace,
    said: StatementDraft,
    importId: string,
    behind: Behind,
    at: Instant,
    rank?: Instant,
  ): void {
    const key = statementKey(said);
    const id = statementId(key, this.#under(workspace, key).length, workspace);
    const { subject, kind, part, publisher, values, from, until, source } = said;
    this.statements.push({
      ...{ subject, kind, part, publisher, values, source },
      ...(from === undefined ? {} : { from }),
      ...(until === undefined ? {} : { until }),
      ...{ id, workspace, import: importId, recordedFrom: at },
      ...(rank === undefined ? {} : { rankedFrom: rank }),
    });
    this.#kept.set(id, { key, behind: [behind] });
  }

  #close(open: Statement, at: Instant): void {
    this.statements[this.statements.indexOf(open)] = { ...open, recordedUntil: at };
  }
}

function says(open: Statement, said: StatementDraft): boolean {
  return (
    open.kind === said.kind &&
    open.from === said.from &&
    open.until === said.until &&
    canonical(open.values) === canonical(said.values)
  );
}
