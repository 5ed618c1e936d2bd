/** What is known of the gross pay an hour of one record. */
import { decimal } from '../money.ts';
import { between, dividedBy, exactly, hull, plus, type Range, rangeOfPrice } from '../range.ts';
import { type CountedPart, type CountedPay, type Counting, countedPay } from './counted-pay.ts';
import { allHours, hoursAsked, type PaidWork, recordedOrdinary, workersOf } from './wage-record.ts';

export type PayFact =
  | 'pay'
  | ReturnType<typeof hoursAsked>
  | 'hours-worked-above-nothing'
  | 'ordinary-hours'
  | 'gross-pay'
  | 'which-parts-count'
  | 'parts-that-add-up'
  | 'pay-of-each-worker'
  | 'how-many-workers';

export type HourlyPay =
  | {
      readonly known: true;
      readonly range: Range;
      readonly currency: string;
      readonly missing: readonly PayFact[];
      readonly parts: readonly CountedPart[];
    }
  | { readonly known: false; readonly missing: readonly PayFact[] };

/**
 * Gross pay an hour. Net pay is a lower bound of gross pay, and so is pay of which nobody says which it is.
 * The pay of several workers is an average: one of them may have got less, so it bounds the lowest from above only; and
 * so does pay of which nobody says of how many workers it is.
 */
export function hourlyPay(work: PaidWork, counting?: Counting): HourlyPay {
  if (work.paid === undefined) return { known: false, missing: ['pay'] };
  const hours = allHours(work);
  if (hours === undefined) return { known: false, missing: [hoursAsked(work)] };
  if (!hours.greaterThan(0)) return { known: false, missing: ['hours-worked-above-nothing'] };
  const counted = counting && countedPay(work, counting);
  if (counted?.missing.includes('parts-that-add-up')) return { known: false, missing: ['parts-that-add-up'] };
  const { range, missing } = counted === undefined ? ofOneSum(work, hours) : ofParts(work, counted, hours);
  const several = severalWorkers(work);
  return {
    known: true,
    range: several === undefined ? range : between(decimal('0'), range.most),
    currency: work.paid.currency,
    missing: several === undefined ? missing : [...missing, several],
    parts: counted?.parts ?? [],
  };
}

/** The fact that is missing where the pay may be that of several workers. */
export function severalWorkers(work: PaidWork): 'pay-of-each-worker' | 'how-many-workers' | undefined {
  const workers = workersOf(work);
  if (workers === undefined) return 'how-many-workers';
  return workers > 1 ? 'pay-of-each-worker' : undefined;
}

interface Found {
  readonly range: Range;
  readonly missing: readonly PayFact[];
}

type Hours = NonNullable<PaidWork['hours']>;

function ofOneSum(work: PaidWork, hours: Hours): Found {
  const range = work.paid === undefined ? {} : dividedBy(rangeOfPrice(work.paid), exactly(hours));
  return work.basis === 'gross'
    ? { range, missing: [] }
    : { range: between(range.least, undefined), missing: ['gross-pay'] };
}

/**
 * Overtime that counts is paid for all hours. Overtime that does not count is set aside with its hours, and what is left
 * is pay for ordinary hours. Where it is not known which, it may be either.
 */
function ofParts(work: PaidWork, counted: CountedPay, hours: Hours): Found {
  const { ordinary, overtime, overtimeAnswer, missing, parts } = counted;
  const all = dividedBy(plus(ordinary, overtime), exactly(hours));
  if (overtimeAnswer === 'counts' || !parts.some(({ kind }) => kind === 'overtime')) return { range: all, missing };
  const within = recordedOrdinary(work);
  if (!within?.greaterThan(0)) {
    const least = dividedBy(ordinary, exactly(hours)).least;
    return { range: between(least, undefined), missing: [...missing, 'ordinary-hours'] };
  }
  const aside = dividedBy(ordinary, exactly(within));
  return { range: overtimeAnswer === 'unknown' ? hull(all, aside) : aside, missing };
}
