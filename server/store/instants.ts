import { SolidaryError } from '../domain/errors.ts';
import type { Instant } from './store.ts';

/** ISO 8601 in UTC with milliseconds, the one spelling in which instants compare as text. */
export function instant(text: string): Instant {
  const time = /^\d{4}-\d{2}-\d{2}T/.test(text) ? Date.parse(text) : Number.NaN;
  if (Number.isNaN(time)) throw new SolidaryError('bad-instant', { value: text, example: '2026-11-24T08:00:00.000Z' });
  return new Date(time).toISOString();
}

/** Where it is told from when something ranks: never from a day to come, which would outrank all that is said until then. */
export function rankOf(told: string | undefined, at: Instant): Instant | undefined {
  if (told === undefined) return undefined;
  const from = instant(told);
  return from < at ? from : at;
}
