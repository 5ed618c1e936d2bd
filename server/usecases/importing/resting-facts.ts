/** What rests on an import: to be shown before it is undone. */
import { propertiesOf, RECORD_KINDS, type RecordKind, type Values } from '../../../schema/graph.ts';
import type { Statement, Store, Workspace } from '../../store/store.ts';
import { PUBLISHER } from '../entry/source.ts';
import { everyStatement } from '../records/every-record.ts';

/** A fact of another import that refers to a record which only this one holds, or that was entered about one. */
export interface RestingFact {
  readonly id: string;
  readonly kind: RecordKind;
  readonly import: string;
  /** The property that refers to it; absent where the fact is about the record itself. */
  readonly property?: string;
  /** The record that would be gone. */
  readonly refersTo: string;
  /** The claim that the fact is part of. */
  readonly claim?: string;
}

export interface Resting {
  readonly count: number;
  /** The first of them; `count` says how many there are. */
  readonly facts: readonly RestingFact[];
}

const LISTED = 100;

/** Memory: the ids of the import's records. */
export async function factsRestingOn(store: Store, importId: string, workspace: Workspace): Promise<Resting> {
  const { only, amended } = await recordsOf(store, importId, workspace);
  const facts: RestingFact[] = [];
  let count = 0;
  if (only.size === 0) return { count, facts };
  for await (const statement of others(store, importId, workspace)) {
    for (const reference of restsOn(statement, only, amended)) {
      count += 1;
      if (facts.length < LISTED) facts.push(restingFact(statement, reference));
    }
  }
  return { count, facts };
}

interface Reference {
  readonly property?: string;
  readonly target: string;
}

function restsOn(
  { subject, kind, values }: Statement,
  only: ReadonlySet<string>,
  amended: ReadonlySet<string>,
): readonly Reference[] {
  const isAmendment = amended.has(subject) && Object.keys(values).length > 0;
  const named = referencesOf(kind, values).filter(({ target }) => only.has(target));
  return [...(isAmendment ? [{ target: subject }] : []), ...named];
}

function restingFact(statement: Statement, { property, target }: Reference): RestingFact {
  const { subject: id, kind, import: by, values } = statement;
  return {
    ...{ id, kind, import: by, refersTo: target },
    ...(property === undefined ? {} : { property }),
    ...(typeof values.claim === 'string' ? { claim: values.claim } : {}),
  };
}

interface Records {
  /** That no open statement of another import is about, or none but what was entered by hand about those of a file. */
  readonly only: ReadonlySet<string>;
  /** Of these, those that something was entered about. */
  readonly amended: ReadonlySet<string>;
}

async function recordsOf(store: Store, importId: string, workspace: Workspace): Promise<Records> {
  const only = new Set<string>();
  const amended = new Set<string>();
  let isByHand = false;
  for (const kind of RECORD_KINDS) {
    for await (const statement of everyStatement(store, kind, { readable: [workspace] })) {
      if (statement.import !== importId) continue;
      only.add(statement.subject);
      isByHand ||= statement.publisher === PUBLISHER;
    }
  }
  if (only.size === 0) return { only, amended };
  for await (const { subject, publisher } of others(store, importId, workspace)) {
    const isAmendment = publisher === PUBLISHER && !isByHand;
    if (isAmendment && only.has(subject)) amended.add(subject);
    if (isAmendment) continue;
    only.delete(subject);
    amended.delete(subject);
  }
  return { only, amended };
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
