/** Which kind of letter fits a row of an answer: as the acts and conditions of its rule say that are still open. */
import type { LiabilityRow } from '../liability/answer.ts';
import { objectsIn } from '../liability/objects-in.ts';
import type { EventTest, RegimeVersion } from '../liability/regime.ts';
import { listOf } from '../liability/stops.ts';
import { isPositive } from '../money.ts';
import type { MissingFact } from '../outcome.ts';

/**
 * `demand`: pay. `notice`: take note, the claim stands. `documents`: send what is missing. `explanation`: say what was
 * known. `authority`: to an authority or a body, whose act comes first.
 */
export type LetterKind = 'demand' | 'notice' | 'documents' | 'explanation' | 'authority';

/** Undefined for a row that asks nothing of anybody: not liable on these facts, nothing left to pay, or a model and no law. */
export function letterKind(row: LiabilityRow, regime: RegimeVersion | undefined): LetterKind | undefined {
  if (row.model || row.status === 'does_not_owe' || isNothing(row)) return undefined;
  const reason = row.reason.code.replace('liability.reason.', '');
  if (reason === 'paid') return undefined;
  if (row.status === 'cannot_tell') {
    if (TURNS_ON_KNOWLEDGE.has(reason)) return 'explanation';
    return row.missing.length > 0 && row.missing.every(isOfLaw) ? 'notice' : 'documents';
  }
  if (NOT_DUE.has(reason)) return 'notice';
  if (regime === undefined) return 'demand';
  if (authorityFirst(row, regime)) return 'authority';
  if (reason === 'judgement_open' && turnsOnKnowledge(row, regime)) return 'explanation';
  if (reason === 'rung_not_reached' || isBehind(row) || tellsOnly(row, regime)) return 'notice';
  return 'demand';
}

/** What the law says no company can be asked to send. */
export const isOfLaw = ({ code }: MissingFact): boolean => OF_LAW.has(code);

const OF_LAW: ReadonlySet<string> = new Set([
  ...['liability.missing.law', 'liability.missing.start_verified', 'liability.missing.end_verified'],
]);

const isNothing = ({ amount }: LiabilityRow): boolean => amount !== null && !isPositive(amount);

/** Nobody who answers only after another is asked to pay before that one has failed. */
const isBehind = ({ status, mode }: LiabilityRow): boolean => status === 'may_owe' && mode === 'subsidiary';

/** Nobody is asked to pay before a debt is due. */
const NOT_DUE: ReadonlySet<string> = new Set(['not_due', 'not_earned']);

const TURNS_ON_KNOWLEDGE: ReadonlySet<string> = new Set(['knowledge_open', 'judgement_open']);

/** A condition that asks what the party knew is the one that is open: nobody asks it to pay before it has been heard. */
function turnsOnKnowledge({ conditions }: LiabilityRow, regime: RegimeVersion): boolean {
  const ofKnowledge = [...regime.conditions, ...regime.debtors.flatMap((debtor) => debtor.conditions ?? [])]
    .filter((condition) => objectsIn([condition.if]).some((test) => 'knew' in test))
    .map(({ what }) => `liability.condition.${what}`);
  return conditions.some(
    ({ code, state, bars }) => state === 'unknown' && bars === 'debt' && ofKnowledge.includes(code),
  );
}

/** The rule waits for a notice or an assessment that only an authority can serve, or only others may collect the debt. */
function authorityFirst(row: LiabilityRow, regime: RegimeVersion): boolean {
  const others = row.conditions.some(({ bars, state }) => bars === 'enforcement' && state === 'unmet');
  const collectedByOthers = regime.debtors
    .flatMap(({ conditions }) => conditions ?? [])
    .concat(regime.conditions)
    .some((condition) => condition.bars === 'enforcement' && 'claim' in condition.if);
  if (others && collectedByOthers) return true;
  if (row.status !== 'may_owe') return false;
  const notices = regime.debtors.flatMap(({ duty }) => (duty === undefined ? [] : [duty.notice]));
  const needed = [...regime.conditions, ...regime.debtors.flatMap(({ conditions }) => conditions ?? [])]
    .filter((condition) => condition.can_still === true)
    .map((condition) => condition.if);
  const clocks = [...regime.clocks, ...regime.debtors.flatMap((debtor) => debtor.clocks ?? [])];
  const opening = clocks.filter(({ kind }) => kind === 'covers' || kind === 'claim_within');
  const acts = [...notices, ...eventsIn(needed), ...opening.flatMap(({ act }) => listOf(act))];
  // A notice that has to reach a body is not given by a letter to the company.
  const isOpen = row.conditions.some(({ bars, state }) => bars === 'debt' && state === 'unmet');
  if (isOpen && acts.some(({ by, to }) => by === 'creditor' && to === 'authority')) return true;
  return acts.some(({ by }) => by === 'authority') && !acts.some(({ by }) => by === 'creditor');
}

/** The creditor's own words start a time or a ladder, and payment is asked for later: once it is owed, or before a suit. */
function tellsOnly({ status }: LiabilityRow, regime: RegimeVersion): boolean {
  const clocks = [...regime.clocks, ...regime.debtors.flatMap((debtor) => debtor.clocks ?? [])];
  if (clocks.some(({ kind }) => kind === 'notice_before_suit')) return true;
  if (status === 'owes') return false;
  return (
    clocks.some(({ deadline }) => deadline === 'notify_by') || regime.ladder?.shortcut?.act.event === 'written_claim'
  );
}

function eventsIn(tests: readonly unknown[]): readonly EventTest[] {
  return objectsIn(tests).filter((one): one is EventTest => 'event' in one);
}
