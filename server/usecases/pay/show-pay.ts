/** Recorded pay as a list: a line a record, as the page shows it. */
import type { PriceValue } from '../../../schema/graph.ts';
import { render, word } from '../../../schema/messages/index.ts';
import { minorDigits, type Price } from '../../domain/money.ts';
import { priceOfRange, type Range, settled } from '../../domain/range.ts';
import { STRIP_LEVELS } from '../../domain/wages/pay-strip.ts';
import { shown } from '../../exporters/answer/expected-shape.ts';
import { listCsv } from '../../exporters/answer/list-csv.ts';
import type { Deps } from '../deps.ts';
import { endsOf } from '../prices/show-breakdown.ts';
import { readLabels } from '../records/read-labels.ts';
import type { ShownList } from '../shown-list.ts';
import { wirePrice } from '../wire.ts';
import { paySays } from './pay-words.ts';
import { type PayRecord, type PayRequest, readPay } from './read-pay.ts';

/** Rounded half up to the currency's own decimals, as it is shown. */
export function shownHourly(range: Range | undefined, currency: string | undefined): Price | undefined {
  if (range === undefined || currency === undefined) return undefined;
  const round = (end: Range['least']) => end && settled(end).toDecimalPlaces(minorDigits(currency));
  const [least, most] = [round(range.least), round(range.most)];
  return priceOfRange({ ...(least && { least }), ...(most && { most }) }, currency);
}

/** The same as it leaves the server. */
export function wireHourly(range: Range | undefined, currency: string | undefined): PriceValue | null {
  const price = shownHourly(range, currency);
  return price === undefined ? null : wirePrice(price);
}

function documentOf(record: PayRecord, nameOf: (id: string) => string) {
  const { work, number, pay, currency, isAverage, marks, tests } = record;
  const paid = wireHourly(pay, currency);
  return {
    ...{ record: work.id, number: number ?? null, employer: work.employer ? nameOf(work.employer) : null },
    ...{ work: work.workClass ?? null, from: work.from ?? null, until: work.until ?? null, average: isAverage },
    pay_an_hour: paid ?? null,
    levels: marks.map(({ level, state, range, currency: of, cites }) => {
      return { level, state, amount: wireHourly(range, of), sources: cites };
    }),
    tests: tests.map(({ test, outcome }) => ({ test, outcome })),
  };
}

type Shown = ReturnType<typeof documentOf>;

export async function listPay(deps: Deps, request: PayRequest): Promise<ShownList> {
  const found = await readPay(deps, request);
  const ids = found.records.flatMap(({ work }) => work.employer ?? []);
  const labels = await readLabels(deps, { ids: [...new Set(ids)], view: request.view });
  const records = found.records.map((record) => documentOf(record, (id) => labels.get(id) ?? id));
  const says = paySays(found).map((one) => shown(one).text);
  return { name: 'pay', document: { as_of: found.asOf, says, records }, csv: csvOf(records) };
}

function csvOf(records: readonly Shown[]): string {
  const codes = [
    ...['record', 'employer', 'work', 'from', 'until', 'currency', 'paid-least', 'paid-most', 'average'],
    ...[...STRIP_LEVELS, 'tests'],
  ];
  return listCsv(
    codes.map((code) => render(`pay.column.${code}`)),
    records.map((one) => [
      ...[one.number ?? one.record, one.employer ?? undefined, one.work ?? undefined],
      ...[one.from ?? undefined, one.until ?? undefined, one.pay_an_hour?.currency],
      ...endsOf(one.pay_an_hour ?? undefined),
      word(String(one.average)),
      ...STRIP_LEVELS.map((wanted) => levelText(one, wanted)),
      one.tests.map(({ test, outcome }) => `${render(`flag.title.${test}`)}: ${word(outcome)}`).join('; '),
    ]),
  );
}

/** `12.82`; `12.82 to 13.90`; `none`; empty where it is not known. */
function levelText({ levels }: Shown, wanted: string): string | undefined {
  const found = levels.find(({ level }) => level === wanted);
  if (found === undefined || found.state === 'not_known') return undefined;
  if (found.amount === null) return word(found.state);
  const [least, most] = endsOf(found.amount);
  const text = least === most ? least : `${least ?? ''} ${word('to')} ${most ?? ''}`;
  return found.state === 'other_currency' ? `${text} ${found.amount.currency}` : text;
}
