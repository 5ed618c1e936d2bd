/** The table of the lawful-labour floor: each line in the best and in the worst case for the price. */
import type { Day } from '../dates.ts';
import { decimal, minorDigits } from '../money.ts';
import { param, type Step } from '../outcome.ts';
import type { LabourBill } from '../pricing/labour-bill.ts';
import type { LawfulLabour } from '../pricing/lawful-labour.ts';
import { between, type Range } from '../range.ts';
import { placesStated, placesToCompare } from '../tell-apart.ts';
import type { Level } from '../wages/level.ts';
import type { OnCosts } from '../wages/on-costs.ts';
import { exchangeSteps } from './exchange-steps.ts';
import { publishedFloorSteps } from './published-floor-steps.ts';
import { RESULT_OF_LABOUR } from './results.ts';
import { amounts, citesOf, dayParam, numbers, step } from './words.ts';

export interface LawfulLabourCase {
  readonly bill: LabourBill;
  readonly floor: Extract<Level, { kind: 'known' }>;
  readonly onCosts: OnCosts;
  readonly test: LawfulLabour;
  readonly on: Day;
  readonly place: string;
}

const HOURS_DIGITS = 4;

/** Codes of the steps that state the level of pay, and what the labour costs at it. */
export interface LabourStepNames {
  readonly levelStep: string;
  readonly labourStep: string;
}

export function lawfulLabourSteps(
  { bill, floor, onCosts, test, on, place }: LawfulLabourCase,
  { levelStep, labourStep }: LabourStepNames,
): readonly Step[] {
  const { currency } = bill;
  const fundable = test.fundable();
  const places = placesToCompare(test.left, test.lawful, placesStated(currency, bill.price, bill.nonLabour));
  const hourly = placesToCompare(fundable, floor.range, minorDigits(currency));
  const per = { per: param.code(`per_${bill.per}`) };
  return [
    step('price', { ...amounts(bill.price, currency, 'most', places), ...per }),
    ...exchangeSteps(bill.exchange && [bill.exchange]),
    step(
      'non-labour-cost',
      { ...amounts(bill.nonLabour, currency, 'least', places), ...per },
      missingIf(!bill.nonLabourKnown),
    ),
    step('left-for-labour', { ...amounts(test.left, currency, 'most', places), ...per }),
    step('labour-hours', { ...numbers(bill.hours, HOURS_DIGITS), ...per }),
    ...publishedFloorSteps(floor.from),
    ...exchangeSteps(floor.exchanges),
    step(
      levelStep,
      { ...amounts(floor.range, currency, 'least', hourly), ...dayParam(on), place: param.text(place) },
      citesOf(floor.from),
    ),
    step(
      'on-costs',
      { ...numbers(percentages(onCosts.range), 2), ...dayParam(on) },
      { ...missingIf(onCosts.from.length === 0), ...citesOf(onCosts.from) },
    ),
    step(
      labourStep,
      { ...amounts(test.lawful, currency, 'least', places), ...per },
      { result: RESULT_OF_LABOUR[test.answer] },
    ),
    step('fundable-pay', amounts(fundable, currency, 'most', hourly)),
    ...(test.answer === 'impossible'
      ? [step('short', { ...amounts(test.short(), currency, 'least', places), ...per })]
      : []),
  ];
}

function percentages(range: Range): Range {
  const hundred = decimal('100');
  return between(range.least?.times(hundred), range.most?.times(hundred));
}

function missingIf(missing: boolean): Pick<Step, 'result'> {
  return missing ? { result: 'missing' } : {};
}
