/** How the labour of some work and a price that stands above it, or is its own, are shown. */
import { param, type Step } from '../outcome.ts';
import { otherCostOn } from '../pricing/labour-bill.ts';
import type { PricedContract } from '../pricing/priced-contract.ts';
import { isKnown, type LabourOfWork, type Tier, type UnknownTier } from '../pricing/squeeze.ts';
import { minus, NOT_KNOWN, plus, rangeOfPrice } from '../range.ts';
import { placesStated } from '../tell-apart.ts';
import { exchangeSteps } from './exchange-steps.ts';
import { coverage, figuresOf } from './figures.ts';
import { RESULT_OF_LABOUR } from './results.ts';
import { amountParam, amounts, citesOf, partyParam, step } from './words.ts';

export function labourSteps({ perUnit, whole, currency, from }: LabourOfWork): readonly Step[] {
  const said = (range: LabourOfWork['whole'], per: string) =>
    range === undefined
      ? []
      : [
          step(
            'lawful-labour',
            { ...amounts(range, currency, 'least'), per: param.code(`per_${per}`) },
            citesOf(from?.() ?? []),
          ),
        ];
  return [...said(perUnit, 'unit'), ...said(whole, 'contract')];
}

/** At least nothing where it is not known. */
export function otherCostStep(contract: PricedContract, { perUnit, currency }: LabourOfWork): Step {
  const per = perUnit === undefined ? 'contract' : 'unit';
  const cost = otherCostOn(contract, per);
  const range = cost === undefined ? NOT_KNOWN : rangeOfPrice(cost);
  return step('non-labour-cost', {
    ...amounts(range, cost?.currency ?? currency, 'least'),
    per: param.code(`per_${per}`),
  });
}

export function tierSteps(tier: Tier | UnknownTier): readonly Step[] {
  if (!isKnown(tier)) return [tierStep(tier)];
  return [...exchangeSteps(tier.exchanges), tierStep(tier)];
}

function tierStep(tier: Tier | UnknownTier): Step {
  const { contract } = tier;
  const who = {
    contract: param.contract(contract.id),
    buyer: partyParam(contract.buyer),
    supplier: partyParam(contract.supplier),
    link: param.code(tier.inferred ? 'inferred' : 'documented'),
  };
  if (!isKnown(tier)) return step('tier-not-known', who, { result: 'missing' });
  const { price, per, keeps, answer, currency } = tier;
  const result = RESULT_OF_LABOUR[answer];
  const places = placesStated(currency, price);
  const shown = { ...who, ...amounts(price, currency, 'most', places), per: param.code(`per_${per}`) };
  if (keeps === undefined) return step('tier', shown, { result });
  return step('tier-keeps', { ...shown, keeps: amountParam(keeps.most, currency, places) }, { result });
}

export function coveredByTier({ price, labour, otherCosts = NOT_KNOWN }: Tier) {
  return coverage(minus(price, otherCosts), labour);
}

export function figuresOfTier({ price, labour, otherCosts = NOT_KNOWN, per, contract, currency }: Tier) {
  return figuresOf({
    ...{ per, currency, price, against: labour },
    left: minus(price, otherCosts),
    whole: 'contract',
    mends: plus(labour, otherCosts),
    ...(per === 'unit' && contract.quantity !== undefined ? { times: contract.quantity } : {}),
  });
}
