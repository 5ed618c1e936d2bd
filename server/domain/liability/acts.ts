/** Acts that a rule asks about: whether they were done, when, and whether in time. docs/RULES.md section 1. */
import { type Day, earliest } from '../dates.ts';
import type { CaseEvent } from '../model.ts';
import { type MissingFact, type Params, param } from '../outcome.ts';
import { addPeriod } from '../periods.ts';
import { lastDayMoved } from './clock-answer.ts';
import { daysToFallDue } from './due.ts';
import { dayNotRecorded } from './known.ts';
import type { Acts, EventTest, RegimeVersion, RepeatedTest, UnansweredTest, Whom } from './regime.ts';
import { contractAt, dayThatCounts, earliestThatCounts, partiesMeant, type Seat, stepAt } from './seat.ts';
import { allOf, type State, type Verdict, verdict } from './verdict.ts';

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
  'certificate',
  'enforcement_failed',
  'payment',
]);

const OUTSIDERS: ReadonlySet<string> = new Set(['creditor', 'authority', 'court']);

/** Not listed = did not happen. */
export const isToldOfWhenDone = ({ event }: EventTest): boolean => ACTS_ALWAYS_KNOWN.has(event);

export function evaluateEvent(test: EventTest, seat: Seat): Verdict {
  const to = receiversOf(test, seat);
  return allOf(
    to.map((receiver) => {
      const whenever = eventsMatching(test, seat, receiver);
      const found = whenever.filter((event) => !isTooLate(event, test, seat));
      const isDenied = (event: CaseEvent) => isDeniedAmong(found, event);
      // Of several, the earliest goes before one of which nobody can tell whether it was in time.
      const done = found
        .filter((event) => event.occurred)
        .sort((a, b) => (a.on ?? '9999').localeCompare(b.on ?? '9999'));
      const [happened] = done;
      const late = whenever.find((event) => event.occurred && !found.includes(event));
      const { on } = happened ?? late ?? {};
      const isSure = done.some(
        (event) => !isDenied(event) && isSurelyInTime(event, test, seat) && concern(event, seat) === 'yes',
      );
      const isTold = happened === undefined && (found.length > 0 || isToldOfWhenDone(test));
      const state: State = isSure ? 'met' : isTold ? 'unmet' : 'missing';
      const doer = whoActs(test, seat)[0];
      const params: Params = {
        event: param.code(test.event),
        ...(receiver === undefined ? {} : { to: param.party(receiver) }),
        ...(on === undefined ? {} : { on: param.day(on) }),
      };
      const unsaid = late === undefined ? 'no_event' : 'event_late';
      const said = happened !== undefined ? 'event' : found.length > 0 ? 'did_not_happen' : unsaid;
      const open = isSure ? undefined : done.find((event) => concern(event, seat) === 'open');
      if (open !== undefined)
        return verdict('missing', stepAt(seat, `liability.step.${said}`, params), whatItHangsOn(open, seat));
      return verdict(state, stepAt(seat, `liability.step.${said}`, params), {
        code: `liability.missing.event.${test.event}`,
        params: {
          party: param.party(doer ?? seat.party),
          ...(receiver === undefined ? {} : { to: param.party(receiver) }),
          ...(test.what === undefined ? {} : { what: param.list([test.what].flat().map(param.code)) }),
        },
        ...(doer === undefined || OUTSIDERS.has(doer) ? {} : { holder: doer }),
      });
    }),
  );
}

/** Done when the work was over: a text that means an act before or during the work does not mean this one. */
function isTooLate({ occurred, on }: CaseEvent, { done }: EventTest, seat: Seat): boolean {
  return done !== undefined && occurred && on !== undefined && on > dayThatCounts(seat);
}

/** Work of which the end is not recorded may have been over before. */
function isSurelyInTime({ on }: CaseEvent, { done }: EventTest, seat: Seat): boolean {
  return done === undefined || (on !== undefined && on <= earliestThatCounts(seat));
}

export const isDeniedAmong = (found: readonly CaseEvent[], event: CaseEvent): boolean =>
  found.some((other) => !other.occurred && isSameAct(event, other));

