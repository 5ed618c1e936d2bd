/** Evaluates the tests of a rule against what was known: docs/RULES.md section 1. Every test leaves a step. */
import { type Day, nextDay } from '../dates.ts';
import type { Contract } from '../model.ts';
import { type Param, param } from '../outcome.ts';
import { sectorRelation } from '../wages/nace.ts';
import { evaluateEvent, evaluateRepeated, evaluateUnanswered } from './acts.ts';
import { evaluateEachAward } from './awards.ts';
import { workedWithin } from './known.ts';
import { evaluateNumber, evaluatePrice } from './numbers.ts';
import { evaluateFact } from './party-facts.ts';
import type { FieldTest, KnewTest, RuleTest, Scalar } from './regime.ts';
import { contractAt, daysThatMayCount, headReadings, openKindFacts, type Seat, stepAt } from './seat.ts';
import { allOf, anyOf, established, negate, type State, type Verdict, verdict } from './verdict.ts';

export function evaluate(test: RuleTest, seat: Seat): Verdict {
  return readsHead(test) ? agreed(test, seat) : evaluateOne(test, seat);
}

function evaluateOne(test: RuleTest, seat: Seat): Verdict {
  if ('all' in test) return allOf(test.all.map((inner) => evaluate(inner, seat)));
  if ('any' in test) return anyOf(test.any.map((inner) => evaluate(inner, seat)));
  if ('not' in test) return negate(evaluate(test.not, seat));
  if ('worked_before' in test) return evaluateWorkedBefore(seat);
  if ('worked_from' in test) return evaluateWorkedFrom(test.worked_from, seat);
  if ('signed_from' in test) return evaluateSignedFrom(test.signed_from, seat);
  if ('each_award' in test) return evaluateEachAward(test.each_award, seat, evaluate);
  if ('established' in test) return established(evaluate(test.established, seat));
  if ('fact' in test) return evaluateFact(test, seat);
  if ('number' in test) return evaluateNumber(test, seat);
  if ('price_below_floor' in test) return evaluatePrice(test, seat);
  if ('event' in test) return evaluateEvent(test, seat);
  if ('unanswered' in test) return evaluateUnanswered(test, seat);
  if ('repeated' in test) return evaluateRepeated(test, seat);
  if ('knew' in test) return evaluateKnowledge(test, seat);
  if ('judgement' in test)
    return verdict('open', stepAt(seat, 'liability.step.judgement', { what: param.code(test.judgement) }));
  if ('unsettled' in test) {
    const what = { what: param.code(test.unsettled) };
    return verdict('missing', stepAt(seat, 'liability.step.unsettled', what), {
      code: 'liability.missing.law',
      params: what,
    });
  }
  return evaluateField(test, seat);
}

function readsHead(test: RuleTest): boolean {
  return (
    ('of' in test && test.of === 'head') ||
    ('about' in test && test.about === 'head') ||
    ('price_below_floor' in test && test.price_below_floor === 'head')
  );
}

/** Where the answer hangs on which contract stands at the head, the kind of a contract below it is what is missing. */
function agreed(test: RuleTest, seat: Seat): Verdict {
  const readings = headReadings(seat).map((reading) => evaluateOne(test, reading));
  const [first = verdict('missing'), ...others] = readings;
  if (others.every(({ state }) => state === first.state)) return first;
  return {
    state: 'missing',
    steps: first.steps.map((step) => ({ ...step, result: 'missing' })),
    missing: openKindFacts(seat),
  };
}

const shown = (value: Scalar | undefined): Param =>
  value === undefined ? param.code('not_known') : param.code(String(value));

const shownSector = (value: Scalar | undefined): Param =>
  value === undefined ? shown(value) : param.sector(String(value));

