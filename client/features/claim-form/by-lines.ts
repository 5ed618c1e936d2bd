/** The lines of a claim as they are held, to be read one by one. */
import type { ClaimToEditQuery } from '../../generated/operations.ts';
import { dayBefore } from '../../ui/days.ts';
import { dayText } from '../../ui/value.tsx';
import { t } from '../../ui/words.ts';
import { unpaidOfHours } from './form.ts';

export type HeldClaim = NonNullable<ClaimToEditQuery['claim']>;
export type HeldLine = HeldClaim['lines'][number];

export const lineName = ({ number }: Pick<HeldLine, 'number'>): string =>
  number ? t('page.form.line', { n: number }) : t('page.form.hand.line');

/** Undefined where neither day is known; an open side is left open. */
export function periodText({ from, until }: Pick<HeldLine, 'from' | 'until'>): string | undefined {
  const last = until ? dayText(dayBefore(until)) : undefined;
  if (from && last) return t('page.entry.chain.days', { from: dayText(from), until: last });
  if (from) return t('page.entry.chain.since', { from: dayText(from) });
  return last === undefined ? undefined : t('page.entry.chain.until', { until: last });
}

/** As the engine counts it, before payments; undefined while a part is not known. */
export function owedOf(
  { amount, ...line }: Pick<HeldLine, 'amount' | 'hours' | 'rateDue' | 'paid'>,
  currency: string | null | undefined,
): string | undefined {
  return amount || unpaidOfHours(line, currency ?? '');
}
