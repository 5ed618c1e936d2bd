/** The days of a claim that lie ahead, as a calendar file, and what no calendar can hold. */
import { daysAhead } from '../domain/liability/days-ahead.ts';
import { calendarText } from '../exporters/calendar/calendar.ts';
import type { TraceResult } from './trace-liability.ts';

export interface ExportedCalendar {
  readonly text: string;
  readonly events: number;
  readonly passed: number;
  /** Names of the lines whose debt has no known last day. */
  readonly unknown: readonly string[];
}

export function exportCalendar({ answer, debt, file, names }: TraceResult): ExportedCalendar {
  const { days, passed, unknown } = daysAhead(answer, debt);
  const title = file.claim.values.title ?? file.claim.values.number ?? file.claim.id;
  const text = calendarText({ claim: { id: file.claim.id, title }, asOf: answer.asOf, days, names });
  return { text, events: days.length, passed, unknown: unknown.map((id) => names(id) ?? id) };
}