/** The day of the transfer itself is worked for the one who took over. */
function evaluateWorkedBefore(seat: Seat): Verdict {
  const { transfer } = seat;
  const line = { line: param.line(seat.line.id) };
  if (transfer === undefined) {
    const none = stepAt(seat, 'liability.step.no_transfer', line);
    return verdict('missing', none, { code: 'liability.missing.transfer', params: line, holder: seat.party });
  }
  return negate(evaluateWorkedFrom(transfer, seat, 'liability.missing.split_transfer'));
}

/** A line that crosses the day is missing: the hours by day would tell. */
function evaluateWorkedFrom(on: Day, seat: Seat, missing = 'liability.missing.split'): Verdict {
  const period = workedWithin(seat.known, seat.line) ?? { from: undefined, until: nextDay(seat.known.asOf) };
  const isAfter = period.from !== undefined && period.from >= on;
  const state: State = isAfter ? 'met' : period.until <= on ? 'unmet' : 'missing';
  const params = { line: param.line(seat.line.id), on: param.day(on) };
  return verdict(state, stepAt(seat, 'liability.step.worked_from', params), {
    code: missing,
    params,
  });
}

function evaluateSignedFrom(on: Day, seat: Seat): Verdict {
  const { work } = seat.reach;
  const state: State = work?.signed === undefined ? 'missing' : work.signed >= on ? 'met' : 'unmet';
  const contract = work === undefined ? {} : { contract: param.contract(work.id) };
  return verdict(state, stepAt(seat, 'liability.step.signed_from', { on: param.day(on) }), {
    code: 'liability.missing.contract.signed',
    params: contract,
    ...(work === undefined ? {} : { holder: work.buyer }),
  });
}

/** Fields as the rule names them, and where the model keeps them. */
export const CONTRACT_FIELDS: Readonly<Record<string, keyof Contract>> = {
  nace: 'nace',
  kind: 'kind',
  product: 'product',
  goods_state: 'goodsState',
  place_of_work: 'placeOfWork',
  activity: 'activity',
  public_works: 'publicWorks',
  federal_funds: 'federalFunds',
  single_job: 'singleJob',
};

function evaluateField(test: FieldTest, seat: Seat): Verdict {
  const wanted = Array.isArray(test.is) ? test.is : [test.is];
  if (test.claim !== undefined) return evaluateClaim(test.claim, wanted, seat);
  if (test.line !== undefined) return evaluateLine(test.line, wanted, seat);
  const field = test.contract ?? '';
  const contract = contractAt(seat, test.of ?? 'work');
  const value = contract?.[CONTRACT_FIELDS[field] ?? 'what'] as Scalar | undefined;
  const state = field === 'nace' ? sectorState(value, wanted) : plainState(value, wanted);
  const said = field === 'nace' ? shownSector : shown;
  const params = { field: param.code(field), value: said(value), wanted: param.list(wanted.map(said)) };
  const missing = {
    code: `liability.missing.contract.${field}`,
    params: contract === undefined ? {} : { contract: param.contract(contract.id) },
    ...(contract === undefined ? {} : { holder: contract.buyer }),
  };
  return verdict(state, stepAt(seat, 'liability.step.contract', params), missing);
}

function plainState(value: Scalar | undefined, wanted: readonly Scalar[]): State {
  return value === undefined ? 'missing' : wanted.includes(value) ? 'met' : 'unmet';
}

const OF_SECTOR = { inside: 'met', may_be_inside: 'missing', outside: 'unmet' } as const;

/** NACE codes nest: 41.20 lies in 41, as section F lies in 41 to 43; a held 49 leaves open whether it is 49.41. */
function sectorState(value: Scalar | undefined, wanted: readonly Scalar[]): State {
  return typeof value === 'string' ? OF_SECTOR[sectorRelation(value, withSpans(wanted.map(String)))] : 'missing';
}

