/**
 * One firm ends and another begins: at the same address, with the same owner or as a stated successor, near in time and
 * for the same buyer, at the same workplace or in the same sector.
 */
import { type Day, type Interval, nextDay, overlaps, previousDay } from '../dates.ts';
import type { Contract } from '../model.ts';
import { type MissingFact, message, onlyOnce, param, type Step } from '../outcome.ts';
import { addPeriod, negatePeriod } from '../periods.ts';
import { beginningOf, type End, endsOf } from './beginnings.ts';
import type { EvidenceClass, Finding } from './finding.ts';
import { ruleOn, type SuccessorRule, type UndeclaredRules } from './rules.ts';
import { shareSector } from './same-work.ts';

export interface Firm {
  readonly id: string;
  readonly sectors: readonly string[];
  /** Dated status, as stated. */
  readonly status: readonly (Interval & { readonly value: string })[];
  readonly supplied: readonly Contract[];
}

/** What ties two firms together. */
export type Tie =
  | { readonly kind: 'succession' }
  | { readonly kind: 'same_owner'; readonly owner: string; readonly earlier: Interval; readonly later: Interval }
  /** The normal form that both share. `unsure`: the town, or the country of one of them, that nobody states. */
  | { readonly kind: 'same_address'; readonly address: string; readonly unsure?: 'town' | 'country' };

export interface FirmPair {
  readonly earlier: Firm;
  readonly later: Firm;
  readonly ties: readonly Tie[];
}

/** Each pair in the one direction in which it is given. */
export function successorFirms(pairs: readonly FirmPair[], asOf: Day, rules: UndeclaredRules): readonly Finding[] {
  const rule = ruleOn(rules.successors, asOf);
  return rule === undefined ? [] : pairs.flatMap((pair) => successorOf(pair, asOf, rule));
}

function successorOf(pair: FirmPair, asOf: Day, rule: SuccessorRule): readonly Finding[] {
  const { earlier, later } = pair;
  const begin = beginningOf(later);
  const end = endsOf(earlier, asOf).find(({ on }) => begin.on === undefined || isNear(begin.on, on, rule));
  const near = end === undefined ? undefined : nearDays(end.on, rule);
  const ties = near === undefined ? [] : pair.ties.filter((tie) => meets(tie, near) !== 'apart');
  const unsure = near === undefined || ties.some((tie) => meets(tie, near) === 'sure') ? [] : ties;
  const shared = sharedBusiness(earlier, later);
  const isDated = begin.on !== undefined && begin.undated.length === 0;
  if (begin.on !== undefined && begin.on > asOf) return [];
  if (end === undefined || ties.length === 0 || later.supplied.length === 0) return [];
  if (isDated && shared.agrees.length === 0) return [];
  const answer = isDated && shared.agrees.length > 0 && unsure.length === 0 ? 'candidate' : 'cannot_tell';
  const ask = (contract: string): MissingFact => ({
    ...message('undeclared.missing.days', { contract: param.contract(contract) }),
    holder: later.id,
  });
  return [
    {
      ...{ key: `successor ${earlier.id} ${later.id}`, kind: 'successor', answer, evidence: evidenceOf(ties) },
      what: message(`undeclared.what.successor-${answer}`),
      parties: [earlier.id, later.id],
      contracts: begin.contract === undefined ? [] : [begin.contract],
      steps: [
        ...ties.map((tie) => tieStep(tie, pair)),
        endStep(earlier.id, end),
        ...(begin.on === undefined ? [] : [beganStep(later.id, begin.on, end.on, rule)]),
        ...listed('agrees', shared.agrees),
        ...listed('differs', shared.differs),
      ],
      missing:
        answer === 'candidate'
          ? [continuity(pair)]
          : [...begin.undated.map(ask), ...onlyOnce(unsure.map((tie) => tieMissing(tie, pair)))],
      notSaid: [message('undeclared.not-said.successor')],
    },
  ];
}

/**
 * An owner ties two firms where it owned both at once, or each near the end of the one; a bound that nobody states leaves it
 * open. An address ties them where town and country are known to be the same.
 */
function meets(tie: Tie, near: { readonly first: Day; readonly last: Day }): 'sure' | 'unsure' | 'apart' {
  if (tie.kind === 'succession') return 'sure';
  if (tie.kind === 'same_address') return tie.unsure === undefined ? 'sure' : 'unsure';
  const window = { from: near.first, until: nextDay(near.last) };
  const ties = (a: Interval, b: Interval) => overlaps(a, b) || (overlaps(a, window) && overlaps(b, window));
  const [surely, perhaps] = [
    [stated(tie.earlier), stated(tie.later)],
    [tie.earlier, tie.later],
  ] as const;
  if (surely[0] !== undefined && surely[1] !== undefined && ties(surely[0], surely[1])) return 'sure';
  return ties(perhaps[0], perhaps[1]) ? 'unsure' : 'apart';
}

