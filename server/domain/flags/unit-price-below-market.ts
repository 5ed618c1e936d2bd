/** The price a unit against a published price of the same product, place and time. */
import { message, param } from '../outcome.ts';
import { marketPriceOn } from '../pricing/market-price.ts';
import { type PricedContract, unitPriceOf } from '../pricing/priced-contract.ts';
import { againstShare, leastClear } from '../pricing/share-of.ts';
import { between, hull, type Range, rangeOfPrice } from '../range.ts';
import { placesStated, placesToCompare } from '../tell-apart.ts';
import { exchanged } from '../wages/exchange.ts';
import { exchangeSteps, rateMissing } from './exchange-steps.ts';
import { figuresOf } from './figures.ts';
import type { Flag, FlagContext, FlagResult } from './flag.ts';
import { whatKeepsOpen } from './price-contradiction.ts';
import { cannotTell, notApplicable, OUTCOME_OF, RESULT_OF, told } from './results.ts';
import { amounts, citesOf, missingFact, reason, step, thresholdStep } from './words.ts';

const ID = 'unit-price-below-market';

export const unitPriceBelowMarket: Flag<'contract'> = {
  id: ID,
  subject: 'contract',
  title: message(`flag.title.${ID}`),
  question: message(`flag.question.${ID}`),
  excludes: ['low-is-not-unlawful', 'market-may-be-low'].map((name) => message(`flag.excludes.${name}`)),
  basedOn: ['no-fixed-share'].map((name) => message(`flag.basis.${name}`)),
  measures: ['market_price'],
  needsThreshold: true,
  evaluate,
};

function evaluate(contract: PricedContract, { benchmarks, threshold }: FlagContext): FlagResult {
  const { unit, product, place, on, supplier } = contract;
  const unitPrice = unitPriceOf(contract);
  if (unitPrice === undefined) return notApplicable(reason('no-unit-prices'));
  if (threshold === undefined) return cannotTell(missingFact('threshold'));
  if (product === undefined || unit === undefined) return cannotTell(missingFact('product', {}, supplier));
  if (on === undefined) return cannotTell(missingFact('contract-day', {}, supplier));
  if (place === undefined) return cannotTell(missingFact('place', {}, supplier));
  const held = marketPriceOn(benchmarks, { product, unit, place }, on);
  if (held.length === 0)
    return cannotTell(missingFact('market-price', { place: param.text(place), day: param.day(on) }));
  const found = held.flatMap(({ value }) =>
    value === undefined
      ? []
      : [exchanged(benchmarks.rates, rangeOfPrice(value), value.currency, unitPrice.currency, on)],
  );
  const unknown = found.find((one) => !one.known);
  if (unknown?.known === false) return cannotTell(rateMissing(unknown.wanted));
  const published = found.flatMap((one) => (one.known ? [one] : []));
  const market = published.map(({ range }) => range).reduce(hull);
  const amount = rangeOfPrice(unitPrice);
  const { share, strict } = threshold;
  const answer = againstShare(amount, market, { value: share.value, strict });
  const limit = (): Range => between(market.least?.times(share.value), market.most?.times(share.value));
  const clear = (end: Range['least']) => end && leastClear(end, strict, unitPrice.currency);
  const figures = () =>
    figuresOf({
      per: 'unit',
      currency: unitPrice.currency,
      price: amount,
      against: limit(),
      whole: 'contract',
      mends: between(clear(limit().least), clear(limit().most)),
      ...(contract.quantity === undefined ? {} : { times: contract.quantity }),
    });
  const steps = () => {
    const places = placesToCompare(amount, limit(), placesStated(unitPrice.currency, amount, market));
    return [
      ...exchangeSteps(published.flatMap(({ by }) => by ?? [])),
      step('market-price', amounts(market, unitPrice.currency, 'least', places), citesOf(held)),
      thresholdStep(threshold),
      step('market-limit', amounts(limit(), unitPrice.currency, 'least', places)),
      step(
        'price',
        { ...amounts(amount, unitPrice.currency, 'most', places), per: param.code('per_unit') },
        { result: RESULT_OF[answer] },
      ),
    ];
  };
  const asks = missingFact('exact-market-price', { place: param.text(place), day: param.day(on) });
  const missing = answer === 'cannot_tell' ? whatKeepsOpen(contract, amount, { range: market, asks }) : [];
  return told(OUTCOME_OF[answer], missing, { steps, figures });
}
