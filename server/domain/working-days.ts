/** Which days an authority or court of a place is at work: weekdays without its public holidays (library date-holidays). */
import Holidays from 'date-holidays';
import type { Day } from './dates.ts';

export interface WorkingDays {
  /** ISO 3166-1 or -2, e.g. SE or US-CA; a place without a calendar has no public holidays. */
  readonly place: string;
  /** True where the law counts Saturday as a working day. */
  readonly saturday?: boolean;
  /** True where days on which only banks are shut, such as eves of feasts, are no working days. */
  readonly banks?: boolean;
  /** True where nobody said in which region of the country: a public holiday of any of them is no working day. */
  readonly anyRegion?: boolean;
}

const WHOLE_DAY = ' 00:00:00';
const MS_A_DAY = 86_400_000;
const years = new Map<string, ReadonlySet<Day>>();

/** `weekday` is 1 for Monday to 7 for Sunday. */
export function isWorkingDay(day: Day, weekday: number, calendar: WorkingDays): boolean {
  if (weekday === 7 || (weekday === 6 && calendar.saturday !== true)) return false;
  const year = Number(day.slice(0, 4));
  if (publicHolidays(calendar.place, year).has(day)) return false;
  if (calendar.anyRegion === true && regionalHolidays(calendar.place, year).has(day)) return false;
  return calendar.banks !== true || !holidays(calendar.place, year, 'bank').has(day);
}

/** The public holidays of a place in a year, each whole day of one that lasts longer; half days are working days. */
export const publicHolidays = (place: string, year: number): ReadonlySet<Day> => holidays(place, year, 'public');

const regional = new Map<string, ReadonlySet<Day>>();

/** The public holidays of a country and of each of its regions. */
function regionalHolidays(country: string, year: number): ReadonlySet<Day> {
  const key = `${country} ${year}`;
  const held = regional.get(key);
  if (held !== undefined) return held;
  const regions = Object.keys(new Holidays().getStates(country) ?? {});
  const days = new Set(regions.flatMap((region) => [...publicHolidays(`${country}-${region}`, year)]));
  regional.set(key, days);
  return days;
}

function holidays(place: string, year: number, kind: 'public' | 'bank'): ReadonlySet<Day> {
  const key = `${place} ${year} ${kind}`;
  const held = years.get(key);
  if (held !== undefined) return held;
  const [country = '', region] = place.split('-');
  const calendar = region === undefined ? new Holidays(country) : new Holidays(country, region);
  const days = new Set<Day>();
  for (const holiday of calendar.getHolidays(year) ?? []) {
    if (holiday.type !== kind || !holiday.date.includes(WHOLE_DAY)) continue;
    const first = Date.parse(`${holiday.date.slice(0, 10)}T00:00:00Z`);
    const count = Math.max(1, Math.round((holiday.end.getTime() - holiday.start.getTime()) / MS_A_DAY));
    for (let n = 0; n < count; n += 1) days.add(new Date(first + n * MS_A_DAY).toISOString().slice(0, 10) as Day);
  }
  years.set(key, days);
  return days;
}
