/** Every day of every claim held: ahead, and passed in the last month; and the same as a calendar file. */
import { byText, render } from '../../../schema/messages/index.ts';
import { type Day, daysBetween } from '../../domain/dates.ts';
import { type ListedDay, listDays } from '../../domain/liability/day-list.ts';
import { type DayAhead, daysAhead } from '../../domain/liability/days-ahead.ts';
import { addPeriod, negatePeriod } from '../../domain/periods.ts';
import { asKnownLines } from '../../exporters/answer/as-known.ts';
import { calendarOf } from '../../exporters/calendar/calendar.ts';
import type { View } from '../../store/store.ts';
import { claimTitle } from '../claims/claim-title.ts';
import type { Deps } from '../deps.ts';
import { type ClaimsAsked, type TracedClaims, traceClaims } from '../trace/trace-claims.ts';
import type { TraceResult } from '../trace/trace-liability.ts';
import { asKnownOf } from '../wire.ts';
import { dayEntries } from './day-entry.ts';
import { fallenAway } from './fallen-away.ts';

/** What was missed is told for so long: then it is history, and stands in the trace of its claim. */
const TOLD_AFTER = 'P1M';

export interface DeadlineFilter {
  readonly claim?: string;
  readonly party?: string;
  readonly regime?: string;
}

export interface DeadlineRequest extends DeadlineFilter, Pick<ClaimsAsked, 'onTraced' | 'signal'> {
  readonly asOf: Day;
  readonly view: View;
  /** Of every claim, beyond the limit of what a page shows at once. */
  readonly all?: boolean;
}

export interface DeadlineLine {
  readonly claim: { readonly id: string; readonly title: string; readonly number?: string };
  readonly day: ListedDay;
  /** Negative where it has passed. */
  readonly days: number;
  readonly names: TraceResult['names'];
}

export interface DeadlineList {
  readonly asOf: Day;
  readonly since: Day;
  readonly lines: readonly DeadlineLine[];
  readonly claims: Pick<TracedClaims<unknown>, 'held' | 'read' | 'notAsked'>;
  /** Lines of claims whose debt has no last day that is known. */
  readonly unknown: number;
  /** Values that a filter can take, of all days before any filter. */
  readonly parties: readonly { readonly id: string; readonly name: string }[];
  readonly regimes: readonly string[];
  readonly titles: readonly { readonly id: string; readonly name: string }[];
}

export async function listDeadlines(deps: Deps, request: DeadlineRequest): Promise<DeadlineList> {
  const { asOf, view, all: isAll, onTraced, signal } = request;
  const since = addPeriod(asOf, negatePeriod(TOLD_AFTER));
  const read = (trace: TraceResult) => daysOf(deps, trace, since);
  const { traces: first, ...claims } = await traceClaims(deps, { asOf, view, all: isAll, onTraced, signal }, read);
  const found = [...first, ...(await beyondTheLimit(deps, first, request, read))];
  const all = found.flatMap(({ lines }) => lines);
  const names = new Map(all.flatMap(({ day, names }) => day.parties.map((id) => [id, names(id) ?? id] as const)));
  return {
    ...{ asOf, since, claims },
    lines: all.flatMap((line) => sifted(line, request)).sort((a, b) => a.day.on.localeCompare(b.day.on)),
    unknown: found.reduce((sum, { unknown }) => sum + unknown, 0),
    parties: byName([...names].map(([id, name]) => ({ id, name }))),
    regimes: [...new Set(all.flatMap(({ day }) => (day.regime === undefined ? [] : [day.regime])))].sort(),
    titles: byName(found.map(({ claim: { id, title } }) => ({ id, name: title }))),
  };
}

interface DaysOfClaim {
  readonly claim: DeadlineLine['claim'];
  readonly lines: readonly DeadlineLine[];
  /** Lines of the claim whose debt has no last day that is known. */
  readonly unknown: number;
}

/** A claim that is asked for by name is read, though it stands behind those that were. */
async function beyondTheLimit(
  deps: Deps,
  read: readonly DaysOfClaim[],
  { asOf, view, claim }: DeadlineRequest,
  of: (trace: TraceResult) => DaysOfClaim,
) {
  if (claim === undefined || read.some((one) => one.claim.id === claim)) return [];
  return (await traceClaims(deps, { asOf, view, claim }, of)).traces;
}

const byName = <T extends { readonly name: string }>(items: readonly T[]): readonly T[] =>
  [...items].sort((a, b) => byText(a.name, b.name));

function titleOf(trace: TraceResult): DeadlineLine['claim'] {
  const { id, values } = trace.file.claim;
  return { id, title: claimTitle(trace), ...(values.number === undefined ? {} : { number: values.number }) };
}

function daysOf(deps: Deps, trace: TraceResult, since: Day): DaysOfClaim {
  const { answer, debt, facts, names } = trace;
  const { employer } = facts.claim;
  const claim = titleOf(trace);
  const days = listDays({ answer, debts: debt, regimes: deps.regimes, employer, since });
  return {
    claim,
    lines: days.map((day) => ({ claim, day, names, days: daysBetween(answer.asOf, day.on) })),
    unknown: debt.filter(({ state }) => state === 'not_known').length,
  };
}

/** Of a day for several parties only the one asked for is left. */
function sifted(line: DeadlineLine, { claim, party, regime }: DeadlineFilter): readonly DeadlineLine[] {
  if (claim !== undefined && line.claim.id !== claim) return [];
  if (regime !== undefined && line.day.regime !== regime) return [];
  if (party === undefined) return [line];
  return line.day.parties.includes(party) ? [{ ...line, day: { ...line.day, parties: [party] } }] : [];
}

/** Of more claims than that, days that fell away are called off in the calendar of each claim alone. */
const MOST_LOOKED_BACK = 20;

/** Days ahead of every claim, as sifted; an entry has the same mark as in the calendar of its claim. */
export async function exportDeadlines(deps: Deps, { asOf, view, claim, ...sift }: DeadlineRequest): Promise<string> {
  const which = claim === undefined ? { all: true } : { claim };
  const asked = (trace: TraceResult) => (day: DayAhead) => isAsked(day, trace.facts.claim.employer, sift);
  // Of more claims than are looked back on no answer is kept: together they would fill the memory.
  const kept: TraceResult[] = [];
  const { traces, notAsked } = await traceClaims(deps, { asOf, view, ...which }, (trace) => {
    if (kept.length <= MOST_LOOKED_BACK) kept.push(trace);
    const { days, notToKeep } = daysAhead(trace.answer, trace.debt, trace.facts.claim.lines);
    const found = { days: days.filter(asked(trace)), notToKeep: notToKeep.filter(asked(trace)) };
    return dayEntries(deps, trace, titleOf(trace), found);
  });
  const entries = [...traces];
  for (const trace of kept.length > MOST_LOOKED_BACK ? [] : kept) {
    const fallen = await fallenAway(deps, { claim: trace.file.claim.id, asOf, view }, trace);
    entries.push(fallen.filter(({ day }) => asked(trace)(day)));
  }
  const leftOut = notAsked.length === 0 ? [] : [render('page.days.not-asked', { n: notAsked.length })];
  const known = asKnownLines(asKnownOf(view.knownAt));
  return calendarOf({ asOf, writtenAt: deps.now(), known, entries: entries.flat(), leftOut });
}

function isAsked(day: DayAhead, employer: string, { party, regime }: DeadlineFilter): boolean {
  const whose = day.party ?? employer;
  return (party === undefined || whose === party) && (regime === undefined || day.regime === regime);
}
