/** The agreed price against what the buyer's own office had reckoned the work to cost. */
import { message, param } from '../outcome.ts';
import { type PricedContract, wholePrice } from '../pricing/priced-contract.ts';
import { againstShare, leastClear } from '../pricing/share-of.ts';
import { between, type Range, rangeOfPrice } from '../range.ts';
import { figuresOf } from './figures.ts';
import type { Flag, FlagContext, FlagResult, Threshold } from './flag.ts';
import { cannotTell, notApplicable, OUTCOME_OF, RESULT_OF } from './results.ts';
import { amounts, missingFact, percent, reason, step, thresholdStep } from './words.ts';

const ID = 'below-official-estimate';

export const belowOfficialEstimate: Flag<'contract'> = {
  id: ID,
  subject: 'contract',
  title: message(`flag.title.${ID}`),
  question: message(`flag.question.${ID}`),
  excludes: ['estimate-may-be-wrong', 'rival-bids-not-looked-at'].map((name) => message(`flag.excludes.${name}`)),
  basedOn: ['directive-2014-24-69', 'no-fixed-share'].map((name) => message(`flag.basis.${name}`)),
  measures: [],
  needsThreshold: true,
  evaluate,
};

function evaluate(contract: PricedContract, { threshold }: FlagContext): FlagResult {
  const { estimate } = contract;
  const price = wholePrice(contract);
  if (estimate === undefined) {
    return notApplicable(reason('no-official-estimate'));
  }
  if (price === undefined) return cannotTell(missingFact('price', {}, contract.supplier));
  if (threshold === undefined) return cannotTell(missingFact('threshold'));
  if (price.currency !== estimate.currency) return cannotTell(missingFact('exchange-rate'));
  const of = rangeOfPrice(estimate);
  if (of.least === undefined || !of.least.greaterThan(0))
    return cannotTell(missingFact('estimate-above-nothing', {}, contract.buyer));
  return compared(rangeOfPrice(price), of, price.currency, threshold, contract);
}

function compared(
  amount: Range,
  of: Range,
  currency: string,
  threshold: Threshold,
  contract: PricedContract,
): FlagResult {
  const { share, strict } = threshold;
  const limit = between(of.least?.times(share.value), of.most?.times(share.value));
  const answer = againstShare(amount, of, { value: share.value, strict });
  const clear = (end: Range['least']) => end && leastClear(end, strict, currency);
  const mends = between(clear(limit.least), clear(limit.most));
  const figures = figuresOf({ per: 'contract', currency, price: amount, against: limit, whole: 'contract', mends });
  const steps = [
    step('official-estimate', amounts(of, currency, 'least')),
    thresholdStep(threshold),
    step('limit', amounts(limit, currency, 'least')),
    step(
      'price',
      { ...amounts(amount, currency, 'most'), per: param.code('per_contract') },
      { result: RESULT_OF[answer] },
    ),
    ...shareOfEstimate(amount, of),
  ];
  const missing = answer === 'cannot_tell' ? [missingFact('exact-price', {}, contract.supplier)] : [];
  return { outcome: OUTCOME_OF[answer], steps, missing, ...(figures === undefined ? {} : { figures }) };
}

function shareOfEstimate(amount: Range, of: Range): readonly ReturnType<typeof step>[] {
  if (amount.most === undefined || of.least === undefined) return [];
  return [step('share-of-estimate', { share: param.decimal(percent(amount.most.dividedBy(of.least))) })];
}
