/** The employer's own debt, under whatever law: one row for each basis. */
import { overlaps } from '../dates.ts';
import type { ClaimLine } from '../model.ts';
import { compare, isPositive, type Money, subtract, sum, zero } from '../money.ts';
import { type MissingFact, message, messageKey } from '../outcome.ts';
import { addPeriod } from '../periods.ts';
import { unique, uniqueBy } from '../unique.ts';
import { type Amount, addedAmount, groupOf, ofOneWorker } from './amounts.ts';
import type { Basis, Deadline, LiabilityRow, RowStatus } from './answer.ts';
import { type Aspect, aspect, statusOfAspects } from './aspect.ts';
import { clockAspect } from './clocks.ts';
import { notEarnedAspects } from './due.ts';
import { type Known, periodOf } from './known.ts';
import { lumpSums } from './lump-sum.ts';
import { once } from './memo.ts';
import { type Balances, isPaidOff, jointOn, ofUnknownDay } from './payments.ts';
import type { DebtGroup, RegimeVersion } from './regime.ts';
import { distinctDeadlines } from './row-deadlines.ts';
import { basisOf } from './rows.ts';
import { employerSeat } from './seat.ts';
import { strongestStatus } from './strength.ts';
import { evaluate } from './test.ts';
import { allOf } from './verdict.ts';
import { governs } from './version.ts';

/** What the employer owes on one line: the base that every other debtor's amount is drawn from. */
export interface OwnDebt {
  readonly line: ClaimLine;
  readonly group: DebtGroup;
  readonly amount: Amount;
  readonly status: RowStatus;
  readonly aspects: readonly Aspect[];
}

export function ownDebts(known: Known, regimes: readonly RegimeVersion[], balances: Balances): readonly OwnDebt[] {
  const lumps = lumpSums(known, regimes);
  return known.facts.claim.lines.flatMap((line) => {
    const amount = balances.of.get(line.id)?.left;
    if (amount === undefined) return [];
    return [
      ownDebt(line, groupOf(line), amount, known, regimes),
      ...addedDebts(line, known, regimes),
      ...lumps.filter((lump) => lump.line === line).map((lump) => addedDebt(line, 'damages', lump.amount, [])),
    ];
  });
}

function ownDebt(
  line: ClaimLine,
  group: DebtGroup,
  amount: Amount,
  known: Known,
  regimes: readonly RegimeVersion[],
): OwnDebt {
  const aspects = [
    ...regimes.flatMap((regime) => employerClocks(regime, line, group, known)),
    ...notEarnedAspects(known, line),
  ];
  const judged = statusOfAspects(aspects).status;
  return { line, group, amount, aspects, status: amount.known ? judged : 'cannot_tell' };
}

/** Where a rule says that its clock binds the employer's own debt too. */
function employerClocks(regime: RegimeVersion, line: ClaimLine, group: DebtGroup, known: Known): readonly Aspect[] {
  const effects = (regime.of_employer ?? []).filter((effect) => effect.group === group);
  if (effects.length === 0) return [];
  const version = governs(regime, line, line.contract ?? undefined, known);
  if (version.kind === 'not_governed') return [];
  const seat = employerSeat(regime, line, known);
  const clocks = effects.flatMap((effect) =>
    regime.clocks.filter((clock) => clock.deadline === effect.clock).map((clock) => clockAspect(clock, seat, group)),
  );
  if (version.kind !== 'cannot_tell' || clocks.every(({ effect }) => effect === 'none')) return clocks;
  return [aspect('missing', { reason: message('liability.reason.version_open'), missing: [version.missing] })];
}

/** Damages that a rule adds are owed by the employer as well. */
function addedDebts(line: ClaimLine, known: Known, regimes: readonly RegimeVersion[]): readonly OwnDebt[] {
  return regimes.flatMap((regime) => {
    const amount = addedTo(line, regime, known);
    return regime.adds === undefined || amount === undefined
      ? []
      : [addedDebt(line, regime.adds.group, amount, notEarnedAspects(known, line))];
  });
}

function addedDebt(line: ClaimLine, group: DebtGroup, amount: Amount, aspects: readonly Aspect[]): OwnDebt {
  return { line, group, amount, status: amount.known ? statusOfAspects(aspects).status : 'cannot_tell', aspects };
}

/** What a rule adds to a line that it governs and takes in, not known while its condition is not; `undefined` = adds nothing. */
export function addedTo(line: ClaimLine, regime: RegimeVersion, known: Known): Amount | undefined {
  const own = addedAlone(line, regime, known);
  return own?.known && isAddedByAnother(line, own.amount, regime, known) ? undefined : own;
}

function addedAlone(line: ClaimLine, regime: RegimeVersion, known: Known): Amount | undefined {
  // Of interest or a tax nobody asks how the work was paid.
  if (regime.adds === undefined || groupOf(line) !== 'wages') return undefined;
  return once(known, ['added', regime, line], () => {
    const version = governs(regime, line, line.contract ?? undefined, known);
    if (version.kind === 'not_governed') return undefined;
    const when = regime.adds?.when;
    const seat = employerSeat(regime, line, known);
    const tests = when === undefined ? regime.scope : [...regime.scope, when];
    const { state, missing } = allOf(tests.map((test) => evaluate(test, seat)));
    const [first] = state === 'met' && version.kind === 'cannot_tell' ? [version.missing] : missing;
    if (first !== undefined) return { known: false, missing: first };
    return state === 'met' ? addedAmount(line, regime, known.facts.claim.currency) : undefined;
  });
}

