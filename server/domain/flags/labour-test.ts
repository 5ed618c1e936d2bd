/** What a price leaves for labour, against what the hours that the work takes cost at a dated level of pay. */
import type { Day } from '../dates.ts';
import { type MissingFact, type Params, param, type Step } from '../outcome.ts';
import { type BillFact, type LabourBill, labourBill } from '../pricing/labour-bill.ts';
import { scopeOf } from '../pricing/labour-of-work.ts';
import { type LawfulLabour, lawfulLabour } from '../pricing/lawful-labour.ts';
import type { PricedContract } from '../pricing/priced-contract.ts';
import type { LevelOf } from '../wages/asked-of-level.ts';
import type { WorkScope } from '../wages/benchmark.ts';
import { type KnownLevel, type LevelQuestion, levelOn } from '../wages/level.ts';
import { levelIn } from '../wages/level-exchange.ts';
import { type OnCosts, onCostsOn } from '../wages/on-costs.ts';
import { rateMissing } from './exchange-steps.ts';
import { coverage, figuresOf } from './figures.ts';
import type { Figures, FlagContext, FlagResult } from './flag.ts';
import { laterFloorSteps } from './later-floor-steps.ts';
import { type LabourStepNames, lawfulLabourSteps } from './lawful-labour-steps.ts';
import { levelFact } from './level-fact.ts';
import { contradictedNeeds, contradictedPrice } from './price-contradiction.ts';
import { cannotTell, notApplicable, told } from './results.ts';
import { missingFact, reason } from './words.ts';

export interface LabourTest extends LabourStepNames {
  readonly question: (scope: WorkScope) => LevelQuestion;
  /** Codes of the fact that is missing where no level is held, and of the reason where there is none. */
  readonly levelMissing: string;
  readonly noneReason: string;
  /** What can be said all the same where nobody knows how much labour the work takes. */
  readonly carried?: (contract: PricedContract, context: FlagContext) => Parameters<typeof told>[2] | undefined;
}

export function priceAgainstLabour(contract: PricedContract, context: FlagContext, test: LabourTest): FlagResult {
  const { benchmarks } = context;
  const { on, place } = contract;
  const billed = labourBill(contract, benchmarks.rates);
  if (!billed.known) return unbilled(contract, billed.missing, context, test);
  if (on === undefined) return cannotTell(missingFact('contract-day', {}, contract.supplier));
  if (place === undefined) return cannotTell(missingFact('place', {}, contract.supplier));
  const scope = scopeOf(contract, place);
  const question = test.question(scope);
  const published = levelOn(benchmarks, question, on);
  const level = levelIn(published, billed.bill.currency, { rates: benchmarks.rates, days: on });
  if (level.kind === 'none') return notApplicable(reason(test.noneReason, whereOf(contract, on)));
  if (level.kind === 'not_known')
    return cannotTell(...level.missing.map((name) => levelFact(name, levelOf(contract, on, test), level.rate)));
  const later = () => laterFloorSteps(contract, benchmarks, question, on);
  return judged(contract, billed.bill, level, onCostsOn(benchmarks, scope, on), on, test, later);
}

/** What the labour costs is not known: what can be said of the price all the same, and all that is missing for it. */
function unbilled(
  contract: PricedContract,
  unknown: readonly BillFact[],
  context: FlagContext,
  test: LabourTest,
): FlagResult {
  const { on, place, supplier } = contract;
  const { benchmarks } = context;
  const question = place === undefined ? undefined : test.question(scopeOf(contract, place));
  // Where the law sets no floor, nobody need be asked how long the work takes.
  if (on !== undefined && question !== undefined && levelOn(benchmarks, question, on).kind === 'none')
    return notApplicable(reason(test.noneReason, whereOf(contract, on)));
  const facts = [...unknown, ...(on === undefined ? ['contract-day'] : []), ...(place === undefined ? ['place'] : [])];
  const missing = facts.map((name) => missingFact(name, {}, supplier));
  if (test.carried === undefined) return cannotTell(...missing);
  const carried = test.carried(contract, context);
  if (carried !== undefined) return told('cannot_tell', missing, carried);
  const { currency } = contract.unitPrice ?? contract.price ?? {};
  const day = on ?? contract.offered ?? context.asOf;
  if (question === undefined || currency === undefined) return cannotTell(...missing);
  const level = levelIn(levelOn(benchmarks, question, day), currency, { rates: benchmarks.rates, days: day });
  if (level.kind !== 'not_known') return cannotTell(...missing);
  return cannotTell(
    ...missing,
    ...level.missing.map((name) => levelFact(name, levelOf(contract, day, test), level.rate)),
  );
}

function whereOf({ place }: PricedContract, on: Day): Params {
  return { place: param.text(place ?? ''), day: param.day(on) };
}

function judged(
  contract: PricedContract,
  bill: LabourBill,
  floor: KnownLevel,
  onCosts: OnCosts,
  on: Day,
  names: LabourTest,
  later: () => readonly Step[],
): FlagResult {
  const test = lawfulLabour(bill, floor.range, onCosts.range);
  const telling = {
    steps: () => [
      ...lawfulLabourSteps({ bill, floor, onCosts, test, on, place: contract.place ?? '' }, names),
      ...later(),
    ],
    figures: () => figuresFor(contract, bill, test),
    covered: () => coverage(test.left, test.lawful),
  };
  if (test.answer === 'impossible') return told('flagged', [], telling);
  if (test.answer === 'possible') return told('passed', [], telling);
  return told('cannot_tell', whatWouldSettle(contract, bill, floor, onCosts, on, names), telling);
}

function figuresFor(contract: PricedContract, bill: LabourBill, test: LawfulLabour): Figures | undefined {
  return figuresOf({
    per: bill.per,
    currency: bill.currency,
    price: bill.price,
    left: test.left,
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
  floor: KnownLevel,
  onCosts: OnCosts,
  on: Day,
  test: LabourTest,
): readonly MissingFact[] {
  const missing: MissingFact[] = [...contradictedPrice(contract), ...contradictedNeeds(contract)];
  const ask = (name: string) => missing.push(missingFact(name, {}, contract.supplier));
  const wide = (range: { least?: unknown; most?: unknown }) => range.most === undefined || range.least === undefined;
  if (bill.wanted !== undefined) missing.push(rateMissing(bill.wanted));
  else if (!bill.nonLabourKnown || wide(bill.nonLabour)) ask('non-labour-cost');
  if (wide(bill.hours)) ask('labour-hours');
  if (wide(bill.price)) ask('exact-price');
  for (const name of floor.missing) missing.push(levelFact(name, levelOf(contract, on, test)));
  if (wide(onCosts.range)) missing.push(missingFact('on-costs', { place: param.text(contract.place ?? '') }));
  if (missing.length === 0) ask('narrower-ranges');
  return missing;
}

function levelOf({ place, supplier }: PricedContract, on: Day, { levelMissing }: LabourTest): LevelOf {
  return { place, on, holder: supplier, levelMissing };
}
