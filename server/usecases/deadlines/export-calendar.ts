/** The days of a claim that lie ahead, as a calendar file, and what no calendar can hold. */
import { daysAhead } from '../../domain/liability/days-ahead.ts';
import { asKnownLines } from '../../exporters/answer/as-known.ts';
import { type CalendarEntry, calendarText } from '../../exporters/calendar/calendar.ts';
import type { Instant } from '../../store/store.ts';
import { claimTitle } from '../claims/claim-title.ts';
import type { Deps } from '../deps.ts';
import type { TraceResult } from '../trace/trace-liability.ts';
import { asKnownOf } from '../wire.ts';
import { dayEntries } from './day-entry.ts';

export interface ExportedCalendar {
  readonly text: string;
  readonly events: number;
  readonly passed: number;
  /** Names of the lines whose debt has no known last day. */
  readonly unknown: readonly string[];
}

/**
 * `knownAt`: up to when the facts of the trace had been learnt; absent: all that is known. `fallen`: days that it has no
 * longer, called off.
 */
export function exportCalendar(
  deps: Pick<Deps, 'regimes' | 'now'>,
  trace: TraceResult,
  knownAt?: Instant,
  fallen: readonly CalendarEntry[] = [],
): ExportedCalendar {
  const { answer, debt, file, names } = trace;
  const found = daysAhead(answer, debt, trace.facts.claim.lines);
  const { days, passed, unknown } = found;
  const claim = { id: file.claim.id, title: claimTitle(trace) };
  const stand = { asOf: answer.asOf, writtenAt: deps.now(), known: asKnownLines(asKnownOf(knownAt)) };
  const text = calendarText({ claim, ...stand, entries: [...dayEntries(deps, trace, claim, found), ...fallen] });
  return { text, events: days.length, passed, unknown: unknown.map((id) => names(id) ?? id) };
}
