/** What an intermediary keeps of its price: at most its own price at its highest, less what it is known to pay on. */
import { type Decimal, decimal } from '../money.ts';
import { type MissingFact, message, param, type Step } from '../outcome.ts';
import { wholePrice } from '../pricing/priced-contract.ts';
import { isBelow, rangeOfPrice } from '../range.ts';
import { toldApart } from '../tell-apart.ts';
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
  const [keptText, shareText] = toldApart(percent(kept), percent(rule.share.value), HUNDREDTH);
  const figures = {
    ...{ party: param.party(upper.supplier), kept: param.decimal(keptText), share: param.decimal(shareText) },
  };
  const step: Step = {
    ...message(`undeclared.step.kept-${isNothing ? 'nothing' : 'more'}`, figures),
    citation: rule.cite,
  };
  if (isNothing) return { state: 'met', steps: [step], missing: [] };
  return { state: missing.length > 0 ? 'missing' : 'unmet', steps: [step], missing };
}

const HUNDREDTH = 2;
const percent = (share: Decimal) => share.times(100);

/** A share of its price; below nothing where it pays on more. Undefined where nothing is known that it pays on. */
function keptAtMost({ id, terms }: WorkContract, lower: readonly WorkContract[]): Decimal | undefined {
  const own = wholePrice(terms);
  const most = own && rangeOfPrice(own).most;
  const paid = lower
    // What is paid for work under several contracts is not known to be paid for this one.
    .filter(({ under }) => under.every(({ contract }) => contract === id))
    .flatMap((one) => wholePrice(one.terms) ?? [])
    .filter(({ currency }) => currency === own?.currency)
    .reduce((sum, price) => sum.plus(rangeOfPrice(price).least ?? 0), decimal('0'));
  return most?.greaterThan(0) && paid.greaterThan(0) ? most.minus(paid).dividedBy(most) : undefined;
}
