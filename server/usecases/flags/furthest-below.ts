import { uniqueBy } from '../../domain/unique.ts';
import type { FlagRow } from './flag-row.ts';

/** Each record once, by the test that says most of it: least covered first; of which it is not known how far they fall short last. */
export function furthestBelow(rows: readonly FlagRow[]): readonly FlagRow[] {
  return uniqueBy(rows.toSorted(byRatio), ({ subject }) => subject);
}

function byRatio(a: FlagRow, b: FlagRow): number {
  if (a.ratio && b.ratio) return a.ratio.comparedTo(b.ratio);
  return Number(b.ratio !== undefined) - Number(a.ratio !== undefined);
}
