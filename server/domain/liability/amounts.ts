/** What is unpaid on each line before any payment: rounded half-up a line. LAW.md e. */
import type { ClaimLine, LineKind } from '../model.ts';
import { Decimal, isPositive, type Money, money, round, subtract, times, zero } from '../money.ts';
import { type MissingFact, param, type Step } from '../outcome.ts';
import { unique } from '../unique.ts';
import type { Known } from './known.ts';
import type { DebtGroup, RegimeVersion } from './regime.ts';

const GROUPS: Readonly<Record<LineKind, DebtGroup>> = {
  wages: 'wages',
  overtime: 'wages',
  holiday_pay: 'wages',
  severance_quota: 'wages',
  social_contributions: 'contributions',
  wage_tax: 'tax',
  vat: 'vat',
  penalty: 'penalty',
  interest: 'interest',
};

export function groupOf(line: ClaimLine): DebtGroup {
  return GROUPS[line.kind];
}

export type Amount =
  | { readonly known: true; readonly amount: Money }
  | { readonly known: false; readonly missing: MissingFact };

const amountOf = (amount: Money): Amount => ({ known: true, amount });

/** The months that the law fills in for a line whose period nobody recorded; `undefined` where no rule does. */
export type PresumedMonths = (line: ClaimLine) => Decimal | undefined;

/** Unpaid gross before any payment event. `presumedMonths` fills a line whose period nobody recorded. */
export function unpaidBeforePayments(line: ClaimLine, known: Known, presumedMonths: PresumedMonths): Amount {
  const { unpaid } = line;
  switch (unpaid.way) {
    case 'unknown':
      return unknownAmount(line);
    case 'amount':
      return amountOf(unpaid.amount);
    case 'hours':
      return unpaidOr(subtract(round(times(unpaid.rateDue, unpaid.hours)), unpaid.paid));
    case 'share': {
      const followed = known.line(unpaid.onLine);
      const base = followed === undefined ? undefined : unpaidBeforePayments(followed, known, presumedMonths);
      if (base === undefined || !base.known) return unknownAmount(line);
      return amountOf(round({ amount: base.amount.amount.dividedBy(unpaid.divisor), currency: base.amount.currency }));
    }
    case 'presumed': {
      const months = unpaid.monthsProved ?? presumedMonths(line);
      if (months === undefined) return unknownAmount(line);
      const due = round(times(unpaid.customaryMonthlyPay, months.times(line.workers ?? 1)));
      return unpaidOr(subtract(due, unpaid.paid));
    }
  }
}

/** Customary pay is a worker's. Where nobody says of how many workers a line is, whoever reads the amount is told that it is of one. */
export function ofOneWorker(lines: readonly ClaimLine[]): readonly Step[] {
  const unsaid = lines.filter(({ unpaid, workers }) => unpaid.way === 'presumed' && workers === undefined);
  const [first, ...others] = unique(unsaid.map(({ id }) => id)).map(param.line);
  if (first === undefined) return [];
  const line = others.length === 0 ? first : param.list([first, ...others]);
  return [{ code: 'liability.step.one_worker', params: { line }, result: 'open' }];
}

/** What was paid beyond what was due is not set off against other lines. */
function unpaidOr(short: Money): Amount {
  return amountOf(isPositive(short) ? short : zero(short.currency));
}

function unknownAmount(line: ClaimLine): Amount {
  return { known: false, missing: { code: 'liability.missing.line.amount', params: { line: param.line(line.id) } } };
}

/** The part of a line that a rule covers: net wages by the claim's factor where the rule says net. */
export function coveredAmount(line: ClaimLine, gross: Amount, regime: RegimeVersion, known: Known): Amount {
  const wages = regime.covers.wages;
  if (groupOf(line) !== 'wages' || wages === undefined || !gross.known) return gross;
  const anyRate = wages.any_rate?.includes(line.kind) ?? false;
  if (wages.rates !== undefined && !anyRate && !wages.rates.includes(line.rateBasis ?? '')) {
    const params = { line: param.line(line.id), rates: param.list(wages.rates.map(param.code)) };
    return { known: false, missing: { code: 'liability.missing.covered_rate', params } };
  }
  if (wages.basis === 'gross') return gross;
  const factor = known.facts.claim.netFactor;
  if (factor === undefined) return { known: false, missing: { code: 'liability.missing.net_factor', params: {} } };
  return amountOf(round(times(gross.amount, factor)));
}

/** Damages that a rule adds to a line: so much for each worker and pay period. `undefined` = adds nothing. */
export function addedAmount(line: ClaimLine, regime: RegimeVersion, currency: string): Amount | undefined {
  if (regime.adds === undefined) return undefined;
  let factor = new Decimal(1);
  for (const per of regime.adds.per) {
    const count = per === 'worker' ? line.workers : line.payPeriods;
    if (count === undefined) {
      return {
        known: false,
        missing: { code: `liability.missing.line.${per}s`, params: { line: param.line(line.id) } },
      };
    }
    factor = factor.times(count);
  }
  return amountOf(round(times(money(regime.adds.each, currency), factor)));
}
