/** The rows of one test and outcome, sifted as on the page, as a list for people. */
import { render, word } from '../../../schema/messages/index.ts';
import { sayById } from '../../../schema/messages/say.ts';
import type { Day } from '../../domain/dates.ts';
import type { FlagOutcome } from '../../domain/flags/flag.ts';
import { Decimal, type Price } from '../../domain/money.ts';
import { type FlagListRow, flagListCsv } from '../../exporters/answer/flag-list.ts';
import type { View } from '../../store/store.ts';
import type { Deps } from '../deps.ts';
import { readLabels } from '../records/read-labels.ts';
import type { ShownList } from '../shown-list.ts';
import { idsNamedIn, wireParams, wirePrice } from '../wire.ts';
import { assessFlags, type FlagRow } from './assess-flags.ts';
import { sieveOf } from './kept-flags.ts';
import { notedSubject, readFlagNotes, type ShownNote, showNote } from './read-flag-notes.ts';
import { type FlagFilter, siftFlags } from './sift-flags.ts';

/** As CSV and as the same rows in JSON. Throws `not-found` for a test that there is none of. */
export async function listFlags(
  deps: Deps,
  request: {
    readonly test: string;
    readonly outcome: FlagOutcome;
    readonly asOf: Day;
    readonly view: View;
    readonly filter: FlagFilter;
  },
): Promise<ShownList> {
  const { test, outcome, asOf, view, filter } = request;
  const assessed = await assessFlags(deps, { test, asOf, view, rows: [outcome], sieve: sieveOf(filter) });
  const rows = siftFlags(assessed.rows, filter);
  const ids = rows.flatMap(({ subject, buyer, supplier, missing, steps }) => [
    ...[subject, buyer, supplier].filter((id) => id !== undefined),
    ...[...missing, ...steps].flatMap(({ params }) => idsNamedIn(params)),
  ]);
  const labels = await readLabels(deps, { ids: [...new Set(ids)], view });
  const names = (id: string | undefined) => (id === undefined ? undefined : (labels.get(id) ?? id));
  const notesOf = await readFlagNotes(deps.store, rows.map(notedSubject), view);
  const noted = rows.map((row) => ({ ...listRow(row, names), notes: notesOf(row.subject, test).map(showNote) }));
  const list = noted.map((row) => ({ ...row, notes: row.notes.map(noteText).join('; ') || undefined }));
  return { name: `${test}-${outcome}`, document: { test, outcome, as_of: asOf, rows: noted }, csv: flagListCsv(list) };
}

/** As on the page; a record without a name as its source calls it. */
function calledIn(id: string, names: Names): string {
  const name = names(id) ?? id;
  return name === id ? sayById(id) : name;
}

type Names = (id: string | undefined) => string | undefined;

function listRow(row: FlagRow, names: Names): Omit<FlagListRow, 'notes'> {
  const { test, subject, buyer, supplier, place, sector, on, later, outcome, band, per, price, left, against, ratio } =
    row;
  return {
    ...{ test, record: subject, label: calledIn(subject, names), buyer: names(buyer), supplier: names(supplier) },
    ...{
      place,
      sector,
      day: on,
      later: later && word('true'),
      outcome: word(outcome),
      band: band && word(band),
      per: per && word(`per_${per}`),
    },
    ...{ currency: price?.currency, price: amountOf(price), left: amountOf(left), against: amountOf(against) },
    ...{
      covered: ratio?.toDecimalPlaces(4, Decimal.ROUND_DOWN).toFixed(),
      short: amountOf(row.short),
      short_per: row.short && row.shortPer && word(`per_${row.shortPer}`),
      mends: amountOf(row.mends),
    },
    says: saidOf(row, names),
  };
}

/** `2025-07-01 Explanation, the supplier: the boards came from the buyer.` */
function noteText({ kindText, on, by, text }: ShownNote): string {
  return `${[[on, kindText].filter(Boolean).join(' '), by].filter(Boolean).join(', ')}: ${text}`;
}

/** `9.80`; `10.61 to 13.27`; `at least 5.00`. */
function amountOf(price: Price | undefined): string | undefined {
  if (price === undefined) return undefined;
  const { bound, amount, upper } = wirePrice(price);
  if (bound === 'exact') return amount;
  return upper === undefined ? `${word(bound)} ${amount}` : `${amount} ${word('to')} ${upper}`;
}

function saidOf({ reason, missing, carries, steps }: FlagRow, names: Names): string | undefined {
  const said = [
    ...(carries === undefined ? [] : steps.slice(-1)),
    ...(reason === undefined ? [] : [reason]),
    ...missing,
  ].map(({ code, params }) => render(code, wireParams(params), { names }));
  return said.length === 0 ? undefined : said.join(' ');
}
