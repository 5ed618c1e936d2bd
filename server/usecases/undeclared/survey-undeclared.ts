/** Signs of undeclared subcontracting over everything held, some organisations at a time: only candidates are listed. */
import type { Day } from '../../domain/dates.ts';
import type { View } from '../../store/store.ts';
import type { Deps } from '../deps.ts';
import { addressesIn } from './addresses.ts';
import { type AnyFinding, findUndeclared, type LeftOut } from './find-undeclared.ts';

export interface UndeclaredSurvey {
  readonly asOf: Day;
  /** Organisations looked at, by id. */
  readonly lookedAt: number;
  readonly candidates: readonly AnyFinding[];
  /** Questions that stay open for lack of facts. */
  readonly cannotTell: number;
  /** The same, each with what it lacks. */
  readonly open: readonly AnyFinding[];
  readonly leftOut: LeftOut;
  /** After which to go on, where more organisations are held. */
  readonly next?: string;
}

export interface SurveyRequest {
  readonly asOf: Day;
  readonly view: View;
  /** At most this many organisations; those after `next` of the survey before. */
  readonly first?: number;
  readonly after?: string;
  /** Aborted once nobody waits for the answer any more. */
  readonly signal?: AbortSignal | undefined;
}

const AT_ONCE = 200;
const MOST_AT_ONCE = 500;

export async function surveyUndeclared(
  deps: Pick<Deps, 'store' | 'thresholds'>,
  request: SurveyRequest,
): Promise<UndeclaredSurvey> {
  const { asOf, after, signal } = request;
  const view: View = { ...request.view, asOf };
  const first = Math.min(MOST_AT_ONCE, Math.max(1, request.first ?? AT_ONCE));
  const page = await deps.store.pageRecords('Organisation', {}, view, { first, ...(after ? { after } : {}) });
  const addresses = await addressesIn(deps.store, view);
  const found = new Map<string, AnyFinding>();
  const left = { contracts: 0, workplaces: 0, firms: 0 };
  for (const { id } of page.items) {
    const { findings, leftOut } = await findUndeclared(deps, { organisation: id, asOf, view, signal });
    // Both parties of a contract, and all suppliers at a workplace, meet the same finding.
    for (const finding of findings) if (found.get(finding.key)?.answer !== 'candidate') found.set(finding.key, finding);
    left.contracts += leftOut.contracts;
    left.workplaces += leftOut.workplaces;
    left.firms += leftOut.firms;
  }
  const all = [...found.values()];
  const open = all.filter(({ answer }) => answer === 'cannot_tell').sort((a, b) => (a.key < b.key ? -1 : 1));
  return {
    ...{ asOf, lookedAt: page.items.length },
    candidates: all.filter(({ answer }) => answer === 'candidate').sort((a, b) => (a.key < b.key ? -1 : 1)),
    cannotTell: open.length,
    open,
    leftOut: { ...left, addresses: !addresses.whole },
    ...(page.next === undefined ? {} : { next: page.next }),
  };
}
