/** Rows of the answer: one for every party, rule and group of debt. A row takes the strongest status of its lines. */
import { isPositive, least, type Money, round, subtract, sum, times, zero } from '../money.ts';
import { type Message, type MissingFact, message, messageKey, param, type Step } from '../outcome.ts';
import { uniqueBy } from '../unique.ts';
import { eachLine, type KindJudgement, linesOf, saidOfEach, spread } from './alike.ts';
import { ofOneWorker } from './amounts.ts';
import type { Basis, Deadline, LiabilityRow, Role, RowCondition } from './answer.ts';
import { type Ceiling, ceilingOf, isCapped } from './caps.ts';
import { type Deductions, deducted, deductedFrom, NO_DEDUCTION, type Spent } from './deductions.ts';
import type { LineJudgement } from './judge.ts';
import { stronger } from './judge.ts';
import type { Known } from './known.ts';
import { greater, leastMayBeMore, leastOwnDebt } from './own-debt.ts';
import { type Balances, isPaidOff, jointOn, ofUnknownDay, paidBy } from './payments.ts';
import { holdsPosition } from './positions.ts';
import type { DebtGroup, NoDebtor, RegimeVersion } from './regime.ts';
import { isModel } from './regime.ts';
import { distinctDeadlines, severalDays } from './row-deadlines.ts';
import { stepsOf } from './row-steps.ts';

export function basisOf(group: DebtGroup, regime?: RegimeVersion): Basis {
  return group === 'wages' ? (regime?.covers.wages?.basis ?? 'gross') : group;
}

export function rowOf(
  party: string,
  group: DebtGroup,
  regime: RegimeVersion,
  judged: readonly KindJudgement[],
  known: Known,
  balances: Balances,
  spent: Spent,
): LiabilityRow {
  const best = judged.reduce((one, other) => (stronger(other, one) < 0 ? other : one));
  const chosen = judged.filter((j) => j.status === best.status);
  const within = best.status === 'owes' || best.status === 'may_owe';
  const currency = known.facts.claim.currency;
  const ceiling = within && isCapped(chosen, regime) ? ceilingOf(eachLine(chosen), regime, known, balances) : NO_BOUND;
  const floor = within && regime.own_debt?.group === group ? leastOwnDebt(chosen, regime.own_debt, currency) : NO_BOUND;
  const lines = within ? linesOf(chosen) : [];
  const isUnpaid = within && !addsUp(group, regime);
  const joint = jointBound(isUnpaid ? lines : [], chosen, regime, ceiling, balances, currency);
  const less = within ? deductedFrom(chosen, regime, known, spent) : NO_DEDUCTION;
  for (const bound of [ceiling, floor, joint, less]) {
    if (bound.known) continue;
    return rowOf(party, group, regime, withoutBound(judged, chosen, bound.missing), known, balances, spent);
  }
  const amount = within
    ? greater(limit(chosen, known, { ceiling, joint, less }, spent), amountOf(floor))
    : zero(currency);
  const mayOwe = best.status !== 'does_not_owe' && !addsUp(group, regime);
  const isPaid = mayOwe && isPaidOff(linesOf(chosen), balances);
  const reason = isPaid ? message('liability.reason.paid') : best.reason;
  const role = roleOf(best);
  return {
    party,
    role: role.role,
    direct: role.direct,
    regime: regime.id,
    model: isModel(regime),
    article: regime.law.cite,
    basis: basisOf(group, regime),
    status: best.status,
    reason,
    ...(regime.no_debtor === undefined ? {} : { help: helpOf(regime.no_debtor) }),
    ...(best.mode === undefined ? {} : { mode: best.mode }),
    lines,
    amount: best.status === 'cannot_tell' ? null : amount,
    order: within ? Math.min(...chosen.map((j) => j.order ?? 1)) : null,
    conditions: [...distinctConditions(chosen), ...(within ? unknownShare(chosen, regime) : [])],
    deadlines: deadlinesOf(judged),
    // What would not change the answer is not asked for.
    missing:
      best.status === 'does_not_owe' || (isPaid && !within)
        ? []
        : uniqueBy(
            [...saidOfEach(chosen, (j) => j.missing), ...(within ? saidOfOthers(judged, chosen) : [])],
            messageKey,
          ),
    steps: [
      ...stepsOf(chosen),
      ...(ceiling.known && ceiling.amount ? ceilingUsed(party, lines, regime, balances, currency) : []),
      ...(within && basisOf(group, regime) === 'net' ? netShare(known) : []),
      ...(within ? ofOneWorker(chosen.map(({ line }) => line)) : []),
      ...(isUnpaid || isPaid ? ofUnknownDay(linesOf(chosen), balances, known.asOf) : []),
      ...(within && regime.own_debt?.group === group
        ? leastMayBeMore(eachLine(chosen), regime.own_debt, amount, regime.id)
        : []),
    ],
    inferred: best.inferred,
  };
}

/** Sums beside the unpaid lines: no payment on a line lessens them. */
function addsUp(group: DebtGroup, { adds, lump_sum: lump }: RegimeVersion): boolean {
  return group === adds?.group || group === lump?.group;
}

/** What was paid on several lines together: how much fell on these is known where they are all of them, and no ceiling divides them. */
function jointBound(
  lines: readonly string[],
  chosen: readonly LineJudgement[],
  regime: RegimeVersion,
  ceiling: Ceiling,
  balances: Balances,
  currency: string,
): Ceiling {
  const joint = jointOn(lines, balances, currency);
  if ('missing' in joint) return { known: false, missing: joint.missing };
  const isCut = isCapped(chosen, regime) && ceiling.known && ceiling.amount !== undefined;
  const touching = balances.joint.find((one) => one.lines.some((id) => lines.includes(id)));
  if (isCut && touching !== undefined) return { known: false, missing: touching.missing };
  return { known: true, amount: joint.amount };
}

