/** What bears on a party that a clause speaks of: scope, links, exclusions, defences and conditions. */
import { message, param } from '../outcome.ts';
import { dayOf } from './acts.ts';
import { type Aspect, aspect, type Effect, shownState } from './aspect.ts';
import { holdsPosition } from './positions.ts';
import type { Way } from './reach.ts';
import type { Condition, DebtGroup, Defence, Exclusion } from './regime.ts';
import { headReadings, openKindFacts, type Seat } from './seat.ts';
import { evaluate } from './test.ts';
import { allOf, leftOut, type Verdict, verdict } from './verdict.ts';
import { fromVerdict } from './who.ts';

export function scopeAspect(scope: Verdict): Aspect {
  return scope.state === 'met' ? aspect('none', { steps: scope.steps }) : fromVerdict(scope);
}

/** Also where the party itself is documented, but its place in the chain rests on an inferred link above it. */
export function inferredAspect(way: Way): Aspect {
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

export function exclusionAspect(exclusion: Exclusion, way: Way | undefined, seat: Seat): Aspect {
  const readings = headReadings(seat).map((reading) => excluded(exclusion, way, reading));
  const met = readings.filter(({ state }) => state === 'met').length;
  const steps = readings[0]?.steps ?? [];
  // An exclusion bites only when it is established; whether it is may hang on the kind of a contract above.
  if (met > 0 && met < readings.length)
    return aspect('missing', { reason: message('liability.reason.fact_missing'), steps, missing: openKindFacts(seat) });
  return aspect(met > 0 ? 'bars' : 'none', { reason: message(`liability.reason.${exclusion.code}`), steps });
}

function excluded(exclusion: Exclusion, way: Way | undefined, seat: Seat): Verdict {
  const tests: Verdict[] = [];
  if (exclusion.position !== undefined)
    tests.push(verdict(way === undefined ? 'unmet' : holdsPosition(way, exclusion.position).state));
  if (exclusion.if !== undefined) tests.push(leftOut(evaluate(exclusion.if, seat)));
  return allOf(tests);
}

export function defenceAspect(defence: Defence, seat: Seat, group: DebtGroup): readonly Aspect[] {
  if (defence.groups !== undefined && !defence.groups.includes(group)) return [];
  const judged = defence.if === undefined ? deductionShown(defence, seat) : leftOut(evaluate(defence.if, seat));
  const condition = {
    ...message(`liability.condition.${defence.what}`),
    state: shownState(judged),
    bars: 'defence' as const,
  };
  const frees = defence.if !== undefined && judged.state === 'met' && !isLost(defence, seat);
  if (frees && defence.unread !== undefined) {
    const missing = [{ code: 'liability.missing.law', params: { what: param.code(defence.unread) } }];
    return [
      aspect('missing', { reason: message('liability.reason.fact_missing'), condition, steps: judged.steps, missing }),
    ];
  }
  return [
    aspect(frees ? 'bars' : 'none', {
      reason: message('liability.reason.defence_proved'),
      condition,
      steps: judged.steps,
      missing: [],
    }),
  ];
}

/** What takes a defence away must be established against the party. */
export function isLost(defence: Defence, seat: Seat): boolean {
  return defence.unless !== undefined && evaluate(defence.unless, seat).state === 'met';
}

function deductionShown(defence: Defence, seat: Seat): Verdict {
  const done = defence.deduct !== undefined && dayOf(defence.deduct, seat) !== undefined;
  return verdict(done && !isLost(defence, seat) ? 'met' : 'unmet');
}

export function conditionAspect(condition: Condition, seat: Seat): Aspect {
  if (condition.when !== undefined && evaluate(condition.when, seat).state !== 'met') return aspect('none');
  const judged = evaluate(condition.if, seat);
  const effect = effectOf(condition, judged);
  const reasons = {
    bars: condition.code ?? 'condition_unmet',
    missing: 'fact_missing',
    can_still: 'not_yet',
    open: 'judgement_open',
    none: 'met',
  };
  return aspect(effect, {
    reason: message(`liability.reason.${reasons[effect]}`),
    condition: {
      ...message(`liability.condition.${condition.what}`),
      state: shownState(judged),
      bars: condition.bars ?? 'debt',
    },
    missing: condition.bars === undefined ? judged.missing : [],
    steps: judged.steps,
  });
}

/** What can still be done leaves the party within reach, whether or not it is known to be done already. */
function effectOf(condition: Condition, judged: Verdict): Effect {
  if (judged.state === 'met' || condition.bars === 'enforcement') return 'none';
  if (condition.can_still && judged.state !== 'open') return 'can_still';
  return judged.state === 'unmet' ? 'bars' : judged.state;
}
