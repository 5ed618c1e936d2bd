/** The days of a claim as a calendar file (iCalendar, RFC 5545), which any calendar takes in. */
import { createHash } from 'node:crypto';
import ical, { ICalAlarmType, ICalCalendarMethod, ICalEventStatus, ICalEventTransparency } from 'ical-generator';
import { formatDay, listText } from '../../../schema/messages/format.ts';
import { render, word } from '../../../schema/messages/index.ts';
import { currentLocale } from '../../../schema/messages/locale.ts';
import { capital, sayArticle, sayPeriod } from '../../../schema/messages/say.ts';
import type { DayAhead } from '../../domain/liability/days-ahead.ts';

/** The day that the entries are for, when they were written, and what each says first of how much was known. */
interface Stand {
  readonly asOf: string;
  /** An instant of ISO 8601. */
  readonly writtenAt: string;
  readonly known: readonly string[];
}

export interface CalendarEntry {
  readonly claim: { readonly id: string; readonly title: string };
  readonly day: DayAhead;
  /** Whom it is kept against or by, by name. */
  readonly party: string;
  /** How sure it is that it counts, a sentence each. */
  readonly cautions: readonly string[];
  /** Kinds of act that stop it. */
  readonly stops: readonly string[];
  /** Whoever claims has to act by it, and is reminded. */
  readonly isForCreditor: boolean;
  /** Nobody has to keep it: an entry taken in before is called off by this one. */
  readonly isCalledOff: boolean;
  readonly names: (id: string) => string | undefined;
}

interface Calendar extends Stand {
  readonly entries: readonly CalendarEntry[];
  /** What the file as a whole leaves out, a sentence each. */
  readonly leftOut?: readonly string[];
}

export function calendarText({ claim, ...calendar }: Calendar & Pick<CalendarEntry, 'claim'>): string {
  return write(render('calendar.name', { claim: claim.title }), calendar);
}

/** Days of several claims in one file. */
export function calendarOf(calendar: Calendar): string {
  return write(render('calendar.name-of-all'), calendar);
}

/** Two weeks before, and the day before, at nine in the morning: seconds before the day begins. */
const REMINDED = [(14 * 24 - 9) * 3600, (24 - 9) * 3600];

/** Whole days without a time zone. Of two files with one entry the one written later counts, whatever day it is for. */
function write(name: string, { entries, leftOut = [], ...stand }: Calendar): string {
  const calendar = ical({
    name,
    ...(leftOut.length === 0 ? {} : { description: leftOut.join('\n') }),
    prodId: { company: 'Solidary', product: 'Solidary', language: currentLocale().toUpperCase() },
    method: ICalCalendarMethod.PUBLISH,
  });
  for (const entry of entries) {
    const { claim, day, isCalledOff, isForCreditor } = entry;
    const summary = summaryOf(entry);
    calendar.createEvent({
      id: uid(claim.id, day),
      sequence: Math.floor(Date.parse(stand.writtenAt) / 60_000),
      allDay: true,
      start: noon(day.on),
      stamp: new Date(stand.writtenAt),
      transparency: ICalEventTransparency.TRANSPARENT,
      summary,
      description: describe(stand, entry),
      ...(isCalledOff ? { status: ICalEventStatus.CANCELLED } : {}),
      alarms:
        isForCreditor && !isCalledOff
          ? REMINDED.map((trigger) => ({ type: ICalAlarmType.display, trigger, description: summary }))
          : [],
    });
  }
  return `${calendar.toString()}\r\n`;
}

function summaryOf({ claim, day, party, isCalledOff }: CalendarEntry): string {
  const act = render(`deadline.${day.what}`);
  const what = isCalledOff ? render('calendar.called-off', { what: act }) : act;
  return render('calendar.summary', { what: capital(what), party, claim: claim.title });
}

function describe({ asOf, known }: Stand, { claim, day, party, cautions, stops, names }: CalendarEntry): string {
  const { lines, runsFrom, period, article } = day;
  return [
    ...known,
    render('calendar.of-claim', { claim: claim.title }),
    render('calendar.of-party', { party }),
    ...cautions,
    ...(article === undefined ? [] : [render('calendar.under', { article: sayArticle(article) })]),
    ...(lines.length === 0 ? [] : [render('calendar.lines', { lines: lines.map((id) => names(id) ?? id).join(', ') })]),
    ...(runsFrom === undefined ? [] : [runs(runsFrom, period)]),
    ...(stops.length === 0
      ? []
      : [render('page.days.stopped-by', { stops: listText(stops.map((kind) => word(kind))) })]),
    render('calendar.as-of', { asOf: formatDay(asOf) }),
    render('dossier.not-legal-advice'),
  ].join('\n');
}

function runs(from: string, period: string | undefined): string {
  return period === undefined
    ? render('calendar.runs', { on: formatDay(from) })
    : render('calendar.runs-from', { on: formatDay(from), period: sayPeriod(period) });
}

/** Taken in again, the entry moves and is not doubled. */
function uid(claim: string, { mark }: DayAhead): string {
  const of = JSON.stringify([claim, mark]);
  return `${createHash('sha256').update(of).digest('hex').slice(0, 32)}@solidary`;
}

/** In the middle of the day, UTC, so that no time zone of the machine moves it. */
function noon(day: string): Date {
  return new Date(`${day}T12:00:00Z`);
}