/** Divisions that follow one another are one span too, so that a section of just these lies in it: 41, 42, 43 is 41-43. */
function withSpans(codes: readonly string[]): string {
  const divisions = codes.filter((code) => /^\d\d$/.test(code)).sort();
  const spans: [string, string][] = [];
  for (const code of divisions) {
    const span = spans.at(-1);
    if (span !== undefined && Number(code) === Number(span[1]) + 1) span[1] = code;
    else spans.push([code, code]);
  }
  return [...codes, ...spans.map((ends) => ends.join('-'))].join(',');
}

function evaluateClaim(field: string, wanted: readonly Scalar[], seat: Seat): Verdict {
  const { claim } = seat.known.facts;
  const held: Readonly<Record<string, readonly string[]>> = {
    invokes: claim.invokes,
    creditor: [seat.line.creditor ?? claim.creditor],
    work_form: [claim.workForm],
    place: [claim.place],
  };
  const values = held[field] ?? [];
  const met = wanted.some((value) => values.includes(String(value)));
  const params = {
    field: param.code(field),
    value: param.list(values.map(param.code)),
    wanted: param.list(wanted.map(shown)),
  };
  return verdict(met ? 'met' : 'unmet', stepAt(seat, 'liability.step.claim', params));
}

function evaluateLine(field: string, wanted: readonly Scalar[], seat: Seat): Verdict {
  const held: Readonly<Record<string, string | undefined>> = {
    rate_basis: seat.line.rateBasis,
    pay_method: seat.line.payMethod,
    kind: seat.line.kind,
  };
  const value = held[field];
  const params = {
    field: param.code(field),
    value: shown(value),
    wanted: param.list(wanted.map(shown)),
    line: param.line(seat.line.id),
  };
  const missing = { code: `liability.missing.line.${field}`, params: { line: param.line(seat.line.id) } };
  return verdict(plainState(value, wanted), stepAt(seat, 'liability.step.line', params), missing);
}

/** Two, where the last day worked is not recorded: the first and the last that it may have been. */
function daysOfKnowledge({ at }: KnewTest, seat: Seat): readonly (Day | undefined)[] {
  if (at === undefined) return [seat.known.asOf];
  return at === 'work' ? daysThatMayCount(seat) : [seat.way?.contract.signed];
}

function evaluateKnowledge(test: KnewTest, seat: Seat): Verdict {
  const told = daysOfKnowledge(test, seat).map((on) => knowledgeOn(on, test, seat));
  const last = told[0] as Verdict;
  if (told.every(({ state }) => state === last.state)) return last;
  const params = { of: param.code(test.knew) };
  return verdict('open', stepAt(seat, 'liability.step.knowledge_open', params));
}

function knowledgeOn(on: Day | undefined, test: KnewTest, seat: Seat): Verdict {
  const params = { of: param.code(test.knew) };
  if (on === undefined) {
    const contract = seat.way === undefined ? {} : { contract: param.contract(seat.way.contract.id) };
    const missing = { code: 'liability.missing.contract.signed', params: contract, holder: seat.party };
    return verdict('missing', stepAt(seat, 'liability.step.knowledge_open', params), missing);
  }
  const held = seat.known.knowledge.filter(
    (item) => item.party === seat.party && item.of === test.knew && item.on <= on,
  );
  const last = held.reduce((best, item) => (item.on > best ? item.on : best), '');
  const latest = held.filter((item) => item.on === last);
  const found = latest.find(({ state }) => test.states.includes(state));
  const [said] = [found, ...latest].filter((item) => item !== undefined);
  // Of two statements of one day that deny one another nobody here says which is true.
  if (said === undefined || (found !== undefined && latest.some(({ state }) => !test.states.includes(state))))
    return verdict('open', stepAt(seat, 'liability.step.knowledge_open', params));
  const told = {
    ...params,
    state: param.code(said.state),
    on: param.day(said.on),
    source: param.text(said.source),
  };
  return verdict(found === undefined ? 'unmet' : 'met', stepAt(seat, 'liability.step.knowledge', told));
}
