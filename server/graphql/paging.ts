import { GraphQLError } from 'graphql';
import type { Page, PageRequest } from '../usecases/records/read-records.ts';
import { MOST_ITEMS } from './limits.ts';

export interface PageArguments {
  readonly first?: number | null;
  readonly after?: string | null;
}

export interface Connection<T> {
  readonly edges: { readonly cursor: string; readonly node: T }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

export function refuseInput(sentence: string): never {
  throw new GraphQLError(sentence, { extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } } });
}

/** A page outside the limit is refused, not silently made smaller: the caller would think that it had everything. */
export function pageOf({ first, after }: PageArguments): PageRequest {
  const items = first ?? 50;
  if (items < 1 || items > MOST_ITEMS) {
    refuseInput(`first is ${items}; a page holds 1 to ${MOST_ITEMS} items.`);
  }
  return { first: items, ...(after == null ? {} : { after }) };
}

/** The store's own page mark is the cursor of the last edge; the others are named by their key. */
export function connect<S, T>(
  page: Page<S>,
  node: (item: S) => T,
  key: (item: S, index: number) => string,
): Connection<T> {
  const last = page.items.length - 1;
  return {
    edges: page.items.map((item, i) => ({
      cursor: i === last && page.next !== undefined ? page.next : key(item, i),
      node: node(item),
    })),
    pageInfo: {
      hasNextPage: page.next !== undefined,
      endCursor: page.next ?? (last < 0 ? null : key(page.items[last] as S, last)),
    },
  };
}

export const MOST_CONTRACTS = 100_000;

export function contractsWithin(asked: number | null | undefined): number {
  const most = asked ?? 2_000;
  if (most >= 1 && most <= MOST_CONTRACTS) return most;
  return refuseInput(`maxContracts is ${most}; an answer holds 1 to ${MOST_CONTRACTS} contracts.`);
}

/** A page of a list that is held whole; the cursor is the position of the next item. */
export function pageInto<T>(items: readonly T[], page: PageArguments): Page<T> {
  const { first, after } = pageOf(page);
  const start = after === undefined ? 0 : Number(after);
  if (!Number.isSafeInteger(start) || start < 0) refuseInput(`after is ${after}; it is no cursor of this list.`);
  const end = start + first;
  return { items: items.slice(start, end), ...(end < items.length ? { next: String(end) } : {}) };
}
