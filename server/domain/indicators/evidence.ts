/** Everything that feeds a checklist, each once, by the record that it rests on. */
import type { Recorded } from './checklist.ts';
import type { Evidence } from './observation.ts';

export function evidenceIn({ observations, payGaps }: Recorded): readonly Evidence[] {
  return [
    ...observations.map((observation) => ({
      kind: observation.condition === undefined ? ('observation' as const) : ('gap' as const),
      observation,
    })),
    ...payGaps.map((gap) => ({ kind: 'wage_flag' as const, gap })),
  ];
}

/** The record that it rests on: an observation, or a wage record. */
export function evidenceId(evidence: Evidence): string {
  return evidence.kind === 'wage_flag' ? evidence.gap.wageRecord : evidence.observation.id;
}
