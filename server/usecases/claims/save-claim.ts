import { randomUUID } from 'node:crypto';
import { SolidaryError } from '../../domain/errors.ts';
import type { StatementDraft, StoredRecord, View, Workspace } from '../../store/store.ts';
import type { Deps } from '../deps.ts';
import { collect, filesOf } from '../entry/enter-records.ts';
import { markOf } from '../entry/read-entered.ts';
import { PUBLISHER } from '../entry/source.ts';
import { importAtOnce } from '../importing/one-batch.ts';
import { inTurn } from '../in-turn.ts';
import type { Problem } from '../problem.ts';
import { checkClaim } from './check-claim.ts';
import type { ClaimEntry } from './claim-entry.ts';
import { readClaimSources } from './claim-sources.ts';
import { claimStatements, type Earlier, readEarlier } from './claim-statements.ts';

export type SavedClaim =
  | { readonly ok: true; readonly claim: StoredRecord<'Claim'> }
  | { readonly ok: false; readonly problems: readonly Problem[] };

interface Request {
  readonly entry: ClaimEntry;
  readonly view: View;
  readonly workspace: Workspace;
}

/** One after the other: two that were sent at once would both find the claim as it was before. */
export const saveClaim = (deps: Deps, request: Request): Promise<SavedClaim> =>
  inTurn(deps.store, () => saveNext(deps, request));

/** Writes a claim, its lines and events as one import of its own, so that an entry can be undone like any other. */
async function saveNext(deps: Deps, { entry, view, workspace }: Request): Promise<SavedClaim> {
  const earlier = entry.id == null ? undefined : await readEarlier(deps.store, entry.id, view);
  const problems: Problem[] = [];
  if (entry.id != null) problems.push(...(await whyNotCorrected(deps, { ...entry, id: entry.id }, earlier, view)));
  const sourceAt = await readClaimSources(deps, entry, collect(problems));
  problems.push(...checkClaim(entry, await heldIds(deps, entry, view)));
  if (problems.length > 0) return { ok: false, problems };
  const id = earlier?.file.claim.id ?? `claim-${randomUUID()}`;
  const number = earlier?.file.claim.values.number ?? (await nextNumber(deps, view));
  await putEntry(deps, workspace, id, claimStatements({ id, number }, entry, sourceAt, earlier));
  const claim = await deps.store.record('Claim', id, view);
  if (claim === undefined) throw new SolidaryError('not-found', { what: 'claim', id });
  return { ok: true, claim };
}

/** Only what was entered here can be corrected here: a file would say the old facts again. */
async function whyNotCorrected(
  deps: Deps,
  { id, version }: ClaimEntry & { readonly id: string },
  earlier: Earlier | undefined,
  view: View,
): Promise<readonly Problem[]> {
  if (earlier === undefined) return [{ field: 'id', code: 'claim.claim-not-held', params: {} }];
  if (!(await isEnteredHere(deps, id, view))) return [{ field: 'id', code: 'claim.from-a-file', params: {} }];
  const isOfNow = version == null || version === earlier.version;
  return isOfNow ? [] : [{ field: 'version', code: 'claim.saved-meanwhile', params: {} }];
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

async function putEntry(
  deps: Deps,
  workspace: Workspace,
  id: string,
  statements: readonly StatementDraft[],
): Promise<void> {
  await importAtOnce(deps, {
    ...{ id: `entry-${randomUUID()}`, workspace, mapping: 'claim-form', publisher: PUBLISHER },
    files: filesOf([statements]),
    ...{ file: markOf({ kind: 'Claim', subject: id }), lastLine: 1, rows: [{ line: 1, statements }], problems: [] },
  });
}
