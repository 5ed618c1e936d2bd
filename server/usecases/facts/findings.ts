/** Findings that name a firm as an organisation is named: candidates for review, never findings about it. */
import { day } from '../../domain/dates.ts';
import type { NamedFinding } from '../../domain/liability/evidence/evidence.ts';
import { normalFirmName } from '../../domain/matching/firm-name.ts';
import type { Store, View } from '../../store/store.ts';
import { everyRecord } from '../every-record.ts';
import { ofAllDays } from './all-days.ts';
import { known } from './values.ts';

/** Looked up by the name as written and in capitals; compared by its normal form. People’s names are compared with none. */
export async function findingsNaming(
  store: Store,
  organisations: readonly string[],
  view: View,
): Promise<readonly NamedFinding[]> {
  const named = await namedIn(store, organisations, view);
  const findings = await store.records('Finding', [...named.keys()], ofAllDays(view));
  return findings.flatMap(({ id, values: { decided, opened, agency, stage, number } }) => {
    const on = decided ?? opened;
    if (on === undefined) return [];
    return [...(named.get(id) ?? [])].map((supplier) =>
      known<NamedFinding>({ supplier, on: day(on), agency, stage, number }),
    );
  });
}

/** By id of the finding: which of the organisations a party of it is named as. */
export async function namedIn(
  store: Store,
  organisations: readonly string[],
  view: View,
): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const held = await store.records('Organisation', organisations, view);
  const firms = held.filter(({ values }) => values.kind !== 'natural_person');
  const byForm = new Map<string, string[]>();
  const spellings = new Set<string>();
  for (const { id, values } of firms) {
    for (const name of [values.name, ...(values.otherNames ?? [])]) {
      const form = name === undefined ? undefined : normalFirmName(name);
      if (name === undefined || form === undefined) continue;
      byForm.set(form, [...(byForm.get(form) ?? []), id]);
      for (const spelling of [name, name.toUpperCase()]) spellings.add(spelling);
    }
  }
  const named = new Map<string, Set<string>>();
  if (spellings.size === 0) return named;
  for (const property of ['name', 'otherName'] as const) {
    for await (const { values } of everyRecord(store, 'FindingParty', ofAllDays(view), {
      [property]: [...spellings],
    })) {
      const suppliers = byForm.get(normalFirmName(values[property] ?? '') ?? '') ?? [];
      if (values.finding === undefined) continue;
      named.set(values.finding, new Set([...(named.get(values.finding) ?? []), ...suppliers]));
    }
  }
  return named;
}
