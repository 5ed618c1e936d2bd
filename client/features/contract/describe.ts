import { formatDecimal, listText } from '../../../schema/messages/format.ts';
import { sayBound } from '../../../schema/messages/say.ts';
import { type PriceValue, placeText, priceText, unitText } from '../../ui/value.tsx';
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

/** "1,200", "900 to 1,200", "at least 900": what the work takes, as far as it is held. */
export function rangeText(least: string | null | undefined, most: string | null | undefined): string | undefined {
  if (least == null && most == null) return undefined;
  const amount = least ?? '0';
  const high = formatDecimal(most ?? amount);
  if (least == null) return sayBound({ bound: 'at_most', amount }, high, high);
  const low = formatDecimal(amount);
  return low === high ? low : sayBound({ bound: 'between', amount }, low, high);
}

/** "6,400 m²", "400 pieces". */
export function quantityText({ quantity, unit }: { readonly quantity?: string | null; readonly unit?: string | null }) {
  if (quantity == null) return undefined;
  if (unit === 'piece') return t('page.contract.pieces', { count: formatDecimal(quantity), n: Number(quantity) });
  return [formatDecimal(quantity), unit && unitText(unit)].filter(Boolean).join(' ');
}

interface Placed {
  readonly place?: string | null;
  readonly workplaces: readonly { readonly region?: string | null; readonly country?: string | null }[];
}

/** The place of the contract; where none is held of its own, those of its workplaces, by which it is tested if they are one. */
export function placesText({ place, workplaces }: Placed): string | undefined {
  const codes = place ? [place] : workplaces.flatMap(({ region, country }) => region ?? country ?? []);
  const names = [...new Set(codes)].flatMap((code) => placeText(code) ?? []);
  return names.length === 0 ? undefined : listText(names);
}
