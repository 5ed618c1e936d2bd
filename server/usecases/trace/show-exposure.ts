/** What a buyer may have to answer for, in JSON, with the names of records and the words of the catalogue. */
import { formatMoney, render, word } from '../../../schema/messages/index.ts';
import { sayBound } from '../../../schema/messages/say.ts';
import type { ExposedDebtKind } from '../../domain/exposure/debts.ts';
import { compare, type Money, type Price } from '../../domain/money.ts';
import { between, priceOfRange } from '../../domain/range.ts';
import { shown, shownMissing } from '../../exporters/answer/expected-shape.ts';
import { listCsv } from '../../exporters/answer/list-csv.ts';
import type { View } from '../../store/store.ts';
import type { Deps } from '../deps.ts';
import { readLabels } from '../records/read-labels.ts';
import type { ShownList } from '../shown-list.ts';
import { idsNamedIn, wireMoney, wirePrice } from '../wire.ts';
import {
  type ExposedContract,
  type Exposure,
  type ExposureState,
  type ExposureSum,
  readExposure,
} from './read-exposure.ts';

/** What kind of debt it is, and from how much to how much, as far as either is known. */
export function debtText(debt: ExposedDebtKind, least: Money | undefined, most: Money | undefined): string {
  const bounds = least === undefined ? (most === undefined ? 'none' : 'most') : most === undefined ? 'least' : 'both';
  const same = least && most && compare(least, most) === 0;
  return render('exposure.debt', {
    debt,
    bounds: same ? 'exact' : bounds,
    least: least === undefined ? '' : formatMoney(wireMoney(least)),
    most: most === undefined ? '' : formatMoney(wireMoney(most)),
  });
}

export function sumText({ state, debt, least, most, contracts: n, nested }: ExposureSum): string {
  return render('exposure.sum', { state, n, text: debtText(debt, least, most), nested: nested ? 'yes' : 'no' });
}

/** Gross pay in what a price is short of, as far as either end is known. */
export function shortText({ shortfall, shortfallMost }: ExposedContract): string | undefined {
  const currency = (shortfall ?? shortfallMost)?.currency;
  const price = currency && priceOfRange(between(shortfall?.amount, shortfallMost?.amount), currency);
  if (!price) return undefined;
  const said = (amount: Price['amount']) => formatMoney(wireMoney({ amount, currency: price.currency }));
  return sayBound(wirePrice(price), said(price.amount), said(price.upper ?? price.amount));
}

/** How many of the prices below it are too low, and of how many that cannot be told: said of those only that were told. */
export function headTexts({ contracts, lookedAt, unpriced, untold }: Exposure): readonly string[] {
  if (lookedAt === 0) return [render('exposure.none-below')];
  return [
    ...(lookedAt > unpriced + untold ? [render('exposure.head', { n: contracts.length, all: lookedAt })] : []),
    ...(unpriced > 0 ? [render('exposure.unpriced', { n: unpriced })] : []),
    ...(untold > 0 ? [render('exposure.untold', { n: untold })] : []),
  ];
}

const STATE_WORDS: Readonly<Record<ExposureState, string>> = {
  owes: 'exposure_owes',
  may_owe: 'exposure_may_owe',
  cannot_tell: 'exposure_cannot_tell',
  no_debtor: 'exposure_no_debtor',
  law_not_held: 'exposure_law_not_held',
};

export const exposureWord = (state: ExposureState): string => word(STATE_WORDS[state]);

