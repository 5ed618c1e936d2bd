import { formatMonth } from '../../../schema/messages/format.ts';

/** "Mar 2025", of its first day. */
export function monthText(day: string): string {
  return formatMonth(new Date(`${day}T00:00:00Z`));
}
