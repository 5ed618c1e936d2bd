/** The prices above some work against its lawful labour: which of them, first from the top of those that can be told, made lawful pay impossible. */
import { type MissingFact, message, param, type Step } from '../outcome.ts';
import { otherCostOn } from '../pricing/labour-bill.ts';
import { labourOfWork } from '../pricing/labour-of-work.ts';
import type { PricedContract } from '../pricing/priced-contract.ts';
import { frontierOf, isKnown, type LabourOfWork, type Tier, tiersAbove, type UnknownTier } from '../pricing/squeeze.ts';
import { minus, NOT_KNOWN, plus, rangeOfPrice } from '../range.ts';
import { exchangeSteps, rateMissing } from './exchange-steps.ts';
import { figuresOf } from './figures.ts';
import type { Flag, FlagContext, FlagResult } from './flag.ts';
import { contradictedPrice } from './price-contradiction.ts';
import { cannotTell, notApplicable, told } from './results.ts';
import { amountParam, amounts, missingFact, partyParam, reason, step } from './words.ts';

const ID = 'chain-price-below-lawful-labour';

export const chainPriceBelowLawfulLabour: Flag<'contract'> = {
  id: ID,
  subject: 'contract',
  title: message(`flag.title.${ID}`),
  question: message(`flag.question.${ID}`),
  excludes: ['says-nothing-of-pay', 'costs-in-between', 'same-unit-same-goods', 'one-way-up'].map((name) =>
    message(`flag.excludes.${name}`),
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
  const tiers = (withKept: boolean) => tiersAbove(contract, labour.labour, { book: benchmarks, withKept });
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
    });
  if (untold.length === 0) {
    const top = tiers.find(isKnown);
    return told('passed', [], { steps, figures: () => top && figuresOfTier(top) });
  }
  return told('cannot_tell', missingOf(contract, tiers), { steps });
}

function labourSteps({ perUnit, whole, currency }: LabourOfWork): readonly Step[] {
  const said = (range: LabourOfWork['whole'], per: string) =>
    range === undefined
      ? []
      : [step('lawful-labour', { ...amounts(range, currency, 'least'), per: param.code(`per_${per}`) })];
  return [...said(perUnit, 'unit'), ...said(whole, 'contract')];
}

/** At least nothing where it is not known. */
function otherCostStep(contract: PricedContract, { perUnit, currency }: LabourOfWork): Step {
  const per = perUnit === undefined ? 'contract' : 'unit';
  const cost = otherCostOn(contract, per);
  const range = cost === undefined ? NOT_KNOWN : rangeOfPrice(cost);
  return step('non-labour-cost', {
    ...amounts(range, cost?.currency ?? currency, 'least'),
    per: param.code(`per_${per}`),
  });
}

function tierSteps(tier: Tier | UnknownTier): readonly Step[] {
  if (!isKnown(tier)) return [tierStep(tier)];
  return [...exchangeSteps(tier.exchanges), tierStep(tier), ...besideSteps(tier)];
}

/** A price of the whole pays for all that is known beneath it. */
function besideSteps({ contract, besides, currency }: Tier): readonly Step[] {
  if (besides === undefined || besides.contracts.length === 0) return [];
  const { contracts, needs } = besides;
  return [
    step('beside', {
      ...amounts(needs, currency, 'least'),
      contract: param.contract(contract.id),
      others: param.list(contracts.map(param.contract)),
    }),
  ];
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
  const result = { impossible: 'unmet', possible: 'met', cannot_tell: 'missing' } as const;
  const shown = { ...who, ...amounts(price, currency, 'most'), per: param.code(`per_${per}`) };
  if (keeps === undefined) return step('tier', shown, { result: result[answer] });
  return step('tier-keeps', { ...shown, keeps: amountParam(keeps.most, currency) }, { result: result[answer] });
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

function figuresOfTier({ price, labour, otherCosts = NOT_KNOWN, besides, per, contract, currency }: Tier) {
  const against = besides === undefined ? labour : plus(labour, besides.needs);
  return figuresOf({
    ...{ per, currency, price, against },
    counted: minus(price, otherCosts),
    whole: 'contract',
    mends: plus(against, otherCosts),
    ...(per === 'unit' && contract.quantity !== undefined ? { times: contract.quantity } : {}),
  });
}

function missingOf(contract: PricedContract, tiers: readonly (Tier | UnknownTier)[]): readonly MissingFact[] {
  const unknown = tiers.flatMap((tier) => (isKnown(tier) ? [] : [tier]));
  const asked = unknown.map(({ contract: { id, buyer }, missing, rate }) =>
    missing === 'exchange-rate' ? rateMissing(rate) : missingFact(missing, { contract: param.contract(id) }, buyer),
  );
  const unsure = tiers.filter(isKnown).filter(({ answer }) => answer === 'cannot_tell');
  const open = unsure.filter(({ otherCosts }) => !otherCosts);
  const wanted = open.flatMap((tier) => tier.wanted ?? [])[0];
  const cost = wanted === undefined ? missingFact('non-labour-cost', {}, contract.supplier) : rateMissing(wanted);
  const parted = (contract.above?.parts ?? []).length > 0 ? [missingFact('one-way-up', {}, contract.supplier)] : [];
  const { beyond } = contract.above ?? {};
  const unheld =
    beyond === undefined ? [] : [missingFact('price-of-tier', { contract: param.contract(beyond) }, contract.buyer)];
  const differing = unsure.flatMap((tier) => contradictedPrice(tier.contract));
  const missing = [
    ...differing,
    ...parted,
    ...(open.length === 0 ? [] : [cost]),
    ...beside(unsure),
    ...asked,
    ...unheld,
  ];
  return missing.length > 0 ? missing : [missingFact('narrower-ranges', {}, contract.supplier)];
}

/** What the others need that come out of the same price, each asked of once. */
function beside(tiers: readonly Tier[]): readonly MissingFact[] {
  const open = new Map(tiers.flatMap(({ besides }) => besides?.open ?? []).map((one) => [one.id, one]));
  const crowded = new Set(tiers.flatMap(({ besides }) => besides?.crowded ?? []));
  return [
    ...[...open.values()].map(({ id, supplier }) => missingFact('beside', { contract: param.contract(id) }, supplier)),
    ...[...crowded].map((id) => missingFact('beside-many', { contract: param.contract(id) })),
  ];
}
