/** What the answer sheet calls each record that it rests on: whoever is handed it reads names, not ids. */
import type { RecordKind } from '../../../schema/graph.ts';
import { besideText } from '../../../schema/messages/format.ts';
import { render, word } from '../../../schema/messages/index.ts';
import { sayBetween } from '../../../schema/messages/say.ts';
import type { StoredRecord, View } from '../../store/store.ts';
import type { Deps } from '../deps.ts';
import type { TraceResult } from '../trace/trace-liability.ts';

type Traced = Pick<TraceResult, 'file' | 'names' | 'records'>;

/** Kinds that stand in no sentence of the answer and so have no name there. */
const KINDS = [
  ...(['Event', 'PartyFact', 'Knowledge'] as const),
  ...(['Ownership', 'Affiliation', 'Succession', 'Finding', 'FindingParty'] as const),
] satisfies readonly RecordKind[];

export async function dossierNames(
  deps: Pick<Deps, 'store'>,
  { file, names, records }: Traced,
  view: View,
): Promise<Readonly<Record<string, string>>> {
  const called = new Map<string, string>();
  const { number, title } = file.claim.values;
  const claim = number ?? title;
  if (claim !== undefined) called.set(file.claim.id, claim);
  for (const id of records) {
    const name = names(id);
    if (name !== undefined) called.set(id, name);
  }
  for (const kind of KINDS) {
    const left = records.filter((id) => !called.has(id));
    if (left.length === 0) break;
    for (const record of await deps.store.records(kind, left, view)) called.set(record.id, factText(record, names));
  }
  return Object.fromEntries(records.flatMap((id) => (called.has(id) ? [[id, called.get(id) ?? id]] : [])));
}

/** "written claim, creditor to Baltrum Bau AG, 2025-07-10"; "Trosse Trockenbau GmbH, own needs, 25-031"; what has no such words by its kind. */
function factText({ kind, values }: StoredRecord, names: Traced['names']): string {
  const { party, fact, about, on, kind: act } = values as Readonly<Record<string, unknown>>;
  const name = (id: unknown) => (typeof id === 'string' ? (names(id) ?? id) : undefined);
  const said = (code: unknown) => (typeof code === 'string' ? word(code) : undefined);
  const what = said(kind === 'PartyFact' ? fact : act) ?? render(`entry.kind.${kind}`);
  const { by, fromRole, to = [], toRoles = [] } = kind === 'Event' ? (values as StoredRecord<'Event'>['values']) : {};
  const between = sayBetween(name(by) ?? said(fromRole), [
    ...to.flatMap((id) => name(id) ?? []),
    ...toRoles.map((role) => word(role)),
  ]);
  return besideText([name(party), what, between, name(about), typeof on === 'string' ? on : undefined]);
}
