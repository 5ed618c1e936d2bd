/**
 * Pay that counts: at least the parts that certainly do, at most all that may. A part of which the law of the place was
 * not researched widens the range, so that the answer of a test can only move toward "cannot tell".
 */
import type { Interval } from '../dates.ts';
import { type Decimal, decimal } from '../money.ts';
import { isExact, minus, plus, type Range, rangeOfPrice } from '../range.ts';
import type { Measure } from './benchmark.ts';
import {
  type CountsAnswer,
  isDeduction,
  type PartAnswer,
  type PartKind,
  type PayPart,
  type PayPartRule,
  whetherCounts,
} from './pay-parts.ts';
import type { PaidWork } from './wage-record.ts';

/** One part, and what the law says of it. */
export interface CountedPart extends PartAnswer {
  readonly kind: PartKind;
  readonly amount: Range;
}

export interface CountedPay {
  /** All parts but pay for overtime. */
  readonly ordinary: Range;
  readonly overtime: Range;
  readonly overtimeAnswer: CountsAnswer;
  readonly parts: readonly CountedPart[];
  readonly missing: readonly ('which-parts-count' | 'gross-pay' | 'parts-that-add-up')[];
}

const NOTHING = decimal('0');
const NIL: Range = { least: NOTHING, most: NOTHING };

export interface Counting {
  readonly measure: Measure;
  readonly rules: readonly PayPartRule[];
  readonly period: Interval;
}

/** Undefined where the pay is held as one sum: then all of it is taken to be pay, as the tests say of themselves. */
export function countedPay(work: PaidWork, { measure, rules, period }: Counting): CountedPay | undefined {
  const { payParts, paid, place } = work;
  if (payParts === undefined || payParts.length === 0 || paid === undefined) return undefined;
  const rest = work.basis === 'gross' ? restOf(payParts, rangeOfPrice(paid)) : { least: NOTHING };
  if (rest === undefined) return notAdding(payParts);
  const parts = [
    ...payParts.map(({ kind, amount }) => ({ kind, amount: { least: amount, most: amount } })),
    ...(isNothing(rest) ? [] : [{ kind: 'rest_of_pay' as const, amount: rest }]),
  ].map((part): CountedPart => ({ ...part, ...whetherCounts(rules, { part: part.kind, measure, place }, period) }));
  const overtime = parts.filter(({ kind }) => kind === 'overtime');
  // Of net pay nobody knows how much more it was gross: that is a question of its own.
  const isOpen = parts.some(
    ({ answer, kind }) => answer === 'unknown' && (kind !== 'rest_of_pay' || work.basis === 'gross'),
  );
  return {
    ordinary: parts
      .filter(({ kind }) => kind !== 'overtime')
      .map(contribution)
      .reduce(plus, NIL),
    overtime: overtime.map(({ amount }) => amount).reduce(plus, NIL),
    overtimeAnswer: overtime[0]?.answer ?? 'counts',
    parts,
    missing: [
      ...(work.basis === 'gross' ? [] : ['gross-pay' as const]),
      ...(isOpen ? ['which-parts-count' as const] : []),
    ],
  };
}

/** What was paid beyond the parts; undefined where the parts come to more than was paid, so that one of both is wrong. */
function restOf(parts: readonly PayPart[], paid: Range): Range | undefined {
  const named = parts.filter(({ kind }) => !isDeduction(kind)).reduce((sum, { amount }) => sum.plus(amount), NOTHING);
  const rest = minus(paid, { least: named, most: named });
  if (rest.most?.lessThan(0)) return undefined;
  return { ...rest, least: rest.least === undefined || rest.least.lessThan(0) ? NOTHING : rest.least };
}

function isNothing(range: Range): boolean {
  return isExact(range) && range.least?.isZero() === true;
}

function notAdding(parts: readonly PayPart[]): CountedPay {
  return {
    ...{ ordinary: {}, overtime: NIL, overtimeAnswer: 'counts' },
    parts: parts.map(({ kind, amount }) => ({ kind, amount: { least: amount, most: amount }, answer: 'unknown' })),
    missing: ['parts-that-add-up'],
  };
}

/** What a part adds to the pay that counts. A deduction that does not count as paid takes away. */
function contribution({ kind, amount, answer }: CountedPart): Range {
  if (isDeduction(kind)) {
    if (answer === 'counts') return NIL;
    const taken = minus(NIL, amount);
    return answer === 'does_not_count' ? taken : withNothing(taken);
  }
  if (answer === 'does_not_count') return NIL;
  return answer === 'counts' ? amount : withNothing(amount);
}

/** It is this, or nothing. */
function withNothing({ least, most }: Range): Range {
  const lower = (end: Decimal) => (end.lessThan(0) ? end : NOTHING);
  const upper = (end: Decimal) => (end.greaterThan(0) ? end : NOTHING);
  return {
    ...(least === undefined ? {} : { least: lower(least) }),
    ...(most === undefined ? {} : { most: upper(most) }),
  };
}
