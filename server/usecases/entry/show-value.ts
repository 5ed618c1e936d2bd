/** A value as one would type it: what `read-value.ts` reads back as the same. */
import type { Json, Property } from '../../../schema/graph.ts';
import { type Day, previousDay } from '../../domain/dates.ts';
import type { EntryField } from './entry-fields.ts';

export function showValue(value: Json, property: Property, field?: Pick<EntryField, 'lastDay'>): string {
  if (property.type === 'day') return field?.lastDay === true ? previousDay(value as Day) : String(value);
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (Array.isArray(value)) return value.map(String).join(', ');
  if (typeof value !== 'object' || value === null) return String(value);
  const { bound, amount, upper, currency } = value as Readonly<Record<string, string | undefined>>;
  if (amount === undefined || currency === undefined) return JSON.stringify(value);
  if (bound === 'between') return `${amount} to ${upper} ${currency}`;
  return `${bound === 'at_least' ? 'at least ' : bound === 'at_most' ? 'at most ' : ''}${amount} ${currency}`;
}
