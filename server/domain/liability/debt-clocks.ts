/**
 * The worker's own claim against the employer has clocks of its own. Where one has run out, every row above rests on a
 * debt that may be dead; the rows say so and are not changed by it, because what stops or interrupts a limitation is
 * the law of procedure, which nobody has researched here.
 */
import { type Day, earliest } from '../dates.ts';
import type { ClaimLine, TraceFacts } from '../model.ts';
import { type MissingFact, param } from '../outcome.ts';
import { addPeriod, type Period } from '../periods.ts';
import { alternatives } from './disputes.ts';
import { isLawRead } from './how-read.ts';

/** One clock of the law of a place: dated, cited, and marked with how it was checked. */
export interface DebtClock {
  /** ISO 3166-1 or -2: where the work was done. */
  readonly place: string;
  readonly what: 'limitation';
  readonly from: 'due' | 'year_end' | 'employment_end';
  readonly period: Period;
  readonly cite: string;
  readonly verification: string;
  readonly checked: Day;
}

/** `stopped`: a court filing is held from before the day. `not_known`: no clock is researched, or its first day is missing. */
export type DebtState = 'running' | 'stopped' | 'may_be_dead' | 'not_known';

export interface DebtDeadline {
  readonly line: string;
  readonly state: DebtState;
  /** The last day; absent where it is not known. */
  readonly on?: Day;
  readonly runsFrom?: Day;
  readonly clock?: DebtClock;
  /** The law of the clock was not read. */
  readonly unverified?: true;
  readonly missing: readonly MissingFact[];
}

/**
 * One entry a line: its earliest clock, or that none is known. Region before country. Where sources differ on what it
 * runs from, by the value that ends it first.
 */
export function debtDeadlines(facts: TraceFacts, clocks: readonly DebtClock[]): readonly DebtDeadline[] {
  const others = alternatives(facts).map((one) => deadlinesHeld(one.facts, clocks));
  return deadlinesHeld(facts, clocks).map((held, nth) =>
    others.map((deadlines) => deadlines[nth] ?? held).reduce(endsFirst, held),
  );
}

/** One that is not known might end first of all. */
function endsFirst(a: DebtDeadline, b: DebtDeadline): DebtDeadline {
  if (a.on === undefined) return a;
  if (b.on === undefined) return b;
  if (a.on !== b.on) return a.on < b.on ? a : b;
  return a.state === 'stopped' ? b : a;
}

function deadlinesHeld(facts: TraceFacts, clocks: readonly DebtClock[]): readonly DebtDeadline[] {
  const { place } = facts.claim;
  const own = clocks.filter((clock) => clock.place === place);
  const law = own.length > 0 ? own : clocks.filter((clock) => clock.place === place.split('-')[0]);
  return facts.claim.lines.map((line) => ofLine(line, law, facts));
}

function ofLine(line: ClaimLine, law: readonly DebtClock[], facts: TraceFacts): DebtDeadline {
  const dated = law.map((clock) => ({ clock, start: startOf(clock, line, facts) }));
  const running = dated
    .flatMap(({ clock, start }) =>
      start === undefined ? [] : [{ clock, runsFrom: start, on: addPeriod(start, clock.period) }],
    )
    .sort((a, b) => a.on.localeCompare(b.on))[0];
  if (running === undefined) {
    const needsDue = dated.some(({ clock }) => clock.from !== 'employment_end');
    const missing = { code: 'liability.missing.line.due', params: { line: param.line(line.id) } };
    return { line: line.id, state: 'not_known', missing: needsDue ? [missing] : [] };
  }
  const read = isLawRead(running.clock) ? {} : { unverified: true as const };
  return { line: line.id, state: stateOn(running.on, line, facts), ...running, ...read, missing: [] };
}

function startOf({ from }: DebtClock, { due }: ClaimLine, { asOf, events }: TraceFacts): Day | undefined {
  if (from === 'employment_end') {
    const ended = events.filter(({ kind, occurred }) => kind === 'employment_ended' && occurred);
    return earliest(ended.map(({ on }) => on).filter((on) => on !== undefined && on <= asOf));
  }
  if (due === undefined) return undefined;
  return from === 'due' ? due : (`${due.slice(0, 4)}-12-31` as Day);
}

function stateOn(last: Day, line: ClaimLine, { asOf, events, claim }: TraceFacts): DebtState {
  const filed = earliest(
    events
      .filter(
        (event) =>
          event.kind === 'court_filing' &&
          event.occurred &&
          event.to.includes(claim.employer) &&
          (event.about.length === 0 || event.about.includes(line.id)),
      )
      .map((event) => event.on),
  );
  if (filed !== undefined && filed <= last && filed <= asOf) return 'stopped';
  return asOf > last ? 'may_be_dead' : 'running';
}
