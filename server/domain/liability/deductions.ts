/** Payments into a blocked account and the like: each lessens the debt once, and only where nothing takes the defence away. */
import type { CaseEvent } from '../model.ts';
import { Decimal, type Money, money } from '../money.ts';
import type { MissingFact } from '../outcome.ts';
import { eventsMatching, isDeniedAmong, whetherDone } from './acts.ts';
import { isLost } from './bearing.ts';
import type { LineJudgement } from './judge.ts';
import type { Known } from './known.ts';
import { amountPaid } from './payments.ts';
import { reachOf } from './reach.ts';
import type { DebtGroup, Defence, RegimeVersion } from './regime.ts';
import type { Seat } from './seat.ts';

/** What was taken of each payment for the debts of a party that were reckoned before, and what is missing of one of them. */
export interface Spent {
  readonly taken: Map<CaseEvent, Decimal>;
  open?: MissingFact | undefined;
}

/** The order in which one payment lessens several groups of debt, whatever the order of the lines (ours). */
export const DEDUCTED_IN_ORDER: readonly DebtGroup[] = [
  'tax',
  'contributions',
  'vat',
  'wages',
  'interest',
  'penalty',
  'damages',
];

/** The payments that lessen what a party owes, each on the lines of its own contract; or what is missing of one that would. */
export type Deductions<Judged = LineJudgement> =
  | {
      readonly known: true;
      readonly parts: readonly { readonly lines: readonly Judged[]; readonly payments: ReadonlySet<CaseEvent> }[];
    }
  | { readonly known: false; readonly missing: MissingFact };

export const NO_DEDUCTION: Deductions<never> = { known: true, parts: [] };

/** Of what a party owes on some lines, as much as their payments cover and have not covered elsewhere. */
export function deducted(owed: Money, payments: ReadonlySet<CaseEvent>, spent: Spent): Money {
  let total = new Decimal(0);
  for (const event of payments) {
    const before = spent.taken.get(event) ?? new Decimal(0);
    const left = (event.amount?.amount ?? new Decimal(0)).minus(before);
    const taken = Decimal.min(left, owed.amount.minus(total));
    spent.taken.set(event, before.plus(taken));
    total = total.plus(taken);
  }
  return money(total, owed.currency);
}

/** One that is recorded without an amount in the currency of the claim lessens the debt by nobody knows how much. */
export function deductedFrom<Judged extends LineJudgement>(
  chosen: readonly Judged[],
  regime: RegimeVersion,
  known: Known,
  spent: Spent,
): Deductions<Judged> {
  const contracts = [...new Set(chosen.map(({ way }) => way?.contract.id))];
  const parts = contracts
    .map((id) => chosen.filter(({ way }) => way?.contract.id === id))
    .map((lines) => ({ lines, ...payments(lines, regime, known) }))
    .filter((part) => part.payments.size > 0);
  if (parts.length > 0 && spent.open !== undefined) return { known: false, missing: spent.open };
  const isDenied = parts.find(({ denied }) => denied !== undefined)?.denied;
  if (isDenied !== undefined) return { known: false, missing: isDenied };
  for (const event of parts.flatMap((part) => [...part.payments])) {
    const amount = amountPaid(event, known);
    if (!amount.known) return amount;
  }
  return { known: true, parts };
}

type Deduction = Defence & Required<Pick<Defence, 'deduct'>>;

function isDeduction(defence: Defence): defence is Deduction {
  return defence.deduct !== undefined;
}

interface Paid {
  readonly payments: ReadonlySet<CaseEvent>;
  /** One that another source denies lessens the debt, or does not. */
  readonly denied?: MissingFact | undefined;
}

function payments(chosen: readonly LineJudgement[], regime: RegimeVersion, known: Known): Paid {
  const found = new Set<CaseEvent>();
  let denied: MissingFact | undefined;
  for (const judged of chosen) {
    const lessening = [...regime.defences, ...(judged.clause?.defences ?? [])].filter(isDeduction);
    if (lessening.length === 0) continue;
    const seat = seatOf(judged, regime, known);
    for (const defence of lessening) {
      if (isLost(defence, seat)) continue;
      const told = eventsMatching(defence.deduct, seat);
      for (const event of told.filter(({ occurred }) => occurred)) {
        found.add(event);
        if (isDeniedAmong(told, event)) denied ??= whetherDone(event, seat);
      }
    }
  }
  return { payments: found, denied };
}

function seatOf(judged: LineJudgement, regime: RegimeVersion, known: Known): Seat {
  const { way, line } = judged;
  const reach = reachOf(known, line, line.contract ?? undefined, regime.walk);
  return { known, regime, line, party: way?.party ?? known.employer, reach, ...(way === undefined ? {} : { way }) };
}
