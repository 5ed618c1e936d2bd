/** A value as one would type it: what `read-value.ts` reads back as the same, but for a zero that tells 1.2340 from 1,234. */
import type { Json, Property } from '../../../schema/graph.ts';
import { writeTypedNumber } from '../../../schema/messages/typed-number.ts';
import { type Day, previousDay } from '../../domain/dates.ts';
import type { EntryField } from './entry-fields.ts';

/** `write`: how a number is written; unless told so that it reads in one way only. */
export function showValue(
  value: Json,
  property: Property,
  field?: Pick<EntryField, 'lastDay'>,
  write: (number: string) => string = writeTypedNumber,
): string {
  if (property.type === 'day') return field?.lastDay === true ? previousDay(value as Day) : String(value);
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (Array.isArray(value)) return value.map(String).join(', ');
  if (property.type === 'decimal') return write(String(value));
  if (typeof value !== 'object' || value === null) return String(value);
  const { bound, amount, upper, currency } = value as Readonly<Record<string, string | undefined>>;
  if (amount === undefined || currency === undefined) return JSON.stringify(value);
  const typed = write(amount);
  if (bound === 'between') return `${typed} to ${write(upper ?? '')} ${currency}`;
  return `${bound === 'at_least' ? 'at least ' : bound === 'at_most' ? 'at most ' : ''}${typed} ${currency}`;
}
