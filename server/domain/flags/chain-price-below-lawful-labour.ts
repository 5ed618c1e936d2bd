/** The prices above some work against its lawful labour: which of them, first from the top, made lawful pay impossible. */
import { type MissingFact, message, param, type Step } from '../outcome.ts';
import { otherCostOn } from '../pricing/labour-bill.ts';
import { labourOfWork } from '../pricing/labour-of-work.ts';
import type { PricedContract } from '../pricing/priced-contract.ts';
import { isKnown, type LabourOfWork, type Tier, tiersAbove, type UnknownTier } from '../pricing/squeeze.ts';
import { minus, NOT_KNOWN, plus, rangeOfPrice } from '../range.ts';
import { exchangeSteps, rateMissing } from './exchange-steps.ts';
import { figuresOf } from './figures.ts';
import type { Flag, FlagContext, FlagResult } from './flag.ts';
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
  if (above === undefined || (above.contracts.length === 0 && !above.parts && above.beyond === undefined))
    return notApplicable(reason('no-contract-above'));
  const labour = labourOfWork(contract, benchmarks);
  if (labour.kind === 'none') return notApplicable(reason('no-statutory-floor', labour.where));
  if (labour.kind === 'not_known') return cannotTell(...labour.missing);
  const tiers = (withKept: boolean) => tiersAbove(contract, labour.labour, benchmarks.rates, withKept);
  return judged(contract, tiers(false), labour.labour, () => tiers(true));
}

function judged(
  contract: PricedContract,
  tiers: readonly (Tier | UnknownTier)[],
  labour: LabourOfWork,
  withKept: () => readonly (Tier | UnknownTier)[],
): FlagResult {
  const known = tiers.filter(isKnown);
  const first = known.find(({ answer }) => answer === 'impossible');
  const steps = () => [...labourSteps(labour), otherCostStep(contract, labour), ...withKept().flatMap(tierSteps)];
  if (first !== undefined)
    return told('flagged', [], { steps: () => [...steps(), firstStep(first)], figures: () => figuresOfTier(first) });
  const isClear = known.length === tiers.length && known.every(({ answer }) => answer === 'possible');
  if (isClear && contract.above?.parts !== true && contract.above?.beyond === undefined) {
    const [top] = known;
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
  return isKnown(tier) ? [...exchangeSteps(tier.exchanges), tierStep(tier)] : [tierStep(tier)];
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

/** Who agreed the price could see it. */
function firstStep({ contract }: Tier): Step {
  return step('first-impossible', {
    contract: param.contract(contract.id),
    buyer: partyParam(contract.buyer),
    supplier: partyParam(contract.supplier),
  });
}

function figuresOfTier({ price, labour, otherCosts = NOT_KNOWN, per, contract, currency }: Tier) {
  return figuresOf({
    ...{ per, currency, price },
    counted: minus(price, otherCosts),
    against: labour,
    whole: 'contract',
    mends: plus(labour, otherCosts),
    ...(per === 'unit' && contract.quantity !== undefined ? { times: contract.quantity } : {}),
  });
}

function missingOf(contract: PricedContract, tiers: readonly (Tier | UnknownTier)[]): readonly MissingFact[] {
  const unknown = tiers.flatMap((tier) => (isKnown(tier) ? [] : [tier]));
  const asked = unknown.map(({ contract: { id, buyer }, missing, rate }) =>
    missing === 'exchange-rate' ? rateMissing(rate) : missingFact(missing, { contract: param.contract(id) }, buyer),
  );
  const open = tiers.filter(isKnown).filter(({ answer, otherCosts }) => answer === 'cannot_tell' && !otherCosts);
  const wanted = open.flatMap((tier) => tier.wanted ?? [])[0];
  const cost = wanted === undefined ? missingFact('non-labour-cost', {}, contract.supplier) : rateMissing(wanted);
  const parted = contract.above?.parts === true ? [missingFact('one-way-up', {}, contract.supplier)] : [];
  const { beyond } = contract.above ?? {};
  const unheld =
    beyond === undefined ? [] : [missingFact('price-of-tier', { contract: param.contract(beyond) }, contract.buyer)];
  const missing = [...parted, ...(open.length === 0 ? [] : [cost]), ...asked, ...unheld];
  return missing.length > 0 ? missing : [missingFact('narrower-ranges', {}, contract.supplier)];
}
