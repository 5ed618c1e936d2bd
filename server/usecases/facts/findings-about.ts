/** Findings about organisations and workplaces: confirmed by a register number or a person, or named alike. */
import type { Against, Finding } from '../../domain/contradictions/facts.ts';
import type { Store, View } from '../../store/store.ts';
import { everyRecord } from '../records/every-record.ts';
import { ofAllDays } from './all-days.ts';
import { namedIn } from './findings.ts';
import { findingOf } from './public-record.ts';

/** Parties of findings that are read to compare their names: more are looked up by a few spellings. */
const MOST_PARTIES = 5_000;

export async function findingsAbout(
  store: Store,
  request: { readonly organisations: readonly string[]; readonly workplaces: readonly string[]; readonly view: View },
): Promise<readonly Finding[]> {
  const view = ofAllDays(request.view);
  const against = new Map<string, Map<string, Against['link']>>();
  const note = (finding: string, party: string, link: Against['link']) => {
    const parties = against.get(finding) ?? new Map<string, Against['link']>();
    if (parties.get(party) !== 'confirmed') parties.set(party, link);
    against.set(finding, parties);
  };
  const same = await sameFirms(store, request.organisations, view);
  if (same.size > 0) {
    for await (const { values } of everyRecord(store, 'FindingParty', view, { organisation: [...same.keys()] })) {
      if (values.finding === undefined) continue;
      for (const party of same.get(values.organisation ?? '') ?? []) note(values.finding, party, 'confirmed');
    }
  }
  for (const [finding, parties] of await namedIn(store, request.organisations, view, MOST_PARTIES))
    for (const party of parties) note(finding, party, 'by_name');
  const found = new Map((await store.records('Finding', [...against.keys()], view)).map((one) => [one.id, one]));
  if (request.workplaces.length > 0) {
    for await (const one of everyRecord(store, 'Finding', view, { workplace: [...request.workplaces] }))
      found.set(one.id, one);
  }
  return [...found.values()].map((one) =>
    findingOf(
      one,
      [...(against.get(one.id) ?? [])].map(([party, link]) => ({ party, link })),
    ),
  );
}

/** Each organisation itself, and those that a person has confirmed to be the same: by id, which of those asked it is. */
export async function sameFirms(store: Store, organisations: readonly string[], view: View) {
  const same = new Map<string, string[]>(organisations.map((id) => [id, [id]]));
  if (organisations.length === 0) return same;
  for (const [asked, other] of [
    ['one', 'other'],
    ['other', 'one'],
  ] as const) {
    for await (const { values } of everyRecord(store, 'Match', view, { [asked]: [...organisations] })) {
      const [party, twin] = [values[asked], values[other]];
      if (values.state !== 'confirmed' || party === undefined || twin === undefined) continue;
      same.set(twin, [...(same.get(twin) ?? []), party]);
    }
  }
  return same;
}
