/** A fair price as it is shown: amounts that must suffice are rounded up, and a rise below nothing is none. */
import type { PriceValue } from '../../../schema/graph.ts';
import { type Decimal, decimal, minorDigits } from '../../domain/money.ts';
import { roundedUp } from '../../domain/pricing/share-of.ts';
import { between, priceOfRange, type Range, settled } from '../../domain/range.ts';
import { wirePrice } from '../wire.ts';
import type { Carrier, FairPrice } from './read-what-if.ts';

export interface ShownCarrier {
  readonly contract: string;
  readonly party?: string;
  readonly keeps?: PriceValue;
  readonly covers: Carrier['covers'];
}

export interface ShownFairPrice {
  readonly per: FairPrice['per'];
  readonly price?: PriceValue;
  readonly ringFenced?: PriceValue;
  readonly ringFencedWhole?: PriceValue;
  readonly fair?: PriceValue;
  readonly rise?: PriceValue;
  readonly retail?: PriceValue;
  readonly retailNet?: PriceValue;
  /** Shares between 0 and 1, decimal text. */
  readonly retailShareLeast?: string;
  readonly retailShareMost?: string;
  readonly carriers: readonly ShownCarrier[];
}

const SHARE_DIGITS = 4;

export function shownFairPrice(found: FairPrice): ShownFairPrice {
  const { per, currency, price, ringFenced, ringFencedWhole, fair, rise, retail, carriers } = found;
  const amount = (range: Range | undefined) => shownAs(range, currency, (end) => settled(end));
  const up = (range: Range | undefined) => shownAs(range, currency, (end) => roundedUp(end, currency));
  const share = (end: Decimal | undefined) => end && floored(end).toDecimalPlaces(SHARE_DIGITS).toFixed();
  return kept<ShownFairPrice>({
    per,
    price: amount(price),
    ringFenced: up(ringFenced),
    ringFencedWhole: up(ringFencedWhole),
    fair: up(fair),
    rise: up(between(rise.least && floored(rise.least), rise.most && floored(rise.most))),
    retail: amount(retail?.price),
    retailNet: shownAs(retail?.net, currency, (end) => settled(end).toDecimalPlaces(minorDigits(currency))),
    retailShareLeast: share(retail?.share.least),
    retailShareMost: share(retail?.share.most),
    carriers: carriers.map(({ contract, party, keeps, covers }) =>
      kept<ShownCarrier>({
        contract,
        party,
        keeps: shownAs(keeps, currency, (end) => settled(end).toDecimalPlaces(minorDigits(currency) + 2)),
        covers,
      }),
    ),
  });
}

const NOTHING = decimal('0');
const floored = (end: Decimal): Decimal => (end.isNegative() ? NOTHING : end);

function shownAs(range: Range | undefined, currency: string, cut: (end: Decimal) => Decimal): PriceValue | undefined {
  const shown =
    range && priceOfRange(between(range.least && cut(range.least), range.most && cut(range.most)), currency);
  return shown && wirePrice(shown);
}

function kept<T extends object>(fields: { readonly [K in keyof T]: T[K] | undefined }): T {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T;
}
