/** A price against the lawful labour and other costs of all that is known to be performed under it. */

import { minorDigits } from '../money.ts';
import { type MissingFact, message, param, type Step } from '../outcome.ts';
import { type Need, type PriceOverAll, priceOverAll, type Unplaced, withUnplaced } from '../pricing/beneath.ts';
import type { Documented } from '../pricing/beneath-differing.ts';
import type { PricedContract } from '../pricing/priced-contract.ts';
import { isExact } from '../range.ts';
import { placesToCompare } from '../tell-apart.ts';
import type { BenchmarkBook } from '../wages/benchmark.ts';
import type { WantedRate } from '../wages/rate.ts';
import { exchangeSteps, rateMissing } from './exchange-steps.ts';
import { coverage, figuresOf } from './figures.ts';
import type { Flag, FlagContext, FlagResult } from './flag.ts';
import { contradictedPrice } from './price-contradiction.ts';
import { cannotTell, notApplicable, RESULT_OF_LABOUR, told } from './results.ts';
import { amountParam, amounts, citesOf, missingFact, partyParam, reason, step } from './words.ts';

const ID = 'price-below-lawful-labour-beneath';

export const priceBelowLawfulLabourBeneath: Flag<'contract'> = {
  id: ID,
  subject: 'contract',
  title: message(`flag.title.${ID}`),
  question: message(`flag.question.${ID}`),
  excludes: ['says-nothing-of-pay', 'known-beneath', 'costs-in-between'].map((name) =>
    message(`flag.excludes.${name}`),
  ),
  basedOn: ['labor-code-2810', 'legal-minimum-is-the-yardstick'].map((name) => message(`flag.basis.${name}`)),
  measures: ['statutory_minimum', 'on_costs', 'working_week'],
  needsThreshold: false,
  needs: ['beneath'],
  evaluate,
};

function evaluate(contract: PricedContract, { benchmarks }: FlagContext): FlagResult {
  const { beneath = [], supplier, id } = contract;
  if (beneath.length === 0) return notApplicable(reason('nothing-beneath'));
  if (beneath === 'crowded') return cannotTell(missingFact('beneath-many', { contract: param.contract(id) }));
  if (contract.price === undefined && contract.unitPrice === undefined)
    return cannotTell(missingFact('price', {}, supplier));
  const all = priceOverAll(contract, beneath, benchmarks);
  if (all === undefined) return cannotTell(missingFact('quantity', {}, supplier));
  if (all.answer === 'possible') return ofLinks(contract, all, benchmarks) ?? ofAll(contract, all);
  return ofAll(contract, all);
}

/**
 * Of a price that covers all that is known to be performed under it: what its supplier buys besides, for nobody knows which
 * price, keeps it from passing unless it covers that too. Who its supplier is has to be known for it.
 */
function ofLinks(contract: PricedContract, known: PriceOverAll, book: BenchmarkBook): FlagResult | undefined {
  const { supplier, unplaced } = contract;
  if (supplier === undefined) return cannotTell(missingFact('supplier'));
  if (unplaced === undefined) return undefined;
  const all = unplaced.all === 'crowded' ? undefined : priceOverAll(contract, unplaced.all, book);
  if (all?.answer === 'possible') return undefined;
  return told('cannot_tell', missingLinks(unplaced), { steps: () => stepsOf(withUnplaced(known, all)) });
}

const missingLinks = ({ links }: Unplaced): readonly MissingFact[] =>
  links.map(({ contract, upper }) => performedUnder(contract, upper));

const performedUnder = ({ id, supplier }: Pick<PricedContract, 'id' | 'supplier'>, upper: string): MissingFact =>
  missingFact('performed-under', { contract: param.contract(id), upper: param.contract(upper) }, supplier);

function ofAll(contract: PricedContract, all: PriceOverAll): FlagResult {
  const { currency, price, sum, answer } = all;
  const steps = () => stepsOf(all);
  if (answer === 'cannot_tell') return told('cannot_tell', missingOf(contract, all), { steps });
  return told(answer === 'impossible' ? 'flagged' : 'passed', [], {
    steps,
    figures: () => figuresOf({ per: 'contract', whole: 'contract', currency, price, against: sum, mends: sum }),
    covered: () => coverage(price, sum),
  });
}

function stepsOf({ currency, price, needs, sum, answer }: PriceOverAll): readonly Step[] {
  const result = RESULT_OF_LABOUR[answer];
  const places = placesToCompare(price, sum, minorDigits(currency));
  return [
    ...needs.flatMap((need) => needSteps(need, currency)),
    step('needs-beneath', amounts(sum, currency, 'least', places)),
    step('price', { ...amounts(price, currency, 'most', places), per: param.code('per_contract') }, { result }),
  ];
}

function needSteps({ contract: { id, supplier }, amount, exchanges, from }: Need, currency: string): readonly Step[] {
  const who = { contract: param.contract(id), supplier: partyParam(supplier) };
  return [
    ...exchangeSteps(exchanges()),
    step('need-beneath', { ...amounts(amount, currency, 'least'), ...who }, citesOf(from())),
  ];
}

function missingOf(
  contract: PricedContract,
  { needs, price, currency, against }: PriceOverAll,
): readonly MissingFact[] {
  if (against !== undefined) return against.crowded.length > 0 ? tooMany(against) : differing(against, currency);
  const open = needs.filter(({ isOpen }) => isOpen);
  const elsewhere = needs.filter(({ isElsewhere }) => isElsewhere);
  const differs = contradictedPrice(contract);
  const missing = [
    ...differs,
    ...(differs.length > 0 || isExact(price) ? [] : [missingFact('exact-price', {}, contract.supplier)]),
    ...elsewhere.map((need) => performedUnder(need.contract, contract.id)),
    ...open.map(({ contract: { id, supplier } }) => missingFact('beneath', { contract: param.contract(id) }, supplier)),
    ...eachOnce(needs.flatMap(({ wanted }) => wanted())).map(rateMissing),
  ];
  if (missing.length > 0) return missing;
  const isDated = contract.on !== undefined || contract.offered !== undefined;
  return [missingFact(isDated ? 'narrower-ranges' : 'contract-day', {}, contract.supplier)];
}

const tooMany = ({ crowded }: Documented): readonly MissingFact[] =>
  crowded.map(({ id, supplier }) => missingFact('beneath-many', { contract: param.contract(id) }, supplier));

/** Of each: what it says against what is documented. */
function differing(against: Documented, currency: string): readonly MissingFact[] {
  return against.differing.map(({ contract: { id, supplier }, documented }) =>
    missingFact(
      'beneath-agrees',
      { contract: param.contract(id), documented: amountParam(documented, currency) },
      supplier,
    ),
  );
}

/** Of one day in one direction a rate is asked for once. */
function eachOnce(wanted: readonly WantedRate[]): readonly WantedRate[] {
  return [...new Map(wanted.map((one) => [`${one.base} ${one.quote} ${one.from}`, one])).values()];
}
