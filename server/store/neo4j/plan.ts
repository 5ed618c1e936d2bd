/**
 * What a batch or an undo changes, worked out before anything is written. Pure: the statements held about the
 * subjects at hand go in, what to create and what to close comes out.
 */
import type { Json, RecordKind, Values } from '../../../schema/graph.ts';
import { statementId, statementKey } from '../identity.ts';
import { canonical, type Projection, project } from '../project.ts';
import type { CheckedDraft } from '../statement-values.ts';
import type { Instant, StatementDraft, Workspace } from '../store.ts';

/** A statement as held or about to be; `text` is its values as canonical JSON. */
export interface PlannedStatement extends StatementDraft {
  readonly id: string;
  readonly workspace: Workspace;
  readonly import: string;
  /** The import that said it first: what an undo states anew belongs to the import that it goes back to. */
  readonly origin: string;
  readonly text: string;
  readonly recordedFrom: Instant;
  recordedUntil?: Instant;
  readonly rankedFrom?: Instant;
}

/** An import that says what is held already, with its own source. */
export interface Said {
  readonly statement: string;
  readonly source: StatementDraft['source'];
}

export interface Author {
  readonly workspace: Workspace;
  readonly import: string;
  readonly origin: string;
  readonly at: Instant;
  /** Where what is stated ranks from another instant. */
  readonly rankedFrom?: Instant | undefined;
}

export class Plan {
  readonly created = new Set<PlannedStatement>();
  readonly closed = new Set<PlannedStatement>();
  readonly said: Said[] = [];
  /** All statements under each key, the number under the key being the place in its list. */
  readonly #byKey = new Map<string, PlannedStatement[]>();
  readonly #bySubject = new Map<string, PlannedStatement[]>();

  /** `held`: every statement of one workspace about the subjects at hand, in the order of their numbers. */
  constructor(held: readonly PlannedStatement[]) {
    for (const one of held) this.#remember(one);
  }

  /** States a draft; false where it adds nothing to the open statement under its key. */
  state({ draft, text }: CheckedDraft, author: Author): boolean {
    const open = this.history(draft).find((one) => one.recordedUntil === undefined);
    if (open !== undefined) {
      if (isSame(open, draft, text)) {
        if (open.origin !== author.origin) this.said.push({ statement: open.id, source: draft.source });
        return false;
      }
      this.close(open, author.at);
    }
    const created: PlannedStatement = {
      ...draft,
      id: statementId(statementKey(draft), this.history(draft).length, author.workspace),
      workspace: author.workspace,
      import: author.import,
      origin: author.origin,
      text,
      recordedFrom: author.at,
      ...(author.rankedFrom === undefined ? {} : { rankedFrom: author.rankedFrom }),
    };
    this.created.add(created);
    this.#remember(created);
    return true;
  }

  close(one: PlannedStatement, at: Instant): void {
    one.recordedUntil = at;
    if (!this.created.has(one)) this.closed.add(one);
  }

  /** The statements under a key, oldest first. */
  history(key: Pick<StatementDraft, 'publisher' | 'subject' | 'part'>): readonly PlannedStatement[] {
    return this.#byKey.get(statementKey(key)) ?? [];
  }

  /** All that was said of the same record by the same publisher. */
  everBeside({ subject, kind, publisher }: PlannedStatement): readonly PlannedStatement[] {
    const about = this.#bySubject.get(subject) ?? [];
    return about.filter((one) => one.kind === kind && one.publisher === publisher);
  }

  /** The open statements that go back to an import. */
  openOf(origin: string): readonly PlannedStatement[] {
    const all = [...this.#byKey.values()].flat();
    return all.filter((one) => one.origin === origin && one.recordedUntil === undefined);
  }

  /** The records that the plan changes, each with what it then shows; undefined: no longer held. */
  records(): readonly PlannedRecord[] {
    const changed = new Map<string, PlannedRecord>();
    for (const { kind, subject } of [...this.created, ...this.closed]) {
      const key = canonical([kind, subject]);
      if (changed.has(key)) continue;
      const about = (this.#bySubject.get(subject) ?? []).filter((one) => one.kind === kind);
      const open = about.filter((one) => one.recordedUntil === undefined);
      const isNew = about.every((one) => this.created.has(one));
      changed.set(key, { kind, id: subject, open, isNew, shown: project(kind, open) });
    }
    return [...changed.values()];
  }

  #remember(one: PlannedStatement): void {
    addTo(this.#byKey, statementKey(one), one);
    addTo(this.#bySubject, one.subject, one);
  }
}

export interface PlannedRecord {
  readonly kind: RecordKind;
  readonly id: string;
  readonly open: readonly PlannedStatement[];
  /** The workspace never said anything of it before. */
  readonly isNew: boolean;
  readonly shown: Projection | undefined;
}

function isSame(open: PlannedStatement, draft: StatementDraft, text: string): boolean {
  return open.text === text && open.kind === draft.kind && open.from === draft.from && open.until === draft.until;
}

function addTo<T>(lists: Map<string, T[]>, key: string, one: T): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [one]);
  else list.push(one);
}

/** Ids that a statement's reference names. */
export function targetsOf(values: Values, property: string): readonly string[] {
  const value: Json | undefined = values[property];
  if (typeof value === 'string') return [value];
  return Array.isArray(value) ? [...new Set(value as readonly string[])] : [];
}
