/** Rows of the answer: one for every party, rule and group of debt. A row takes the strongest status of its lines. */
import { least, type Money, subtract, sum, zero } from '../money.ts';
import { type Message, type MissingFact, message, param } from '../outcome.ts';
import { eachLine, type KindJudgement, linesOf, saidOfEach, spread } from './alike.ts';
import type { Basis, Deadline, LiabilityRow, Role, RowCondition } from './answer.ts';
import { type Ceiling, ceilingOf, isCapped } from './caps.ts';
import { deducted, type Spent } from './deductions.ts';
import type { LineJudgement } from './judge.ts';
import { stronger } from './judge.ts';
import type { Known } from './known.ts';
import { greater, leastOwnDebt } from './own-debt.ts';
import { holdsPosition } from './reach.ts';
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
  spent: Spent = new Map(),
): LiabilityRow {
  const best = judged.reduce((one, other) => (stronger(other, one) < 0 ? other : one));
  const chosen = judged.filter((j) => j.status === best.status);
  const within = best.status === 'owes' || best.status === 'may_owe';
  const currency = known.facts.claim.currency;
  const ceiling = within && isCapped(chosen, regime) ? ceilingOf(eachLine(chosen), regime, known) : NO_BOUND;
  const floor = within && regime.own_debt?.group === group ? leastOwnDebt(chosen, regime.own_debt, currency) : NO_BOUND;
  for (const bound of [ceiling, floor]) {
    if (!bound.known) return rowOf(party, group, regime, withoutBound(judged, chosen, bound.missing), known, spent);
  }
  const amount = within ? greater(limit(chosen, regime, known, ceiling, spent), amountOf(floor)) : zero(currency);
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
    reason: best.reason,
    ...(regime.no_debtor === undefined ? {} : { help: helpOf(regime.no_debtor) }),
    ...(best.mode === undefined ? {} : { mode: best.mode }),
    lines: within ? linesOf(chosen) : [],
    amount: best.status === 'cannot_tell' ? null : amount,
    order: within ? Math.min(...chosen.map((j) => j.order ?? 1)) : null,
    conditions: [...distinctConditions(chosen), ...(within ? unknownShare(chosen, regime) : [])],
    deadlines: deadlinesOf(judged),
    // What would not change the answer is not asked for.
    missing:
      best.status === 'does_not_owe'
        ? []
        : distinctBy(
            saidOfEach(chosen, (j) => j.missing),
            (m) => JSON.stringify([m.code, m.params]),
          ),
    steps: stepsOf(chosen),
    inferred: best.inferred,
  };
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
  regime: RegimeVersion,
  known: Known,
  ceiling: Ceiling,
  spent: Spent,
): Money {
  const { currency } = known.facts.claim;
  const total = sum(
    chosen.map((j) => (j.amount === null ? undefined : j.kind.total) ?? zero(currency)),
    currency,
  );
  const left = subtract(total, deducted(total, chosen, regime, known, spent));
  const cap = amountOf(ceiling);
  return cap === undefined ? left : least(left, cap);
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
  return distinctBy(
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

export function distinctBy<T>(items: readonly T[], key: (item: T) => string): readonly T[] {
  const seen = new Set<string>();
  return items.filter((item) => {
    const k = key(item);
    if (seen.has(k)) return false;
    seen.add(k);
    return true;
  });
}
