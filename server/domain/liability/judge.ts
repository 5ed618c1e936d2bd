/** One party, one rule, one line: docs/RULES.md "Status of a line". */
import type { ClaimLine } from '../model.ts';
import type { Money } from '../money.ts';
import { type Message, type MissingFact, message, param, type Step } from '../outcome.ts';
import { type Amount, coveredAmount } from './amounts.ts';
import type { Deadline, RowCondition, RowStatus } from './answer.ts';
import { type Aspect, aspect, statusOfAspects } from './aspect.ts';
import { conditionAspect, defenceAspect, exclusionAspect, inferredAspect, scopeAspect } from './bearing.ts';
import { clockAspect } from './clocks.ts';
import { notDueAspects } from './due.ts';
import { dutyAspect } from './duty.ts';
import { asRead } from './how-read.ts';
import type { Known } from './known.ts';
import { modeOf } from './mode.ts';
import { outsideAspects } from './outside.ts';
import { type Reach, reachOf, type Way } from './reach.ts';
import type { DebtGroup, Debtor, Mode, RegimeVersion, Related } from './regime.ts';
import { mayStandBeside, relationAspect, standsTo } from './related.ts';
import { givesWay } from './relation.ts';
import type { RuleTest } from './rule-tests.ts';
import type { Seat } from './seat.ts';
import { byStrength } from './strength.ts';
import { evaluate } from './test.ts';
import { allOf, negate, type Verdict } from './verdict.ts';
import { governs } from './version.ts';
import { missingAspect, whoAspects } from './who.ts';

export interface LineJudgement {
  readonly line: ClaimLine;
  readonly status: RowStatus;
  readonly reason: Message;
  readonly mode?: Mode;
  readonly order: number | null;
  readonly amount: Money | null;
  readonly conditions: readonly RowCondition[];
  readonly deadlines: readonly Deadline[];
  readonly missing: readonly MissingFact[];
  readonly steps: readonly Step[];
  readonly inferred: boolean;
  readonly way?: Way;
  /** Answers by how it stands to another, not by a contract of its own. */
  readonly related?: boolean;
  /** The clause that decided; its defences may lessen the row. */
  readonly clause?: Debtor;
}

export interface Question {
  readonly known: Known;
  readonly regime: RegimeVersion;
  readonly line: ClaimLine;
  /** The contract that the line is asked under; for a branch, one that it could be. */
  readonly contract: string | undefined;
  readonly group: DebtGroup;
  readonly gross: Amount;
}

/** The strongest status goes first, then the lowest rung. */
export function stronger(a: LineJudgement, b: LineJudgement): number {
  return (
    byStrength(a, b) ||
    (a.order ?? 99) - (b.order ?? 99) ||
    // A line under which the party stands in the chain says more than one that it has no part in.
    Number(a.way === undefined) - Number(b.way === undefined) ||
    Number(a.inferred) - Number(b.inferred) ||
    // Equal answers by two ways: the same one is shown in whatever order the contracts arrived.
    (a.way?.contract.id ?? '').localeCompare(b.way?.contract.id ?? '')
  );
}

export function judgeLine(party: string, question: Question): LineJudgement {
  const { known, regime, line } = question;
  const reach = reachOf(known, line, question.contract, regime.walk);
  const seat: Seat = { known, regime, line, party, reach };
  if (regime.no_debtor !== undefined)
    return without(seat, 'does_not_owe', message(`liability.reason.${regime.no_debtor.code}`));
  if (!isCovered(question)) return without(seat, 'does_not_owe', message('liability.reason.debt_not_covered'));
  const other = ofAnother(seat);
  if (other !== undefined) return other;
  // Whatever an earlier text said, nobody answers for work that was done for somebody else.
  if (isOutside(seat)) return outside(seat);
  const version = governs(regime, line, question.contract, known, party);
  if (version.kind !== 'cannot_tell') return underText(seat, question);
  // Who would not answer if it governed does not answer whether or not it does. Of a text that nobody read this is not known.
  const governed = version.isUnread ? undefined : underText(seat, question);
  if (governed?.status === 'does_not_owe') return governed;
  return {
    ...without(seat, 'cannot_tell', message('liability.reason.version_open')),
    missing: [version.missing, ...(governed?.missing ?? [])],
    steps: [version.step],
  };
}

