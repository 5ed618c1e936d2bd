import { type PriceValue, priceText } from '../../ui/value.tsx';
import { capital, spell, t } from '../../ui/words.ts';

interface Contract {
  readonly price?: PriceValue | null;
  readonly unitPrice?: PriceValue | null;
  readonly unit?: string | null;
}

/** The price, and what the tests say of it; a price not held is said, never left out. */
export function describeContract(contract: Contract, flags: readonly { readonly outcome: string }[]): string {
  const price = contract.unitPrice ?? contract.price;
  const flagged = flags.filter((flag) => flag.outcome === 'flagged').length;
  const open = flags.filter((flag) => flag.outcome === 'cannot_tell').length;
  const first = price
    ? t('page.contract.answer-price', { price: priceText(price, contract.unitPrice ? contract.unit : null) })
    : t('page.contract.answer-no-price');
  if (flagged > 0)
    return `${first} ${capital(t('page.contract.answer-flagged', { n: flagged, words: spell(flagged) }))}`;
  if (open > 0) return `${first} ${t('page.contract.answer-open', { n: open, words: spell(open) })}`;
  return `${first} ${t('page.contract.answer-none')}`;
}
