import { isSearched, type SearchedKind } from '../../../schema/searched.ts';
import { SolidaryError } from '../../domain/errors.ts';
import type { SearchHit, View } from '../../store/store.ts';
import type { Deps } from '../deps.ts';
import { calledSo, search } from './search.ts';

interface Asked {
  /** Pay records have numbers and no names. */
  readonly kinds: readonly (SearchedKind | 'WageRecord')[];
  /** As a reader names it: an id, a number or a whole name. */
  readonly given: string;
  readonly view: View;
}

const MOST_TOLD = 5;

/**
 * The id of what is meant: it is given, or one record alone has the number or the whole name that is. Throws `not-unique`
 * where several have it, `not-found-near` with what is called nearly so, and `not-found`.
 */
export async function findId(deps: Deps, { kinds, given, view }: Asked): Promise<string> {
  const held = await Promise.all(kinds.map((kind) => deps.store.record(kind, given, view)));
  if (held.some((record) => record !== undefined)) return given;
  const name = given.trim();
  const searched = kinds.filter(isSearched);
  const pay = kinds.includes('WageRecord') ? await payNumbered(deps, name, view) : [];
  const called = [...(await calledSo(deps, { name, view, kinds: searched })), ...pay];
  const [only, ...others] = called;
  if (only !== undefined && others.length === 0) return only.id;
  const asked = { what: kinds.length > 2 ? 'record' : kinds.map((kind) => kind.toLowerCase()).join(' or '), id: given };
  if (only !== undefined) throw new SolidaryError('not-unique', { ...asked, found: told(called) });
  const near = await search(deps, { text: given, view, limit: MOST_TOLD, kinds: searched, near: true });
  if (near.length > 0) throw new SolidaryError('not-found-near', { ...asked, found: told(near) });
  throw new SolidaryError('not-found', asked);
}

type Called = Pick<SearchHit, 'id' | 'label'>;

async function payNumbered({ store }: Deps, number: string, view: View): Promise<readonly Called[]> {
  const { items } = await store.pageRecords('WageRecord', { number }, view, { first: MOST_TOLD });
  return items.map(({ id }) => ({ id, label: number }));
}

const told = (hits: readonly Called[]): string =>
  hits
    .slice(0, MOST_TOLD)
    .map(({ id, label }) => `${label} (${id})`)
    .join('; ');
