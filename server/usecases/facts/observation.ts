/** A stored observation as the checklists see it. */
import type { Observation, Rebuttal } from '../../domain/indicators/observation.ts';
import { notToBeKept } from '../../domain/indicators/refusal.ts';
import type { StoredRecord } from '../../store/store.ts';
import { dayOf, known } from './values.ts';

/** `undefined` for what may not be kept: it is not shown either. */
export function observationOf({ id, values }: StoredRecord<'Observation'>): Observation | undefined {
  if (notToBeKept(values) !== undefined) return undefined;
  const { by, byRole, grounds } = values;
  return known<Observation>({
    id,
    about: values.about === 'person' ? 'person' : 'workplace',
    person: values.person,
    on: dayOf(values.on),
    seen: values.seen,
    list: values.list,
    indicator: values.indicator,
    condition: values.condition,
    standard: values.standard,
    text: values.text,
    rebuttal: values.kind === 'rebuttal' ? known<Rebuttal>({ by, byRole, grounds }) : undefined,
  });
}
