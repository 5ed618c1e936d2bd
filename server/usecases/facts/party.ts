import type { FactName, Party, PartyFact } from '../../domain/model.ts';
import type { StoredRecord } from '../../store/store.ts';
import { dayOf, known } from './values.ts';

export function partiesOf(
  ids: readonly string[],
  organisations: readonly StoredRecord<'Organisation'>[],
  facts: readonly StoredRecord<'PartyFact'>[],
): readonly Party[] {
  const byId = new Map(organisations.map((organisation) => [organisation.id, organisation]));
  return ids.map((id) => {
    const values = byId.get(id)?.values;
    return known<Party>({
      id,
      name: values?.name,
      naturalPerson: values?.kind === 'natural_person' ? true : undefined,
      facts: [...statedKind(values?.kind), ...facts.filter((fact) => fact.values.party === id).flatMap(factOf)],
    });
  });
}

/** An organisation entered as a public body is one, without a further entry. */
function statedKind(kind: string | undefined): readonly PartyFact[] {
  return kind === 'public_body' ? [{ fact: 'public_body', value: true }] : [];
}

function factOf(record: StoredRecord<'PartyFact'>): readonly PartyFact[] {
  const v = record.values;
  if (v.fact === undefined || (typeof v.value !== 'string' && typeof v.value !== 'boolean')) return [];
  return [
    known<PartyFact>({
      fact: v.fact as FactName,
      value: v.value,
      about: v.about,
      scheme: v.scheme,
      from: dayOf(v.from),
      until: dayOf(v.until),
    }),
  ];
}
