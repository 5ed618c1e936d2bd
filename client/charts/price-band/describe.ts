import { type PriceValue, priceText } from '../../ui/value.tsx';
import { t } from '../../ui/words.ts';

/** A price, what of it is held against the yardstick where that is not all of it, and the yardstick, all for the same. */
export interface BandFigures {
  readonly price: PriceValue;
  readonly left?: PriceValue | undefined;
  readonly against: PriceValue;
}

export function describeBand({ price, left, against }: BandFigures): string {
  const params = { price: priceText(price), against: priceText(against) };
  return left ? t('page.band.caption-left', { ...params, left: priceText(left) }) : t('page.band.caption', params);
}
