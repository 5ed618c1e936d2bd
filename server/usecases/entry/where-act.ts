/** The form of an act that is missing: begun with the claim, the kind of act, who does it and to whom, as far as rules say. */
import { ACTORS, EVENT_KINDS } from '../../domain/claim-vocabulary.ts';
import { objectsIn } from '../../domain/liability/objects-in.ts';
import type { MissingFact } from '../../domain/outcome.ts';
import type { Deps } from '../deps.ts';
import type { EntryPlace } from './where-to-enter.ts';

const OF_ACT = 'liability.missing.event.';
/** Not a kind of act but two, notice and acceptance: whoever enters it says which. */
const COMPLETION = 'completion';

type Asked = Pick<MissingFact, 'code' | 'params'>;

/** Undefined for what is no act, or none that the form knows; without its claim it would count for every claim. */
export function whereAct({ regimes }: Pick<Deps, 'regimes'>, asked: Asked, claim?: string): EntryPlace | undefined {
  if (claim === undefined || !asked.code.startsWith(OF_ACT)) return undefined;
  const name = asked.code.slice(OF_ACT.length);
  const kind = EVENT_KINDS.find((one) => one.kind === name);
  if (kind === undefined && name !== COMPLETION) return undefined;
  const line = textIn(asked, 'line');
  const lines = line === undefined ? {} : { aboutLines: line };
  if (kind === undefined) return { kind: 'Event', field: 'kind', given: { claim, ...lines } };
  const to = textIn(asked, 'to');
  const given = {
    ...{ claim, kind: kind.kind, ...lines, ...subjectOf(asked), ...doerOf(kind.by, textIn(asked, 'party')) },
    ...(to === undefined ? isToAuthority(regimes, kind.kind) && { toRoles: 'authority' } : { to }),
  };
  return { kind: 'Event', field: 'occurred', given };
}

/** What the act would have to be about: one of another is no answer. */
function subjectOf({ params: { what } }: Asked): Readonly<Record<string, string>> {
  return what?.type === 'list' ? { what: what.value.map(({ value }) => String(value)).join(', ') } : {};
}

/** Where the act is not one of a company, the party that is named is the one whose answer hangs on it. */
function doerOf(by: readonly string[], named: string | undefined): Readonly<Record<string, string>> {
  if (named !== undefined && (ACTORS as readonly string[]).includes(named)) return { fromRole: named };
  if (named !== undefined && by.includes('party')) return { by: named };
  const [only, ...others] = by;
  return only === undefined || only === 'party' || others.length > 0 ? {} : { fromRole: only };
}

/** Whether each rule that asks for such an act wants it done to an authority. */
function isToAuthority(regimes: Deps['regimes'], kind: string): boolean {
  const tests = objectsIn(regimes).filter((one: { readonly event?: unknown }) => one.event === kind);
  return tests.length > 0 && tests.every((one: { readonly to?: unknown }) => one.to === 'authority');
}

function textIn({ params }: Asked, name: 'party' | 'to' | 'line'): string | undefined {
  const value = params[name]?.value;
  return typeof value === 'string' ? value : undefined;
}
