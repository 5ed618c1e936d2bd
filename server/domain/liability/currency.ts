/** Amounts in another currency than the claim's: no rule adds them up without a rate of a day, and none is held here. */
import type { Contract } from '../model.ts';
import type { Money } from '../money.ts';
import { type MissingFact, type Params, param } from '../outcome.ts';
import type { Known } from './known.ts';

export const rateTo = (currency: string): Params => ({ currency: param.text(currency) });

/** The first amount of a contract that is not in the currency of the claim, as the rate that is missing. */
export function foreignIn(
  contract: Contract,
  fields: readonly ('price' | 'outstanding' | 'labourValue' | 'unitPrice' | 'labourCostFloor' | 'worksValue')[],
  { facts: { claim } }: Known,
): MissingFact | undefined {
  for (const field of fields) {
    const amount: Money | undefined = contract[field];
    if (amount === undefined || amount.currency === claim.currency) continue;
    const { currency } = claim;
    const params = {
      amount: param.money({ amount: amount.amount, currency: amount.currency }),
      contract: param.contract(contract.id),
      ...rateTo(currency),
    };
    return { code: 'liability.missing.contract.rate', params, holder: contract.buyer };
  }
  return undefined;
}
