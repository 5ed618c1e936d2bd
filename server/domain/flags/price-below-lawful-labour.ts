/** What a price leaves for labour, against the least that the law asks for the hours that the work takes. */
import type { Day } from '../dates.ts';
import { type MissingFact, message, param } from '../outcome.ts';
import { type LabourBill, labourBill } from '../pricing/labour-bill.ts';
import { scopeOf } from '../pricing/labour-of-work.ts';
import { type LawfulLabour, lawfulLabour } from '../pricing/lawful-labour.ts';
import type { PricedContract } from '../pricing/priced-contract.ts';
import type { Level } from '../wages/level.ts';
import { levelOn } from '../wages/level.ts';
import { levelIn } from '../wages/level-exchange.ts';
import { type OnCosts, onCostsOn } from '../wages/on-costs.ts';
import type { WantedRate } from '../wages/rate.ts';
import { floorOfLabour } from '../wages/wage-floor.ts';
import { carriedBy } from './carried-labour.ts';
import { rateMissing } from './exchange-steps.ts';
import { figuresOf } from './figures.ts';
import type { Figures, Flag, FlagContext, FlagResult } from './flag.ts';
import { lawfulLabourSteps } from './lawful-labour-steps.ts';
import { cannotTell, notApplicable, told } from './results.ts';
import { missingFact, reason } from './words.ts';

const ID = 'price-below-lawful-labour';

export const priceBelowLawfulLabour: Flag<'contract'> = {
  id: ID,
  subject: 'contract',
  title: message(`flag.title.${ID}`),
  question: message(`flag.question.${ID}`),
  excludes: ['says-nothing-of-pay', 'overhead-and-margin', 'general-floor-only'].map((name) =>
    message(`flag.excludes.${name}`),
  ),
  basedOn: ['labor-code-2810', 'legal-minimum-is-the-yardstick', 'labour-minute-costing'].map((name) =>
    message(`flag.basis.${name}`),
  ),
  measures: ['statutory_minimum', 'on_costs', 'working_week'],
  needsThreshold: false,
  evaluate,
};

function evaluate(contract: PricedContract, { benchmarks }: FlagContext): FlagResult {
  const billed = labourBill(contract, benchmarks.rates);
  if (!billed.known) {
    const missing = billed.missing.map((name) => missingFact(name, {}, contract.supplier));
    const carried = carriedBy(contract, benchmarks);
    return carried === undefined ? cannotTell(...missing) : told('cannot_tell', missing, carried);
  }
  const on = contract.on;
  if (on === undefined) return cannotTell(missingFact('contract-day', {}, contract.supplier));
  if (contract.place === undefined) return cannotTell(missingFact('place', {}, contract.supplier));
  const scope = scopeOf(contract, contract.place);
  const published = levelOn(benchmarks, floorOfLabour(scope), on);
  const floor = levelIn(published, billed.bill.currency, { rates: benchmarks.rates, days: on });
  if (floor.kind === 'none') {
    const why = reason('no-statutory-floor', { place: param.text(contract.place), day: param.day(on) });
    return notApplicable(why);
  }
  if (floor.kind === 'not_known')
    return cannotTell(...floor.missing.map((name) => floorMissing(name, contract, on, floor.rate)));
  return judged(contract, billed.bill, floor, onCostsOn(benchmarks, scope, on), on);
}

function judged(
  contract: PricedContract,
  bill: LabourBill,
  floor: Extract<Level, { kind: 'known' }>,
  onCosts: OnCosts,
  on: Day,
): FlagResult {
  const test = lawfulLabour(bill, floor.range, onCosts.range);
  const telling = {
    steps: () => lawfulLabourSteps({ bill, floor, onCosts, test, on, place: contract.place ?? '' }),
    figures: () => figuresFor(contract, bill, test),
  };
  if (test.answer === 'impossible') return told('flagged', [], telling);
  if (test.answer === 'possible') return told('passed', [], telling);
  return told('cannot_tell', whatWouldSettle(contract, bill, floor, onCosts, on), telling);
}

function figuresFor(contract: PricedContract, bill: LabourBill, test: LawfulLabour): Figures | undefined {
  return figuresOf({
    per: bill.per,
    currency: bill.currency,
    price: bill.price,
    counted: test.left,
    against: test.lawful,
    whole: 'contract',
    mends: test.needed(),
    fundable: test.fundable(),
    ...(bill.per === 'unit' && contract.quantity !== undefined ? { times: contract.quantity } : {}),
  });
}

/** Each fact whose range kept the answer open, the one to ask for first ahead. */
function whatWouldSettle(
  contract: PricedContract,
  bill: LabourBill,
  floor: Extract<Level, { kind: 'known' }>,
  onCosts: OnCosts,
  on: Day,
): readonly MissingFact[] {
  const missing: MissingFact[] = [];
  const ask = (name: string) => missing.push(missingFact(name, {}, contract.supplier));
  const wide = (range: { least?: unknown; most?: unknown }) => range.most === undefined || range.least === undefined;
  if (bill.wanted !== undefined) missing.push(rateMissing(bill.wanted));
  else if (!bill.nonLabourKnown || wide(bill.nonLabour)) ask('non-labour-cost');
  if (wide(bill.hours)) ask('labour-hours');
  if (wide(bill.price)) ask('exact-price');
  for (const name of floor.missing) missing.push(floorMissing(name, contract, on));
  if (wide(onCosts.range)) missing.push(missingFact('on-costs', { place: param.text(contract.place ?? '') }));
  if (missing.length === 0) ask('narrower-ranges');
  return missing;
}

function floorMissing(name: string, contract: PricedContract, on: Day, rate?: WantedRate): MissingFact {
  if (name === 'exchange-rate') return rateMissing(rate);
  const params = { place: param.text(contract.place ?? ''), day: param.day(on) };
  if (name === 'level') return missingFact('wage-floor', params);
  return missingFact(name, params, name === 'sector' || name === 'work-class' ? contract.supplier : undefined);
}
