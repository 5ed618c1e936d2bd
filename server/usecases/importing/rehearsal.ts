import type { Json, RecordKind } from '../../../schema/graph.ts';
import type {
  BatchReceipt,
  Ledger,
  RowStatements,
  Statement,
  StatementDraft,
  Store,
  Workspace,
} from '../../store/store.ts';
import type { RowBatch } from './batches.ts';

/** Statements of the run itself that are remembered, so that repeats within the files are told: about 100 MB at most. */
const MOST_REMEMBERED = 1_000_000;

/**
 * Says what a batch would come to without writing it: reads what the store holds about the same records. Rows that
 * repeat one of this run are counted as duplicates as long as they are remembered; later ones count as accepted.
 */
export class Rehearsal {
  readonly #store: Store;
  readonly #workspace: Workspace;
  readonly #said = new Map<string, string>();

  constructor(store: Store, workspace: Workspace) {
    this.#store = store;
    this.#workspace = workspace;
  }

  async receipt(sequence: number, file: string, batch: RowBatch): Promise<BatchReceipt> {
    await this.#recall(batch.rows);
    const isNew = batch.rows.map((row) => this.#isNew(row));
    const whole = isNew.filter((_new, at) => !batch.rows[at]?.isRest);
    const accepted = whole.filter(Boolean).length;
    const ledger = ledgerOf(batch, { accepted, duplicate: whole.length - accepted });
    return { sequence, file, lastLine: batch.lastLine, ledger, alreadyHeld: false };
  }

  /** Puts what the store says under the keys of these rows into memory. */
  async #recall(rows: readonly RowStatements[]): Promise<void> {
    const view = { readable: [this.#workspace] };
    for (const [kind, subjects] of subjectsByKind(rows)) {
      const unknown = [...subjects].filter((subject) => !this.#said.has(subject));
      const held = await this.#store.records(kind, unknown, view);
      for (const record of held) {
        for (const statement of await this.#store.statementsAbout(record.id, view)) this.#remember(statement);
      }
      for (const subject of unknown) this.#note(subject, '');
    }
  }

  #isNew({ statements }: RowStatements): boolean {
    let isNew = false;
    for (const draft of statements) {
      if (this.#said.get(keyOf(draft)) !== sayingOf(draft)) isNew = true;
      this.#remember(draft);
    }
    return isNew;
  }

  #remember(statement: StatementDraft | Statement): void {
    this.#note(keyOf(statement), sayingOf(statement));
  }

  #note(key: string, saying: string): void {
    if (this.#said.size < MOST_REMEMBERED || this.#said.has(key)) this.#said.set(key, saying);
  }
}

function subjectsByKind(rows: readonly RowStatements[]): ReadonlyMap<RecordKind, ReadonlySet<string>> {
  const subjects = new Map<RecordKind, Set<string>>();
  for (const { statements } of rows) {
    for (const { kind, subject } of statements) subjects.set(kind, (subjects.get(kind) ?? new Set()).add(subject));
  }
  return subjects;
}

function keyOf({ publisher, subject, part }: StatementDraft): string {
  return `${publisher}\u0001${subject}\u0001${part}`;
}

function sayingOf({ kind, values, from, until }: StatementDraft): string {
  return sorted([kind, values, from ?? null, until ?? null]);
}

/** Equal values give equal text, in whatever order their keys were written. */
function sorted(value: Json): string {
  return JSON.stringify(value, (_key, inner: Json) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}

function ledgerOf(batch: RowBatch, stated: Pick<Ledger, 'accepted' | 'duplicate'>): Ledger {
  const rejected = new Set(batch.problems.filter((one) => one.outcome === 'rejected').map((one) => one.line));
  const held = new Set(batch.problems.filter((one) => !rejected.has(one.line)).map((one) => one.line));
  return {
    in: batch.records,
    ...stated,
    rejected: rejected.size,
    held: held.size,
  };
}
