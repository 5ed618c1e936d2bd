/**
 * Pay below a floor in one of several records of the same days: laws that look at the average look at all of them, so that
 * what was paid above the floor in another may make good for it. What is short of all of them together is short in any case.
 */
import { type Decimal, decimal } from '../money.ts';
import { isBelow } from '../range.ts';
import type { DueLine } from './due-in-all.ts';
import { type Due, exactPay } from './owed-lines.ts';
import type { Together } from './together.ts';
import { allHours, type PaidWork } from './wage-record.ts';

export interface ShortOfFloor {
  /** The record that the line is made with: the first of those that are below the floor. */
  readonly work: PaidWork;
  readonly line: DueLine;
}

const NOTHING = decimal('0');

/** Undefined where none of the others was paid more than the floor, or what they were paid is not known. */
export function shortOfFloor({ works }: Together, floor: Decimal, due: Omit<Due, 'rate'>): ShortOfFloor | undefined {
  const paid = works.map((work) => paidIn(work, due));
  if (paid.some((one) => one === undefined)) return undefined;
  const dues = works.map((work) => (allHours(work) ?? NOTHING).times(floor));
  const isShort = (at: number) => isBelow(paid[at] ?? NOTHING, dues[at] ?? NOTHING);
  const isOver = (at: number) => isBelow(dues[at] ?? NOTHING, paid[at] ?? NOTHING);
  const [first] = works.filter((_, at) => isShort(at)).sort((a, b) => (a.id < b.id ? -1 : 1));
  if (first === undefined || !works.some((_, at) => isOver(at))) return undefined;
  const sum = (values: readonly (Decimal | undefined)[]) =>
    values.reduce<Decimal>((all, one) => (one === undefined ? all : all.plus(one)), NOTHING);
  const [dueInAll, paidInAll] = [sum(dues), sum(paid)];
  const amount = dueInAll.minus(paidInAll);
  return { work: first, line: { kind: 'wages', amount, dueInAll, paidInAll, basis: 'statutory_minimum' } };
}

function paidIn(work: PaidWork, due: Omit<Due, 'rate'>): Decimal | undefined {
  const paid = exactPay(work, due);
  return 'ordinary' in paid ? paid.ordinary.plus(paid.overtime ?? NOTHING) : undefined;
}
