import { unpaidBeforePayments } from '../domain/liability/amounts.ts';
import { knownOn } from '../domain/liability/known.ts';
import { sum } from '../domain/money.ts';
import type { ClaimFile, View } from '../store/store.ts';
import type { Deps } from './deps.ts';
import { claimOf } from './facts/claim.ts';
import { type WireMoney, wireMoney } from './wire.ts';

export type { ClaimFile } from '../store/store.ts';

export function readClaim(
  deps: Deps,
  request: { readonly claim: string; readonly view: View },
): Promise<ClaimFile | undefined> {
  return deps.store.claimFile(request.claim, request.view);
}

/** Sum of the unpaid amounts of its lines, before any payment; undefined where one cannot be computed. */
export function sumUnpaid(deps: Deps, file: ClaimFile): WireMoney | undefined {
  const { employer, place, currency } = file.claim.values;
  if (employer === undefined || place === undefined || currency === undefined) return undefined;
  const claim = claimOf(file.claim, file.lines);
  const known = knownOn({ asOf: deps.today(), parties: [], contracts: [], claim, events: [], knowledge: [] });
  const amounts = claim.lines.map((line) => unpaidBeforePayments(line, known, () => undefined));
  const told = amounts.flatMap((amount) => (amount.known ? [amount.amount] : []));
  return told.length < amounts.length ? undefined : wireMoney(sum(told, currency));
}
