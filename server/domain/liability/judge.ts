/** One party, one rule, one line: docs/RULES.md "Status of a line". */
import type { ClaimLine } from '../model.ts';
import type { Money } from '../money.ts';
import { type Message, type MissingFact, message, param, type Step } from '../outcome.ts';
import { type Amount, coveredAmount } from './amounts.ts';
import type { Deadline, RowCondition, RowStatus } from './answer.ts';
import { type Aspect, aspect, shownState, statusOfAspects } from './aspect.ts';
import { clockAspect, dayOf } from './clocks.ts';
import type { Known } from './known.ts';
import { type FreedSince, ladderAspect, ladderOrder } from './ladder.ts';
import { holdsPosition, type Reach, reachOf, type Way } from './reach.ts';
import type { Condition, DebtGroup, Debtor, Defence, Exclusion, Mode, RegimeVersion } from './regime.ts';
import type { Seat } from './seat.ts';
import { evaluate } from './test.ts';
import { allOf, anyOf, type Verdict, verdict } from './verdict.ts';
import { governs } from './version.ts';

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
const STRENGTH: Readonly<Record<RowStatus, number>> = { owes: 0, may_owe: 1, cannot_tell: 2, does_not_owe: 3 };

export function stronger(a: LineJudgement, b: LineJudgement): number {
  return (
    STRENGTH[a.status] - STRENGTH[b.status] ||
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
  if (!isCovered(question)) return without(seat, 'does_not_owe', message('liability.reason.debt_not_covered'));
  const version = governs(regime, line, question.contract, known);
  if (version.kind === 'cannot_tell') {
    return {
      ...without(seat, 'cannot_tell', message('liability.reason.version_open')),
      missing: [version.missing],
      steps: [version.step],
    };
  }
  const scope = allOf(regime.scope.map((test) => evaluate(test, seat)));
  if (scope.state === 'unmet')
    return { ...without(seat, 'does_not_owe', message('liability.reason.out_of_scope')), steps: scope.steps };
  const ways = reach.ways.get(party) ?? [];
  if (ways.length === 0) return without(seat, 'does_not_owe', notReached(reach, party));
  const judged = ways.flatMap((way) => judgeWay({ ...seat, way }, way, question, scope));
  const best = judged.sort(stronger)[0];
  return (
    best ?? {
      ...without(seat, 'does_not_owe', message('liability.reason.not_in_reach')),
      steps: scope.steps,
      way: ways[0] as Way,
    }
  );
}

function isCovered({ regime, group }: Question): boolean {
  return regime.covers[group] !== undefined;
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

function judgeWay(seat: Seat, way: Way, question: Question, scope: Verdict): readonly LineJudgement[] {
  return seat.regime.debtors.flatMap((clause) => {
    const who = whoAspects(clause, way, seat);
    if (who === undefined) return [];
    if (clause.groups !== undefined && !clause.groups.includes(question.group)) {
      return [without(seat, 'does_not_owe', message('liability.reason.debt_not_covered'))];
    }
    return [judgeClause(clause, way, seat, question, [scopeAspect(scope), ...who.aspects], who.inferred)];
  });
}

interface WhoAnswer {
  readonly aspects: readonly Aspect[];
  readonly inferred: boolean;
}

/** `undefined` where the clause does not speak of this party. */
function whoAspects(clause: Debtor, way: Way, seat: Seat): WhoAnswer | undefined {
  const { who } = clause;
  if (who.direct !== undefined && who.direct !== way.direct) return undefined;
  const aspects: Aspect[] = [];
  let inferred = way.inferred;
  if (who.position !== undefined) {
    const position = holdsPosition(way, who.position);
    if (position.state === 'unmet') return undefined;
    if (position.state === 'missing') aspects.push(missingAspect('liability.missing.position', seat));
    inferred = inferred || position.inferred;
  }
  const { kind, goods_state } = who.contract ?? {};
  if (kind !== undefined && way.contract.kind !== undefined && !kind.includes(way.contract.kind)) return undefined;
  if (goods_state !== undefined) {
    const state = way.contract.goodsState;
    if (state !== undefined && !goods_state.includes(state)) return undefined;
    if (state === undefined) aspects.push(missingAspect('liability.missing.contract.goods_state', seat));
  }
  if (who.trade !== undefined) {
    const trades = anyOf(who.trade.map((is) => evaluate({ fact: 'trade', is }, seat)));
    if (trades.state === 'unmet') return undefined;
    if (trades.state !== 'met') aspects.push(missingAspect('liability.missing.fact.trade', seat));
  }
  if (who.nearest !== undefined) {
    const nearest = isNearest(who.nearest, way, seat);
    if (nearest.state === 'unmet') return undefined;
    if (nearest.state !== 'met') aspects.push(fromVerdict(nearest, 'fact_missing'));
  }
  return { aspects, inferred };
}

/** The lowest rung at which the test is met. */
function isNearest(test: NonNullable<Debtor['who']['nearest']>, way: Way, seat: Seat): Verdict {
  const lower = [...seat.reach.ways.values()].flat().filter((other) => other.rung < way.rung);
  const below = lower.map((other) => evaluate(test, { ...seat, party: other.party, way: other }));
  if (below.some((v) => v.state === 'met')) return verdict('unmet');
  return allOf([evaluate(test, seat), ...below.filter((v) => v.state !== 'unmet')]);
}

function missingAspect(code: string, seat: Seat): Aspect {
  const params = {
    party: param.party(seat.party),
    ...(seat.way === undefined ? {} : { contract: param.contract(seat.way.contract.id) }),
  };
  return aspect('missing', {
    reason: message('liability.reason.fact_missing'),
    missing: [{ code, params, holder: seat.party }],
  });
}

function scopeAspect(scope: Verdict): Aspect {
  return scope.state === 'met' ? aspect('none', { steps: scope.steps }) : fromVerdict(scope, 'fact_missing');
}

function fromVerdict(of: Verdict, code: string): Aspect {
  const effect = of.state === 'open' ? 'open' : of.state === 'missing' ? 'missing' : 'none';
  return aspect(effect, { reason: message(`liability.reason.${code}`), missing: of.missing, steps: of.steps });
}

function judgeClause(
  clause: Debtor,
  way: Way,
  seat: Seat,
  question: Question,
  before: readonly Aspect[],
  inferred: boolean,
): LineJudgement {
  const { regime } = seat;
  const mode = modeOf(clause, seat);
  const covered =
    question.group === 'damages' ? question.gross : coveredAmount(seat.line, question.gross, regime, seat.known);
  const aspects: readonly Aspect[] = [
    ...before,
    ...regime.exclude.map((exclusion) => exclusionAspect(exclusion, way, seat)),
    ...[...regime.clocks, ...(clause.clocks ?? [])].map((clock) => clockAspect(clock, seat, question.group)),
    ...[...regime.defences, ...(clause.defences ?? [])].flatMap((defence) =>
      defenceAspect(defence, seat, question.group),
    ),
    ...[...regime.conditions, ...(clause.conditions ?? [])].map((condition) => conditionAspect(condition, seat)),
    ...mode.aspects,
    ...(way.kindUnknown ? [missingAspect('liability.missing.contract.kind', seat)] : []),
    ...(covered.known
      ? []
      : [aspect('missing', { reason: message('liability.reason.fact_missing'), missing: [covered.missing] })]),
    ...(inferred ? [inferredAspect(way)] : []),
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
    deadlines: aspects.flatMap((a) => a.deadlines),
    missing: aspects.flatMap((a) => a.missing),
    steps: aspects.flatMap((a) => a.steps),
    inferred,
    way,
    clause,
  };
}

function owesReason(clause: Debtor, mode: Mode, aspects: readonly Aspect[]): Message {
  const said = aspects.findLast(
    (a) => a.reason?.code.startsWith('liability.reason.rung') || a.reason?.code === 'liability.reason.shortcut',
  );
  return said?.reason ?? message(`liability.reason.${clause.code ?? mode}`);
}

/** Also where the party itself is documented, but its place in the chain rests on an inferred link above it. */
function inferredAspect(way: Way): Aspect {
  const link = way.inferredLink;
  const lower = link?.lower ?? way.contract;
  const params = {
    lower: param.contract(lower.id),
    ...(link === undefined ? {} : { upper: param.contract(link.upper.id) }),
  };
  const condition = {
    ...message('liability.condition.link_documented', params),
    state: 'unknown' as const,
    bars: 'debt' as const,
  };
  const missing = { code: 'liability.missing.link', params, holder: lower.buyer };
  return aspect('open', { condition, reason: message('liability.reason.link_inferred', params), missing: [missing] });
}

function exclusionAspect(exclusion: Exclusion, way: Way, seat: Seat): Aspect {
  const tests: Verdict[] = [];
  if (exclusion.position !== undefined) tests.push(verdict(holdsPosition(way, exclusion.position).state));
  if (exclusion.if !== undefined) tests.push(evaluate(exclusion.if, seat));
  const judged = allOf(tests);
  // An exclusion bites only when it is established.
  return aspect(judged.state === 'met' ? 'bars' : 'none', {
    reason: message(`liability.reason.${exclusion.code}`),
    steps: judged.steps,
  });
}

function defenceAspect(defence: Defence, seat: Seat, group: DebtGroup): readonly Aspect[] {
  if (defence.groups !== undefined && !defence.groups.includes(group)) return [];
  const judged = defence.if === undefined ? deductionShown(defence, seat) : evaluate(defence.if, seat);
  const condition = {
    ...message(`liability.condition.${defence.what}`),
    state: shownState(judged),
    bars: 'defence' as const,
  };
  const frees = defence.if !== undefined && judged.state === 'met';
  return [
    aspect(frees ? 'bars' : 'none', {
      reason: message('liability.reason.defence_proved'),
      condition,
      steps: judged.steps,
      missing: [],
    }),
  ];
}

function deductionShown(defence: Defence, seat: Seat): Verdict {
  const done = defence.deduct !== undefined && dayOf(defence.deduct, seat) !== undefined;
  const blocked = defence.unless === undefined ? verdict('unmet') : evaluate(defence.unless, seat);
  if (!done) return verdict('unmet');
  return blocked.state === 'unmet' ? verdict('met') : blocked.state === 'met' ? verdict('unmet') : verdict('open');
}

function conditionAspect(condition: Condition, seat: Seat): Aspect {
  const judged = evaluate(condition.if, seat);
  const effect =
    judged.state === 'met'
      ? 'none'
      : judged.state === 'unmet'
        ? condition.can_still
          ? 'can_still'
          : 'bars'
        : judged.state;
  const reasons = {
    bars: condition.code ?? 'condition_unmet',
    missing: 'fact_missing',
    can_still: 'not_yet',
    open: 'judgement_open',
    none: 'met',
  };
  return aspect(effect, {
    reason: message(`liability.reason.${reasons[effect]}`),
    condition: { ...message(`liability.condition.${condition.what}`), state: shownState(judged), bars: 'debt' },
    missing: judged.missing,
    steps: judged.steps,
  });
}

interface ModeAnswer {
  readonly mode: Mode;
  readonly order: number;
  readonly aspects: readonly Aspect[];
}

/** The mode, switched by conduct where the rule says so, the rung that it gives, and what it still hangs on. */
function modeOf(clause: Debtor, seat: Seat): ModeAnswer {
  const switched = (clause.switches ?? []).find((s) => evaluate(s.if, seat).state === 'met');
  const mode = switched?.mode ?? clause.mode;
  const after = switched === undefined ? clause.after : switched.after;
  if (mode === 'ladder' && seat.regime.ladder !== undefined && seat.way !== undefined) {
    const { ladder } = seat.regime;
    return {
      mode,
      order: ladderOrder(ladder, seat.way),
      aspects: [ladderAspect(ladder, seat.way, seat, freedBy(seat))],
    };
  }
  if (after === undefined)
    return { mode, order: mode === 'subsidiary' || mode === 'enforced_after' ? 2 : 1, aspects: [] };
  if (mode === 'subsidiary') return { mode, order: 2, aspects: [conditionAspect({ ...after, can_still: true }, seat)] };
  const judged = evaluate(after.if, seat);
  const condition = {
    ...message(`liability.condition.${after.what}`),
    state: shownState(judged),
    bars: 'enforcement' as const,
  };
  return {
    mode,
    order: mode === 'enforced_after' ? 2 : 1,
    aspects: [aspect('none', { condition, steps: judged.steps })],
  };
}

/** Whether a lower rung was freed by a defence, and since which day. */
function freedBy(seat: Seat): FreedSince {
  return (party) => {
    const way = seat.reach.ways.get(party)?.[0];
    if (way === undefined) return 'no';
    const lower: Seat = { ...seat, party, way };
    for (const defence of seat.regime.defences) {
      if (defence.if !== undefined && evaluate(defence.if, lower).state === 'met') {
        return 'event' in defence.if ? dayOf(defence.if, lower) : undefined;
      }
    }
    return 'no';
  };
}
