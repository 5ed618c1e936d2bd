/** Sequential rules as a line of time: who can be claimed from since when, and what would open the next rung. */
import { type Day, earliest } from '../dates.ts';
import { type Message, message, param } from '../outcome.ts';
import type { LiabilityRow, RowStatus, TraceAnswer } from './answer.ts';
import type { Ladder, RegimeVersion } from './regime.ts';
import { strongestStatus } from './strength.ts';

export interface Rung {
  readonly party: string;
  /** 1 stands with or right after the employer. */
  readonly order: number;
  readonly status: RowStatus;
  readonly isOpen: boolean;
  /** First day on which it can be claimed from; absent where it is not open, or open with no day known. */
  readonly from?: Day;
  /** Of a rung that is not open: any of these opens it, once it is recorded. */
  readonly opensWhen: readonly Message[];
}

export interface LadderLine {
  readonly regime: string;
  readonly rungs: readonly Rung[];
}

/** One a rule with a ladder and at least one party on it; rungs from the work upwards. */
export function laddersIn(
  answer: TraceAnswer,
  regimes: readonly RegimeVersion[],
  employer: string,
): readonly LadderLine[] {
  return regimes.flatMap(({ id, ladder }) => {
    if (ladder === undefined) return [];
    const rows = answer.parties.filter((row) => row.regime === id && row.mode === 'ladder' && row.order !== null);
    const rungs = rungsOf(rows, ladder, employer);
    return rungs.length === 0 ? [] : [{ regime: id, rungs }];
  });
}

const RUNG_BELOW = 'liability.condition.rung_below_failed';

function rungsOf(rows: readonly LiabilityRow[], ladder: Ladder, employer: string): readonly Rung[] {
  const byParty = new Map<string, LiabilityRow[]>();
  for (const row of rows) byParty.set(row.party, [...(byParty.get(row.party) ?? []), row]);
  const placed = [...byParty].map(([party, own]) => ({ party, own, order: lowestOrder(own) }));
  placed.sort((a, b) => a.order - b.order || (a.party < b.party ? -1 : 1));
  // Where a rung after the employer is open, the employer has dropped out already.
  const waiting = placed.some(({ own }) => own.some(({ conditions }) => !isWaiting(conditions))) ? [] : [employer];
  return placed.map(({ party, own, order }) => {
    const isOpen = !own.every(({ conditions }) => isWaiting(conditions));
    const from = earliest(own.flatMap((row) => (isWaiting(row.conditions) ? [] : firstDays(row))));
    const below = placed.filter((other) => other.order < order).map((other) => other.party);
    return {
      ...{ party, order, status: strongestStatus(own), isOpen },
      ...(from === undefined ? {} : { from }),
      opensWhen: isOpen
        ? []
        : openings(ladder, ladder.below === 'all_below' ? [...waiting, ...below] : below.slice(-1), own),
    };
  });
}

function isWaiting(conditions: LiabilityRow['conditions']): boolean {
  return conditions.some(({ code, state }) => code === RUNG_BELOW && state !== 'met');
}

function firstDays({ deadlines }: LiabilityRow): readonly Day[] {
  return deadlines.filter(({ what }) => what === 'claimable_from').map(({ on }) => on);
}

/** Those below drop out by one of the steps of the rule; or the day of a shortcut, which is known already. */
function openings(ladder: Ladder, below: readonly string[], rows: readonly LiabilityRow[]): readonly Message[] {
  const party = param.list(below.map(param.party));
  const steps = below.length === 0 ? [] : ladder.step.map((step) => message(`liability.opens.${step}`, { party }));
  const days = rows.flatMap(firstDays).map((on) => message('liability.opens.shortcut', { on: param.day(on) }));
  return [...steps, ...days.slice(0, 1)];
}

function lowestOrder(rows: readonly LiabilityRow[]): number {
  return Math.min(...rows.map(({ order }) => order ?? Number.POSITIVE_INFINITY));
}
