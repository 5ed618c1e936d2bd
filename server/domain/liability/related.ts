/**
 * Parties that answer because of how they stand to another, outside the chain of contracts: its managers, the companies
 * of its group, whoever took over its business. Docs/RULES.md section 4.
 */
import { type Day, holdsOn } from '../dates.ts';
import type { Relation } from '../model.ts';
import { message, param, type Step } from '../outcome.ts';
import { type Aspect, aspect, shownState } from './aspect.ts';
import { dayNotRecorded, type Known } from './known.ts';
import type { RegimeVersion, Related, Standing } from './regime.ts';
import { daysThatMayCount, type Seat } from './seat.ts';
import { anyOf, type State, type Verdict, verdict } from './verdict.ts';

/** Whether a rule asks how parties stand to one another, and anything is held of this one. */
export function mayStandBeside(party: string, regime: RegimeVersion, known: Known): boolean {
  return (
    regime.debtors.some(({ who }) => who.related !== undefined) &&
    relationsOf(known).some((relation) => relation.party === party || relation.of === party)
  );
}

/** How a party stands to another, and the day of the transfer where it took over from it or handed over to it. */
export interface Relationship {
  readonly verdict: Verdict;
  readonly transfer?: Day;
}

export function standsTo(other: string, rule: Related, seat: Seat): Relationship {
  const transfer = rule.by.map((standing) => transferOf(standing, other, seat)).find((found) => found !== undefined);
  const judged = anyOf(rule.by.map((standing) => judge(standing, other, seat)));
  return { verdict: judged, ...(transfer?.from === undefined ? {} : { transfer: transfer.from }) };
}

/** What the party answers by, as a condition of its debt. */
export function relationAspect(other: string, { verdict: judged }: Relationship): Aspect {
  const condition = {
    ...message('liability.condition.related', { of: param.party(other) }),
    state: shownState(judged),
    bars: 'debt' as const,
  };
  const effect = judged.state === 'met' ? 'none' : judged.state === 'missing' ? 'missing' : 'open';
  const reason = message(`liability.reason.${effect === 'open' ? 'judgement_open' : 'fact_missing'}`);
  return aspect(effect, { reason, condition, missing: judged.missing, steps: judged.steps });
}

function judge(standing: Standing, other: string, seat: Seat): Verdict {
  const params = { party: param.party(seat.party), of: param.party(other), standing: param.code(standing) };
  const step: Step = { code: 'liability.step.related', params, citation: seat.regime.id };
  const states = daysThatMayCount(seat).map((on) => stateOn(on, standing, other, seat));
  const state = states[0] as State;
  const open = states.every((one) => one === state) ? undefined : dayNotRecorded(seat.known, seat.line);
  if (open !== undefined) return verdict('missing', step, open);
  return verdict(state, step, { code: 'liability.missing.control', params, holder: seat.party });
}

function stateOn(on: Day, standing: Standing, other: string, seat: Seat): State {
  switch (standing) {
    case 'manager':
      return relationsOn(on, seat).some((r) => r.kind === 'manages' && r.party === seat.party && r.of === other)
        ? 'met'
        : 'unmet';
    case 'group_company':
      return sameGroup(seat.party, other, relationsOn(on, seat));
    case 'successor':
    case 'predecessor':
      return transferOf(standing, other, seat) === undefined ? 'unmet' : 'met';
  }
}

/** Relations known by the day of the question that held on the day that counts; a transfer once made stays made. */
function relationsOn(on: Day, seat: Seat): readonly Relation[] {
  return relationsOf(seat.known).filter((relation) => relation.kind !== 'succeeds' && holdsOn(relation, on));
}

function relationsOf(known: Known): readonly Relation[] {
  return (known.facts.relations ?? []).filter(({ from }) => from === undefined || from <= known.asOf);
}

function transferOf(standing: Standing, other: string, seat: Seat): Relation | undefined {
  if (standing !== 'successor' && standing !== 'predecessor') return undefined;
  const [later, earlier] = standing === 'successor' ? [seat.party, other] : [other, seat.party];
  return relationsOf(seat.known)
    .filter((r) => r.kind === 'succeeds' && r.party === later && r.of === earlier)
    .sort((a, b) => (a.from ?? '').localeCompare(b.from ?? ''))[0];
}

/** More than half gives control; less leaves it to judgement whether control rests on something else; not known is missing. */
const LINKS: readonly (readonly [State, (relation: Relation) => boolean])[] = [
  ['met', (relation) => relation.kind === 'same_group' || (relation.share?.greaterThan('0.5') ?? false)],
  ['missing', (relation) => relation.share === undefined],
  ['open', () => true],
];

/** Through links of control, upwards, downwards and sideways: the weakest link that is needed decides. */
function sameGroup(party: string, other: string, relations: readonly Relation[]): State {
  const links = relations.filter(({ kind }) => kind === 'owns' || kind === 'same_group');
  let passable: readonly Relation[] = [];
  for (const [state, passes] of LINKS) {
    passable = [...passable, ...links.filter((link) => !passable.includes(link) && passes(link))];
    if (isLinked(party, other, passable)) return state;
  }
  return 'unmet';
}

function isLinked(from: string, to: string, links: readonly Relation[]): boolean {
  const reached = new Set([from]);
  for (let grown = -1; grown !== reached.size; ) {
    grown = reached.size;
    for (const { party, of } of links) {
      if (reached.has(party)) reached.add(of);
      if (reached.has(of)) reached.add(party);
    }
  }
  return reached.has(to);
}
