/** Who says what is held: of what somebody entered the one who said it, else the document and who published it. */
import type { CaseEvent } from '../../domain/model.ts';
import type { Statement, Store, StoredRecord, View } from '../../store/store.ts';
import { PUBLISHER } from '../entry/source.ts';
import { eventOf } from '../facts/claim.ts';

export function sayerOf({ publisher, source: { by, document } }: Pick<Statement, 'publisher' | 'source'>): string {
  return by ?? (publisher === PUBLISHER ? document : `${publisher}: ${document}`);
}

/** Events as acts; payments with who says so, where some are told and some denied. */
export async function actsWithSayers(
  store: Store,
  records: readonly StoredRecord<'Event'>[],
  view: View,
): Promise<readonly CaseEvent[]> {
  const acts = records.map((record) => ({ id: record.id, act: eventOf(record) }));
  const payments = acts.filter(({ act }) => act.kind === 'payment');
  if (new Set(payments.map(({ act }) => act.occurred)).size < 2) return acts.map(({ act }) => act);
  return Promise.all(
    acts.map(async ({ id, act }) => {
      if (act.kind !== 'payment') return act;
      const statements = await store.statementsAbout(id, view);
      return { ...act, saidBy: [...new Set(statements.map(sayerOf))].sort() };
    }),
  );
}
