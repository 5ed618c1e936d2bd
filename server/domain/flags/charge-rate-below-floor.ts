/** What a labour supplier charges an hour against what an hour lawfully costs it, line by line. */
import type { Day } from '../dates.ts';
import { decimal } from '../money.ts';
import { type MissingFact, message, param, type Step } from '../outcome.ts';
import { type ChargeFloor, type ChargeLineName, chargeFloor } from '../pricing/charge-floor.ts';
import { isHour } from '../pricing/hour-unit.ts';
import { scopeOf } from '../pricing/labour-of-work.ts';
import { type PricedContract, unitPriceOf } from '../pricing/priced-contract.ts';
import { againstShare } from '../pricing/share-of.ts';
import { type Range, rangeOfPrice, timesRange } from '../range.ts';
import { placesStated, placesToCompare } from '../tell-apart.ts';
import type { LevelOf } from '../wages/asked-of-level.ts';
import { exchanged } from '../wages/exchange.ts';
import { type KnownLevel, levelOn } from '../wages/level.ts';
import { levelIn } from '../wages/level-exchange.ts';
import type { Rate } from '../wages/rate.ts';
import { floorOfLabour } from '../wages/wage-floor.ts';
import { exchangeSteps, rateMissing } from './exchange-steps.ts';
import { figuresOf } from './figures.ts';
import type { Flag, FlagContext, FlagResult } from './flag.ts';
import { levelFact } from './level-fact.ts';
import { contradictedPrice } from './price-contradiction.ts';
import { publishedFloorSteps } from './published-floor-steps.ts';
import { cannotTell, notApplicable, OUTCOME_OF, RESULT_OF, told } from './results.ts';
import { amounts, citesOf, dayParam, missingFact, reason, step } from './words.ts';

const ID = 'charge-rate-below-floor';

export const chargeRateBelowFloor: Flag<'contract'> = {
  id: ID,
  subject: 'contract',
  title: message(`flag.title.${ID}`),
  question: message(`flag.question.${ID}`),
  excludes: ['says-nothing-of-pay', 'overhead-and-margin'].map((name) => message(`flag.excludes.${name}`)),
  basedOn: ['charge-rates', 'legal-minimum-is-the-yardstick'].map((name) => message(`flag.basis.${name}`)),
  measures: ['statutory_minimum', 'working_week', 'holiday_pay', 'employer_insurance', 'pension', 'payroll_levy'],
  needsThreshold: false,
  evaluate,
};

/** The floor itself is lawful. */
const AT_LEAST = { value: decimal('1'), strict: true };

function evaluate(contract: PricedContract, { benchmarks }: FlagContext): FlagResult {
  const { kind, unit, on, place, supplier } = contract;
  const unitPrice = unitPriceOf(contract);
  if (kind !== undefined && kind !== 'labour_supply') return notApplicable(reason('not-labour-supply'));
  if (kind === undefined) return cannotTell(missingFact('kind-of-contract', {}, supplier));
  if (unit !== undefined && !isHour(unit)) return notApplicable(reason('not-by-the-hour'));
  if (unitPrice === undefined || unit === undefined) return cannotTell(missingFact('charge-an-hour', {}, supplier));
  if (on === undefined) return cannotTell(missingFact('contract-day', {}, supplier));
  if (place === undefined) return cannotTell(missingFact('place', {}, supplier));
  const scope = scopeOf(contract, place);
  const wage = levelOn(benchmarks, floorOfLabour(scope), on);
  const where = { place: param.text(place), day: param.day(on) };
  if (wage.kind === 'none') return notApplicable(reason('no-statutory-floor', where));
  if (wage.kind === 'not_known')
    return cannotTell(...wage.missing.map((name) => levelFact(name, levelOf(contract, { place, on }), wage.rate)));
  // In the currency of the wage, in which the thresholds of the lines are set too; then in that of the charge.
  const floor = chargeFloor(benchmarks, scope, on, wage.range, contract.hoursPerWeek, wage.currency);
  const { rates } = benchmarks;
  const total = exchanged(rates, floor.total, wage.currency, unitPrice.currency, on);
  const inCharge = levelIn(wage, unitPrice.currency, { rates, days: on });
  if (!total.known || inCharge.kind !== 'known') return cannotTell(rateMissing(total.known ? undefined : total.wanted));
  return judged(contract, rangeOfPrice(unitPrice), floorAt(floor, total.by?.rate), inCharge, { place, on });
}

