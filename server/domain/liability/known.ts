/** The facts as they were known on the day of the question, indexed. Later events, knowledge and facts are not yet known. */
import { type Day, earlierOf, holdsOn, nextDay, previousDay } from '../dates.ts';
import type {
  CaseEvent,
  ClaimLine,
  Contract,
  FactName,
  Knowledge,
  Party,
  PartyFact,
  PartyStatus,
  TraceFacts,
} from '../model.ts';
import { type MissingFact, param } from '../outcome.ts';
import { addPeriod } from '../periods.ts';
import type { RegimeVersion } from './regime.ts';

export interface Known {
  readonly asOf: Day;
  readonly facts: TraceFacts;
  readonly employer: string;
  readonly contract: (id: string) => Contract | undefined;
  readonly party: (id: string) => Party | undefined;
  readonly line: (id: string) => ClaimLine | undefined;
  /** Events that happened, or are known not to have; those of a later day are left out. */
  readonly events: readonly CaseEvent[];
  readonly knowledge: readonly Knowledge[];
  /** Every rule loaded, asked or not: one may give way to another. */
  readonly rules: readonly RegimeVersion[];
}

export function knownOn(facts: TraceFacts, rules: readonly RegimeVersion[] = []): Known {
  const byId = <T extends { readonly id: string }>(items: readonly T[]) => {
    const map = new Map(items.map((item) => [item.id, item]));
    return (id: string) => map.get(id);
  };
  return {
    asOf: facts.asOf,
    facts,
    employer: facts.claim.employer,
    contract: byId(facts.contracts),
    party: byId(facts.parties),
    line: byId(facts.claim.lines),
    events: facts.events.filter((event) => event.on === undefined || event.on <= facts.asOf),
    knowledge: facts.knowledge.filter((item) => item.on <= facts.asOf),
    rules,
  };
}

export interface FactQuery {
  readonly party: string;
  readonly fact: FactName;
  readonly on: Day;
  /** A fact about another contract says nothing here. */
  readonly contract?: string | undefined;
  /** A word that the scheme must contain, where the rule knows several registers or agreements. */
  readonly scheme?: string | undefined;
}

/** The value of an attribute on a day, or `undefined` where nothing held says it, or one statement denies another. */
export function attribute(known: Known, query: FactQuery): string | boolean | undefined {
  const values = attributes(known, query);
  return values.size > 1 ? undefined : [...values][0];
}

/**
 * All that is held of an attribute on a day. A fact about the contract in question goes before a general one; among
 * equals the latest start decides.
 */
export function attributes(known: Known, query: FactQuery): ReadonlySet<string | boolean> {
  const held = (known.party(query.party)?.facts ?? []).filter((fact) => speaksTo(fact, query, known.asOf));
  const special = held.filter((fact) => fact.about !== undefined);
  const pool = special.length > 0 ? special : held;
  const latest = pool.reduce((last, { from = '' }) => (from > last ? from : last), '');
  return new Set(pool.filter(({ from = '' }) => from === latest).map(({ value }) => value));
}

function speaksTo(fact: PartyFact, query: FactQuery, asOf: Day): boolean {
  if (fact.fact !== query.fact || !holdsOn(fact, query.on)) return false;
  if (fact.from !== undefined && fact.from > asOf) return false;
  if (fact.about !== undefined && fact.about !== query.contract) return false;
  if (query.scheme === undefined || fact.scheme === undefined) return true;
  return fact.scheme.toLowerCase().includes(query.scheme.toLowerCase());
}

export function statusOf(known: Known, party: string): PartyStatus | undefined {
  return attribute(known, { party, fact: 'status', on: known.asOf }) as PartyStatus | undefined;
}

/** The first day of a status that holds on the day of the question. */
export function statusSince(known: Known, party: string, status: string): Day | undefined {
  const now = known
    .party(party)
    ?.facts.find((f) => f.fact === 'status' && f.value === status && holdsOn(f, known.asOf));
  return now?.from;
}

/** The period that a line was worked in: its own, else that of the line it follows. */
export function periodOf(known: Known, line: ClaimLine): { readonly from: Day; readonly until: Day } | undefined {
  if (line.from !== undefined && line.until !== undefined) return { from: line.from, until: line.until };
  const followed = line.onLine === undefined ? undefined : known.line(line.onLine);
  return followed === undefined || followed.id === line.id ? undefined : periodOf(known, followed);
}

/**
 * The days within which a line was worked, where not both are recorded: by the day that it fell due, and not more than a
 * year before its last day or after its first (ours). `undefined` where no day of it is known.
 */
export function workedWithin(known: Known, line: ClaimLine): { readonly from: Day; readonly until: Day } | undefined {
  const whole = periodOf(known, line);
  if (whole !== undefined) return whole;
  const { from, due } = line;
  if (from === undefined && line.until === undefined && due === undefined) {
    const followed = line.onLine === undefined ? undefined : known.line(line.onLine);
    return followed === undefined || followed.id === line.id ? undefined : workedWithin(known, followed);
  }
  const last = line.until ?? nextDay(earlierOf(due ?? known.asOf, known.asOf));
  if (from === undefined) return { from: addPeriod(last, '-P1Y'), until: last };
  const until = line.until ?? (due === undefined ? earlierOf(addPeriod(from, 'P1Y'), last) : last);
  return { from, until: until > from ? until : nextDay(from) };
}

/** The earliest day that may have been the last on which a line was worked: without its end, the first day within which it lies. */
export function earliestLastDay(known: Known, line: ClaimLine): Day {
  const until = endOf(known, line);
  return until === undefined ? (workedWithin(known, line)?.from ?? known.asOf) : previousDay(until);
}

/** The first day after the work: the line's own, else that of the line it follows. */
function endOf(known: Known, line: ClaimLine): Day | undefined {
  return line.until ?? periodOf(known, line)?.until;
}

/** Which day of a line is missing, where not both are recorded. */
export function dayNotRecorded(known: Known, line: ClaimLine): MissingFact | undefined {
  if (periodOf(known, line) !== undefined) return undefined;
  const code = `liability.missing.line.${line.from === undefined ? 'from' : 'until'}`;
  return { code, params: { line: param.line(line.id) }, holder: known.employer };
}

/** The last day that a line may have been worked, as far as it is known by now. */
export function lastDayWorked(known: Known, line: ClaimLine): Day {
  const within = workedWithin(known, line);
  return within === undefined ? known.asOf : earlierOf(previousDay(within.until), known.asOf);
}
