/** The earliest day that matters to a claim: what the one who decides what to do next reads first. */
import type { Day } from '../dates.ts';
import type { DeadlineWhat, LiabilityRow, TraceAnswer } from './answer.ts';
import type { DebtDeadline } from './debt-clocks.ts';

/** A day by which something must be done; `limitation` is that of the debt itself. */
export interface FirstDay {
  readonly on: Day;
  readonly what: DeadlineWhat | 'limitation';
  /** Who is lost after that day; absent for the debt itself, without which nobody answers. */
  readonly party?: string;
  readonly regime?: string;
  readonly line?: string;
  /** The law behind it, its period or how its days are counted was not read. */
  readonly unverified?: true;
}

/** Days by which the creditor must act. The others are days for somebody else, or days on which something opens. */
export const FOR_THE_CREDITOR: ReadonlySet<DeadlineWhat> = new Set(['claim_by', 'notify_by', 'file_by', 'assess_by']);

/** `undefined` where no day ahead is known, which does not mean that there is none. */
export function firstDay(answer: TraceAnswer, debts: readonly DebtDeadline[]): FirstDay | undefined {
  const days = [
    ...answer.parties.filter(canStillPay).flatMap((row) =>
      row.deadlines
        .filter(({ what, done }) => FOR_THE_CREDITOR.has(what) && done === undefined)
        .map(({ on, what, line, unverified }) => ({
          ...{ on, what, party: row.party, regime: row.regime },
          ...(line === undefined ? {} : { line }),
          ...(unverified && { unverified }),
        })),
    ),
    ...debts
      .filter(({ state }) => state === 'running')
      .flatMap(({ on, line, unverified }) =>
        on === undefined ? [] : [{ on, what: 'limitation' as const, line, ...(unverified && { unverified }) }],
      ),
  ];
  return days.filter(({ on }) => on >= answer.asOf).sort((a, b) => a.on.localeCompare(b.on))[0];
}

/** Whose days matter: one that does not answer, or of whose lines nothing is left, has none, and a model has none for anybody. */
export function canStillPay({ status, model, reason }: LiabilityRow): boolean {
  return !model && status !== 'does_not_owe' && reason.code !== 'liability.reason.paid';
}