/** What the amount leaves out is named with what is missing of it, or it would be gone in silence. */
function saidOfOthers(judged: readonly KindJudgement[], chosen: readonly KindJudgement[]): readonly MissingFact[] {
  const others = judged.filter((one) => one.status === 'cannot_tell' && !chosen.includes(one));
  return saidOfEach(others, ({ missing }) => missing);
}

const NO_BOUND: Ceiling = { known: true, amount: undefined };

const amountOf = (bound: Ceiling): Money | undefined => (bound.known ? bound.amount : undefined);

/** A ceiling or least sum that nobody can compute leaves the amount open, and with it the answer for these lines. */
function withoutBound(
  judged: readonly KindJudgement[],
  bounded: readonly KindJudgement[],
  missing: MissingFact,
): readonly KindJudgement[] {
  const reason = message('liability.reason.fact_missing');
  return judged.map((j) =>
    bounded.includes(j)
      ? { ...j, status: 'cannot_tell', reason, order: null, amount: null, missing: [...j.missing, missing] }
      : j,
  );
}

function helpOf(nobody: NoDebtor): readonly Message[] {
  return nobody.help.map((help) => message(`liability.help.${help}`));
}

function roleOf(judged: LineJudgement): { readonly role: Role; readonly direct: boolean } {
  const { way } = judged;
  if (way === undefined || judged.related) return { role: 'not_in_chain', direct: false };
  for (const position of ['main_contractor', 'end_client', 'intermediate'] as const) {
    if (holdsPosition(way, [position]).state === 'met') return { role: position, direct: way.direct };
  }
  return { role: 'position_unknown', direct: way.direct };
}

/** Sum of the lines, less what lessens it, up to the party's own cap. */
function limit(
  chosen: readonly KindJudgement[],
  known: Known,
  {
    ceiling,
    joint,
    less,
  }: { readonly ceiling: Ceiling; readonly joint: Ceiling; readonly less: Deductions<KindJudgement> },
  spent: Spent,
): Money {
  const { currency } = known.facts.claim;
  const owedOn = (lines: readonly KindJudgement[]) =>
    sum(
      lines.map((j) => (j.amount === null ? undefined : j.kind.total) ?? zero(currency)),
      currency,
    );
  const unpaid = lessJoint(owedOn(chosen), chosen, amountOf(joint));
  const left = (less.known ? less.parts : []).reduce(
    (rest, { lines, payments }) => subtract(rest, deducted(least(owedOn(lines), rest), payments, spent)),
    unpaid,
  );
  const cap = amountOf(ceiling);
  return cap === undefined ? left : least(left, cap);
}

/** The ceiling is less what the party paid itself: whoever reads it can see that it was taken off. */
function ceilingUsed(
  party: string,
  lines: readonly string[],
  regime: RegimeVersion,
  balances: Balances,
  currency: string,
): readonly Step[] {
  const paid = paidBy(party, new Set(lines), balances, currency);
  if (!isPositive(paid)) return [];
  const params = { party: param.party(party), amount: param.money(paid) };
  return [{ code: 'liability.step.ceiling_used', params, citation: regime.id }];
}

/** A rule that covers net pay is answered by a share that somebody assumed: whoever reads the amount is told. */
function netShare({ facts: { claim } }: Known): readonly Step[] {
  if (claim.netFactor === undefined) return [];
  const params = { share: param.decimal(claim.netFactor.times(100).toString()) };
  return [{ code: 'liability.step.net_share', params, result: 'open' }];
}

/** Of net wages, the net share of what was paid: each line was lessened by the same share. */
function lessJoint(total: Money, chosen: readonly KindJudgement[], joint: Money | undefined): Money {
  if (joint === undefined || !isPositive(joint)) return total;
  const gross = sum(
    chosen.flatMap((j) => j.kind.members).flatMap(({ question: { gross: one } }) => (one.known ? [one.amount] : [])),
    total.currency,
  );
  const paid = isPositive(gross) ? round(times(joint, total.amount.dividedBy(gross.amount))) : joint;
  return subtract(total, least(paid, total));
}

/** A share that nobody has put into figures is shown as a defence that would lessen the debt. */
function unknownShare(chosen: readonly KindJudgement[], regime: RegimeVersion): readonly RowCondition[] {
  const known = chosen.every((judged) => judged.way?.contract.shareOfWork !== undefined);
  if (regime.cap?.kind !== 'share' || known) return [];
  return [
    {
      ...message('liability.condition.own_share', { regime: param.citation(regime.id) }),
      state: 'unknown',
      bars: 'defence',
    },
  ];
}

function distinctConditions(chosen: readonly KindJudgement[]): readonly RowCondition[] {
  return uniqueBy(
    saidOfEach(chosen, (j) => j.conditions),
    (c) => JSON.stringify([c.code, c.state, c.bars]),
  );
}

/** Days that all lines of a kind have in common are looked at once. */
function deadlinesOf(judged: readonly KindJudgement[]): readonly Deadline[] {
  const several = severalDays(judged);
  const names = ({ line, what }: Deadline) => line !== undefined || several.has(what);
  if (!judged.some(({ deadlines }) => deadlines.some(names))) return distinctDeadlines(judged, several);
  return distinctDeadlines(
    spread(judged, ({ deadlines, line: first }, { line }) => ({
      line,
      deadlines: deadlines.map((one) => (one.line === first.id ? { ...one, line: line.id } : one)),
    })),
    several,
  );
}
