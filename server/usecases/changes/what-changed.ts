/** What is otherwise at one point than at another: facts, flags, rows of claims, last days, and the law. */
import { type LawChange, lawChanges } from '../../domain/changes/law-changes.ts';
import type { Deps } from '../deps.ts';
import { type ClaimChanges, claimChanges } from './claim-changes.ts';
import { type FactChanges, factChanges } from './fact-changes.ts';
import { type FlagChanges, flagChanges } from './flag-changes.ts';
import type { ChangesRequest } from './points.ts';

export type { ClaimChange, DeadlineChange } from './claim-changes.ts';
export type { FactChange } from './fact-changes.ts';
export { type FlagChange, outcomeAt } from './flag-changes.ts';
export { type ChangesRequest, type Point, viewAt } from './points.ts';

export interface Changes {
  readonly request: ChangesRequest;
  readonly facts: FactChanges;
  readonly flags: FlagChanges;
  readonly claims: ClaimChanges;
  readonly law: readonly LawChange[];
}

export async function whatChanged(deps: Deps, request: ChangesRequest): Promise<Changes> {
  const { claim, contract, organisation, test, from, to } = request;
  const ofOne = [claim, contract, organisation, test].some((one) => one !== undefined);
  const facts = await factChanges(deps, request);
  const flags = claim === undefined ? await flagChanges(deps, request) : { items: [], notCompared: false };
  const noClaims = contract !== undefined || test !== undefined;
  const claims = noClaims ? { rows: [], deadlines: [], leftOut: 0 } : await claimChanges(deps, request);
  // The law is everybody's: of one record it is told where it moves a row.
  return { request, facts, flags, claims, law: ofOne ? [] : lawChanges(deps.regimes, from.asOf, to.asOf) };
}

export interface ChangeCounts {
  readonly facts: number;
  readonly flags: number;
  readonly flagsMore: number;
  readonly flagsFewer: number;
  readonly rows: number;
  readonly deadlines: number;
  readonly deadlinesPassed: number;
  readonly deadlinesNew: number;
  readonly deadlinesKept: number;
  readonly law: number;
  readonly all: number;
}

export function countChanges({ facts, flags, claims, law }: Changes): ChangeCounts {
  const ofFlags = (what: string) => flags.items.filter((one) => one.what === what).length;
  const ofDays = (what: string) => claims.deadlines.filter((one) => one.what === what).length;
  const counts = {
    facts: facts.items.length,
    flags: flags.items.length,
    rows: claims.rows.length,
    deadlines: claims.deadlines.length,
    law: law.length,
  };
  return {
    ...counts,
    ...{ flagsMore: ofFlags('appeared'), flagsFewer: ofFlags('went') },
    ...{ deadlinesPassed: ofDays('passed'), deadlinesNew: ofDays('new'), deadlinesKept: ofDays('done') },
    all: Object.values(counts).reduce((sum, one) => sum + one, 0),
  };
}

/** True where something was too much to be compared: then no count is of everything. */
export const isCut = ({ facts, flags, claims }: Changes): boolean =>
  facts.notCompared.length > 0 || flags.notCompared || claims.leftOut > 0;
