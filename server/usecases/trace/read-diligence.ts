/** The checks that an organisation could rely on today, contract by contract: held, lapsing, lapsed, or not known. */
import type { Day } from '../../domain/dates.ts';
import { SolidaryError } from '../../domain/errors.ts';
import { type DiligenceCheck, diligenceOf } from '../../domain/liability/diligence.ts';
import type { View } from '../../store/store.ts';
import { loadChain } from '../chains/load-chain.ts';
import type { Deps } from '../deps.ts';
import { eventOf } from '../facts/claim.ts';
import { namesIn } from '../facts/names.ts';
import { partiesOf } from '../facts/party.ts';
import { pricedContracts } from '../facts/subjects.ts';

export type { DiligenceCheck } from '../../domain/liability/diligence.ts';

export interface Diligence {
  readonly organisation: string;
  readonly asOf: Day;
  readonly checks: readonly DiligenceCheck[];
  /** Contracts of which nobody recorded where the work is done: no law can be asked. */
  readonly placeUnknown: readonly string[];
  /** Contracts beyond the first 200 by id, which were not looked at. */
  readonly leftOut: number;
  readonly names: (id: string) => string | undefined;
}

/** More than a buyer goes through by hand, and few enough to climb in a moment. */
const MOST_CONTRACTS = 200;

/** Throws `not-found` for an organisation that is not held. */
export async function readDiligence(
  deps: Pick<Deps, 'store' | 'regimes'>,
  request: { readonly organisation: string; readonly asOf: Day; readonly view: View },
): Promise<Diligence> {
  const { organisation, asOf } = request;
  const view: View = { ...request.view, asOf };
  if ((await deps.store.record('Organisation', organisation, view)) === undefined)
    throw new SolidaryError('not-found', { what: 'organisation', id: organisation });
  const all = await deps.store.contractsBoughtBy([organisation], view);
  const records = [...all].sort((a, b) => a.id.localeCompare(b.id)).slice(0, MOST_CONTRACTS);
  const places = new Map((await pricedContracts(deps.store, records, view)).map(({ id, place }) => [id, place]));
  const ids = records.map(({ id }) => id);
  const { contracts } = await loadChain(deps.store, ids, view);
  const parties = [...new Set(contracts.flatMap(({ buyer, supplier }) => [buyer, supplier]))];
  const found = await deps.store.partyFile(parties, ids, view);
  const held = await deps.store.records('Organisation', parties, view);
  const people = partiesOf(parties, held, found.facts);
  const names = namesIn(people, contracts);
  const facts = { asOf, parties: people, contracts, events: found.events.map(eventOf), knowledge: [] };
  const bought = contracts.filter(({ id }) => ids.includes(id)).sort((a, b) => a.id.localeCompare(b.id));
  return {
    ...{ organisation, asOf },
    checks: bought.flatMap((contract) => {
      const place = places.get(contract.id);
      return place === undefined ? [] : diligenceOf(organisation, contract, place, facts, deps.regimes);
    }),
    placeUnknown: bought.filter(({ id }) => places.get(id) === undefined).map(({ id }) => id),
    leftOut: all.length - records.length,
    names: (id) => names.get(id),
  };
}
