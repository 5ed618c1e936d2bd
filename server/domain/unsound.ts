/**
 * Values that no document can mean, wherever they come from: hours below nothing, a least above its most, an end before
 * the start. Kept, they would let a price pass that paid nobody.
 */
import { isDay, lastDayFromUntil } from './dates.ts';
import { decimal } from './money.ts';
import { placeOf } from './places.ts';
import { strangeYear } from './strange-year.ts';
import { unsoundPay } from './unsound-pay.ts';
import { otherWord } from './unsound-words.ts';

export interface Unsound {
  /** A code of the catalogue; with `.remedy` it says how to mend it. */
  readonly code:
    | 'import.below-nothing'
    | 'import.not-above-nothing'
    | 'import.ends-crossed'
    | 'import.ends-before-start'
    | 'import.not-a-place'
    | 'import.floor-of-nothing'
    | 'import.share-too-large'
    | 'import.more-hours-than-there-are'
    | 'import.not-one-of'
    | 'import.not-a-count'
    | 'import.above-most'
    | 'import.owns-itself'
    | 'import.rate-of-nothing'
    | 'import.same-twice'
    | 'import.strange-year';
  readonly property: string;
  readonly params: Readonly<Record<string, string>>;
}

type Stated = Readonly<Record<string, unknown>>;

/** A correction below nothing belongs to the record that it corrects. */
const NOT_BELOW_NOTHING: Readonly<Record<string, readonly string[] | undefined>> = {
  Contract: [
    'price',
    'unitPrice',
    'estimate',
    'quantity',
    'nonLabourCost',
    'nonLabourCostPerUnit',
    'shareOfWork',
    'workers',
    'mostTiersBelow',
  ],
  WageRecord: [
    'hours',
    'ordinaryHours',
    'overtimeHours',
    'doubleTimeHours',
    'paid',
    'headcount',
    'agreedRate',
    'payDue',
  ],
  Workplace: ['declaredWorkers', 'declaredWorkersAtLeast', 'declaredWorkersAtMost'],
  Tender: ['estimate'],
  Benchmark: ['value'],
  ClaimLine: ['amount', 'hours', 'rateDue', 'paid', 'customaryMonthlyPay', 'monthsProved', 'workers', 'payPeriods'],
  Event: ['amount', 'worth'],
  Subsidy: ['amount'],
  Ownership: ['share'],
};

/** Work that takes no time is no work: who does not know leaves the cell blank. */
const ABOVE_NOTHING: Readonly<Record<string, readonly string[] | undefined>> = {
  Contract: [
    ...['labourHours', 'labourHoursAtMost', 'labourMinutesPerUnit', 'labourMinutesPerUnitAtMost'],
    ...['hoursPerWeek', 'hoursPerWeekAtMost'],
  ],
  Benchmark: ['hoursPerWeek'],
  ClaimLine: ['divisor'],
};

/** Two that are never one. */
const TWO: Readonly<Record<string, readonly [string, string] | undefined>> = {
  Affiliation: ['party', 'of'],
  Succession: ['successor', 'predecessor'],
  Match: ['one', 'other'],
  Benchmark: ['base', 'quote'],
};

/** Hours of a week; a share is between 0 and 1. */
const MOST: Readonly<Record<string, Readonly<Record<string, string>> | undefined>> = {
  Contract: { hoursPerWeek: '168', hoursPerWeekAtMost: '168', shareOfWork: '1' },
  Benchmark: { hoursPerWeek: '168' },
  Ownership: { share: '1' },
};

const ENDS: readonly (readonly [string, string])[] = [
  ['labourHours', 'labourHoursAtMost'],
  ['labourMinutesPerUnit', 'labourMinutesPerUnitAtMost'],
  ['hoursPerWeek', 'hoursPerWeekAtMost'],
  ['declaredWorkersAtLeast', 'declaredWorkersAtMost'],
];

/** The first that is found; undefined where all may be meant. */
export function unsoundIn(kind: string, values: Stated): Unsound | undefined {
  return (
    inStrangeYear(values) ??
    belowNothing(kind, values) ??
    rateOfNothing(kind, values) ??
    aboveMost(kind, values) ??
    crossed(values) ??
    endsBeforeStart(values) ??
    nowhere(kind, values) ??
    otherWord(kind, values) ??
    noCount(kind, values) ??
    ownsItself(kind, values) ??
    sameTwice(kind, values) ??
    unsoundPay(kind, values)
  );
}

