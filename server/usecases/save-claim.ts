import { randomUUID } from 'node:crypto';
import type { Json, RecordKind, Values } from '../../schema/graph.ts';
import { SolidaryError } from '../domain/errors.ts';
import type { ClaimFile, StatementDraft, StoredRecord, View, Workspace } from '../store/store.ts';
import { checkClaim } from './check-claim.ts';
import type { ClaimEntry, EventEntry, LineEntry } from './claim-entry.ts';
import type { Deps } from './deps.ts';
import { importAtOnce } from './importing/one-batch.ts';
import type { Problem } from './problem.ts';

export type SavedClaim =
  | { readonly ok: true; readonly claim: StoredRecord<'Claim'> }
  | { readonly ok: false; readonly problems: readonly Problem[] };

const PUBLISHER = 'entered';
const FORM = 'claim form';

/** Writes a claim, its lines and events as one import of its own, so that an entry can be undone like any other. */
export async function saveClaim(
  deps: Deps,
  request: { readonly entry: ClaimEntry; readonly view: View; readonly workspace: Workspace },
): Promise<SavedClaim> {
  const { entry, view, workspace } = request;
  const problems = checkClaim(entry, await heldIds(deps, entry, view));
  const earlier = entry.id == null ? undefined : await deps.store.claimFile(entry.id, view);
  const fixed = entry.id == null ? [] : await whyNotCorrected(deps, entry.id, earlier, view);
  if (problems.length + fixed.length > 0) return { ok: false, problems: [...fixed, ...problems] };
  const id = earlier?.claim.id ?? `claim-${randomUUID()}`;
  const number = earlier?.claim.values.number ?? (await nextNumber(deps, view));
  await putEntry(deps, workspace, statementsOf(id, number, entry, earlier));
  const claim = await deps.store.record('Claim', id, view);
  if (claim === undefined) throw new SolidaryError('not-found', { what: 'claim', id });
  return { ok: true, claim };
}

/** Only what was entered here can be corrected here: a file would say the old facts again. */
async function whyNotCorrected(
  deps: Deps,
  id: string,
  earlier: ClaimFile | undefined,
  view: View,
): Promise<readonly Problem[]> {
  if (earlier === undefined) return [{ field: 'id', code: 'claim.claim-not-held', params: {} }];
  return (await isEnteredHere(deps, id, view)) ? [] : [{ field: 'id', code: 'claim.from-a-file', params: {} }];
}

/** False as soon as a file says something of the claim. */
export async function isEnteredHere(deps: Deps, id: string, view: View): Promise<boolean> {
  const statements = await deps.store.statementsAbout(id, view);
  return statements.every((statement) => statement.publisher === PUBLISHER);
}

async function heldIds(deps: Deps, entry: ClaimEntry, view: View) {
  const events = entry.events ?? [];
  const parties = [entry.employer, ...events.flatMap((event) => [event.from, ...(event.to ?? [])])];
  const contracts = [
    ...entry.lines.flatMap((line) => line.contract ?? []),
    ...events.flatMap((event) => event.aboutContracts ?? []),
  ];
  const [heldParties, heldContracts] = await Promise.all([
    deps.store.records('Organisation', [...new Set(parties)], view),
    deps.store.records('Contract', [...new Set(contracts)], view),
  ]);
  return {
    parties: new Set(heldParties.map((party) => party.id)),
    contracts: new Set(heldContracts.map((contract) => contract.id)),
  };
}

/** The next free number after the claims held; imported claims keep their own. */
async function nextNumber(deps: Deps, view: View): Promise<string> {
  const counts = await deps.store.countRecords(view);
  for (let next = (counts.Claim ?? 0) + 1; ; next += 1) {
    const number = String(next);
    const taken = await deps.store.pageRecords('Claim', { number }, view, { first: 1 });
    if (taken.items.length === 0) return number;
  }
}

function statementsOf(
  claim: string,
  number: string,
  entry: ClaimEntry,
  earlier: ClaimFile | undefined,
): readonly StatementDraft[] {
  const lineIds = entry.lines.map((_, i) => `${claim}-line-${i + 1}`);
  const eventIds = (entry.events ?? []).map((_, i) => `${claim}-event-${i + 1}`);
  const { lines: _lines, events: _events, id: _id, ...head } = entry;
  const dropped = [
    ...(earlier?.lines ?? []).filter((line) => !lineIds.includes(line.id)),
    ...(earlier?.events ?? []).filter((event) => !eventIds.includes(event.id)),
  ];
  return [
    draft(claim, 'Claim', { ...head, number }),
    ...entry.lines.map((line, i) => draft(lineIds[i] ?? '', 'ClaimLine', lineValues(claim, i, line))),
    ...(entry.events ?? []).map((event, i) =>
      draft(eventIds[i] ?? '', 'Event', eventValues(claim, event, entry.currency, lineIds)),
    ),
    // A statement is never deleted: a line that is gone is stated anew as belonging to no claim.
    ...dropped.map((record) => draft(record.id, record.kind, {})),
  ];
}

function draft(subject: string, kind: RecordKind, values: Readonly<Record<string, Json | undefined>>): StatementDraft {
  return { subject, kind, part: 'entry', publisher: PUBLISHER, values: known(values), source: { document: FORM } };
}

/** Absent means not known; nothing is stored for it. */
function known(values: Readonly<Record<string, Json | undefined>>): Values {
  const held = Object.entries(values).filter(([, value]) => value !== undefined && value !== null && value !== '');
  return Object.fromEntries(held) as Values;
}

function lineValues(claim: string, index: number, line: LineEntry): Readonly<Record<string, Json | undefined>> {
  return { ...line, claim, number: String(index + 1) };
}

function eventValues(
  claim: string,
  event: EventEntry,
  currency: string,
  lineIds: readonly string[],
): Readonly<Record<string, Json | undefined>> {
  const { from, to, aboutLines, occurred, ...rest } = event;
  const isActor = (id: string) => id === 'creditor' || id === 'authority' || id === 'court';
  const parties = (to ?? []).filter((id) => !isActor(id));
  const roles = (to ?? []).filter(isActor);
  return {
    ...rest,
    ...(rest.amount == null ? {} : { currency }),
    claim,
    occurred: occurred ?? true,
    ...(isActor(from) ? { fromRole: from } : { by: from }),
    ...(parties.length > 0 ? { to: parties } : {}),
    ...(roles.length > 0 ? { toRoles: roles } : {}),
    ...(aboutLines != null && aboutLines.length > 0
      ? { aboutLines: aboutLines.map((line) => lineIds[line] ?? '') }
      : {}),
  };
}

async function putEntry(deps: Deps, workspace: Workspace, statements: readonly StatementDraft[]): Promise<void> {
  await importAtOnce(deps, {
    ...{ id: `entry-${randomUUID()}`, workspace, mapping: 'claim-form', publisher: PUBLISHER, files: [] },
    ...{ file: FORM, lastLine: 1, rows: [{ line: 1, statements }], problems: [] },
  });
}
