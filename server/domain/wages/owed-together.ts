/**
 * One worker's week that stands in several records, as lines of a claim: each record's hours at its own rate, and the premium
 * of the hours that are overtime together in a line of its own. Under which contract those fell nobody knows, where there are
 * several.
 */
import { type Decimal, decimal } from '../money.ts';
import { lesser, same } from '../range.ts';
import { unique } from '../unique.ts';
import { overtimeUnder } from './overtime.ts';
import { exactPay, isShort, type OwedLine, premiumLines } from './owed-lines.ts';
import type { RateDue } from './rate-due.ts';
import type { Together } from './together.ts';
import { allHours, type PaidWork } from './wage-record.ts';
import { type PayLaw, ruleOver } from './working-hours.ts';

export interface OwedOf {
  readonly work: PaidWork;
  readonly rate: RateDue;
  readonly line: OwedLine;
}

export interface OwedTogether {
  readonly lines: readonly OwedOf[];
  /** Without which there is no line, or a line is a lower bound. */
  readonly missing: readonly string[];
}

export interface RatedWork {
  readonly work: PaidWork;
  readonly rate: RateDue;
}

interface PaidAtRate extends RatedWork {
  readonly paid: Decimal;
  readonly plain: Decimal;
  readonly hours: Decimal;
}

const NOTHING = decimal('0');

export function owedTogether(
  { all }: Together,
  rated: readonly RatedWork[],
  due: {
    readonly period: { readonly from: NonNullable<PaidWork['from']>; readonly until: NonNullable<PaidWork['until']> };
    readonly payLaw: PayLaw;
  },
): OwedTogether {
  const works: PaidAtRate[] = [];
  for (const { work, rate } of rated) {
    const paid = exactPay(work, due);
    if (!('ordinary' in paid)) return { lines: [], missing: paid.missing };
    const hours = allHours(work) ?? NOTHING;
    works.push({
      work,
      rate,
      hours,
      paid: paid.ordinary.plus(paid.overtime ?? NOTHING),
      plain: hours.times(rate.amount),
    });
  }
  const rule = ruleOver(due.payLaw.overtime, all.place, due.period);
  const [first] = works;
  if (rule === undefined || first === undefined) return { lines: [], missing: ['overtime-premium'] };
  const { tiers, missing } = overtimeUnder(rule, all, allHours(all) ?? NOTHING, true);
  const short = works.filter(({ hours, rate, paid }) => isShort(hours, rate.amount, paid));
  const beyond = works
    .filter(({ plain, paid }) => paid.greaterThan(plain))
    .reduce((sum, { plain, paid }) => sum.plus(paid.minus(plain)), NOTHING);
  // Overtime is worked at the rate of one record or another: at the lowest of them at the least.
  const rate = works.reduce((low, one) =>
    lesser(low.rate.amount, one.rate.amount) === low.rate.amount ? low : one,
  ).rate;
  const areAlike = works.every((one) => same(one.rate.amount, rate.amount));
  const week = weekOf(all, works);
  return {
    lines: [
      ...short.map(({ work, rate: own, hours, paid }) => ({
        ...{ work, rate: own },
        line: { kind: 'wages' as const, hours, rateDue: own.amount, paid },
      })),
      ...premiumLines({ tiers, rate: rate.amount }, beyond, first.work.paid?.currency ?? '').map((line) => ({
        ...{ work: week, rate, line },
      })),
    ],
    missing: unique([
      ...works.flatMap((one) => one.rate.missing),
      ...missing,
      ...(areAlike || tiers.length === 0 ? [] : ['ordinary-rate']),
    ]),
  };
}

/** All records as one, of the contract and with the day due that they share. */
function weekOf(all: PaidWork, works: readonly PaidAtRate[]): PaidWork {
  const [first] = works;
  const shares = (name: 'contract' | 'due') => works.every(({ work }) => work[name] === first?.work[name]);
  const { contract, due } = first?.work ?? {};
  return {
    ...all,
    ...(contract !== undefined && shares('contract') ? { contract } : {}),
    ...(due !== undefined && shares('due') ? { due } : {}),
  };
}