/** So much a worker and pay period is added once: overtime of a month is of the same people as its wages (ours). */
function isAddedByAnother(line: ClaimLine, own: Money, regime: RegimeVersion, known: Known): boolean {
  const period = periodOf(known, line);
  const { lines } = known.facts.claim;
  return lines.some((other, nth) => {
    if (other.kind === line.kind || other.contract !== line.contract) return false;
    const theirs = periodOf(known, other);
    if (period === undefined || theirs === undefined || !overlaps(period, theirs)) return false;
    const added = addedAlone(other, regime, known);
    if (!added?.known) return false;
    const difference = compare(added.amount, own);
    return difference > 0 || (difference === 0 && nth < lines.indexOf(line));
  });
}

/** What is missing of amounts that no sum of the claim can have in it. */
export function amountsOpen(debts: readonly Pick<OwnDebt, 'amount'>[]): readonly MissingFact[] {
  return debts.flatMap(({ amount }) => (amount.known ? [] : [amount.missing]));
}

/** What the employer owes on all lines; of a payment on some that it owes and some that it does not, all is taken off. */
export function totalOwed(debts: readonly OwnDebt[], { joint }: Balances, currency: string): Money {
  const owed = debts.filter(({ status }) => status === 'owes');
  const lines = new Set(owed.map(({ line }) => line.id));
  const paid = joint.filter((one) => one.lines.some((id) => lines.has(id))).map(({ amount }) => amount);
  const left = subtract(total(owed, currency), sum(paid, currency));
  return isPositive(left) ? left : zero(currency);
}

export function employerRows(debts: readonly OwnDebt[], known: Known, balances: Balances): readonly LiabilityRow[] {
  const groups = unique(debts.map(({ group }) => group));
  return groups.map((group) =>
    employerRow(
      group,
      debts.filter((debt) => debt.group === group),
      known,
      balances,
    ),
  );
}

function employerRow(group: DebtGroup, debts: readonly OwnDebt[], known: Known, balances: Balances): LiabilityRow {
  const status = strongestStatus(debts);
  const chosen = debts.filter((debt) => debt.status === status);
  const within = status === 'owes' || status === 'may_owe';
  const { currency } = known.facts.claim;
  const lines = chosen.map((debt) => debt.line.id);
  const joint = jointOn(within && group !== 'damages' ? lines : [], balances, currency);
  if ('missing' in joint) {
    const amount: Amount = { known: false, missing: joint.missing };
    const open = debts.map((debt) =>
      chosen.includes(debt) ? { ...debt, amount, status: 'cannot_tell' as const } : debt,
    );
    return employerRow(group, open, known, balances);
  }
  const deciding = statusOfAspects(chosen.flatMap((debt) => debt.aspects)).deciding;
  const basis: Basis = basisOf(group);
  return {
    party: known.employer,
    role: 'employer',
    direct: false,
    regime: 'employment',
    model: false,
    article: 'employment',
    basis,
    status,
    reason: deciding?.reason ?? message(`liability.reason.${ownReason(status, isPaidOff(lines, balances))}`),
    lines: within ? lines : [],
    amount: status === 'cannot_tell' ? null : within ? subtract(total(chosen, currency), joint.amount) : zero(currency),
    order: within ? 1 : null,
    conditions: chosen.flatMap((debt) => debt.aspects.flatMap((a) => (a.condition === undefined ? [] : [a.condition]))),
    deadlines: distinctDeadlines(
      debts.map((debt) => ({
        line: debt.line,
        deadlines: [...claimable(debt), ...debt.aspects.flatMap((a) => a.deadlines)],
      })),
    ),
    missing: uniqueBy(
      [
        ...chosen.flatMap((debt) => [...amountsOpen([debt]), ...debt.aspects.flatMap((a) => a.missing)]),
        ...(within ? amountsOpen(debts) : []),
      ],
      messageKey,
    ),
    steps: [
      ...chosen.flatMap((debt) => debt.aspects.flatMap((a) => a.steps)),
      ...(within ? ofOneWorker(chosen.map(({ line }) => line)) : []),
      ...(within && group !== 'damages' ? ofUnknownDay(lines, balances, known.asOf) : []),
    ],
    inferred: false,
  };
}

function ownReason(status: RowStatus, isPaid: boolean): string {
  if (status === 'cannot_tell') return 'fact_missing';
  return isPaid ? 'paid' : 'employer';
}

/** A debt can be claimed from the day after it fell due. */
function claimable(debt: OwnDebt): readonly Deadline[] {
  if (debt.line.due === undefined || debt.group === 'damages') return [];
  return [{ what: 'claimable_from', on: addPeriod(debt.line.due, 'P1D'), runsFrom: debt.line.due, period: 'P1D' }];
}

function total(debts: readonly OwnDebt[], currency: string): Money {
  return sum(
    debts.flatMap((debt) => (debt.amount.known ? [debt.amount.amount] : [])),
    currency,
  );
}
