import { type PriceValue, priceText } from '../../ui/value.tsx';
import { t } from '../../ui/words.ts';

export function describeBand(price: PriceValue, against: PriceValue): string {
  return t('page.band.caption', { price: priceText(price), against: priceText(against) });
}
