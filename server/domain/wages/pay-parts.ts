/** Pay in parts, and the dated law that says which of them count as pay when pay is held against a floor. */
import type { Day, Interval } from '../dates.ts';
import { holdsOn } from '../dates.ts';
import type { Decimal } from '../money.ts';
import { placesAround } from '../places.ts';
import type { Measure } from './benchmark.ts';

export const PART_KINDS = [
  'basic',
  'piece_work',
  'overtime',
  'bonus',
  'posting_allowance',
  'travel_allowance',
  'lodging_allowance',
  'reimbursement',
  'deduction_lodging',
  'deduction_transport',
  'deduction_tools',
  'deduction_other',
] as const;

/** `rest_of_pay`: what was paid beyond the parts that are named. */
export type PartKind = (typeof PART_KINDS)[number] | 'rest_of_pay';

export interface PayPart {
  readonly kind: PartKind;
  /** Of a deduction: how much was taken off, above nothing. */
  readonly amount: Decimal;
}

/** Whether the money of a part counts as pay. Of a deduction: whether what was taken off counts as paid all the same. */
export type CountsAnswer = 'counts' | 'does_not_count' | 'unknown';

/** Dated data of server/regimes/pay-parts.yaml. */
export interface PayPartRule {
  readonly places: readonly string[];
  readonly measure: Measure;
  readonly part: PartKind;
  readonly answer: CountsAnswer;
  readonly from: Day;
  readonly until?: Day;
  /** How the source was read. */
  readonly verification: string;
  readonly cite: string;
}

/** Pay for the work itself, by the hour or by the piece: what every floor is about. */
const PAY_FOR_WORK: readonly PartKind[] = ['basic', 'piece_work'];

export interface PartAnswer {
  readonly answer: CountsAnswer;
  readonly cite?: string;
}

const UNKNOWN: PartAnswer = { answer: 'unknown' };

/** Region before country. Where the law changed within the period, or part of the period was not researched: unknown. */
export function whetherCounts(
  rules: readonly PayPartRule[],
  asked: { readonly part: PartKind; readonly measure: Measure; readonly place?: string | undefined },
  period: Interval,
): PartAnswer {
  const { part, measure, place } = asked;
  if (PAY_FOR_WORK.includes(part)) return { answer: 'counts' };
  if (place === undefined || period.from === undefined || period.until === undefined) return UNKNOWN;
  for (const wider of placesAround(place)) {
    const held = rules.filter((rule) => rule.part === part && rule.measure === measure && rule.places.includes(wider));
    if (held.length === 0) continue;
    const whole = held.find((rule) => holdsOn(rule, period.from as Day) && !endsWithin(rule, period));
    return whole === undefined ? UNKNOWN : { answer: whole.answer, cite: whole.cite };
  }
  return UNKNOWN;
}

/** An end is the first day that is no longer covered, of the rule as of the period. */
function endsWithin(rule: PayPartRule, period: Interval): boolean {
  return rule.until !== undefined && period.until !== undefined && rule.until < period.until;
}

export function isDeduction(kind: PartKind): boolean {
  return kind.startsWith('deduction_');
}
