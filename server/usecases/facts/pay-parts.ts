/** Parts of pay and classes of workers as a record states them. What cannot be read as one is what nobody said. */
import type { Json } from '../../../schema/graph.ts';
import { type Decimal, decimal } from '../../domain/money.ts';
import { isDeduction, PART_KINDS, type PartKind, type PayPart } from '../../domain/wages/pay-parts.ts';
import type { ClassShare, DayHours } from '../../domain/wages/wage-record.ts';
import { dayOf } from './values.ts';

type Entry = { readonly [key: string]: Json };

/** A kind that is none of ours is pay of which nobody knows what it is for. Of a deduction the amount alone is kept. */
export function payPartsOf(value: Json | undefined): readonly PayPart[] | undefined {
  const parts = entries(value).flatMap((entry): PayPart[] => {
    const amount = numberOf(entry.amount);
    if (amount === undefined) return [];
    const kind: PartKind = PART_KINDS.find((known) => known === entry.kind) ?? 'rest_of_pay';
    return [{ kind, amount: isDeduction(kind) ? amount.abs() : amount }];
  });
  return parts.length === 0 ? undefined : parts;
}

export function classSharesOf(value: Json | undefined): readonly ClassShare[] | undefined {
  const shares = entries(value).flatMap((entry): ClassShare[] => {
    const share = numberOf(entry.share);
    const upTo = numberOf(entry.upTo);
    const { currency, workClass } = entry;
    if (share === undefined || upTo === undefined || typeof currency !== 'string') return [];
    return [{ share, upTo, currency, ...(typeof workClass === 'string' ? { workClass } : {}) }];
  });
  return shares.length === 0 ? undefined : shares;
}

/** A day without hours says nothing; one entry that cannot be read leaves all of them out, since they are a sum. */
export function dayHoursOf(value: Json | undefined): readonly DayHours[] | undefined {
  const said = entries(value).filter(({ hours }) => hours !== undefined);
  const days = said.flatMap((entry): DayHours[] => {
    const hours = numberOf(entry.hours);
    const on = typeof entry.day === 'string' ? dayOf(entry.day) : undefined;
    return hours === undefined || hours.isNegative() || on === undefined ? [] : [{ on, hours }];
  });
  return days.length === 0 || days.length < said.length ? undefined : days;
}

function entries(value: Json | undefined): readonly Entry[] {
  const items: readonly Json[] = Array.isArray(value) ? value : [];
  return items.filter((item): item is Entry => typeof item === 'object' && item !== null && !Array.isArray(item));
}

function numberOf(value: Json | undefined): Decimal | undefined {
  return typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(value) ? decimal(value) : undefined;
}
