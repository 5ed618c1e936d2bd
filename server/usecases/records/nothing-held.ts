import type { RecordKind } from '../../../schema/graph.ts';
import type { View } from '../../store/store.ts';
import type { Deps } from '../deps.ts';
import { ofAllDays } from '../facts/all-days.ts';

/** Whether no record of these kinds is held, of whatever day: then an answer of nothing says nothing. */
export async function isNothingHeld(
  { store }: Pick<Deps, 'store'>,
  kinds: readonly RecordKind[],
  view: View,
): Promise<boolean> {
  const counts = await store.countRecords(ofAllDays(view));
  return kinds.every((kind) => (counts[kind] ?? 0) === 0);
}

/** Where none of these is held there is nothing to ask about. */
export const ASKED_ABOUT = ['Contract', 'WageRecord', 'Claim'] as const satisfies readonly RecordKind[];