/** The answer of a text that governs the line. */
function underText(seat: Seat, question: Question): LineJudgement {
  const { known, regime, line, party, reach } = seat;
  const scope = allOf([...regime.scope, ...ofSeverance(question)].map((test) => evaluate(test, seat)));
  if (scope.state === 'unmet')
    return { ...without(seat, 'does_not_owe', message('liability.reason.out_of_scope')), steps: scope.steps };
  const special = givesWay(regime, line, question.contract, known);
  if (special.state === 'met')
    return { ...without(seat, 'does_not_owe', message('liability.reason.special_rule')), steps: special.steps };
  const ways = reach.ways.get(party) ?? [];
  const open = allOf([scope, negate(special)]);
  const judged = [
    ...ways.flatMap((way) => judgeWay({ ...seat, way }, way, question, open)),
    ...beside(seat, question, open),
    ...(ways.length === 0 && reach.lapsed.has(party) ? [outside(seat)] : []),
  ];
  const best = judged.sort(stronger)[0];
  if (best !== undefined) return best;
  const [way] = ways;
  if (way === undefined) return without(seat, 'does_not_owe', notReached(reach, party));
  return { ...without(seat, 'does_not_owe', message('liability.reason.not_in_reach')), steps: scope.steps, way };
}

/** On no path above the work, under any kind of contract, and not reached by what it is to somebody on one. */
function isOutside({ reach, party, regime, known }: Seat): boolean {
  return !reach.ways.has(party) && !reach.cut.has(party) && !mayStandBeside(party, regime, known);
}

/** The employer supplies the contract that its hours are worked under: where another does, which one it was is not known. */
function ofAnother(seat: Seat): LineJudgement | undefined {
  const { reach, known, line } = seat;
  const { work } = reach;
  if (work === undefined || work.supplier === known.employer || known.party(work.supplier) === undefined)
    return undefined;
  const params = {
    line: param.line(line.id),
    contract: param.contract(work.id),
    supplier: param.party(work.supplier),
    employer: param.party(known.employer),
  };
  return {
    ...without(seat, 'cannot_tell', message('liability.reason.contract_of_another', params)),
    missing: [
      { code: 'liability.missing.line.contract', params: { line: param.line(line.id) }, holder: known.employer },
    ],
  };
}

/** The part of the debt that the rule covers; damages are covered as they are reckoned. */
export function coveredOf({ known, regime, line, group, gross }: Question): Amount {
  return group === 'damages' ? gross : coveredAmount(line, gross, regime, known);
}

function isCovered({ known, regime, line, group }: Question): boolean {
  const covered = regime.covers[group];
  if (covered === undefined) return false;
  if (group === 'wages' && regime.covers.wages?.kinds?.includes(line.kind) === false) return false;
  return covered.creditors === undefined || covered.creditors.includes(line.creditor ?? known.facts.claim.creditor);
}

/** Severance is owed for the end of work and not for work: whether a text that speaks of wages means it, the text has to say. */
function ofSeverance({ regime, line, group }: Question): readonly RuleTest[] {
  const isNamed = group !== 'wages' || line.kind !== 'severance_quota' || regime.covers.wages?.kinds !== undefined;
  return isNamed ? [] : [{ unsettled: line.kind }];
}

/** Contracts are worked under beyond their written days: whether one of its own was, the documents do not say. */
function outside(seat: Seat): LineJudgement {
  const [contract] = seat.reach.lapsed.get(seat.party) ?? [];
  if (contract === undefined) return without(seat, 'does_not_owe', message('liability.reason.not_in_reach'));
  const params = { line: param.line(seat.line.id), contract: param.contract(contract.id) };
  return {
    ...without(seat, 'cannot_tell', message('liability.reason.outside_days', params)),
    missing: [{ ...message('liability.missing.outside_days', params), holder: contract.buyer }],
  };
}

function notReached(reach: Reach, party: string): Message {
  return message(reach.cut.has(party) ? 'liability.reason.kind_of_contract' : 'liability.reason.not_in_reach');
}

function without(seat: Seat, status: RowStatus, reason: Message): LineJudgement {
  return {
    line: seat.line,
    status,
    reason,
    order: null,
    amount: null,
    conditions: [],
    deadlines: [],
    missing: [],
    steps: [],
    inferred: false,
  };
}

