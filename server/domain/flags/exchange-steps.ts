/** How a conversion is shown: the amount before it, then each rate as it was published, with its day and source. */
import { type MissingFact, param, type Step } from '../outcome.ts';
import type { Exchange } from '../wages/exchange.ts';
import type { Leg, WantedRate } from '../wages/rate.ts';
import { amounts, missingFact, numbers, step } from './words.ts';

/** Digits that published rates have at most, and some more. */
const RATE_DIGITS = 12;

export function exchangeSteps(exchanges: readonly Exchange[] = []): readonly Step[] {
  return exchanges.flatMap(({ amount, currency, into, rate }) => [
    step('before-exchange', { ...amounts(amount, currency, 'least'), into: param.text(into) }),
    ...rate.legs.map(legStep),
  ]);
}

export function legStep({ base, quote, range, first, last, cites }: Leg): Step {
  const said = { base: param.text(base), quote: param.text(quote), ...numbers(range, RATE_DIGITS) };
  const citation = cites.length === 0 ? {} : { citation: cites.join('; ') };
  if (first === last) return step('exchange-rate', { ...said, day: param.day(first) }, citation);
  return step('exchange-rates', { ...said, from: param.day(first), day: param.day(last) }, citation);
}

/** Which rate is wanting: of which currencies, from which day on. */
export function rateMissing(wanted: WantedRate | undefined): MissingFact {
  if (wanted === undefined) return missingFact('exchange-rate');
  const { base, quote, from } = wanted;
  return missingFact('exchange-rate', { base: param.text(base), quote: param.text(quote), day: param.day(from) });
}
