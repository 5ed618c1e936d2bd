/**
 * Days that an answer had when less, or other things, were known, and has no longer: a line or an act was taken out, a link
 * was refused. Whoever took one in sees it called off.
 */
import { daysAhead } from '../../domain/liability/days-ahead.ts';
import type { CalendarEntry } from '../../exporters/calendar/calendar.ts';
import type { Instant, Store, View } from '../../store/store.ts';
import { claimTitle } from '../claims/claim-title.ts';
import type { Deps } from '../deps.ts';
import { type TraceQuestion, type TraceResult, traceLiability } from '../trace/trace-liability.ts';
import { dayEntries } from './day-entry.ts';

/** What was known before each of so many imports is looked at, the latest first; what is entered by hand is one, too. */
const MOST_LOOKED_AT = 20;

export async function fallenAway(
  deps: Pick<Deps, 'store' | 'regimes' | 'debtClocks'>,
  question: TraceQuestion,
  now: TraceResult,
): Promise<readonly CalendarEntry[]> {
  const claim = { id: question.claim, title: claimTitle(now) };
  const marks = marksOf(now);
  const fallen: CalendarEntry[] = [];
  for (const knownAt of await earlier(deps.store, question.view)) {
    const then = await heldThen(deps, { ...question, view: { ...question.view, knownAt } });
    if (then === undefined) continue;
    const days = daysOf(then).days.filter(({ mark }) => !marks.has(mark));
    for (const { mark } of days) marks.add(mark);
    for (const entry of dayEntries(deps, then, claim, { days: [], notToKeep: days }))
      fallen.push({ ...entry, cautions: [] });
  }
  return fallen;
}

const daysOf = ({ answer, debt, facts }: TraceResult) => daysAhead(answer, debt, facts.claim.lines);

function marksOf(trace: TraceResult): Set<string> {
  const { days, notToKeep } = daysOf(trace);
  return new Set([...days, ...notToKeep].map(({ mark }) => mark));
}

/** Just before each import began, and before it was undone. */
async function earlier(store: Store, view: View): Promise<readonly Instant[]> {
  const { items } = await store.pageImports(view, { first: MOST_LOOKED_AT });
  const turns = items.flatMap(({ state, startedAt, finishedAt }) =>
    state === 'undone' && finishedAt !== undefined ? [startedAt, finishedAt] : [startedAt],
  );
  return [...new Set(turns.map(justBefore))]
    .filter((at) => view.knownAt === undefined || at < view.knownAt)
    .sort((a, b) => (a < b ? 1 : -1));
}

const justBefore = (at: Instant): Instant => new Date(Date.parse(at) - 1).toISOString();

/** Undefined where the claim was not held then. */
async function heldThen(deps: Pick<Deps, 'store' | 'regimes' | 'debtClocks'>, question: TraceQuestion) {
  const held = await deps.store.claimFile(question.claim, { ...question.view, asOf: question.asOf });
  return held === undefined ? undefined : traceLiability(deps, question);
}
