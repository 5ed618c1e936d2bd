import { propertiesOf, RECORD_KINDS, type RecordKind, type Values } from '../../schema/graph.ts';
import { SolidaryError } from '../domain/errors.ts';
import type { Statement, Store, Workspace } from '../store/store.ts';
import { citedOnlyBy } from './cited-sources.ts';
import type { Deps } from './deps.ts';
import { everyStatement } from './every-record.ts';
import { localView } from './viewer.ts';

/** A later fact that refers to a record which only the import to be undone holds. */
export interface RestingFact {
  readonly id: string;
  readonly kind: RecordKind;
  readonly import: string;
  readonly property: string;
  /** The record that would be gone. */
  readonly refersTo: string;
}

export interface Resting {
  readonly count: number;
  /** The first of them; `count` says how many there are. */
  readonly facts: readonly RestingFact[];
}

const LISTED = 100;

/** Later facts that rest on an import: to be shown before it is undone. Memory: the ids of the import's records. */
export async function factsRestingOn(store: Store, importId: string, workspace: Workspace): Promise<Resting> {
  const only = await recordsOnlyOf(store, importId, workspace);
  const facts: RestingFact[] = [];
  let count = 0;
  if (only.size === 0) return { count, facts };
  for await (const statement of others(store, importId, workspace)) {
    for (const { property, target } of referencesOf(statement.kind, statement.values)) {
      if (!only.has(target)) continue;
      count += 1;
      const { subject: id, kind, import: by } = statement;
      if (facts.length < LISTED) facts.push({ id, kind, import: by, property, refersTo: target });
    }
  }
  return { count, facts };
}

/** Records that no open statement of another import is about. */
async function recordsOnlyOf(store: Store, importId: string, workspace: Workspace): Promise<ReadonlySet<string>> {
  const view = { readable: [workspace] };
  const only = new Set<string>();
  for (const kind of RECORD_KINDS) {
    for await (const { subject, import: by } of everyStatement(store, kind, view))
      if (by === importId) only.add(subject);
  }
  if (only.size > 0) for await (const { subject } of others(store, importId, workspace)) only.delete(subject);
  return only;
}

async function* others(store: Store, importId: string, workspace: Workspace): AsyncGenerator<Statement> {
  for (const kind of RECORD_KINDS) {
    for await (const statement of everyStatement(store, kind, { readable: [workspace] }))
      if (statement.import !== importId) yield statement;
  }
}

function referencesOf(kind: RecordKind, values: Values): readonly { property: string; target: string }[] {
  return Object.entries(propertiesOf(kind)).flatMap(([property, { type }]) => {
    const value = values[property];
    if (type !== 'ref' || value === undefined || value === null) return [];
    return [value].flat().map((target) => ({ property, target: String(target) }));
  });
}

export interface Undone extends Resting {
  readonly closed: number;
  readonly restated: number;
  /** Photos and scans that nothing else cites: deleted with it. */
  readonly photos: number;
}

/**
 * Closes all that an import stated and states anew what it had superseded; says which later facts are left without
 * the records that they refer to. A photo that only it cites goes with it, unless it is still in hand. Throws `not-found`.
 */
export async function undoImport(deps: Deps, id: string, workspace: Workspace, keepPhotos = false): Promise<Undone> {
  const { store } = deps;
  if ((await store.importById(id, { readable: [workspace] })) === undefined)
    throw new SolidaryError('not-found', { what: 'import', id });
  const resting = await factsRestingOn(store, id, workspace);
  const photos = keepPhotos ? [] : await citedOnlyBy(deps, id, localView());
  const undone = await store.undoImport(id, workspace, deps.now());
  for (const { hash } of photos) await deps.sourceFiles.remove(hash);
  return { ...undone, ...resting, photos: photos.length };
}
