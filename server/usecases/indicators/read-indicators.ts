/** The lists of indicators beside what is recorded of a workplace. They assist whoever looks, and label nobody. */
import type { Day } from '../../domain/dates.ts';
import { SolidaryError } from '../../domain/errors.ts';
import { type Checklist, checklistsOf, type Recorded, unlisted } from '../../domain/indicators/checklist.ts';
import { type ConditionAnswer, conditionsOf } from '../../domain/indicators/conditions.ts';
import { evidenceId, evidenceIn } from '../../domain/indicators/evidence.ts';
import type { ListStatus } from '../../domain/indicators/lists.ts';
import type { Evidence, PayGap } from '../../domain/indicators/observation.ts';
import { type Presumption, presumptionsOf } from '../../domain/indicators/presumption.ts';
import { GENERAL_NOTES } from '../../domain/indicators/words.ts';
import type { Message } from '../../domain/outcome.ts';
import type { View } from '../../store/store.ts';
import type { Deps } from '../deps.ts';
import { observationOf } from '../facts/observation.ts';
import { flagOrThrow } from '../flags/flag-row.ts';
import { flagsOnSubjects } from '../flags/flags-on.ts';
import { everyRecord } from '../records/every-record.ts';
import { readSources, type Statement } from '../sources/read-sources.ts';

export type { Checklist, ChecklistRow } from '../../domain/indicators/checklist.ts';
export type { ConditionAnswer } from '../../domain/indicators/conditions.ts';
export type { DimensionAnswer } from '../../domain/indicators/dimension.ts';
export { evidenceId } from '../../domain/indicators/evidence.ts';
export type { Evidence } from '../../domain/indicators/observation.ts';
export type { Presumption, RebuttalAnswer } from '../../domain/indicators/presumption.ts';

export interface Indicators {
  readonly workplace: string;
  readonly name?: string;
  readonly asOf: Day;
  readonly notes: readonly Message[];
  readonly lists: readonly Checklist[];
  readonly conditions: readonly ConditionAnswer[];
  readonly presumptions: readonly Presumption[];
  /** Of the rule that raises presumptions: proposed, or in force. */
  readonly presumptionStatus: ListStatus;
  /** What feeds all these, each once, with the documents that it stands in. */
  readonly evidence: readonly SourcedEvidence[];
  /** Observations recorded by that day, with those that no list knows. */
  readonly observed: number;
  readonly unlisted: number;
  /** Wage records beyond the first thousand by id, which were not tested. */
  readonly leftOut: number;
}

export interface SourcedEvidence {
  readonly id: string;
  readonly evidence: Evidence;
  readonly sources: readonly Statement[];
}

/** Of these tests a flag is a gap of pay: pay under the floor of the law is below a standard whoever observed it. */
const PAY_TEST = 'pay-below-statutory-floor';
const MOST_WAGE_RECORDS = 1000;

/** Throws `not-found` for a workplace that is not held. */
export async function readIndicators(
  deps: Deps,
  request: { readonly workplace: string; readonly asOf: Day; readonly view: View },
): Promise<Indicators> {
  const { workplace, asOf } = request;
  const view = { ...request.view, asOf };
  const held = await deps.store.record('Workplace', workplace, view);
  if (held === undefined) throw new SolidaryError('not-found', { what: 'workplace', id: workplace });
  const observations = await observedAt(deps, workplace, view);
  const { gaps: payGaps, leftOut } = await payGapsAt(deps, workplace, view);
  const recorded: Recorded = { observations, payGaps };
  const { indicators } = deps;
  return {
    ...{ workplace, asOf, notes: GENERAL_NOTES, leftOut },
    ...(held.values.name === undefined ? {} : { name: held.values.name }),
    lists: checklistsOf(indicators, recorded),
    conditions: conditionsOf(indicators.conditions, recorded),
    presumptions: presumptionsOf(indicators.presumption, observations),
    presumptionStatus: indicators.presumption.status,
    evidence: await sourced(deps, recorded, view),
    observed: observations.length,
    unlisted: unlisted(indicators, observations).length,
  };
}

type DatedView = View & { readonly asOf: Day };

async function observedAt({ store }: Deps, workplace: string, view: DatedView) {
  const found = [];
  for await (const record of everyRecord(store, 'Observation', view, { workplace })) {
    const observation = observationOf(record);
    // Who agrees to something being kept from a day on has not agreed before.
    const days = [observation?.on, record.values.consent].filter((on) => on !== undefined);
    if (observation !== undefined && days.every((on) => on <= view.asOf)) found.push(observation);
  }
  return found.sort((a, b) => (a.on ?? '').localeCompare(b.on ?? '') || a.id.localeCompare(b.id));
}

function sourced(deps: Deps, recorded: Recorded, view: View): Promise<readonly SourcedEvidence[]> {
  return Promise.all(
    evidenceIn(recorded).map(async (evidence) => {
      const id = evidenceId(evidence);
      return { id, evidence, sources: await readSources(deps, { id, view }) };
    }),
  );
}

async function payGapsAt(
  deps: Deps,
  workplace: string,
  view: DatedView,
): Promise<{ readonly gaps: readonly PayGap[]; readonly leftOut: number }> {
  const ids: string[] = [];
  for await (const { id } of everyRecord(deps.store, 'WageRecord', view, { workplace })) ids.push(id);
  const rows = await flagsOnSubjects(deps, flagOrThrow(PAY_TEST), ids.slice(0, MOST_WAGE_RECORDS), view);
  const flagged = rows.filter(({ outcome }) => outcome === 'flagged');
  return {
    gaps: flagged.map(({ subject, test, on }) => ({ wageRecord: subject, test, ...(on === undefined ? {} : { on }) })),
    leftOut: Math.max(0, ids.length - MOST_WAGE_RECORDS),
  };
}
