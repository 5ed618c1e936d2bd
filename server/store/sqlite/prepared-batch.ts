/**
 * A batch on its way to the thread that writes: checked, and its statements as the texts that will be kept. So the two
 * threads share the work, and lists of texts cross between them at a fraction of the cost of objects.
 */
import { setImmediate } from 'node:timers/promises';
import type { RecordKind } from '../../../schema/graph.ts';
import { statementKey } from '../identity.ts';
import { instant, rankOf } from '../instants.ts';
import { checkDraft } from '../statement-values.ts';
import type { ImportBatch, StatementDraft } from '../store.ts';

/** Key, kind, subject, publisher, part, values as canonical JSON, from, until, source as JSON, from when it ranks. */
export type PreparedStatement = readonly [
  key: string,
  kind: RecordKind,
  subject: string,
  publisher: string,
  part: string,
  said: string,
  from: string | null,
  until: string | null,
  source: string,
  rankedFrom: string | null,
];

export interface PreparedBatch extends Omit<ImportBatch, 'rows'> {
  /** The statements of each source record. */
  readonly rows: readonly (readonly PreparedStatement[])[];
  /** Places of the rows that are what is left of a rejected one. */
  readonly rests: readonly number[];
}

/** Some milliseconds of work, after which other things have their turn. */
const ROWS_A_TURN = 1000;

/** Throws `bad-statement`, `unknown-property` or `bad-instant`. */
export async function prepareBatch(batch: ImportBatch): Promise<PreparedBatch> {
  const rows: (readonly PreparedStatement[])[] = [];
  const at = instant(batch.at);
  for (const row of batch.rows) {
    if (rows.length > 0 && rows.length % ROWS_A_TURN === 0) await setImmediate();
    const rank = rankOf(row.rankedFrom, at) ?? null;
    rows.push(row.statements.map((one) => prepareStatement(one, rank)));
  }
  const rests = batch.rows.flatMap(({ isRest }, place) => (isRest ? [place] : []));
  return { ...batch, rows, rests };
}

function prepareStatement(stated: StatementDraft, rank: string | null): PreparedStatement {
  const { draft, text } = checkDraft(stated);
  const { kind, subject, publisher, part, from = null, until = null } = draft;
  return [statementKey(draft), kind, subject, publisher, part, text, from, until, JSON.stringify(draft.source), rank];
}
