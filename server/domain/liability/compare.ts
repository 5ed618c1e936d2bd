/**
 * Two answers to one claim, side by side: under two days, under two sets of rules, or under the law and a model.
 * Rules differ between the sides, so what is compared is the party and the kind of its debt, not the rule; wages are
 * one kind, gross or net.
 */
import { type Money, subtract, zero } from '../money.ts';
import type { Basis, LiabilityRow, RowStatus, TraceAnswer } from './answer.ts';
import { byStrength } from './strength.ts';

/** What a party would answer for on one side: its strongest row, and of two such the larger. */
export interface Side {
  readonly regime: string;
  readonly basis: Basis;
  readonly status: RowStatus;
  readonly amount: Money | null;
  readonly order: number | null;
  readonly model: boolean;
}

export type Debt = 'wages' | Exclude<Basis, 'gross' | 'net'>;

export interface ComparedParty {
  readonly party: string;
  readonly debt: Debt;
  /** Absent where no rule of that side speaks of the party and this debt. */
  readonly left?: Side;
  readonly right?: Side;
  /** Right less left, a side that does not owe or does not speak counting as nothing; null where one cannot be told. */
  readonly difference: Money | null;
}

export interface Comparison {
  readonly left: TraceAnswer;
  readonly right: TraceAnswer;
  /** Everybody within reach, or not to be told, on one side at least; in the order of the left answer. */
  readonly parties: readonly ComparedParty[];
}

export function compareAnswers(left: TraceAnswer, right: TraceAnswer): Comparison {
  const sides = [strongest(left), strongest(right)] as const;
  const keys = [...new Set([...sides[0].keys(), ...sides[1].keys()])];
  return {
    left,
    right,
    parties: keys
      .map((key) => compared(key, sides[0].get(key), sides[1].get(key), left.currency))
      .filter((pair) => [pair.left, pair.right].some((side) => side !== undefined && side.status !== 'does_not_owe')),
  };
}

function strongest(answer: TraceAnswer): ReadonlyMap<string, LiabilityRow> {
  const best = new Map<string, LiabilityRow>();
  for (const row of answer.parties) {
    const key = JSON.stringify([row.party, debtOf(row.basis)]);
    const held = best.get(key);
    if (held === undefined || stronger(row, held) < 0) best.set(key, row);
  }
  return best;
}

function stronger(a: LiabilityRow, b: LiabilityRow): number {
  const larger = a.amount === null || b.amount === null ? 0 : b.amount.amount.comparedTo(a.amount.amount);
  return byStrength(a, b) || larger || a.regime.localeCompare(b.regime);
}

function compared(
  key: string,
  left: LiabilityRow | undefined,
  right: LiabilityRow | undefined,
  currency: string,
): ComparedParty {
  const [party, debt] = JSON.parse(key) as [string, Debt];
  const before = owedBy(left, currency);
  const after = owedBy(right, currency);
  return {
    party,
    debt,
    ...(left === undefined ? {} : { left: sideOf(left) }),
    ...(right === undefined ? {} : { right: sideOf(right) }),
    difference: before === null || after === null ? null : subtract(after, before),
  };
}

function debtOf(basis: Basis): Debt {
  return basis === 'gross' || basis === 'net' ? 'wages' : basis;
}

function sideOf({ regime, basis, status, amount, order, model }: LiabilityRow): Side {
  return { regime, basis, status, amount, order, model };
}

function owedBy(row: LiabilityRow | undefined, currency: string): Money | null {
  if (row === undefined || row.status === 'does_not_owe') return zero(currency);
  return row.amount;
}
