import { type PriceValue, priceText } from '../../ui/value.tsx';
import { t } from '../../ui/words.ts';
import type { FallRow } from './layout.ts';

/** What stands at the end of a row: its amount, what it is at most, or that it is not known. */
export function describeAmount({ kind, amount }: Pick<FallRow, 'kind' | 'amount'>): string {
  if (!amount) return t('page.breakdown.not-known');
  const text = priceText(amount);
  // Whoever pays on more than it was paid puts money in.
  if (kind.endsWith('keeps') && amount.bound === 'exact' && Number(amount.amount) < 0)
    return t('page.breakdown.loss', { amount: priceText({ ...amount, amount: amount.amount.slice(1) }) });
  const isTaken = ['tax', 'seller_keeps', 'keeps', 'other_costs', 'on_costs'].includes(kind);
  return isTaken && amount.bound === 'exact' ? t('page.breakdown.taken', { amount: text }) : text;
}

/** The name of a row: whether it is the first to fall short, and whether it is only inferred. */
export function describeRow({ label, first, inferred }: FallRow): string {
  const named = first ? t('page.breakdown.first', { label }) : label;
  return inferred ? t('page.breakdown.inferred', { label: named }) : named;
}

/** The picture in one sentence: how many prices, where the first falls short, what is left beside what is lawful, what is not known. */
export function describeWaterfall(rows: readonly FallRow[]): string {
  const first = rows.find(({ first }) => first);
  const prices = rows.filter(({ kind }) => kind === 'price').length;
  const left = rows.find(({ kind }) => kind === 'left');
  const labour = rows.find(({ kind }) => kind === 'labour')?.amount;
  const lost = rows.filter(({ amount }) => !amount).length;
  return [
    t('page.breakdown.picture', { prices }),
    first && t('page.breakdown.picture-first', { label: first.label, amount: describeAmount(first) }),
    left &&
      labour &&
      t('page.breakdown.picture-left', {
        label: left.label,
        amount: describeAmount(left),
        lawful: describeLawful(labour),
      }),
    lost > 0 && t('page.breakdown.picture-lost', { n: lost }),
  ]
    .filter(Boolean)
    .join(' ');
}

export function describeLawful(amount: PriceValue): string {
  return t('page.breakdown.lawful', { amount: priceText(amount) });
}
