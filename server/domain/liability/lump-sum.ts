/** A lump sum of so many months' pay, owed by the employer alone: once for the claim, whatever lines it has. */
import type { ClaimLine } from '../model.ts';
import { Decimal, type Money, money, round, sum, times } from '../money.ts';
import type { MissingFact } from '../outcome.ts';
import { type Amount, groupOf } from './amounts.ts';
import { isOfSameWorkers, wholeMonths } from './caps.ts';
import { type Known, periodOf } from './known.ts';
import { once } from './memo.ts';
import type { LumpSum, RegimeVersion } from './regime.ts';
import { takesIn } from './relation.ts';
import { employerSeat } from './seat.ts';
import { evaluate } from './test.ts';
import { type Verdict, verdict } from './verdict.ts';

export interface LumpSumDue {
  readonly regime: RegimeVersion;
  /** The line that carries it: the sum itself belongs to no period. */
  readonly line: ClaimLine;
  readonly amount: Amount;
}

/** Those that are due; of alternatives only the one of most months, since they are never added up. */
export function lumpSums(known: Known, asked: readonly RegimeVersion[]): readonly LumpSumDue[] {
  return asked.flatMap((regime) => {
    const line = lumpSumLine(regime, known);
    if (line === undefined || isSetAside(regime, known, asked)) return [];
    return [{ regime, line, amount: amountOf(regime.lump_sum as LumpSum, regime, known) }];
  });
}

/** The line that carries a rule's lump sum; `undefined` where none is due. */
export function lumpSumLine(regime: RegimeVersion, known: Known): ClaimLine | undefined {
  return standing(regime, known).state === 'met' ? linesTakenIn(regime, known)[0] : undefined;
}

/** An alternative gives more months and is due: this rule's own sum, and its presumption, are not asked for. */
export function isSetAside(regime: RegimeVersion, known: Known, asked: readonly RegimeVersion[]): boolean {
  const others = asked.filter((other) => regime.relation?.alternative_to?.includes(other.id));
  return others.some(
    (other) => monthsOf(other).greaterThan(monthsOf(regime)) && standing(other, known).state === 'met',
  );
}

/** What would have to be known of a lump sum that may be due. */
export function lumpSumsOpen(known: Known, asked: readonly RegimeVersion[]): readonly MissingFact[] {
  return asked.flatMap((regime) => standing(regime, known).missing);
}

function standing(regime: RegimeVersion, known: Known): Verdict {
  return once(known, ['lump sum', regime], () => {
    if (regime.lump_sum === undefined) return verdict('unmet');
    const line = linesTakenIn(regime, known)[0];
    if (line === undefined) return verdict('unmet');
    return evaluate(regime.lump_sum.when, employerSeat(regime, line, known));
  });
}

function monthsOf(regime: RegimeVersion): Decimal {
  return new Decimal(regime.lump_sum?.months ?? '0');
}

/** Wages that the rule takes in: first those that say what a month is worth, then the earliest. */
function linesTakenIn(regime: RegimeVersion, known: Known): readonly ClaimLine[] {
  const rank = (line: ClaimLine) => `${line.unpaid.way === 'presumed' ? 0 : 1} ${line.from ?? ''} ${line.id}`;
  return known.facts.claim.lines
    .filter((line) => groupOf(line) === 'wages')
    .filter((line) => takesIn(regime, line, line.contract ?? undefined, known).state === 'met')
    .sort((a, b) => rank(a).localeCompare(rank(b)));
}

function amountOf(rule: LumpSum, regime: RegimeVersion, known: Known): Amount {
  const monthly = monthlyPay(linesTakenIn(regime, known), known);
  if (monthly !== undefined) return { known: true, amount: round(times(monthly, new Decimal(rule.months))) };
  return { known: false, missing: { code: 'liability.missing.monthly_pay', params: {}, holder: known.employer } };
}

/** What a month is worth: as the claim says, else all that was due for lines of whole months. What is unpaid alone says nothing. */
function monthlyPay(lines: readonly ClaimLine[], known: Known): Money | undefined {
  const { currency } = known.facts.claim;
  const said = lines[0];
  if (said?.unpaid.way === 'presumed') return times(said.unpaid.customaryMonthlyPay, new Decimal(said.workers ?? 1));
  const periods = lines.map((line) => periodOf(known, line)).filter((period) => period !== undefined);
  const pay = lines.flatMap(({ unpaid }) =>
    unpaid.way === 'hours' ? [round(times(unpaid.rateDue, unpaid.hours))] : [],
  );
  const isWhole = periods.length === lines.length && pay.length === lines.length && isOfSameWorkers(lines, known);
  const months = isWhole ? wholeMonths(periods) : undefined;
  return months === undefined ? undefined : money(sum(pay, currency).amount.dividedBy(months), currency);
}
