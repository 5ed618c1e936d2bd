/** The winning bid against the next one, where the distance is far beyond what is usual among tenders. */
import { message, param } from '../outcome.ts';
import { type BidGap, bidGap } from '../pricing/bid-gap.ts';
import type { Compared, PeerRule } from '../pricing/peers.ts';
import type { PricedContract } from '../pricing/priced-contract.ts';
import { leastClear } from '../pricing/share-of.ts';
import { exactly, isBelow, same } from '../range.ts';
import { figuresOf } from './figures.ts';
import type { Flag, FlagContext, FlagResult } from './flag.ts';
import { cannotTell, notApplicable, told } from './results.ts';
import { amounts, missingFact, peerRuleStep, percent, reason, step } from './words.ts';

const ID = 'bid-far-below-next';

export const bidFarBelowNext: Flag<'contract'> = {
  id: ID,
  subject: 'contract',
  title: message(`flag.title.${ID}`),
  question: message(`flag.question.${ID}`),
  excludes: ['low-is-not-unlawful', 'rivals-may-be-dear'].map((name) => message(`flag.excludes.${name}`)),
  basedOn: ['quartile-fences', 'directive-2014-24-69'].map((name) => message(`flag.basis.${name}`)),
  measures: [],
  needsThreshold: false,
  needs: ['bids', 'gaps'],
  evaluate,
};

type KnownGap = Extract<BidGap, { kind: 'known' }>;

function evaluate(contract: PricedContract, { gaps, peerRule }: FlagContext): FlagResult {
  if (contract.bids === undefined || contract.bids.length === 0) return notApplicable(reason('no-bids'));
  const found = bidGap(contract.bids, contract.supplier);
  if (found.kind === 'none') return notApplicable(reason(found.why));
  if (found.kind === 'not_known') return cannotTell(missingFact(found.missing, {}, contract.buyer));
  if (gaps === undefined || peerRule === undefined) return cannotTell(missingFact('threshold'));
  return judged(found, gaps(found.winning.currency), peerRule, contract.buyer);
}

function judged(
  { winning, next, gap, atMostUnless }: KnownGap,
  { fences: fencesOf, missing, peers }: Compared,
  rule: PeerRule,
  holder: string | undefined,
): FlagResult {
  const { currency } = winning;
  const found = () => [
    step('winning-bid', amounts(exactly(winning.amount), currency, 'least')),
    step('next-bid', amounts(exactly(next.amount), currency, 'least')),
    step('bid-gap', { share: param.decimal(percent(gap)) }),
  ];
  const fences = fencesOf?.();
  if (fences === undefined) {
    const lacking = missing ?? 'peers';
    const asked = missingFact(lacking, {}, holder);
    return told('cannot_tell', [asked], { steps: found });
  }
  const caught = isBelow(fences.upper, gap) || (!rule.strict && same(fences.upper, gap));
  const limit = next.amount.dividedBy(fences.upper.plus(1));
  const figures = () =>
    figuresOf({
      per: 'contract',
      currency,
      price: exactly(winning.amount),
      against: exactly(limit),
      whole: 'contract',
      mends: exactly(leastClear(limit, rule.strict, currency)),
    });
  const fence = () =>
    step(
      'gap-fence',
      {
        fence: param.decimal(percent(fences.upper)),
        lower: param.decimal(percent(fences.lowerQuartile)),
        upper: param.decimal(percent(fences.upperQuartile)),
        peers: param.decimal(String(peers)),
      },
      { result: !caught ? 'met' : atMostUnless ? 'missing' : 'unmet' },
    );
  const telling = { steps: () => [...found(), peerRuleStep(rule), fence()], figures };
  if (caught && atMostUnless) return told('cannot_tell', [missingFact(atMostUnless, {}, holder)], telling);
  return told(caught ? 'flagged' : 'passed', [], telling);
}