/** By one to the same others, about the same and of the same content: one who says that it happened denies who says not. */
function isSameAct(a: CaseEvent, b: CaseEvent): boolean {
  const of = ({ from, to, about, what }: CaseEvent) =>
    JSON.stringify([from, ...[to, about, what].map((ids) => [...ids].sort())]);
  return of(a) === of(b);
}

function whoActs(test: EventTest, seat: Seat): readonly string[] {
  if (test.by === undefined) return [];
  if (test.by === 'authority') return authorities(seat);
  return OUTSIDERS.has(test.by) ? [test.by] : partiesMeant(seat, test.by as Whom);
}

/** An act sent to an authority needs to reach one body only; `undefined` = sent to whomever. */
function receiversOf(test: EventTest, seat: Seat): readonly (string | undefined)[] {
  if (test.to === undefined || test.to === 'authority') return [undefined];
  return partiesMeant(seat, test.to);
}

/** Authorities, and the bodies among the parties: those that neither buy nor supply nor belong to one that does, such as a fund of the industry. */
function authorities(seat: Seat): readonly string[] {
  const { facts, employer } = seat.known;
  const firms = new Set([
    employer,
    ...facts.contracts.flatMap(({ buyer, supplier }) => [buyer, supplier]),
    ...(facts.relations ?? []).flatMap(({ party, of }) => [party, of]),
  ]);
  const bodies = facts.parties.map(({ id }) => id).filter((id) => !firms.has(id));
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
      whats.every((what) => event.what.includes(what)) &&
      concern(event, seat) !== 'no' &&
      isUnderText(event, seat.regime),
  );
}

/** Acts by which a debt is enforced. */
const ENFORCING: ReadonlySet<string> = new Set(['judgment', 'payment_order', 'enforcement_failed']);

/**
 * What was enforced before a debt fell due, or was earned, was another debt, unless somebody says that it was this one.
 * Open where the day is not known, or that on which the debt fell due.
 */
export function concern(
  { kind, on, about }: CaseEvent,
  { known, line }: Pick<Seat, 'known' | 'line'>,
): 'yes' | 'no' | 'open' {
  if (!ENFORCING.has(kind) || about.includes(line.id)) return 'yes';
  const [first, last] = daysToFallDue(known, line);
  if (first === undefined) return 'yes';
  if (on === undefined) return 'open';
  return on < first ? 'no' : last !== undefined && on >= last ? 'yes' : 'open';
}

function whatItHangsOn({ kind, on }: CaseEvent, { line }: Seat): MissingFact {
  const of = { line: param.line(line.id) };
  return on === undefined
    ? { code: 'liability.missing.act_day', params: { event: param.code(kind), ...of } }
    : { code: 'liability.missing.line.due', params: of };
}

/** Where the day of the notice chooses the text, a notice is one under the text of its own day only. */
export function isUnderText({ kind, on }: CaseEvent, { version: { anchor, from, until } }: RegimeVersion): boolean {
  if (anchor !== 'notice' || kind !== 'inspectorate_notice' || on === undefined) return true;
  return from <= on && (until === undefined || on < until);
}

/** An act about the contract that the hours were worked under is about the line, and the other way round. */
function subjectsOf(about: NonNullable<EventTest['about']>, seat: Seat): readonly string[] {
  const contract = contractAt(seat, about === 'line' ? 'work' : about)?.id;
  const line = about === 'own' ? [] : [seat.line.id];
  return contract === undefined ? line : [...line, contract];
}

/** Every time that the act, or any of several, was done; one that another source denies is none. */
export function actsDone(act: Acts, seat: Seat): readonly CaseEvent[] {
  return actsSaid(act, seat).flatMap(({ event, denied }) => (denied ? [] : [event]));
}

/** Every time that it is said to have been done, and whether another source denies it. */
function actsSaid(act: Acts, seat: Seat): readonly { readonly event: CaseEvent; readonly denied: boolean }[] {
  if (!('event' in act)) return act.flatMap((one) => actsSaid(one, seat));
  return receiversOf(act, seat).flatMap((receiver) => {
    const found = eventsMatching(act, seat, receiver);
    return found
      .filter((event) => event.occurred && !isTooLate(event, act, seat))
      .map((event) => ({ event, denied: isDeniedAmong(found, event) }));
  });
}

