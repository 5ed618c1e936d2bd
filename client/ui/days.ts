/** Calendar days as text, YYYY-MM-DD: no time zone, no clock. */

const DAY = 86_400_000;

function shifted(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
}

/** The calendar day of an instant where the reader is. */
export function localDay(at: Date): string {
  const two = (n: number) => String(n).padStart(2, '0');
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
}

/** The first day no longer covered, as the wire takes it, from a last day. */
export function dayAfter(day: string): string {
  return shifted(day, 1);
}

/** The last day covered from the first that is not. */
export function dayBefore(day: string): string {
  return shifted(day, -1);
}

/** Whole days from one calendar day to another. */
export function daysBetween(from: string, until: string): number {
  return Math.round((Date.parse(`${until}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY);
}

const SOON = 14;

/** A day ahead within which somebody has to do something, by the days that are left. */
export function isSoon(daysLeft: number): boolean {
  return daysLeft >= 0 && daysLeft <= SOON;
}
