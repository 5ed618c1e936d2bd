/** Which records are of a later day than an answer: server/domain/later.ts. */
import { type Day, nextDay } from '../domain/dates.ts';
import { isLater } from '../domain/later.ts';
import type { StoredRecord } from '../store/store.ts';
import { firstDay } from './facts/values.ts';
import type { FlagFilter } from './flags/sift-flags.ts';

export { isLater } from '../domain/later.ts';

export function isLaterContract({ values }: StoredRecord<'Contract'>, asOf: Day): boolean {
  return isLater(firstDay(values), asOf);
}

/** What a filter leaves, and of that what is later. */
export function laterOf(filter: FlagFilter, asOf: Day): FlagFilter {
  const first = nextDay(asOf);
  return { ...filter, from: filter.from != null && filter.from > first ? filter.from : first };
}
