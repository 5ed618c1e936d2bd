/** A claim as entered, as statements: one of the claim, one of each line and each event, with what each is read from. */
import { createHash } from 'node:crypto';
import type { Json, RecordKind, Values } from '../../../schema/graph.ts';
import type { ClaimFile, Statement, StatementDraft, StatementSource, Store, View } from '../../store/store.ts';
import { PART, PUBLISHER } from '../entry/source.ts';
import type { ClaimEntry, EventEntry, LineEntry } from './claim-entry.ts';
import type { SourceAt } from './claim-sources.ts';
import { saidOfClaim, versionOf } from './claim-version.ts';

type Loose = Readonly<Record<string, Json | undefined>>;

export interface Earlier {
  readonly file: ClaimFile;
  /** What was entered here of the claim, its lines and its events. */
  readonly own: readonly Statement[];
  readonly version: string;
}

export async function readEarlier(store: Store, claim: string, view: View): Promise<Earlier | undefined> {
  const file = await store.claimFile(claim, view);
  if (file === undefined) return undefined;
  const said = await saidOfClaim(store, file, view);
  return { file, own: said.filter(({ publisher }) => publisher === PUBLISHER), version: versionOf(said) };
}

export function claimStatements(
  claim: { readonly id: string; readonly number: string },
  entry: ClaimEntry,
  sourceAt: SourceAt,
  earlier: Earlier | undefined,
): readonly StatementDraft[] {
  const { id, number } = claim;
  const lineIds = entry.lines.map((_, i) => `${id}-line-${i + 1}`);
  const { lines, events: _events, id: _id, version: _version, sources: _sources, source, ...head } = entry;
  const events = entry.events ?? [];
  const said = [
    draft(id, 'Claim', { ...head, number }, sourceAt(source)),
    ...lines.map((line, i) => draft(lineIds[i] ?? '', 'ClaimLine', lineValues(id, i, line), sourceAt(line.source))),
    ...events.map((event, i) =>
      draft(`${id}-event-${i + 1}`, 'Event', eventValues(id, event, entry.currency, lineIds), sourceAt(event.source)),
    ),
  ];
  return [...said, ...noLongerSaid(earlier, said)];
}

/** A statement is never deleted: what is gone, or is now read from something else, is stated anew as saying nothing. */
function noLongerSaid(earlier: Earlier | undefined, said: readonly StatementDraft[]): readonly StatementDraft[] {
  const keyOf = ({ subject, part }: StatementDraft) => `${subject} ${part}`;
  const still = new Set(said.map(keyOf));
  const gone = (earlier?.own ?? []).filter((one) => !still.has(keyOf(one)) && Object.keys(one.values).length > 0);
  return gone.map(({ subject, kind, part, publisher, source }) => ({
    subject,
    kind,
    part,
    publisher,
    source,
    values: {},
  }));
}

function draft(subject: string, kind: RecordKind, values: Loose, source: StatementSource): StatementDraft {
  return { subject, kind, part: partOf(source), publisher: PUBLISHER, values: known(values), source };
}

/** Of each source a part of its own: else the same said from another one would count as said already. */
function partOf(source: StatementSource): string {
  const { document, on, by, hash } = source;
  if (on === undefined) return PART;
  const key = createHash('sha256')
    .update(JSON.stringify([document, on, by, hash]))
    .digest('hex');
  return `${PART}:from:${key.slice(0, 16)}`;
}

/** Absent means not known; nothing is stored for it. */
function known(values: Loose): Values {
  const held = Object.entries(values).filter(([, value]) => value !== undefined && value !== null && value !== '');
  return Object.fromEntries(held) as Values;
}

function lineValues(claim: string, index: number, line: LineEntry): Loose {
  const { source: _source, ...rest } = line;
  return { ...rest, claim, number: String(index + 1) };
}

function eventValues(claim: string, event: EventEntry, currency: string, lineIds: readonly string[]): Loose {
  const { from, to, aboutLines, occurred, source: _source, ...rest } = event;
  const isActor = (id: string) => id === 'creditor' || id === 'authority' || id === 'court';
  const parties = (to ?? []).filter((id) => !isActor(id));
  const roles = (to ?? []).filter(isActor);
  return {
    ...rest,
    ...(rest.amount == null ? {} : { currency: rest.currency ?? currency }),
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
