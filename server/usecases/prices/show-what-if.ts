/** What is supposed of one contract as it is shown: amounts that must suffice are rounded up, and a rise below nothing is none. */
import type { PriceValue } from '../../../schema/graph.ts';
import { FAIR_PRICE_ROWS } from '../../../schema/messages/fair-price-rows.ts';
import { figureText, formatMoney, render, word } from '../../../schema/messages/index.ts';
import { sayBound } from '../../../schema/messages/say.ts';
import type { Day } from '../../domain/dates.ts';
import { SolidaryError } from '../../domain/errors.ts';
import { type Decimal, decimal, minorDigits } from '../../domain/money.ts';
import { roundedUp } from '../../domain/pricing/share-of.ts';
import { between, priceOfRange, type Range, settled } from '../../domain/range.ts';
import { shownRange } from '../../domain/tell-apart.ts';
import { listCsv } from '../../exporters/answer/list-csv.ts';
import type { View } from '../../store/store.ts';
import type { Deps } from '../deps.ts';
import { readLabels } from '../records/read-labels.ts';
import type { ShownList } from '../shown-list.ts';
import { wirePrice } from '../wire.ts';
import { type Carrier, type FairPrice, findWhatIf, type WhatIfOf } from './read-what-if.ts';
import { type GivenOf, readSupposed } from './what-if.ts';

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

/** Tenths of a per cent, as they are shown. */
const SHARE_DIGITS = 3;

export function shownFairPrice(found: FairPrice): ShownFairPrice {
  const { per, currency, price, ringFenced, ringFencedWhole, fair, rise, retail, carriers } = found;
  const amount = (range: Range | undefined) => shownAs(range, currency, (end) => settled(end));
  const up = (range: Range | undefined) => shownAs(range, currency, (end) => roundedUp(end, currency));
  const share = retail && shownRange(floorOf(retail.share), SHARE_DIGITS);
  return kept<ShownFairPrice>({
    per,
    price: amount(price),
    ringFenced: up(ringFenced),
    ringFencedWhole: up(ringFencedWhole),
    fair: up(fair),
    rise: up(floorOf(rise)),
    retail: amount(retail?.price),
    retailNet: shownAs(retail?.net, currency, (end) => settled(end).toDecimalPlaces(minorDigits(currency))),
    retailShareLeast: share?.least?.toFixed(),
    retailShareMost: share?.most?.toFixed(),
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
const floorOf = ({ least, most }: Range): Range => between(least && floored(least), most && floored(most));

function shownAs(range: Range | undefined, currency: string, cut: (end: Decimal) => Decimal): PriceValue | undefined {
  const shown =
    range && priceOfRange(between(range.least && cut(range.least), range.most && cut(range.most)), currency);
  return shown && wirePrice(shown);
}

function kept<T extends object>(fields: { readonly [K in keyof T]: T[K] | undefined }): T {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T;
}

export function amountText(price: ShownFairPrice['price']): string {
  if (price === undefined) return render('page.what-if.not-known');
  return sayBound(price, formatMoney(price), formatMoney({ ...price, amount: price.upper ?? price.amount }));
}

export function shareText(side: ShownFairPrice | null | undefined): string {
  const { retailShareLeast: least, retailShareMost: most } = side ?? {};
  if (least === undefined) return render('page.what-if.not-known');
  const percent = (share: string) => render('page.flags.percent', { n: figureText(Number(share) * 100, 1) });
  if (most === undefined) return render('page.what-if.at-least', { share: percent(least) });
  return most === least ? percent(least) : render('page.what-if.between', { low: percent(least), high: percent(most) });
}

export function whatIfDocument({ contract, asOf, unit, tests, before, after }: WhatIfOf) {
  const side = (found: FairPrice | undefined) => (found === undefined ? null : shownFairPrice(found));
  return { contract, as_of: asOf, unit: unit ?? null, tests, before: side(before), after: side(after) };
}

/** To be taken along: answers that change, amounts, and who could carry the rise. Throws `not-found`, and `bad-amount` for what cannot be read. */
export async function listWhatIf(
  deps: Deps,
  request: { readonly contract: string; readonly asOf: Day; readonly view: View; readonly asked: GivenOf },
): Promise<ShownList> {
  const suppose = readSupposed(request.asked, (_name, value, example) => {
    throw new SolidaryError('bad-amount', { value, example });
  });
  const document = { supposed: request.asked, ...whatIfDocument(await findWhatIf(deps, { ...request, suppose })) };
  const { before, after, tests } = document;
  const carriers = after?.carriers ?? [];
  const ids = carriers.flatMap(({ contract, party }) => [contract, ...(party === undefined ? [] : [party])]);
  const labels = await readLabels(deps, { ids, view: { ...request.view, asOf: request.asOf } });
  const notKnown = render('page.what-if.not-known');
  const amounts = [
    ...FAIR_PRICE_ROWS.map(([code, key]) => [render(code), amountText(before?.[key]), amountText(after?.[key])]),
    [render('page.what-if.row.share'), shareText(before), shareText(after)],
  ].filter(([, ...sides]) => sides.some((side) => side !== notKnown));
  // Another price stands in its own row below.
  const supposed = [
    [render('page.what-if.field.floor'), undefined, request.asked.floor ?? undefined],
    [render('page.what-if.field.time'), undefined, suppose.time?.times(100).toString()],
  ].filter(([, , given]) => given);
  const rows = [
    ...supposed,
    ...tests
      .filter((one) => one.before !== one.after)
      .map((one) => [word(one.test), word(one.before), word(one.after)]),
    ...amounts,
    ...carriers.map(({ contract, party, keeps, covers }) => [
      `${render('page.what-if.carriers')}: ${labels.get(party ?? '') ?? notKnown}, ${labels.get(contract) ?? contract}`,
      undefined,
      `${render('page.what-if.keeps')}: ${amountText(keeps)}. ${render('page.what-if.covers')} ${word(covers)}`,
    ]),
  ];
  const heads = ['amount', 'before', 'after'].map((name) => render(`page.what-if.${name}`));
  return { name: 'what-if', document, csv: listCsv(heads, rows) };
}
