/**
 * A claim that is only supposed: wages for the time of a contract that its price cannot have paid, and what may follow them.
 * It stands nowhere: nobody has made it. Debts are asked of separately, so that what is not known of one leaves the other.
 */
import type { Day } from '../dates.ts';
import type { Claim, ClaimLine, LineAmount } from '../model.ts';
import { type Money, money } from '../money.ts';
import type { ShortPay } from '../pricing/pay-in-shortfall.ts';

export interface SupposedWork {
  readonly contract: string;
  readonly supplier: string;
  readonly place: string;
  readonly currency: string;
  readonly workForm: Claim['workForm'];
  readonly from?: Day;
  readonly until: Day;
  /** Absent: how much is short is not known. */
  readonly short?: ShortPay;
}

/** The debts asked of: of wages the least and the most that are short, of others what is known of them at most. */
export interface SupposedClaims {
  readonly leastWages: Claim;
  readonly mostWages: Claim;
  /** One for each to whom they may be owed: a text may name one of them. */
  readonly contributions: readonly Claim[];
  /** Wage tax, penalties and interest: their amounts are not known. */
  readonly others: readonly Claim[];
  /** What may be owed of each at most, under whatever text; absent: not known. */
  readonly most: { readonly wages?: Money; readonly contributions?: Money };
}

export function supposedClaims(work: SupposedWork): SupposedClaims {
  const { short } = work;
  const amount = (end: 'least' | 'most', of: 'pay' | 'onTop') => {
    const known = short?.[of][end];
    return known === undefined || short === undefined ? undefined : money(known, short.currency);
  };
  const wages = (unpaid: Money | undefined) => line(work, 'wages', { unpaid: amountOf(unpaid) });
  const [pay, onTop] = [amount('most', 'pay'), amount('most', 'onTop')];
  const unpaid = amountOf(onTop);
  const claimOf = (...lines: readonly ClaimLine[]) => claim(work, lines);
  return {
    leastWages: claimOf(wages(amount('least', 'pay'))),
    mostWages: claimOf(wages(pay)),
    contributions: FUNDS.map((creditor) => claimOf(line(work, 'social_contributions', { creditor, unpaid }))),
    others: [
      claimOf(
        line(work, 'wage_tax', { creditor: 'tax_authority' }),
        line(work, 'penalty', {}),
        line(work, 'interest', {}),
      ),
      claimOf(line(work, 'interest', { creditor: 'social_fund' })),
    ],
    most: { ...(pay === undefined ? {} : { wages: pay }), ...(onTop === undefined ? {} : { contributions: onTop }) },
  };
}

const FUNDS = ['social_fund', 'tax_authority'] as const;

function claim({ supplier, place, currency, workForm }: SupposedWork, lines: readonly ClaimLine[]): Claim {
  return { ...{ employer: supplier, place, creditor: 'worker', currency, invokes: [] }, workForm, lines };
}

type Given = Partial<Pick<ClaimLine, 'creditor' | 'unpaid'>>;

function line({ contract, from, until }: SupposedWork, kind: ClaimLine['kind'], given: Given): ClaimLine {
  return {
    ...{ id: LINE_NAMES[kind] ?? kind, contract, kind, until, unpaid: UNKNOWN },
    // What is short is measured against the floor set by law.
    ...(kind === 'wages' ? { rateBasis: 'statutory_minimum' as const } : {}),
    ...(from === undefined ? {} : { from }),
    ...given,
  };
}

const LINE_NAMES: Partial<Readonly<Record<ClaimLine['kind'], string>>> = {
  social_contributions: 'contributions',
  wage_tax: 'tax',
};

const UNKNOWN: LineAmount = { way: 'unknown' };

function amountOf(amount: Money | undefined): LineAmount {
  return amount === undefined ? UNKNOWN : { way: 'amount', amount };
}
