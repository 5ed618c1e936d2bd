/** What one buyer would owe of each kind of debt, under whichever texts make it a debtor: one debt, however many say so. */
import type { LiabilityRow } from '../liability/answer.ts';
import type { DebtGroup } from '../liability/regime.ts';
import { byStrength, strongestStatus } from '../liability/strength.ts';
import { compare, type Money } from '../money.ts';
import { type MissingFact, message, onlyOnce, param } from '../outcome.ts';

export type ExposedDebtKind = Exclude<DebtGroup, 'vat'>;

export interface ExposedDebt {
  readonly debt: ExposedDebtKind;
  readonly status: 'owes' | 'may_owe' | 'cannot_tell';
  /** If it owes. Absent: at least nothing that is known. */
  readonly least?: Money;
  /** Absent: not known. */
  readonly most?: Money;
  /** Under each text, the strongest first. */
  readonly rows: readonly LiabilityRow[];
  readonly missing: readonly MissingFact[];
}

/** Rows of one buyer for what is claimed at least, and for what is claimed at most. */
export interface AskedRows {
  readonly least: readonly LiabilityRow[];
  readonly most: readonly LiabilityRow[];
  /** What is claimed of a kind of debt at most: no text makes it owe more of it. */
  readonly claimed: Partial<Readonly<Record<ExposedDebtKind, Money>>>;
}

const ORDER: readonly ExposedDebtKind[] = ['wages', 'contributions', 'tax', 'penalty', 'interest', 'damages'];

/** Debts that no text makes it answer for are none; those of which it cannot be told stay, without an amount. */
export function exposedDebts({ least, most, claimed }: AskedRows): readonly ExposedDebt[] {
  return ORDER.flatMap((debt): readonly ExposedDebt[] => {
    const rows = least.filter((row) => debtOf(row) === debt).sort(byStrength);
    const status = strongestStatus(rows);
    if (status === 'does_not_owe') return [];
    const strongest = rows.filter((row) => row.status === status);
    const bounds =
      status === 'cannot_tell'
        ? {}
        : boundsOf(
            debt,
            strongest,
            most.filter((row) => debtOf(row) === debt),
            claimed[debt],
          );
    return [{ debt, status, ...bounds, rows, missing: missingOf(debt, strongest, bounds.most ?? claimed[debt]) }];
  });
}

function debtOf({ basis }: LiabilityRow): DebtGroup {
  return basis === 'gross' || basis === 'net' ? 'wages' : basis;
}

/** The least that the strongest text gives; the most that any text does which may make it owe, where that is known of each. */
function boundsOf(
  debt: ExposedDebtKind,
  strongest: readonly LiabilityRow[],
  all: readonly LiabilityRow[],
  claimed: Money | undefined,
): Pick<ExposedDebt, 'least' | 'most'> {
  // Of contributions only the most is supposed: on-costs may hold other things.
  const least = debt === 'contributions' ? undefined : highest(strongest.flatMap(({ amount }) => amount ?? []));
  const owing = all.filter(({ status }) => status !== 'does_not_owe');
  const isOpen = owing.some(({ status, amount }) => status === 'cannot_tell' || amount === null);
  const most = isOpen ? claimed : highest(owing.flatMap(({ amount }) => amount ?? []));
  return { ...(least === undefined ? {} : { least }), ...(most === undefined ? {} : { most }) };
}

function highest(amounts: readonly Money[]): Money | undefined {
  return amounts.reduce<Money | undefined>(
    (high, one) => (high !== undefined && compare(high, one) >= 0 ? high : one),
    undefined,
  );
}

/** Amounts that nobody supposed a figure for are told by one sentence, and not by the line that stands for them. */
function missingOf(
  debt: ExposedDebtKind,
  rows: readonly LiabilityRow[],
  most: Money | undefined,
): readonly MissingFact[] {
  const asked = rows.flatMap(({ missing }) => missing).filter(({ code }) => code !== 'liability.missing.line.amount');
  return [
    ...onlyOnce(asked),
    ...(most === undefined ? [message('exposure.missing.amount', { debt: param.text(debt) })] : []),
  ];
}
