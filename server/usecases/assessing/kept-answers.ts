/** The answers that are kept, where they are of now: with the rules of the day, and nothing written since. */
import type { Day } from '../../domain/dates.ts';
import type { FlagOutcome } from '../../domain/flags/flag.ts';
import type { AnswerCount, AnswersAsked, KeptAssessment, View } from '../../store/store.ts';
import type { Deps } from '../deps.ts';
import { rulesOn } from './keep-assessment.ts';

/**
 * Undefined where every record has to be tested now. A running server keeps the answers of a large store: they are waited
 * for, rather than that each question tests everything beside the others.
 */
export async function keptAnswers(
  deps: Deps,
  view: View,
  asOf: Day,
  left?: AbortSignal,
): Promise<KeptAssessment | undefined> {
  return (await answersOfNow(deps, view, asOf)) ?? deps.answers?.ofNow(view, asOf, left);
}

/** With the rules of the day, and nothing written since. */
export async function answersOfNow(
  deps: Pick<Deps, 'store' | 'thresholds' | 'rules'>,
  view: View,
  asOf: Day,
): Promise<KeptAssessment | undefined> {
  if (view.knownAt !== undefined) return undefined;
  const kept = (await deps.store.assessments(view.readable)).find((one) => one.state === 'done' && one.asOf === asOf);
  if (kept === undefined || kept.rules !== rulesOn(deps, asOf)) return undefined;
  const { items } = await deps.store.pageUnassessed(kept.id, { first: 1 });
  return items.length === 0 ? kept : undefined;
}

export interface Tallied {
  readonly flagged: number;
  readonly passed: number;
  readonly checkable: number;
  readonly reasons: ReadonlyMap<string, number>;
  readonly missing: ReadonlyMap<string, number>;
}

export function tallyOf(counts: readonly AnswerCount[], test: string): Tallied {
  const own = counts.filter((one) => one.test === test);
  const by = (outcome: FlagOutcome) => own.filter((one) => one.outcome === outcome);
  const sum = (some: readonly AnswerCount[]) => some.reduce((all, { held }) => all + held, 0);
  const byCode = (outcome: FlagOutcome) => {
    const codes = new Map<string, number>();
    for (const { turnsOn = '', held } of by(outcome)) codes.set(turnsOn, (codes.get(turnsOn) ?? 0) + held);
    return codes;
  };
  return {
    flagged: sum(by('flagged')),
    passed: sum(by('passed')),
    checkable: sum(own.filter(({ checkable }) => checkable === true)),
    reasons: byCode('not_applicable'),
    missing: byCode('cannot_tell'),
  };
}

const PAGE = 5_000;

/** Ids of the records with an answer, flagged ones the least covered first, at most so many. */
export async function idsAnswered(
  deps: Deps,
  kept: KeptAssessment,
  of: AnswersAsked,
  most: number,
): Promise<readonly string[]> {
  const ids: string[] = [];
  let after: string | undefined;
  do {
    const first = Math.min(PAGE, most - ids.length);
    const page = await deps.store.pageAnswers(kept.id, of, { first, ...(after === undefined ? {} : { after }) });
    ids.push(...page.items.map(({ id }) => id));
    after = page.next;
  } while (after !== undefined && ids.length < most);
  return ids;
}
