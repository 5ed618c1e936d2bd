/** Facts that rest on an import, as a reader knows them: what they are called, and what they name. */
import { propertiesOf, type RecordKind } from '../../../schema/graph.ts';
import { render } from '../../../schema/messages/index.ts';
import type { View, Workspace } from '../../store/store.ts';
import type { Deps } from '../deps.ts';
import { called, nameOf } from '../entry/name-of.ts';
import { factsRestingOn, type RestingFact } from './resting-facts.ts';

export interface NamedResting {
  readonly id: string;
  readonly kind: string;
  /** "Claim 3", "Line of a claim 1 (Claim 3)": its kind, and its name or number where it has one. */
  readonly label: string;
  readonly claim?: string;
  /** The field that names what would be gone; absent where the fact was entered about it. */
  readonly field?: string;
  readonly refersTo: string;
}

export async function readResting(
  deps: Deps,
  request: { readonly import: string; readonly workspace: Workspace; readonly view: View },
): Promise<{ readonly count: number; readonly facts: readonly NamedResting[] }> {
  const { count, facts } = await factsRestingOn(deps.store, request.import, request.workspace);
  return { count, facts: await Promise.all(facts.map((fact) => named(deps, fact, request.view))) };
}

async function named(deps: Deps, fact: RestingFact, view: View): Promise<NamedResting> {
  const { id, kind, property, refersTo, claim } = fact;
  const own = await called(deps, kind, id, view);
  return {
    ...{ id, kind },
    label: claim === undefined ? own : `${own} (${await called(deps, 'Claim', claim, view)})`,
    ...(claim === undefined ? {} : { claim }),
    ...(property === undefined ? {} : { field: render(`entry.field.${property}`) }),
    refersTo: (await nameOf(deps, kindNamed(kind, property), refersTo, view)).label,
  };
}

function kindNamed(kind: RecordKind, property: string | undefined): RecordKind {
  const named = property === undefined ? undefined : propertiesOf(kind)[property];
  return named?.type === 'ref' ? (named.to as RecordKind) : kind;
}
