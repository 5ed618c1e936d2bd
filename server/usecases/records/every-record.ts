import type { RecordKind, Values } from '../../../schema/graph.ts';
import { parts } from '../../domain/parts.ts';
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

/** Named in one question. */
const NAMED = 500;

/** Those that name one of these: asked for by what they name or, where fewer of the kind are held than are named, all gone through. */
export async function* recordsNaming<K extends RecordKind>(
  store: Store,
  kind: K,
  property: string,
  named: readonly string[],
  view: View,
): AsyncGenerator<StoredRecord<K>> {
  if (named.length > NAMED && (await heldAtMost(store, kind, view)) < named.length) {
    const sought = new Set<unknown>(named);
    for await (const record of everyRecord(store, kind, view))
      if (sought.has((record.values as Values)[property])) yield record;
    return;
  }
  for (const some of parts(named, NAMED)) yield* everyRecord(store, kind, view, { [property]: some });
}

/** Of any day; what was known once is counted by going through every statement, and so is left uncounted. */
async function heldAtMost(store: Store, kind: RecordKind, { readable, knownAt }: View): Promise<number> {
  if (knownAt !== undefined) return Number.POSITIVE_INFINITY;
  return (await store.countRecords({ readable }))[kind] ?? 0;
}

/** Every open statement about records of a kind, page after page. */
export async function* everyStatement(store: Store, kind: RecordKind, view: View): AsyncGenerator<Statement> {
  for await (const items of everyPage(PAGE, (page) => store.pageStatements(kind, view, page))) yield* items;
}
