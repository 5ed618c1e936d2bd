import { knownOn } from '../../domain/liability/known.ts';
import { balancesOf, leftOf } from '../../domain/liability/payments.ts';
import type { ClaimFile, View } from '../../store/store.ts';
import type { Deps } from '../deps.ts';
import { claimedOn, claimOf, eventOf } from '../facts/claim.ts';
import { isTraceable } from '../trace/trace-claims.ts';
import { type WireMoney, wireMoney } from '../wire.ts';

export type { ClaimFile } from '../../store/store.ts';

export function readClaim(
  deps: Deps,
  request: { readonly claim: string; readonly view: View },
): Promise<ClaimFile | undefined> {
  return deps.store.claimFile(request.claim, request.view);
}

/** What is left of its lines together, after the payments held of it by now; undefined where that of one is not known. */
export function sumUnpaid(deps: Deps, file: ClaimFile): WireMoney | undefined {
  if (!isTraceable(file.claim)) return undefined;
  const claim = claimOf(file.claim, claimedOn(file, deps.today()).lines);
  const events = file.events.map(eventOf);
  const known = knownOn({ asOf: deps.today(), parties: [], contracts: [], claim, events, knowledge: [] });
  const balances = balancesOf(known, () => undefined);
  const left = leftOf([...balances.of.keys()], balances, claim.currency);
  return left === undefined ? undefined : wireMoney(left);
}
