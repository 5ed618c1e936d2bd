/** Evaluates the tests of a rule against what was known: docs/RULES.md section 1. Every test leaves a step. */
import { type Day, nextDay } from '../dates.ts';
import type { CaseEvent, Contract } from '../model.ts';
import { type Param, type Params, param, type Step } from '../outcome.ts';
import { evaluateEachAward } from './awards.ts';
import { periodOf } from './known.ts';
import { evaluateNumber, evaluatePrice } from './numbers.ts';
import { evaluateFact } from './party-facts.ts';
import type { Acts, EventTest, FieldTest, KnewTest, RuleTest, Scalar, Whom } from './regime.ts';
import { contractAt, partiesMeant, type Seat } from './seat.ts';
import { allOf, anyOf, established, negate, type State, type Verdict, verdict } from './verdict.ts';

export function evaluate(test: RuleTest, seat: Seat): Verdict {
  if ('all' in test) return allOf(test.all.map((inner) => evaluate(inner, seat)));
  if ('any' in test) return anyOf(test.any.map((inner) => evaluate(inner, seat)));
  if ('not' in test) return negate(evaluate(test.not, seat));
  if ('worked_from' in test) return evaluateWorkedFrom(test.worked_from, seat);
  if ('each_award' in test) return evaluateEachAward(test.each_award, seat, evaluate);
  if ('established' in test) return established(evaluate(test.established, seat));
  if ('fact' in test) return evaluateFact(test, seat);
  if ('number' in test) return evaluateNumber(test, seat);
  if ('price_below_floor' in test) return evaluatePrice(test, seat);
  if ('event' in test) return evaluateEvent(test, seat);
  if ('knew' in test) return evaluateKnowledge(test, seat);
  if ('judgement' in test)
    return verdict('open', step(seat, 'liability.step.judgement', { what: param.code(test.judgement) }));
  if ('unsettled' in test) {
    const what = { what: param.code(test.unsettled) };
    return verdict('missing', step(seat, 'liability.step.unsettled', what), {
      code: 'liability.missing.law',
      params: what,
    });
  }
  return evaluateField(test, seat);
}

function step(seat: Seat, code: string, params: Params): Step {
  return { code, params: { party: param.party(seat.party), ...params }, citation: seat.regime.id };
}

const shown = (value: Scalar | undefined): Param =>
  value === undefined ? param.code('not_known') : param.code(String(value));

/** A line that crosses the day is missing: the hours by day would tell. */
function evaluateWorkedFrom(on: Day, seat: Seat): Verdict {
  const period = periodOf(seat.known, seat.line) ?? { from: seat.known.asOf, until: nextDay(seat.known.asOf) };
  const state: State = period.from >= on ? 'met' : period.until <= on ? 'unmet' : 'missing';
  const params = { line: param.line(seat.line.id), on: param.day(on) };
  return verdict(state, step(seat, 'liability.step.worked_from', params), {
    code: 'liability.missing.split',
    params,
  });
}

/** Fields as the rule names them, and where the model keeps them. */
const CONTRACT_FIELDS: Readonly<Record<string, keyof Contract>> = {
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
  const params = { field: param.code(field), value: shown(value), wanted: param.list(wanted.map(shown)) };
  const missing = {
    code: `liability.missing.contract.${field}`,
    params: contract === undefined ? {} : { contract: param.contract(contract.id) },
    ...(contract === undefined ? {} : { holder: contract.buyer }),
  };
  return verdict(state, step(seat, 'liability.step.contract', params), missing);
}

function plainState(value: Scalar | undefined, wanted: readonly Scalar[]): State {
  return value === undefined ? 'missing' : wanted.includes(value) ? 'met' : 'unmet';
}

/** NACE codes nest: 41.20 lies in 41; a held 49 leaves open whether it is 49.41. */
function sectorState(value: Scalar | undefined, wanted: readonly Scalar[]): State {
  if (typeof value !== 'string') return 'missing';
  const codes = wanted.map(String);
  if (codes.some((code) => value.startsWith(code))) return 'met';
  return codes.some((code) => code.startsWith(value)) ? 'missing' : 'unmet';
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
  return verdict(met ? 'met' : 'unmet', step(seat, 'liability.step.claim', params));
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
  return verdict(plainState(value, wanted), step(seat, 'liability.step.line', params), missing);
}

/** Acts that nobody but the creditor, an authority or a court does: not listed = did not happen. */
const ACTS_ALWAYS_KNOWN: ReadonlySet<string> = new Set([
  'written_claim',
  'complaint_filed',
  'court_filing',
  'evidence_produced',
  'inspectorate_notice',
  'assessment_served',
  'judgment',
  'payment_order',
  'finding',
  'enforcement_failed',
  'payment',
]);

const OUTSIDERS: ReadonlySet<string> = new Set(['creditor', 'authority', 'court']);

