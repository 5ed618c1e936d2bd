/** Findings that name a firm as an organisation is named: candidates for review, never findings about it. */
import type { ValuesOf } from '../../../schema/graph.ts';
import { day } from '../../domain/dates.ts';
import type { NamedFinding } from '../../domain/liability/evidence/evidence.ts';
import { normalFirmName } from '../../domain/matching/firm-name.ts';
import { plainLetters } from '../../domain/plain-letters.ts';
import type { Store, View } from '../../store/store.ts';
import { everyRecord } from '../records/every-record.ts';
import { ofAllDays } from './all-days.ts';
import { known } from './values.ts';

/** Compared by the normal form of names. People’s names are compared with none. */
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

/** Accents are set aside too: a list in capitals often drops them. */
function formOf(name: string | undefined): string | undefined {
  const form = normalFirmName(name ?? '');
  return form === undefined ? undefined : plainLetters(form);
}

/**
 * By id of the finding: which of the organisations a party of it is named as. Where no more than `readUpTo` parties are held
 * each is compared; else they are looked up as written, in capitals, without accents and with single blanks.
 */
export async function namedIn(
  store: Store,
  organisations: readonly string[],
  view: View,
  readUpTo = 0,
): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const held = await store.records('Organisation', organisations, view);
  const byForm = new Map<string, string[]>();
  const names = new Set<string>();
  for (const { id, values } of held.filter(({ values }) => values.kind !== 'natural_person')) {
    for (const name of [values.name, ...(values.otherNames ?? [])]) {
      const form = formOf(name);
      if (name === undefined || form === undefined) continue;
      byForm.set(form, [...(byForm.get(form) ?? []), id]);
      names.add(name);
    }
  }
  const named = new Map<string, Set<string>>();
  if (names.size === 0) return named;
  for await (const { finding, called } of partiesCalled(store, [...names], ofAllDays(view), readUpTo)) {
    const suppliers = called.flatMap((name) => byForm.get(formOf(name) ?? '') ?? []);
    if (suppliers.length > 0) named.set(finding, new Set([...(named.get(finding) ?? []), ...suppliers]));
  }
  return named;
}

interface Called {
  readonly finding: string;
  readonly called: readonly string[];
}

async function* partiesCalled(
  store: Store,
  names: readonly string[],
  view: View,
  readUpTo: number,
): AsyncGenerator<Called> {
  const all = readUpTo === 0 ? undefined : await store.pageRecords('FindingParty', {}, view, { first: readUpTo });
  if (all !== undefined && all.next === undefined) {
    for (const { values } of all.items) yield* calledOf(values);
    return;
  }
  const spellings = [...new Set(names.flatMap(spellingsOf))];
  for (const property of ['name', 'otherName'] as const)
    for await (const { values } of everyRecord(store, 'FindingParty', view, { [property]: spellings }))
      yield* calledOf(values);
}

function* calledOf({ finding, name, otherName }: ValuesOf<'FindingParty'>): Generator<Called> {
  if (finding !== undefined) yield { finding, called: [name, otherName].flatMap((one) => one ?? []) };
}

function spellingsOf(name: string): readonly string[] {
  const single = name.trim().replaceAll(/\s+/g, ' ');
  const bare = single.normalize('NFKD').replaceAll(/\p{M}+/gu, '');
  return [name, single, bare].flatMap((one) => [one, one.toUpperCase()]);
}
