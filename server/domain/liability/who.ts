/** Whether a clause of a rule speaks of a party, and what that hangs on. */
import { message, param } from '../outcome.ts';
import { type Aspect, aspect } from './aspect.ts';
import { holdsPosition } from './positions.ts';
import type { Way } from './reach.ts';
import type { Debtor } from './regime.ts';
import { kindMissing, type Seat } from './seat.ts';
import { evaluate } from './test.ts';
import { allOf, anyOf, type Verdict, verdict } from './verdict.ts';

export interface WhoAnswer {
  readonly aspects: readonly Aspect[];
  readonly inferred: boolean;
}

/** `undefined` where the clause does not speak of this party. */
export function whoAspects(clause: Debtor, way: Way, seat: Seat): WhoAnswer | undefined {
  const { who } = clause;
  if (who.direct !== undefined && who.direct !== way.direct) return undefined;
  if (who.rung !== undefined && !who.rung.includes(way.rung)) return undefined;
  const aspects: Aspect[] = [];
  let inferred = way.inferred;
  if (who.position !== undefined) {
    const position = holdsPosition(way, who.position);
    if (position.state === 'unmet') return undefined;
    if (position.state === 'missing')
      aspects.push(
        ...(position.hangsOnKind && way.openKinds.length > 0
          ? kindsMissing(way)
          : [missingAspect('liability.missing.position', seat)]),
      );
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
    if (nearest.state !== 'met') aspects.push(fromVerdict(nearest));
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

export function missingAspect(code: string, seat: Seat): Aspect {
  const params = {
    party: param.party(seat.party),
    ...(seat.way === undefined ? {} : { contract: param.contract(seat.way.contract.id) }),
  };
  return aspect('missing', {
    reason: message('liability.reason.fact_missing'),
    missing: [{ code, params, holder: seat.party }],
  });
}

function kindsMissing(way: Way): readonly Aspect[] {
  return way.openKinds.map((contract) =>
    aspect('missing', { reason: message('liability.reason.fact_missing'), missing: [kindMissing(contract)] }),
  );
}

/** Of a judgement that no rule can make nothing is missing that somebody could send. */
export function fromVerdict(of: Verdict): Aspect {
  const effect = of.state === 'open' ? 'open' : of.state === 'missing' ? 'missing' : 'none';
  const reason = message(`liability.reason.${effect === 'open' ? 'judgement_open' : 'fact_missing'}`);
  return aspect(effect, { reason, missing: of.missing, steps: of.steps });
}
