/**
 * A value as the reader at hand would type it: what `read-value.ts` reads back as the same, but for a zero that tells 1.2340
 * from 1,234.
 */
import type { Json, Property } from '../../../schema/graph.ts';
import { writeTypedNumber } from '../../../schema/messages/typed-number.ts';
import { type Day, previousDay } from '../../domain/dates.ts';
import type { EntryField } from './entry-fields.ts';
import { ownWords } from './words.ts';

export function showValue(value: Json, property: Property, field?: Pick<EntryField, 'lastDay'>): string {
  if (property.type === 'day') return field?.lastDay === true ? previousDay(value as Day) : String(value);
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (Array.isArray(value)) return value.map(String).join(', ');
  if (property.type === 'decimal') return writeTypedNumber(String(value));
  if (typeof value !== 'object' || value === null) return String(value);
  const { bound, amount, upper, currency } = value as Readonly<Record<string, string | undefined>>;
  if (amount === undefined || currency === undefined) return JSON.stringify(value);
  const { atLeast, atMost, to } = ownWords();
  const typed = `${writeTypedNumber(amount)} ${currency}`;
  if (bound === 'between') return `${writeTypedNumber(amount)} ${to} ${writeTypedNumber(upper ?? '')} ${currency}`;
  return bound === 'at_least' ? `${atLeast} ${typed}` : bound === 'at_most' ? `${atMost} ${typed}` : typed;
}
