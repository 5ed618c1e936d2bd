/** The claims held that reach a party: what the trace of each says of it. */
import { currentLocale } from '../../../schema/messages/index.ts';
import type { Day } from '../../domain/dates.ts';
import type { LiabilityRow } from '../../domain/liability/answer.ts';
import { parts } from '../../domain/parts.ts';
import type { Store, StoredRecord, View } from '../../store/store.ts';
import { walkNetwork } from '../chains/load-network.ts';
import type { Deps } from '../deps.ts';
import { known } from '../facts/values.ts';
import { everyPage } from '../records/every-record.ts';
import { traceClaims } from '../trace/trace-claims.ts';
import type { TraceResult } from '../trace/trace-liability.ts';
import { type UntilWritten, untilWritten } from '../until-written.ts';
import { claimTitle } from './claim-title.ts';

export interface PartyClaim {
  readonly claim: string;
  readonly title: string;
  readonly number?: string;
  /** The firmest of what the rules say of it, each with its own amount: they are never added. */
  readonly rows: readonly LiabilityRow[];
}

export interface PartyClaims {
  /** So many were read, of those that are held. */
  readonly read: number;
  readonly held: number;
  readonly claims: readonly PartyClaim[];
}

const FIRMEST_FIRST: readonly LiabilityRow['status'][] = ['owes', 'may_owe', 'cannot_tell', 'does_not_owe'];

export interface PartyClaimsRequest {
  readonly party: string;
  readonly asOf: Day;
  readonly view: View;
  /** Aborted once nobody waits for the answer any more. */
  readonly signal?: AbortSignal | undefined;
}

export async function claimsOfParty(deps: Deps, request: PartyClaimsRequest): Promise<PartyClaims> {
  const { party, asOf, view, signal } = request;
  const first = (most: number) => claimsFromBelow(deps, party, { ...view, asOf }, { most, signal });
  const keep = (claim: string, make: () => Promise<Reached>) => {
    const key = JSON.stringify([claim, asOf, view.readable, view.knownAt, currentLocale()]);
    return reachedUnder(deps).get(deps.store, key, make);
  };
  const { traces, read, held } = await traceClaims(deps, { asOf, view, first, keep, signal }, reachedBy);
  return { claims: traces.flatMap((reached) => reached.get(party) ?? []), read, held };
}

/** What one claim says of each party that it reaches, by party. */
type Reached = ReadonlyMap<string, PartyClaim>;

/** Claims: those that are read for one organisation are, as a rule, read for the next. */
const MOST_KEPT = 1_000;
const underLaw = new WeakMap<Deps['regimes'], (store: Store) => UntilWritten<Reached>>();

function reachedUnder({ regimes, store }: Deps): UntilWritten<Reached> {
  const held = underLaw.get(regimes) ?? untilWritten<Reached>(MOST_KEPT);
  underLaw.set(regimes, held);
  return held(store);
}

const PARTIES_A_QUESTION = 500;
const PAGE = 200;
/** A chain is walked so far for the employers below: beyond it the claims come in the order of all. */
const WALKED = 20_000;

/** Claims against the party itself and against whoever supplies below it: of more than can be read the ones most likely to reach it. */
async function claimsFromBelow(
  { store }: Deps,
  party: string,
  view: View,
  { most, signal }: { readonly most: number; readonly signal: AbortSignal | undefined },
): Promise<readonly StoredRecord<'Claim'>[]> {
  const { contracts } = await walkNetwork(store, party, view, known({ maxContracts: WALKED, signal }));
  const employers = [...new Set([party, ...contracts.map(({ supplier }) => supplier)])];
  const claims: StoredRecord<'Claim'>[] = [];
  for (const employer of parts(employers, PARTIES_A_QUESTION)) {
    for await (const items of everyPage(PAGE, (page) => store.pageRecords('Claim', { employer }, view, page))) {
      claims.push(...items);
      if (claims.length >= most) return claims.slice(0, most);
    }
  }
  return claims;
}

function reachedBy(trace: TraceResult): Reached {
  const { id, values } = trace.file.claim;
  const rows = trace.answer.parties.filter(({ model }) => !model);
  const title = claimTitle(trace);
  return new Map(
    [...new Set(rows.map(({ party }) => party))].map((party) => {
      const mine = rows.filter((row) => row.party === party);
      const firmest = FIRMEST_FIRST.find((status) => mine.some((row) => row.status === status));
      const own = mine.filter(({ status }) => status === firmest);
      return [party, known<PartyClaim>({ claim: id, title, number: values.number, rows: own })] as const;
    }),
  );
}
