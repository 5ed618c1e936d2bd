/** The agreed price against what the buyer's own office had reckoned the work to cost. */
import { minorDigits, type Price } from '../money.ts';
import { message, param } from '../outcome.ts';
import { type PricedContract, wholePrice } from '../pricing/priced-contract.ts';
import { againstShare, type Limit, leastClear } from '../pricing/share-of.ts';
import { between, type Range, rangeOfPrice } from '../range.ts';
import { placesToCompare } from '../tell-apart.ts';
import type { BenchmarkBook } from '../wages/benchmark.ts';
import { type Exchange, type Exchanged, exchanged } from '../wages/exchange.ts';
import { exchangeSteps, rateMissing } from './exchange-steps.ts';
import { figuresOf } from './figures.ts';
import type { Flag, FlagContext, FlagResult, Threshold } from './flag.ts';
import { whatKeepsOpen } from './price-contradiction.ts';
import { cannotTell, notApplicable, OUTCOME_OF, RESULT_OF, told } from './results.ts';
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

function evaluate(contract: PricedContract, { threshold, benchmarks }: FlagContext): FlagResult {
  const { estimate } = contract;
  const price = wholePrice(contract);
  if (estimate === undefined) {
    return notApplicable(reason('no-official-estimate'));
  }
  if (price === undefined) return cannotTell(missingFact('price', {}, contract.supplier));
  if (threshold === undefined) return cannotTell(missingFact('threshold'));
  const found = estimateIn(price.currency, estimate, contract, benchmarks);
  if (found === undefined) return cannotTell(missingFact('contract-day', {}, contract.supplier));
  if (!found.known) return cannotTell(rateMissing(found.wanted));
  const of = found.range;
  // Of an estimate that was at most so much a price may still be known to be enough.
  if (of.least === undefined && againstShare(rangeOfPrice(price), of, limitOf(threshold)) === 'cannot_tell')
    return cannotTell(missingFact('estimate-at-least', {}, contract.buyer));
  if ((of.least ?? of.most)?.greaterThan(0) === false)
    return cannotTell(missingFact('estimate-above-nothing', {}, contract.buyer));
  return compared(rangeOfPrice(price), of, price.currency, threshold, contract, found.by);
}

const limitOf = ({ share, strict }: Threshold): Limit => ({ value: share.value, strict });

/** At the rate of the day of the contract, else of that on which its bids were opened; undefined where neither is known. */
function estimateIn(
  currency: string,
  estimate: Price,
  { on, offered }: PricedContract,
  { rates }: BenchmarkBook,
): Exchanged | undefined {
  const range = rangeOfPrice(estimate);
  if (estimate.currency === currency) return { known: true, range };
  const at = on ?? offered;
  return at && exchanged(rates, range, estimate.currency, currency, at);
}

function compared(
  amount: Range,
  of: Range,
  currency: string,
  threshold: Threshold,
  contract: PricedContract,
  exchange: Exchange | undefined,
): FlagResult {
  const { share, strict } = threshold;
  const answer = againstShare(amount, of, limitOf(threshold));
  const limit = (): Range => between(of.least?.times(share.value), of.most?.times(share.value));
  const clear = (end: Range['least']) => end && leastClear(end, strict, currency);
  const figures = () => {
    const { least, most } = limit();
    const mends = between(clear(least), clear(most));
    return figuresOf({ per: 'contract', currency, price: amount, against: limit(), whole: 'contract', mends });
  };
  const steps = () => {
    const places = placesToCompare(amount, limit(), minorDigits(currency));
    return [
      ...exchangeSteps(exchange && [exchange]),
      step('official-estimate', amounts(of, currency, 'least')),
      thresholdStep(threshold),
      step('limit', amounts(limit(), currency, 'least', places)),
      step(
        'price',
        { ...amounts(amount, currency, 'most', places), per: param.code('per_contract') },
        { result: RESULT_OF[answer] },
      ),
      ...shareOfEstimate(amount, of),
    ];
  };
  const exactEstimate = { range: of, asks: missingFact('exact-estimate', {}, contract.buyer) };
  const missing = answer === 'cannot_tell' ? whatKeepsOpen(contract, amount, exactEstimate) : [];
  return told(OUTCOME_OF[answer], missing, { steps, figures });
}

function shareOfEstimate(amount: Range, of: Range): readonly ReturnType<typeof step>[] {
  if (amount.most === undefined || of.least === undefined) return [];
  return [step('share-of-estimate', { share: param.decimal(percent(amount.most.dividedBy(of.least))) })];
}