/** An act that one source tells and another denies: nobody can tell whether it was done. */
export function denied(act: Acts | undefined, seat: Seat): MissingFact | undefined {
  const found = act === undefined ? undefined : actsSaid(act, seat).find((one) => one.denied);
  return found === undefined ? undefined : whetherDone(found.event, seat);
}

/** What is asked of an act that is told and denied. */
export function whetherDone({ kind }: CaseEvent, { line }: Pick<Seat, 'line'>): MissingFact {
  return { code: 'liability.missing.act_denied', params: { event: param.code(kind), line: param.line(line.id) } };
}

/** The earliest day on which the act, or any of several, was done; `undefined` where it was not, or not by then. */
export function dayOf(act: Acts | undefined, seat: Seat): Day | undefined {
  return act === undefined ? undefined : earliest(actsDone(act, seat).map((event) => event.on));
}

/** An act that was done on a day that nobody recorded, or that is denied: whether it was done in time is not known. */
export function undated(act: Acts | undefined, seat: Seat): MissingFact | undefined {
  const found = act === undefined ? undefined : actsDone(act, seat).find(({ on }) => on === undefined);
  if (found === undefined) return denied(act, seat);
  const params = { event: param.code(found.kind), line: param.line(seat.line.id) };
  const holder = OUTSIDERS.has(found.from) ? {} : { holder: found.from };
  return { code: 'liability.missing.act_day', params, ...holder };
}

/** A request that was not answered in its time: silence has the effect that the rule says. */
export function evaluateUnanswered(test: UnansweredTest, seat: Seat): Verdict {
  const asked = dayOf(test.unanswered, seat);
  const event = param.code(test.unanswered.event);
  const open = undated(test.unanswered, seat) ?? undated(test.by, seat);
  if (open !== undefined) return verdict('missing', stepAt(seat, 'liability.step.event', { event }), open);
  if (asked === undefined) return evaluateEvent(test.unanswered, seat);
  const by = addPeriod(asked, test.within);
  const answered = dayOf(test.by, seat);
  const silent = answered === undefined ? seat.known.asOf > by : answered > by;
  const params = { event, on: param.day(asked), by: param.day(by) };
  const moved = silent ? lastDayMoved(by, answered, seat) : undefined;
  if (moved !== undefined) return verdict('missing', stepAt(seat, 'liability.step.unanswered', params), moved);
  return verdict(silent ? 'met' : 'unmet', stepAt(seat, 'liability.step.unanswered', params));
}

/** Done by the day of signing, not longer before it than a period, and again within each period until the last day worked. */
export function evaluateRepeated(test: RepeatedTest, seat: Seat): Verdict {
  const contract = contractAt(seat, test.repeated.about === 'work' ? 'work' : 'own');
  const days = actsDone(test.repeated, seat)
    .map((event) => event.on)
    .filter((on) => on !== undefined)
    .sort();
  const params = {
    event: param.code(test.repeated.event),
    ...(days[0] === undefined ? {} : { on: param.day(days[0]) }),
  };
  const said = stepAt(seat, 'liability.step.repeated', params);
  if (contract?.signed === undefined) {
    const of = contract === undefined ? {} : { contract: param.contract(contract.id) };
    return verdict('missing', said, { code: 'liability.missing.contract.signed', params: of, holder: seat.party });
  }
  const first = days.filter((on) => on <= (contract.signed as Day)).at(-1);
  if (first === undefined || addPeriod(first, test.every) < contract.signed) return verdict('unmet', said);
  let good = addPeriod(first, test.every);
  for (const on of days) if (on > first && on <= good) good = addPeriod(on, test.every);
  if (good >= dayThatCounts(seat)) return verdict('met', said);
  return good < earliestThatCounts(seat)
    ? verdict('unmet', said)
    : verdict('missing', said, dayNotRecorded(seat.known, seat.line));
}
