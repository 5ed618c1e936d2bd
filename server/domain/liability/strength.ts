/** Which status says most about a party: it is owed, may be owed, cannot be told, is not owed. */
import type { RowStatus } from './answer.ts';

interface Judged {
  readonly status: RowStatus;
}

const RANK: Readonly<Record<RowStatus, number>> = { owes: 0, may_owe: 1, cannot_tell: 2, does_not_owe: 3 };

/** For sorting, the strongest first. */
export function byStrength(a: Judged, b: Judged): number {
  return RANK[a.status] - RANK[b.status];
}

/** Of no judgement at all nobody owes. */
export function strongestStatus(judged: readonly Judged[]): RowStatus {
  return [...judged].sort(byStrength)[0]?.status ?? 'does_not_owe';
}