/** The days for which the ownership is stated: of a single bound that day alone; none where there is neither. */
function stated({ from, until }: Interval): Interval | undefined {
  if (from !== undefined) return { from, until: until ?? nextDay(from) };
  return until === undefined ? undefined : { from: previousDay(until), until };
}

function tieMissing(tie: Tie, { earlier, later }: FirmPair): MissingFact {
  const both = { earlier: param.party(earlier.id), later: param.party(later.id) };
  if (tie.kind === 'same_owner') {
    const owned = message('undeclared.missing.ownership-days', { ...both, owner: param.party(tie.owner) });
    return { ...owned, holder: tie.owner };
  }
  const name = tie.kind === 'same_address' && tie.unsure === 'country' ? 'country' : 'town';
  return { ...message(`undeclared.missing.${name}`, both), holder: later.id };
}

/** What would tell a firm that goes on under another name from one that merely came after. */
function continuity({ earlier, later }: FirmPair): MissingFact {
  const both = { earlier: param.party(earlier.id), later: param.party(later.id) };
  return { ...message('undeclared.missing.continuity', both), holder: later.id };
}

function isNear(begin: Day, end: Day, rule: SuccessorRule): boolean {
  const { first, last } = nearDays(end, rule);
  return first <= begin && begin <= last;
}

function nearDays(end: Day, { before, after }: SuccessorRule) {
  return { first: addPeriod(end, negatePeriod(before)), last: addPeriod(end, after) };
}

function endStep(id: string, { on, how, status }: End): Step {
  const where = { party: param.party(id), on: param.day(on) };
  return status === undefined
    ? message(`undeclared.step.ended-${how}`, where)
    : message(`undeclared.step.ended-${how}`, { ...where, status: param.code(status) });
}

function beganStep(party: string, on: Day, end: Day, rule: SuccessorRule): Step {
  const { first, last } = nearDays(end, rule);
  const params = { party: param.party(party), on: param.day(on), first: param.day(first), last: param.day(last) };
  return { ...message('undeclared.step.began', params), citation: rule.cite };
}

function evidenceOf(ties: readonly Tie[]): EvidenceClass {
  const has = (kind: Tie['kind']) => ties.some((tie) => tie.kind === kind);
  return has('succession') ? 'documented' : has('same_owner') ? 'computed' : 'inferred';
}

function tieStep(tie: Tie, pair: FirmPair): Step {
  const both = { earlier: param.party(pair.earlier.id), later: param.party(pair.later.id) };
  switch (tie.kind) {
    case 'succession':
      return message('undeclared.step.succession', both);
    case 'same_owner':
      return message('undeclared.step.same-owner', { ...both, owner: param.party(tie.owner) });
    case 'same_address':
      return message('undeclared.step.same-address', { ...both, address: param.text(tie.address) });
  }
}

function listed(name: 'agrees' | 'differs', codes: readonly string[]): readonly Step[] {
  return codes.length === 0
    ? []
    : [message(`undeclared.step.${name}`, { what: param.list(codes.map((code) => param.code(code))) })];
}

/** Of what is held of both: buyers, workplaces and sectors. What is held of one alone neither agrees nor differs. */
function sharedBusiness(earlier: Firm, later: Firm) {
  const agrees: string[] = [];
  const differs: string[] = [];
  const compare = (
    code: string,
    a: readonly string[],
    b: readonly string[],
    isSame = (x: string, y: string) => x === y,
  ) => {
    if (a.length === 0 || b.length === 0) return;
    const isShared = a.some((x) => b.some((y) => isSame(x, y)));
    (isShared ? agrees : differs).push(`${isShared ? 'same' : 'other'}_${code}`);
  };
  const of = (firm: Firm, values: (contract: Contract) => readonly string[]) => [
    ...new Set(firm.supplied.flatMap(values)),
  ];
  const buyers = (contract: Contract) => [contract.buyer];
  const workplaces = (contract: Contract) => contract.workplaces ?? [];
  const sectors = (firm: Firm) => [
    ...new Set([...firm.sectors, ...of(firm, ({ nace }) => (nace === undefined ? [] : [nace]))]),
  ];
  compare('buyer', of(earlier, buyers), of(later, buyers));
  compare('workplace', of(earlier, workplaces), of(later, workplaces));
  compare('sector', sectors(earlier), sectors(later), shareSector);
  return { agrees, differs };
}
