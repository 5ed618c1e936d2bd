/** The days of a claim as a calendar file (iCalendar, RFC 5545), which any calendar takes in. */
import { createHash } from 'node:crypto';
import ical, { ICalCalendarMethod, ICalEventTransparency } from 'ical-generator';
import { formatDay, render } from '../../../schema/messages/index.ts';
import { sayArticle, sayPeriod } from '../../../schema/messages/say.ts';
import type { DayAhead } from '../../domain/liability/days-ahead.ts';

/** The day that the entries are for, and what each says first of how much was known. */
interface Stand {
  readonly asOf: string;
  readonly known: readonly string[];
}

export interface CalendarEntry {
  readonly claim: { readonly id: string; readonly title: string };
  readonly day: DayAhead;
  /** Whom it is kept against or by, by name. */
  readonly party: string;
  /** How sure it is that it counts, a sentence each. */
  readonly cautions: readonly string[];
  readonly names: (id: string) => string | undefined;
}

interface Calendar extends Stand {
  readonly entries: readonly CalendarEntry[];
}

export function calendarText({ claim, entries, ...stand }: Calendar & Pick<CalendarEntry, 'claim'>): string {
  return write(render('calendar.name', { claim: claim.title }), stand, entries);
}

/** Days of several claims in one file. */
export function calendarOf({ entries, ...stand }: Calendar): string {
  return write(render('calendar.name-of-all'), stand, entries);
}

/** Whole days without a time zone. Same days, same bytes: the stamp is the day of the question. */
function write(name: string, stand: Stand, entries: readonly CalendarEntry[]): string {
  const calendar = ical({
    name,
    prodId: { company: 'Solidary', product: 'Solidary', language: 'EN' },
    method: ICalCalendarMethod.PUBLISH,
  });
  for (const entry of entries) {
    const { claim, day, party } = entry;
    calendar.createEvent({
      id: uid(claim.id, day),
      allDay: true,
      start: noon(day.on),
      stamp: noon(stand.asOf),
      transparency: ICalEventTransparency.TRANSPARENT,
      summary: render('calendar.summary', { what: render(`deadline.${day.what}`), party, claim: claim.title }),
      description: describe(stand, entry),
    });
  }
  return calendar.toString();
}

function describe({ asOf, known }: Stand, { claim, day, party, cautions, names }: CalendarEntry): string {
  const { lines, runsFrom, period, article } = day;
  return [
    ...known,
    render('calendar.of-claim', { claim: claim.title }),
    render('calendar.of-party', { party }),
    ...cautions,
    ...(article === undefined ? [] : [render('calendar.under', { article: sayArticle(article) })]),
    ...(lines.length === 0 ? [] : [render('calendar.lines', { lines: lines.map((id) => names(id) ?? id).join(', ') })]),
    ...(runsFrom === undefined ? [] : [runs(runsFrom, period)]),
    render('calendar.as-of', { asOf: formatDay(asOf) }),
    render('dossier.not-legal-advice'),
  ].join('\n');
}

function runs(from: string, period: string | undefined): string {
  return period === undefined
    ? render('calendar.runs', { on: formatDay(from) })
    : render('calendar.runs-from', { on: formatDay(from), period: sayPeriod(period) });
}

/** The same for the same act of the same party, whatever the day: taken in again, the entry moves and is not doubled. */
function uid(claim: string, { what, party, regime, lines }: DayAhead): string {
  const of = JSON.stringify([claim, what, party ?? null, regime ?? null, lines]);
  return `${createHash('sha256').update(of).digest('hex').slice(0, 32)}@solidary`;
}

/** In the middle of the day, UTC, so that no time zone of the machine moves it. */
function noon(day: string): Date {
  return new Date(`${day}T12:00:00Z`);
}
