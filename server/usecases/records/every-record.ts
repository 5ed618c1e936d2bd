import type { RecordKind } from '../../../schema/graph.ts';
import type { Page, PageRequest, Statement, Store, StoredRecord, View, Where } from '../../store/store.ts';

const PAGE = 1000;

/** The items of each page in turn, so many at once, until a page names none after it. */
export async function* everyPage<T>(
  first: number,
  read: (page: PageRequest) => Promise<Page<T>>,
): AsyncGenerator<readonly T[]> {
  let after: string | undefined;
  do {
    const page = await read(after === undefined ? { first } : { first, after });
    yield page.items;
    after = page.next;
  } while (after !== undefined);
}

/** Every record of a kind, page after page. */
export async function* everyRecord<K extends RecordKind>(
  store: Store,
  kind: K,
  view: View,
  where: Where = {},
): AsyncGenerator<StoredRecord<K>> {
  for await (const items of everyPage(PAGE, (page) => store.pageRecords(kind, where, view, page))) yield* items;
}

/** Every open statement about records of a kind, page after page. */
export async function* everyStatement(store: Store, kind: RecordKind, view: View): AsyncGenerator<Statement> {
  for await (const items of everyPage(PAGE, (page) => store.pageStatements(kind, view, page))) yield* items;
}
