/** Damages that a party above owes for its own conduct, not with the employer: the unpaid wages, and a least sum a worker. */
import type { ClaimLine } from '../model.ts';
import { Decimal, type Money, money, round, times } from '../money.ts';
import { param, type Step } from '../outcome.ts';
import { type Amount, groupOf } from './amounts.ts';
import type { Ceiling } from './caps.ts';
import type { LineJudgement } from './judge.ts';
import type { OwnDebt, RegimeVersion } from './regime.ts';

/** Lines whose unpaid part such a debt is reckoned from. */
export function linesOfOwnDebt(regime: RegimeVersion, lines: readonly ClaimLine[]): readonly ClaimLine[] {
  return regime.own_debt === undefined ? [] : lines.filter((line) => groupOf(line) === 'wages');
}

/** The loss on one line: what is unpaid at the rates by which the text measures it. */
export function lossOn(line: ClaimLine, unpaid: Amount, rule: OwnDebt): Amount {
  if (!unpaid.known || rule.rates.includes(line.rateBasis ?? '')) return unpaid;
  const params = { line: param.line(line.id), rates: param.list(rule.rates.map(param.code)) };
  return { known: false, missing: { code: 'liability.missing.covered_rate', params } };
}

/** The least sum of a row: so much for each worker, counted once, by the line that covers most of them. */
export function leastOwnDebt(chosen: readonly LineJudgement[], rule: OwnDebt, currency: string): Ceiling {
  const unknown = chosen.find((judged) => judged.line.workers === undefined)?.line;
  if (unknown !== undefined) {
    const params = { line: param.line(unknown.id) };
    return { known: false, missing: { code: 'liability.missing.line.workers', params } };
  }
  return { known: true, amount: leastFor(Math.max(0, ...workersOn(chosen)), rule, currency) };
}

/**
 * Lines may be of the same workers, as one month after another, or of different ones, as a line for each: the sum is then
 * a least one, and whoever reads it is told how far the lines could raise it.
 */
export function leastMayBeMore(
  each: readonly LineJudgement[],
  rule: OwnDebt,
  amount: Money,
  regime: string,
): readonly Step[] {
  const counts = workersOn(each);
  const workers = counts.reduce((one, other) => Math.max(one, other), 0);
  const most = leastFor(
    counts.reduce((one, other) => one + other, 0),
    rule,
    amount.currency,
  );
  if (amount.amount.greaterThanOrEqualTo(most.amount)) return [];
  const params = {
    each: param.money(leastFor(1, rule, amount.currency)),
    workers: param.decimal(String(workers)),
    most: param.money(most),
  };
  return [{ code: 'liability.step.least_own_debt', params, result: 'open', citation: regime }];
}

function workersOn(lines: readonly LineJudgement[]): readonly number[] {
  return lines.map(({ line }) => line.workers ?? 0);
}

function leastFor(workers: number, rule: OwnDebt, currency: string): Money {
  return round(times(money(rule.least_each, currency), new Decimal(workers)));
}

export function greater(amount: Money, least: Money | undefined): Money {
  return least === undefined || amount.amount.greaterThanOrEqualTo(least.amount) ? amount : least;
}