function evaluateEvent(test: EventTest, seat: Seat): Verdict {
  const to = receiversOf(test, seat);
  return allOf(
    to.map((receiver) => {
      const found = eventsMatching(test, seat, receiver);
      const happened = found.find((event) => event.occurred);
      const state: State =
        happened !== undefined ? 'met' : found.length > 0 || ACTS_ALWAYS_KNOWN.has(test.event) ? 'unmet' : 'missing';
      const doer = whoActs(test, seat)[0];
      const params: Params = {
        event: param.code(test.event),
        ...(receiver === undefined ? {} : { to: param.party(receiver) }),
        ...(happened?.on === undefined ? {} : { on: param.day(happened.on) }),
      };
      const said = happened !== undefined ? 'event' : found.length > 0 ? 'did_not_happen' : 'no_event';
      return verdict(state, step(seat, `liability.step.${said}`, params), {
        code: `liability.missing.event.${test.event}`,
        params: {
          party: param.party(doer ?? seat.party),
          ...(receiver === undefined ? {} : { to: param.party(receiver) }),
        },
        ...(doer === undefined || OUTSIDERS.has(doer) ? {} : { holder: doer }),
      });
    }),
  );
}

function whoActs(test: EventTest, seat: Seat): readonly string[] {
  if (test.by === undefined) return [];
  if (test.by === 'authority') return authorities(seat);
  return OUTSIDERS.has(test.by) ? [test.by] : partiesMeant(seat, test.by as Whom);
}

/** An act sent to an authority needs to reach one body only; `undefined` = sent to whomever. */
export function receiversOf(test: EventTest, seat: Seat): readonly (string | undefined)[] {
  if (test.to === undefined || test.to === 'authority') return [undefined];
  return partiesMeant(seat, test.to);
}

/** Authorities, and the bodies among the parties: those that neither buy nor supply, such as a fund of the industry. */
function authorities(seat: Seat): readonly string[] {
  const { facts, employer } = seat.known;
  const inContracts = new Set(facts.contracts.flatMap(({ buyer, supplier }) => [buyer, supplier]));
  const bodies = facts.parties.map(({ id }) => id).filter((id) => id !== employer && !inContracts.has(id));
  return ['authority', ...bodies];
}

/** Events of this kind by this doer, to this receiver, about this line or contract; silence about the subject covers all. */
export function eventsMatching(test: EventTest, seat: Seat, receiver?: string): readonly CaseEvent[] {
  const by = whoActs(test, seat);
  const subjects = test.about === undefined ? [] : subjectsOf(test.about, seat);
  const offices = test.to === 'authority' ? authorities(seat) : undefined;
  const whats = test.what === undefined ? [] : typeof test.what === 'string' ? [test.what] : test.what;
  return seat.known.events.filter(
    (event) =>
      event.kind === test.event &&
      (by.length === 0 || by.includes(event.from)) &&
      (receiver === undefined || event.to.includes(receiver)) &&
      (offices === undefined || event.to.some((to) => offices.includes(to))) &&
      (test.about === undefined ||
        event.about.length === 0 ||
        subjects.some((subject) => event.about.includes(subject))) &&
      whats.every((what) => event.what.includes(what)),
  );
}

/** Every time that the act, or any of several, was done. */
export function actsDone(act: Acts, seat: Seat): readonly CaseEvent[] {
  if (!('event' in act)) return act.flatMap((one) => actsDone(one, seat));
  return receiversOf(act, seat)
    .flatMap((receiver) => eventsMatching(act, seat, receiver))
    .filter((event) => event.occurred);
}

/** An act about the contract that the hours were worked under is about the line, and the other way round. */
function subjectsOf(about: NonNullable<EventTest['about']>, seat: Seat): readonly string[] {
  const contract = contractAt(seat, about === 'line' ? 'work' : about)?.id;
  const line = about === 'own' ? [] : [seat.line.id];
  return contract === undefined ? line : [...line, contract];
}

function evaluateKnowledge(test: KnewTest, seat: Seat): Verdict {
  const on = test.at === undefined ? seat.known.asOf : seat.way?.contract.signed;
  const params = { of: param.code(test.knew) };
  if (on === undefined) {
    const contract = seat.way === undefined ? {} : { contract: param.contract(seat.way.contract.id) };
    const missing = { code: 'liability.missing.contract.signed', params: contract, holder: seat.party };
    return verdict('missing', step(seat, 'liability.step.knowledge_open', params), missing);
  }
  const held = seat.known.knowledge.filter(
    (item) => item.party === seat.party && item.of === test.knew && item.on <= on,
  );
  const latest = held.reduce<(typeof held)[number] | undefined>(
    (best, item) => (best !== undefined && best.on > item.on ? best : item),
    undefined,
  );
  if (latest === undefined) return verdict('open', step(seat, 'liability.step.knowledge_open', params));
  const state: State = test.states.includes(latest.state) ? 'met' : 'unmet';
  const said = {
    ...params,
    state: param.code(latest.state),
    on: param.day(latest.on),
    source: param.text(latest.source),
  };
  return verdict(state, step(seat, 'liability.step.knowledge', said));
}
