/**
 * Could this price have paid lawful wages? What it leaves for labour, against hours x floor wage x (1 + on-costs),
 * each as a range. Impossible only if the most that is left is below the least that the law asks;
 * possible only if the least that is left covers the most. No share of labour in a price is ever assumed.
 */
import { decimal } from '../money.ts';
import { dividedBy, exactly, isBelow, minus, plus, type Range, timesRange } from '../range.ts';
import type { LabourBill } from './labour-bill.ts';

export interface LawfulLabour {
  readonly answer: 'impossible' | 'possible' | 'cannot_tell';
  readonly left: Range;
  /** Hours x floor wage x (1 + on-costs). */
  readonly lawful: Range;
  /** Gross pay an hour that the price could fund. */
  readonly fundable: () => Range;
  /** Lawful labour less what is left: positive ends are missing money. */
  readonly short: () => Range;
  /** The price that would pay lawful wages. */
  readonly needed: () => Range;
}

const ONE = exactly(decimal('1'));

export function lawfulLabour(bill: LabourBill, floorWage: Range, onCosts: Range): LawfulLabour {
  const load = plus(ONE, onCosts);
  const left = minus(bill.price, bill.nonLabour);
  const lawful = timesRange(timesRange(bill.hours, floorWage), load);
  return {
    answer: answerOf(left, lawful),
    left,
    lawful,
    fundable: () => dividedBy(left, timesRange(bill.hours, load)),
    short: () => minus(lawful, left),
    needed: () => plus(lawful, bill.nonLabour),
  };
}

/** What is left for labour against what its law asks. */
export function answerOf(left: Range, lawful: Range): LawfulLabour['answer'] {
  if (left.most && lawful.least && isBelow(left.most, lawful.least)) return 'impossible';
  if (left.least && lawful.most && !isBelow(left.least, lawful.most)) return 'possible';
  return 'cannot_tell';
}
