/** What an intermediary keeps of its price: at most its own price at its highest, less what it is known to pay on. */
import { type Decimal, decimal } from '../money.ts';
import { type MissingFact, message, param, type Step } from '../outcome.ts';
import { wholePrice } from '../pricing/priced-contract.ts';
import { isBelow, rangeOfPrice } from '../range.ts';
import type { KeptShare } from './rules.ts';
import type { WorkContract } from './work.ts';

export interface Answered {
  readonly state: 'met' | 'unmet' | 'missing';
  readonly steps: readonly Step[];
  readonly missing: readonly MissingFact[];
}

/** `lower`: contracts that `upper`'s supplier buys for the same work. Met where it keeps next to nothing. */
export function keepsNothing(
  upper: WorkContract,
  lower: readonly WorkContract[],
  rule: KeptShare | undefined,
): Answered {
  const unpriced = [upper, ...lower].filter(
    ({ terms: { price, unitPrice } }) => price === undefined && unitPrice === undefined,
  );
  const missing = unpriced.map(({ id, buyer }) => ({
    ...message('undeclared.missing.price', { contract: param.contract(id) }),
    holder: buyer,
  }));
  const kept = keptAtMost(upper, lower);
  if (kept === undefined || rule === undefined) {
    const ask = message('undeclared.missing.comparable-price', { contract: param.contract(upper.id) });
    return { state: 'missing', steps: [], missing: missing.length > 0 ? missing : [ask] };
  }
  const isNothing = !isBelow(rule.share.value, kept);
  const figures = { party: param.party(upper.supplier), kept: percent(kept), share: percent(rule.share.value) };
  const step: Step = {
    ...message(`undeclared.step.kept-${isNothing ? 'nothing' : 'more'}`, figures),
    citation: rule.cite,
  };
  if (isNothing) return { state: 'met', steps: [step], missing: [] };
  return { state: missing.length > 0 ? 'missing' : 'unmet', steps: [step], missing };
}

const percent = (share: Decimal) => param.decimal(share.times(100).toDecimalPlaces(1).toString());

/** A share of its price, of the whole or of a unit, whichever shows it to keep less; below nothing where it pays on more. */
function keptAtMost({ id, terms }: WorkContract, lower: readonly WorkContract[]): Decimal | undefined {
  const shares = lower.flatMap((one) => keptOfUnit(terms, one.terms) ?? []);
  const own = wholePrice(terms);
  const most = own && rangeOfPrice(own).most;
  // What is paid for work under several contracts is not known to be paid for this one.
  const paid = lower
    .filter(({ under }) => under.every(({ contract }) => contract === id))
    .flatMap((one) => wholePrice(one.terms) ?? [])
    .filter(({ currency }) => currency === own?.currency)
    .reduce((sum, price) => sum.plus(rangeOfPrice(price).least ?? 0), decimal('0'));
  if (most?.greaterThan(0) && paid.greaterThan(0)) shares.push(most.minus(paid).dividedBy(most));
  return shares.reduce<Decimal | undefined>((a, b) => (a === undefined || isBelow(b, a) ? b : a), undefined);
}

/** Both priced by the same unit, whatever the quantity. */
function keptOfUnit(upper: WorkContract['terms'], lower: WorkContract['terms']): Decimal | undefined {
  const [above, below] = [upper.unitPrice, lower.unitPrice];
  if (above === undefined || below === undefined || above.currency !== below.currency) return undefined;
  const [most, least] = [rangeOfPrice(above).most, rangeOfPrice(below).least];
  const isSameUnit = upper.unit !== undefined && upper.unit === lower.unit;
  if (!isSameUnit || most === undefined || least === undefined || !most.greaterThan(0)) return undefined;
  return most.minus(least).dividedBy(most);
}