function inStrangeYear(values: Stated): Unsound | undefined {
  for (const [property, value] of Object.entries(values)) {
    const strange = isDay(value) ? strangeYear(value) : undefined;
    if (strange !== undefined)
      return { code: 'import.strange-year', property, params: { value: String(value), meant: strange.meant } };
  }
  return undefined;
}

const OF_A_PLACE: readonly string[] = ['Contract', 'WageRecord', 'Benchmark', 'Finding', 'Subsidy'];

/** Laws and floors are found by the code of the place; by a name none is, and nobody would see why. */
function nowhere(kind: string, { place }: Stated): Unsound | undefined {
  if (!OF_A_PLACE.includes(kind) || typeof place !== 'string' || placeOf(place) === place) return undefined;
  return { code: 'import.not-a-place', property: 'place', params: { value: place, example: placeOf(place) ?? 'DE' } };
}

function belowNothing(kind: string, values: Stated): Unsound | undefined {
  for (const property of NOT_BELOW_NOTHING[kind] ?? []) {
    const value = numberIn(values[property]);
    if (value !== undefined && decimal(value).lessThan(0))
      return { code: 'import.below-nothing', property, params: { value } };
  }
  for (const property of ABOVE_NOTHING[kind] ?? []) {
    const value = numberIn(values[property]);
    if (value !== undefined && !decimal(value).greaterThan(0))
      return { code: 'import.not-above-nothing', property, params: { value } };
  }
  return undefined;
}

function aboveMost(kind: string, values: Stated): Unsound | undefined {
  for (const [property, most] of Object.entries(MOST[kind] ?? {})) {
    const value = numberIn(values[property]);
    if (value !== undefined && decimal(value).greaterThan(most))
      return { code: 'import.above-most', property, params: { value, most } };
  }
  return undefined;
}

/** The number of a firm's workers may be stated as text; what is no number would be held and never counted. */
function noCount(kind: string, { fact, value }: Stated): Unsound | undefined {
  if (kind !== 'PartyFact' || fact !== 'head_count' || value === undefined || COUNT.test(String(value)))
    return undefined;
  return { code: 'import.not-a-count', property: 'value', params: { value: String(value), example: '20' } };
}

const COUNT = /^\d{1,9}$/;

function ownsItself(kind: string, { owner, owned }: Stated): Unsound | undefined {
  if (kind !== 'Ownership' || typeof owner !== 'string' || owner !== owned) return undefined;
  return { code: 'import.owns-itself', property: 'owned', params: { value: owner } };
}

function sameTwice(kind: string, values: Stated): Unsound | undefined {
  const [first, second] = TWO[kind] ?? [];
  if (first === undefined || second === undefined) return undefined;
  const value = values[first];
  if (typeof value !== 'string' || value !== values[second]) return undefined;
  return { code: 'import.same-twice', property: second, params: { value } };
}

/** By a rate of nothing every sum would come to nothing. */
function rateOfNothing(kind: string, { measures, rate }: Stated): Unsound | undefined {
  if (kind !== 'Benchmark' || measures !== 'exchange_rate') return undefined;
  const value = numberIn(rate);
  if (value === undefined || decimal(value).greaterThan(0)) return undefined;
  return { code: 'import.rate-of-nothing', property: 'rate', params: { value } };
}

function crossed(values: Stated): Unsound | undefined {
  for (const [lower, upper] of ENDS) {
    const [least, most] = [numberIn(values[lower]), numberIn(values[upper])];
    if (least !== undefined && most !== undefined && decimal(least).greaterThan(decimal(most)))
      return { code: 'import.ends-crossed', property: upper, params: { least, most } };
  }
  return undefined;
}

/** `until` is the first day after. */
function endsBeforeStart({ from, until }: Stated): Unsound | undefined {
  if (typeof from !== 'string' || typeof until !== 'string' || !isDay(from) || !isDay(until) || until > from)
    return undefined;
  return { code: 'import.ends-before-start', property: 'until', params: { from, last: lastDayFromUntil(until) } };
}

/** Of a decimal, a count, or the amount of a price. */
function numberIn(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value);
  if (typeof value === 'object' && value !== null && 'amount' in value) return String(value.amount);
  return typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(value) ? value : undefined;
}
