/** Imports as the port describes them, over the plain list of statements: their states, receipts, ledgers and problems. */
import type {
  BatchReceipt,
  ImportBatch,
  ImportStart,
  ImportState,
  ImportSummary,
  Ledger,
  RowProblem,
  Workspace,
} from '../../server/store/store.ts';
import { WritableReference } from './reference-writing.ts';

interface Held {
  readonly start: ImportStart;
  state: ImportState;
  finishedAt?: string;
  readonly receipts: BatchReceipt[];
  readonly problems: RowProblem[];
  undone?: { readonly closed: number; readonly restated: number };
}

const NOTHING: Ledger = { in: 0, accepted: 0, duplicate: 0, rejected: 0, held: 0 };

/** Where the port throws `not-found`. */
export type Refused = 'not-found';

export class ReferenceImports {
  readonly facts = new WritableReference();
  readonly #imports = new Map<string, Held>();

  start(start: ImportStart): ImportSummary {
    const held = this.#held(start.id) ?? { start, state: 'running', receipts: [], problems: [] };
    this.#imports.set(start.id, held);
    if (held.state === 'failed' || held.state === 'cancelled') {
      held.state = 'running';
      delete held.finishedAt;
    }
    return summaryOf(held);
  }

  batch(batch: ImportBatch): BatchReceipt | Refused {
    const held = this.#held(batch.import);
    const before = held?.receipts.find((one) => one.sequence === batch.sequence);
    if (before !== undefined) return { ...before, alreadyHeld: true };
    if (held?.state !== 'running') return 'not-found';
    const { workspace, at } = batch;
    const isNew = batch.rows.map((row) =>
      row.statements.map((one) => this.facts.put(workspace, one, batch.import, at, row.rankedFrom)).includes(true),
    );
    const accepted = isNew.filter((one) => one).length;
    const lines = [...new Set(batch.problems.map((one) => one.line))];
    const isRejected = (line: number) => batch.problems.some((one) => one.line === line && one.outcome === 'rejected');
    const rejected = lines.filter(isRejected).length;
    const ledger = {
      in: isNew.length + lines.length,
      accepted,
      duplicate: isNew.length - accepted,
      rejected,
      held: lines.length - rejected,
    };
    const { sequence, file, lastLine } = batch;
    const receipt = { sequence, file, lastLine, ledger, alreadyHeld: false };
    held.receipts.push(receipt);
    held.problems.push(...batch.problems);
    return receipt;
  }

  finish(id: string, state: 'done' | 'cancelled' | 'failed', at: string): ImportSummary | Refused {
    const held = this.#held(id);
    if (held === undefined) return 'not-found';
    if (held.state === 'running') Object.assign(held, { state, finishedAt: at });
    return summaryOf(held);
  }

  undo(id: string, workspace: Workspace, at: string): { closed: number; restated: number } | Refused {
    const held = this.#held(id);
    if (held === undefined) return 'not-found';
    if (held.undone === undefined) {
      Object.assign(held, { state: 'undone', finishedAt: at });
      held.undone = this.facts.undo(workspace, id, at);
    }
    return held.undone;
  }

  importById(id: string): ImportSummary | undefined {
    const held = this.#held(id);
    return held === undefined ? undefined : summaryOf(held);
  }

  receipts(id: string): readonly BatchReceipt[] {
    return (this.#held(id)?.receipts ?? []).toSorted((a, b) => a.sequence - b.sequence);
  }

  problems(id: string): readonly RowProblem[] {
    return this.#held(id)?.problems ?? [];
  }

  #held(id: string): Held | undefined {
    return this.#imports.get(id);
  }
}

function summaryOf({ start, state, finishedAt, receipts, problems }: Held): ImportSummary {
  const ledger = receipts.reduce(
    (sum, { ledger: one }) => ({
      in: sum.in + one.in,
      accepted: sum.accepted + one.accepted,
      duplicate: sum.duplicate + one.duplicate,
      rejected: sum.rejected + one.rejected,
      held: sum.held + one.held,
    }),
    NOTHING,
  );
  return { ...start, state, ...(finishedAt === undefined ? {} : { finishedAt }), ledger, problems: problems.length };
}
