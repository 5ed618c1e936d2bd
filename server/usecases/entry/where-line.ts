/** What is missing of a line of a claim, or of the claim as a whole: the field of its own form. */
import type { MissingFact } from '../../domain/outcome.ts';
import type { EntryPlace } from './where-to-enter.ts';

/** By the fact: the field of the claim form. */
const OF_LINE: Readonly<Record<string, string>> = {
  amount: 'amount',
  contract: 'contract',
  due: 'due',
  from: 'from',
  kind: 'kind',
  pay_method: 'payMethod',
  pay_periods: 'payPeriods',
  rate_basis: 'rateBasis',
  until: 'to',
  workers: 'workers',
};
const NET_SHARE = 'liability.missing.net_factor';
/** What of a line is due at which rate: its basis, or lines of their own for the parts. */
const COVERED = 'liability.missing.covered_rate';

/** Undefined for what is not of the claim itself. */
export function whereLine(
  { code, params }: Pick<MissingFact, 'code' | 'params'>,
  claim?: string,
): EntryPlace | undefined {
  if (claim === undefined) return undefined;
  if (code === NET_SHARE) return { kind: 'Claim', id: claim, field: 'netFactor', given: {} };
  const name = code === COVERED ? 'rate_basis' : /^liability\.missing\.line\.(\w+)$/.exec(code)?.[1];
  const field = OF_LINE[name ?? ''];
  const line = params.line?.value;
  if (field === undefined || typeof line !== 'string') return undefined;
  return { kind: 'Claim', id: claim, field, given: { line } };
}
