/**
 * A list beside what was observed: which of its indicators were seen, which were looked for and not found, and which
 * nobody is known to have looked for. It assists whoever looks, and labels nobody.
 */
import type { Message } from '../outcome.ts';
import { type DimensionAnswer, dimensionOf } from './dimension.ts';
import type { ConditionRule, Indicator, IndicatorData, IndicatorList } from './lists.ts';
import { type Evidence, isHeldAgainstStandard, type Observation, type PayGap } from './observation.ts';
import { isNeverRecorded } from './status.ts';
import { nameOf, notesOf, titleOf } from './words.ts';

/** There is no "absent": what was not recorded is not known. */
export type IndicatorState = 'observed' | 'looked_for_not_found' | 'not_known' | 'not_recorded';

export interface ChecklistRow extends Indicator {
  readonly name: Message;
  readonly state: IndicatorState;
  readonly seen: readonly Evidence[];
  /** Kept beside what was seen: neither outweighs the other. */
  readonly notFound: readonly Evidence[];
}

export interface Checklist {
  readonly list: IndicatorList;
  readonly title: Message;
  readonly notes: readonly Message[];
  readonly rows: readonly ChecklistRow[];
  /** Empty where the list has no rule. */
  readonly dimensions: readonly DimensionAnswer[];
}

/** What was recorded at one workplace. */
export interface Recorded {
  readonly observations: readonly Observation[];
  readonly payGaps: readonly PayGap[];
}

export function checklistsOf(data: IndicatorData, recorded: Recorded): readonly Checklist[] {
  return data.lists.map((list) => {
    const rows = list.indicators.map((indicator) => rowOf(list, indicator, data.conditions, recorded));
    return { list, title: titleOf(list), notes: notesOf(list), rows, dimensions: dimensionsOf(list, rows) };
  });
}

/**
 * Observations held that count for nothing: they name no indicator of any list and no condition held against a standard, or
 * do not say whether it was seen.
 */
export function unlisted(data: IndicatorData, observations: readonly Observation[]): readonly Observation[] {
  const isKnown = ({ list, indicator }: Observation) =>
    data.lists.some(({ id, indicators }) => id === list && indicators.some(({ code }) => code === indicator));
  const isCondition = (one: Observation) =>
    isHeldAgainstStandard(one) && data.conditions.some(({ condition }) => condition === one.condition);
  return observations.filter(
    (one) => one.rebuttal === undefined && (one.seen === undefined || (!isKnown(one) && !isCondition(one))),
  );
}

function rowOf(
  list: IndicatorList,
  indicator: Indicator,
  conditions: readonly ConditionRule[],
  { observations, payGaps }: Recorded,
): ChecklistRow {
  const { code } = indicator;
  const name = nameOf(code);
  if (isNeverRecorded(code)) return { ...indicator, name, state: 'not_recorded', seen: [], notFound: [] };
  const own = observations.filter((one) => one.list === list.id && one.indicator === code && !one.rebuttal);
  const feeding = conditions
    .filter(({ feeds }) => feeds[list.id]?.includes(code))
    .map(({ condition }): string => condition);
  const gaps = observations.filter(
    (one) => one.seen === true && isHeldAgainstStandard(one) && feeding.includes(one.condition ?? ''),
  );
  const seen: readonly Evidence[] = [
    ...own.filter((one) => one.seen).map(asObservation),
    ...gaps.map((observation) => ({ kind: 'gap' as const, observation })),
    ...(feeding.includes('pay') ? payGaps.map((gap) => ({ kind: 'wage_flag' as const, gap })) : []),
  ];
  const notFound = own.filter((one) => one.seen === false).map(asObservation);
  const state = seen.length > 0 ? 'observed' : notFound.length > 0 ? 'looked_for_not_found' : 'not_known';
  return { ...indicator, name, state, seen, notFound };
}

const asObservation = (observation: Observation): Evidence => ({ kind: 'observation', observation });

/** An indicator counts once, however often and by whomever it was observed. */
function dimensionsOf({ rule, dimensions }: IndicatorList, rows: readonly ChecklistRow[]): readonly DimensionAnswer[] {
  if (rule === undefined) return [];
  return dimensions.map((dimension) => {
    const observed = rows.filter((row) => row.dimension === dimension && row.state === 'observed');
    return dimensionOf(
      dimension,
      observed.flatMap(({ strength }) => strength ?? []),
      rule,
    );
  });
}
