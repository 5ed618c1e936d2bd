import { type PriceValue, priceText } from '../../ui/value.tsx';
import { t } from '../../ui/words.ts';
import type { StripInput } from './layout.ts';

/** "€8.00 on average: one of them may have got less". */
export function describePay({ pay, average }: Pick<StripInput, 'pay' | 'average'>): string {
  if (!pay) return t('page.pay.not-known');
  if (!average) return priceText(pay);
  const most = pay.upper ?? pay.amount;
  return t('page.pay.average', { amount: priceText({ ...pay, bound: 'exact', amount: most, upper: null }) });
}

export function describeLevel(name: string, amount: PriceValue): string {
  return t('page.pay.level', { name, amount: priceText(amount) });
}

export function describeStrips(inputs: readonly StripInput[]): string {
  const flagged = inputs.filter(({ flagged }) => flagged).length;
  const lost = inputs.filter(({ pay }) => !pay).length;
  return t('page.pay.picture', { n: inputs.length, flagged, lost });
}
