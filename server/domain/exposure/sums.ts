/** Over all contracts below one buyer: what it owes or may owe of each kind of debt, each work counted once. */
import { type Decimal, type Money, money } from '../money.ts';
import type { ExposedDebt, ExposedDebtKind } from './debts.ts';
import { nestedAmong, type OwnAmount, owedOnce, type Under } from './once.ts';

/** Of one kind of debt in one currency. */
export interface ExposureSum {
  readonly state: 'owes' | 'may_owe';
  readonly debt: ExposedDebtKind;
  readonly currency: string;
  /** Absent: at least nothing that is known. */
  readonly least?: Money;
  /** Absent: of some contract it is not known. */
  readonly most?: Money;
  readonly contracts: number;
  /** Some of these are of one work with another contract of this kind of debt, here or in another sum. */
  readonly nested: boolean;
}

export interface SummedContract {
  readonly contract: string;
  /** Absent: no amount is known of it. */
  readonly currency?: string;
  readonly debts: readonly ExposedDebt[];
  /** All that could be owed for its work of each kind of debt, in that currency. */
  readonly lawful: Partial<Readonly<Record<ExposedDebtKind, Decimal>>>;
}

/** Kinds of debt are not added up, and neither are currencies: of some no amount is known. */
export function sumsOf(
  contracts: readonly SummedContract[],
  links: ReadonlyMap<string, Under>,
): readonly ExposureSum[] {
  const sums = new Map<string, Pick<ExposureSum, 'state' | 'debt' | 'currency'> & { of: Map<string, OwnAmount> }>();
  const withDebt = new Map<ExposedDebtKind, Set<string>>();
  for (const { contract, currency, debts, lawful } of contracts) {
    if (currency === undefined) continue;
    for (const { debt, status: state, least, most } of debts) {
      if (state === 'cannot_tell') continue;
      withDebt.set(debt, (withDebt.get(debt) ?? new Set()).add(contract));
      const key = `${state} ${debt} ${currency}`;
      const sum = sums.get(key) ?? { state, debt, currency, of: new Map() };
      sums.set(key, sum);
      const all = lawful[debt];
      sum.of.set(contract, {
        ...(least === undefined ? {} : { least: least.amount }),
        ...(most === undefined ? {} : { most: most.amount }),
        ...(all === undefined ? {} : { lawful: all }),
      });
    }
  }
  const nested = new Map([...withDebt].map(([debt, ids]) => [debt, nestedAmong(ids, links)]));
  return [...sums.values()].map(({ state, debt, currency, of }): ExposureSum => {
    const { least, most } = owedOnce(of, links);
    return {
      ...{ state, debt, currency, contracts: of.size },
      ...(least === undefined ? {} : { least: money(least, currency) }),
      ...(most === undefined ? {} : { most: money(most, currency) }),
      nested: [...of.keys()].some((id) => nested.get(debt)?.has(id)),
    };
  });
}