function floorAt(floor: ChargeFloor, rate: Rate | undefined): ChargeFloor {
  if (rate === undefined) return floor;
  const at = (range: Range) => timesRange(range, rate.range);
  return { ...floor, total: at(floor.total), lines: floor.lines.map((line) => ({ ...line, range: at(line.range) })) };
}

interface At {
  readonly place: string;
  readonly on: Day;
}

function judged(contract: PricedContract, charge: Range, floor: ChargeFloor, wage: KnownLevel, at: At): FlagResult {
  const { currency } = wage;
  const answer = againstShare(charge, floor.total, AT_LEAST);
  const where = { ...dayParam(at.on), place: param.text(at.place) };
  const steps = (): readonly Step[] => {
    const places = placesToCompare(charge, floor.total, placesStated(currency, charge));
    return [
      step('charge', amounts(charge, currency, 'most', places)),
      ...publishedFloorSteps(wage.from),
      ...exchangeSteps(wage.exchanges),
      step('floor-wage', { ...amounts(wage.range, currency, 'least'), ...where }, citesOf(wage.from)),
      ...floor.lines.map(({ name, range, from }) =>
        step(
          'charge-line',
          { ...amounts(range, currency, 'least'), line: param.code(name) },
          { ...citesOf(from), ...(from.length === 0 ? { result: 'missing' } : {}) },
        ),
      ),
      step('charge-floor', amounts(floor.total, currency, 'least', places), { result: RESULT_OF[answer] }),
    ];
  };
  const figures = () =>
    figuresOf({
      per: 'hour',
      currency,
      price: charge,
      against: floor.total,
      whole: 'contract',
      mends: floor.total,
      ...(contract.quantity === undefined ? {} : { times: contract.quantity }),
    });
  const missing = answer === 'cannot_tell' ? whatWouldSettle(contract, charge, floor, wage, at) : [];
  return told(OUTCOME_OF[answer], missing, { steps, figures });
}

/** Each fact that keeps the answer open: of the charge, of the wage, and of each line on top of it. */
function whatWouldSettle(
  contract: PricedContract,
  charge: Range,
  floor: ChargeFloor,
  wage: KnownLevel,
  { place, on }: At,
): readonly MissingFact[] {
  const { supplier } = contract;
  const where = { place: param.text(place), day: param.day(on) };
  const ofLine = (name: string) => (line: ChargeLineName) => missingFact(name, { ...where, line: param.code(line) });
  const isOpen = charge.least === undefined || charge.most === undefined;
  const missing = [
    ...contradictedPrice(contract),
    ...(isOpen ? [missingFact('exact-price', {}, supplier)] : []),
    ...(floor.turnsOnHours ? [missingFact('hours-per-week', {}, supplier)] : []),
    ...wage.missing.map((name) => levelFact(name, levelOf(contract, { place, on }))),
    ...floor.missing.map(ofLine('charge-line')),
    ...floor.thresholdMissing.map(ofLine('charge-threshold')),
    ...floor.perhapsOwed
      .map(ofLine('charge-line-owed'))
      .map((fact) => ({ ...fact, ...(supplier && { holder: supplier }) })),
  ];
  return missing.length > 0 ? missing : [missingFact('narrower-ranges', {}, supplier)];
}

function levelOf({ supplier }: PricedContract, { place, on }: At): LevelOf {
  return { place, on, holder: supplier, levelMissing: 'wage-floor' };
}