/** Clauses that reach a party by how it stands to the employer, or to a party of the chain. */
function beside(seat: Seat, question: Question, scope: Verdict): readonly LineJudgement[] {
  return seat.regime.debtors.flatMap((clause) => {
    const { related } = clause.who;
    if (related === undefined) return [];
    return besides(related, clause, seat).flatMap(({ other, way, aspects, inferred }) => {
      const relationship = standsTo(other, related, seat);
      if (relationship.verdict.state === 'unmet') return [];
      const { transfer } = relationship;
      const at: Seat = {
        ...seat,
        ...(way === undefined ? {} : { way }),
        ...(transfer === undefined ? {} : { transfer }),
      };
      const before = [scopeAspect(scope), ...aspects, relationAspect(other, relationship)];
      return [{ ...judgeClause(clause, way, at, question, before, inferred), related: true }];
    });
  });
}

interface Beside {
  readonly other: string;
  /** The other's way, with the party asked about in its place. */
  readonly way: Way | undefined;
  readonly aspects: readonly Aspect[];
  readonly inferred: boolean;
}

/** The employer, or everybody in the chain whom the clause describes. */
function besides({ to }: Related, clause: Debtor, seat: Seat): readonly Beside[] {
  if (to === 'employer') return [{ other: seat.known.employer, way: undefined, aspects: [], inferred: false }];
  return [...seat.reach.ways.values()].flat().flatMap((way) => {
    const who = whoAspects({ ...clause, who: to }, way, { ...seat, party: way.party, way });
    if (way.party === seat.party || who === undefined) return [];
    return [{ other: way.party, way: { ...way, party: seat.party }, ...who }];
  });
}

function judgeWay(seat: Seat, way: Way, question: Question, scope: Verdict): readonly LineJudgement[] {
  return seat.regime.debtors.flatMap((clause) => {
    const who = clause.who.related === undefined ? whoAspects(clause, way, seat) : undefined;
    if (who === undefined) return [];
    if (clause.groups !== undefined && !clause.groups.includes(question.group)) {
      return [without(seat, 'does_not_owe', message('liability.reason.debt_not_covered'))];
    }
    return [judgeClause(clause, way, seat, question, [scopeAspect(scope), ...who.aspects], who.inferred)];
  });
}

function judgeClause(
  clause: Debtor,
  way: Way | undefined,
  seat: Seat,
  question: Question,
  before: readonly Aspect[],
  inferred: boolean,
): LineJudgement {
  const { regime } = seat;
  const mode = modeOf(clause, seat);
  const covered = coveredOf(question);
  const aspects: readonly Aspect[] = [
    ...before,
    ...regime.exclude.map((exclusion) => exclusionAspect(exclusion, way, seat)),
    ...[...regime.clocks, ...(clause.clocks ?? [])].map((clock) => clockAspect(clock, seat, question.group)),
    ...[...regime.defences, ...(clause.defences ?? [])].flatMap((defence) =>
      defenceAspect(defence, seat, question.group),
    ),
    ...[...regime.conditions, ...(clause.conditions ?? [])].map((condition) => conditionAspect(condition, seat)),
    ...(clause.duty === undefined ? [] : [dutyAspect(clause.duty, seat)]),
    ...mode.aspects,
    ...(way?.kindUnknown ? [missingAspect('liability.missing.contract.kind', seat)] : []),
    ...outsideAspects(seat),
    ...notDueAspects(seat),
    ...(covered.known
      ? []
      : [aspect('missing', { reason: message('liability.reason.fact_missing'), missing: [covered.missing] })]),
    ...(inferred && way !== undefined ? [inferredAspect(way)] : []),
  ];
  const { status, deciding } = statusOfAspects(aspects);
  const within = status === 'owes' || status === 'may_owe';
  return {
    line: seat.line,
    status,
    reason: deciding?.reason ?? owesReason(clause, mode.mode, aspects),
    mode: mode.mode,
    order: within ? mode.order : null,
    amount: covered.known ? covered.amount : null,
    conditions: aspects.flatMap((a) => (a.condition === undefined ? [] : [a.condition])),
    deadlines: asRead(
      aspects.flatMap((a) => a.deadlines),
      seat.regime,
    ),
    missing: aspects.flatMap((a) => a.missing),
    steps: aspects.flatMap((a) => a.steps),
    inferred,
    ...(way === undefined ? {} : { way }),
    clause,
  };
}

function owesReason(clause: Debtor, mode: Mode, aspects: readonly Aspect[]): Message {
  const said = aspects.findLast(
    (a) => a.reason?.code.startsWith('liability.reason.rung') || a.reason?.code === 'liability.reason.shortcut',
  );
  return said?.reason ?? message(`liability.reason.${clause.code ?? mode}`);
}
