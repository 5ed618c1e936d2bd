/** Up to when the answers of the page had been learnt, from the address: a day, or an instant. Without one: now. */
import { useSearch } from '@tanstack/react-router';

export function useKnown(): string | undefined {
  const { known } = useSearch({ strict: false });
  // An address keeps what was typed into it.
  return isKnown(known) ? known : undefined;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,9})?Z$/;

/** A day that the calendar has: JavaScript reads the 31st of February as a day of March. */
export function isDayText(text: unknown): text is string {
  if (typeof text !== 'string' || !DAY.test(text)) return false;
  const day = new Date(text);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}
export const isKnown = (text: unknown): text is string =>
  isDayText(text) || (typeof text === 'string' && INSTANT.test(text));

/** What the address of the window says, for what is no component. */
export function knownInAddress(): string | undefined {
  const known = new URLSearchParams(window.location.search).get('known')?.replaceAll('"', '');
  return isKnown(known) ? known : undefined;
}

/** The address of a file with what was known then: what leaves the page holds what the page showed. */
export function asKnownIn(address: string, known: string | undefined): string {
  if (known === undefined) return address;
  return `${address}${address.includes('?') ? '&' : '?'}${new URLSearchParams({ asKnown: known })}`;
}
