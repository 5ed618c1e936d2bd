/** What the page asks of the indicators of a workplace, in parts. */
import type { WorkplaceIndicatorsQuery } from '../../generated/operations.ts';

export type IndicatorsData = NonNullable<WorkplaceIndicatorsQuery['workplace']>['indicators'];
export type ListData = IndicatorsData['lists'][number];
export type EvidenceData = IndicatorsData['evidence'][number];
export type EvidenceBook = ReadonlyMap<string, EvidenceData>;

export function bookOf({ evidence }: IndicatorsData): EvidenceBook {
  return new Map(evidence.map((one) => [one.id, one]));
}

/** What was recorded of an indicator, apart from what nobody recorded. */
export function isTold({ state }: ListData['rows'][number]): boolean {
  return state === 'observed' || state === 'looked_for_not_found';
}