export async function showExposure(deps: Deps, exposure: Exposure, view: View) {
  const { organisation, asOf, sums, contracts, lookedAt, unpriced, untold, leftOut } = exposure;
  const said = contracts.flatMap(({ rows, debts }) => [
    ...rows.flatMap(({ reason, missing }) => [reason, ...missing]),
    ...debts.flatMap(({ missing }) => missing),
  ]);
  const ids = [
    organisation,
    ...contracts.flatMap(({ contract, supplier }) => [contract, ...(supplier === undefined ? [] : [supplier])]),
    ...said.flatMap(({ params }) => idsNamedIn(params)),
  ];
  const labels = await readLabels(deps, { ids: [...new Set(ids)], view: { ...view, asOf } });
  const names = (id: string) => labels.get(id);
  return {
    ...{ organisation, name: names(organisation) ?? organisation, as_of: asOf },
    ...{ supposed: true as const, looked_at: lookedAt, unpriced, untold, left_out: leftOut },
    head: headTexts(exposure),
    sums: sums.map((sum) => ({
      ...{ state: sum.state, debt: sum.debt, contracts: sum.contracts, nested: sum.nested, currency: sum.currency },
      ...ends(sum.least, sum.most),
      text: sumText(sum),
    })),
    contracts: contracts.map((exposed) => exposedRow(exposed, names)),
  };
}

function exposedRow(exposed: ExposedContract, names: (id: string) => string | undefined) {
  const { contract, supplier, place, on, later, shortfall, shortfallMost, state, rows, debts } = exposed;
  return {
    ...{ contract, number: names(contract) ?? contract },
    supplier: supplier === undefined ? null : { id: supplier, name: names(supplier) ?? supplier },
    place: place ?? null,
    ...(on === undefined ? {} : { on }),
    ...(later === undefined ? {} : { later }),
    shortfall_text: shortText(exposed) ?? null,
    shortfall_at_least: shortfall === undefined ? null : wireMoney(shortfall),
    shortfall_at_most: shortfallMost === undefined ? null : wireMoney(shortfallMost),
    ...{ state, state_text: exposureWord(state) },
    debts: debts.map(({ debt, status, least, most, missing }) => ({
      ...{ debt, status, ...ends(least, most), text: debtText(debt, least, most) },
      missing: missing.map((fact) => shownMissing(fact, names)),
    })),
    rows: rows.map(({ regime, article, status, amount, reason, missing }) => ({
      ...{ regime, article, status },
      amount_at_most: amount === null ? null : wireMoney(amount),
      reason: shown(reason, names),
      missing: missing.map((fact) => shownMissing(fact, names)),
    })),
  };
}

function ends(least: Money | undefined, most: Money | undefined) {
  const wire = (amount: Money | undefined) => (amount === undefined ? null : wireMoney(amount));
  return { at_least: wire(least), at_most: wire(most) };
}

export type ShownExposure = Awaited<ReturnType<typeof showExposure>>;

/** To be taken along, a line a contract. Throws `not-found` for an organisation that is not held on that day. */
export async function listExposure(
  deps: Deps,
  request: Parameters<typeof readExposure>[1],
): Promise<ShownList & { readonly document: ShownExposure }> {
  const document = await showExposure(deps, await readExposure(deps, request), request.view);
  return { name: 'exposure', document, csv: csvOf(document) };
}

const HEADS = [
  ...['page.exposure.contract', 'page.chain.to', 'page.flags.sift-place', 'page.exposure.state'],
  ...['page.exposure.shortfall', 'breakdown.column.least', 'breakdown.column.most', 'breakdown.column.currency'],
  ...['page.exposure.debts', 'page.exposure.law'],
] as const;

function csvOf({ contracts }: ShownExposure): string {
  return listCsv(
    HEADS.map((head) => render(head)),
    contracts.map(({ number, supplier, place, state_text, shortfall_text, debts, rows, ...short }) => [
      ...[number, supplier?.name, place ?? undefined, state_text],
      shortfall_text ?? render('page.exposure.not-known'),
      ...[short.shortfall_at_least?.amount, short.shortfall_at_most?.amount],
      (short.shortfall_at_least ?? short.shortfall_at_most)?.currency,
      sentences(debts),
      rows[0] === undefined || rows[0].status === 'does_not_owe'
        ? render('page.exposure.no-article')
        : sentences([{ text: `${rows[0].article}: ${rows[0].reason.text}`, missing: rows[0].missing }]),
    ]),
  );
}

/** Each with what is not known of it. */
const sentences = (
  said: readonly { readonly text: string; readonly missing: readonly { readonly text: string }[] }[],
) => said.flatMap(({ text, missing }) => [text, ...missing.map((fact) => fact.text)]).join('; ');
