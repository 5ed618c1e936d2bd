/** The prices above some work against its lawful labour: which of them, first from the top of those that can be told, made lawful pay impossible. */
import { type MissingFact, message, param, type Step } from '../outcome.ts';
import { labourOfWork } from '../pricing/labour-of-work.ts';
import type { PricedContract } from '../pricing/priced-contract.ts';
import { frontierOf, isKnown, type LabourOfWork, type Tier, tiersAbove, type UnknownTier } from '../pricing/squeeze.ts';
import { rateMissing } from './exchange-steps.ts';
import type { Flag, FlagContext, FlagResult } from './flag.ts';
import { contradictedPrice } from './price-contradiction.ts';
import { cannotTell, notApplicable, told } from './results.ts';
import { coveredByTier, figuresOfTier, labourSteps, otherCostStep, tierSteps } from './tier-steps.ts';
import { missingFact, partyParam, reason, step } from './words.ts';

const ID = 'chain-price-below-lawful-labour';

export const chainPriceBelowLawfulLabour: Flag<'contract'> = {
  id: ID,
  subject: 'contract',
  title: message(`flag.title.${ID}`),
  question: message(`flag.question.${ID}`),
  excludes: ['says-nothing-of-pay', 'this-work-alone', 'costs-in-between', 'same-unit-same-goods', 'one-way-up'].map(
    (name) => message(`flag.excludes.${name}`),
  ),
  basedOn: ['labor-code-2810', 'legal-minimum-is-the-yardstick'].map((name) => message(`flag.basis.${name}`)),
  measures: ['statutory_minimum', 'on_costs', 'working_week'],
  needsThreshold: false,
  needs: ['above'],
  evaluate,
};

function evaluate(contract: PricedContract, { benchmarks }: FlagContext): FlagResult {
  const { above } = contract;
  if (above === undefined || (above.contracts.length === 0 && above.parts.length === 0 && above.beyond === undefined))
    return notApplicable(reason('no-contract-above'));
  const labour = labourOfWork(contract, benchmarks);
  if (labour.kind === 'none') return notApplicable(reason('no-statutory-floor', labour.where));
  if (labour.kind === 'not_known') return cannotTell(...labour.missing);
  const tiers = (withKept: boolean) => tiersAbove(contract, labour.labour, { rates: benchmarks.rates, withKept });
  return judged(contract, tiers(false), labour.labour, () => tiers(true));
}

function judged(
  contract: PricedContract,
  tiers: readonly (Tier | UnknownTier)[],
  labour: LabourOfWork,
  withKept: () => readonly (Tier | UnknownTier)[],
): FlagResult {
  const { first, untold } = frontierOf(contract, tiers);
  const steps = () => [...labourSteps(labour), otherCostStep(contract, labour), ...withKept().flatMap(tierSteps)];
  if (first !== undefined)
    return told('flagged', [], {
      steps: () => [...steps(), firstStep(first, untold)],
      figures: () => figuresOfTier(first),
      covered: () => coveredByTier(first),
    });
  if (untold.length === 0) {
    const top = tiers.find(isKnown);
    return told('passed', [], { steps, figures: () => top && figuresOfTier(top) });
  }
  return told('cannot_tell', missingOf(contract, tiers), { steps });
}

/** Who agreed the price could see it. It is the first only where every price above it is known to have been enough. */
function firstStep({ contract }: Tier, untold: readonly string[]): Step {
  return step(untold.length === 0 ? 'first-impossible' : 'first-known-impossible', {
    contract: param.contract(contract.id),
    buyer: partyParam(contract.buyer),
    supplier: partyParam(contract.supplier),
    ...(untold.length === 0 ? {} : { above: param.list(untold.map(param.contract)) }),
  });
}

function missingOf(contract: PricedContract, tiers: readonly (Tier | UnknownTier)[]): readonly MissingFact[] {
  const unknown = tiers.flatMap((tier) => (isKnown(tier) ? [] : [tier]));
  const asked = unknown.map(({ contract: { id, buyer }, missing, rate }) =>
    missing === 'exchange-rate' ? rateMissing(rate) : missingFact(missing, { contract: param.contract(id) }, buyer),
  );
  const unsure = tiers.filter(isKnown).filter(({ answer }) => answer === 'cannot_tell');
  const byUnit = unsure.flatMap(({ unitNotKnown, contract: { id, buyer } }) =>
    unitNotKnown ? [missingFact('same-unit', { contract: param.contract(id) }, buyer)] : [],
  );
  const open = unsure.filter(({ otherCosts }) => !otherCosts);
  const wanted = open.flatMap((tier) => tier.wanted ?? [])[0];
  const cost = wanted === undefined ? missingFact('non-labour-cost', {}, contract.supplier) : rateMissing(wanted);
  const parted = (contract.above?.parts ?? []).length > 0 ? [missingFact('one-way-up', {}, contract.supplier)] : [];
  const { beyond } = contract.above ?? {};
  const unheld =
    beyond === undefined ? [] : [missingFact('price-of-tier', { contract: param.contract(beyond) }, contract.buyer)];
  const differing = unsure.flatMap((tier) => contradictedPrice(tier.contract));
  const near = [...differing, ...linksAsked(tiers), ...parted, ...(open.length === 0 ? [] : [cost]), ...byUnit];
  const missing = [...near, ...asked, ...unheld];
  return missing.length > 0 ? missing : [missingFact('narrower-ranges', {}, contract.supplier)];
}

/** Whether the work is done under those to which nobody documented a link. */
function linksAsked(tiers: readonly (Tier | UnknownTier)[]): readonly MissingFact[] {
  return tiers.flatMap(({ contract: upper, inferred }, at) => {
    const lower = tiers[at + 1]?.contract;
    if (!inferred || lower === undefined) return [];
    const ends = { contract: param.contract(lower.id), upper: param.contract(upper.id) };
    return [missingFact('performed-under', ends, lower.supplier)];
  });
}
