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

/** Of lines and payments: by what they are counted. */
const COUNTED: Readonly<Record<'line' | 'payment', ReadonlySet<string>>> = {
  line: new Set([
    ...['amount', 'hours', 'rateDue', 'paid', 'onLine', 'divisor', 'customaryMonthlyPay', 'monthsProved'],
    ...['workers', 'records', 'withdrawn'],
  ]),
  payment: new Set(['kind', 'occurred', 'on', 'by', 'amount', 'currency', 'worth']),
};

/** Sources differ on how much is left. */
function isDisputed({ claim, lines, events }: ClaimFile): boolean {
  const isCounted = (disputed: readonly string[], of: keyof typeof COUNTED) =>
    disputed.some((property) => COUNTED[of].has(property));
  return (
    claim.disputed.includes('currency') ||
    lines.some(({ disputed }) => isCounted(disputed, 'line')) ||
    events.some(({ disputed, values }) => values.kind === 'payment' && isCounted(disputed, 'payment'))
  );
}

/** What is left of its lines together, after the payments held of it by now; undefined where that of one is not known, or disputed. */
export function sumUnpaid(deps: Deps, file: ClaimFile): WireMoney | undefined {
  if (!isTraceable(file.claim) || isDisputed(file)) return undefined;
  const claim = claimOf(file.claim, claimedOn(file, deps.today()).lines);
  const events = file.events.map(eventOf);
  const known = knownOn({ asOf: deps.today(), parties: [], contracts: [], claim, events, knowledge: [] });
  const balances = balancesOf(known, () => undefined);
  const left = leftOf([...balances.of.keys()], balances, claim.currency);
  return left === undefined ? undefined : wireMoney(left);
}
