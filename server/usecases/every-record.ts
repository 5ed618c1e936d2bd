import type { RecordKind } from '../../schema/graph.ts';
import type { Statement, Store, StoredRecord, View, Where } from '../store/store.ts';

const PAGE = 1000;

/** Every record of a kind, page after page. */
export async function* everyRecord<K extends RecordKind>(
  store: Store,
  kind: K,
  view: View,
  where: Where = {},
): AsyncGenerator<StoredRecord<K>> {
  let after: string | undefined;
  do {
    const page = await store.pageRecords(
      kind,
      where,
      view,
      after === undefined ? { first: PAGE } : { first: PAGE, after },
    );
    yield* page.items;
    after = page.next;
  } while (after !== undefined);
}

/** Every open statement about records of a kind, page after page. */
export async function* everyStatement(store: Store, kind: RecordKind, view: View): AsyncGenerator<Statement> {
  let after: string | undefined;
  do {
    const page = await store.pageStatements(kind, view, after === undefined ? { first: PAGE } : { first: PAGE, after });
    yield* page.items;
    after = page.next;
  } while (after !== undefined);
}
