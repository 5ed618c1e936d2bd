/** A breakdown in words and JSON, with parties and contracts by name: what command line, download and API show alike. */
import type { PriceValue } from '../../../schema/graph.ts';
import { render, word } from '../../../schema/messages/index.ts';
import type { Day } from '../../domain/dates.ts';
import { SolidaryError } from '../../domain/errors.ts';
import type { Price } from '../../domain/money.ts';
import type { Message } from '../../domain/outcome.ts';
import { priceOfRange } from '../../domain/range.ts';
import { type ShownMessage, shown } from '../../exporters/answer/expected-shape.ts';
import { listCsv } from '../../exporters/answer/list-csv.ts';
import type { View } from '../../store/store.ts';
import type { Deps } from '../deps.ts';
import { readLabels } from '../records/read-labels.ts';
import type { ShownList } from '../shown-list.ts';
import { idsNamedIn, wirePrice } from '../wire.ts';
import { breakdownSays, isFirst, rowLabel, rowNotes, shownAmounts } from './breakdown-words.ts';
import { type BreakdownRow, type PriceBreakdown, readPriceBreakdown } from './read-price-breakdown.ts';

export interface ShownBreakdownRow {
  readonly kind: string;
  readonly label: string;
  readonly contract?: string;
  readonly amount?: PriceValue;
  readonly inferred?: true;
  readonly answer?: string;
  readonly first?: true;
  readonly notes: readonly string[];
}

export interface ShownBreakdown {
  readonly contract: string;
  readonly as_of: string;
  readonly per: string;
  readonly unit?: string;
  readonly currency?: string;
  readonly answer: string;
  readonly says: readonly ShownMessage[];
  readonly rows: readonly ShownBreakdownRow[];
  readonly missing: readonly ShownMessage[];
}

/** As far as it is known, rounded as it is shown. */
export function shownPrice(row: BreakdownRow, breakdown: PriceBreakdown): Price | undefined {
  const { currency } = breakdown;
  const shown = shownAmounts(breakdown)(row);
  return currency && shown ? priceOfRange(shown, currency) : undefined;
}

/** Throws `not-found` for a contract that is not held on that day. */
export async function listBreakdown(
  deps: Deps,
  request: { readonly contract: string; readonly asOf: Day; readonly view: View },
): Promise<ShownList & { readonly document: ShownBreakdown }> {
  const found = await readPriceBreakdown(deps, request);
  if (found === undefined) throw new SolidaryError('not-found', { what: 'contract', id: request.contract });
  const document = await shownBreakdown(deps, found, request.view);
  return { name: 'price-breakdown', document, csv: csvOf(document) };
}

async function shownBreakdown(deps: Deps, breakdown: PriceBreakdown, view: View): Promise<ShownBreakdown> {
  const says = breakdownSays(breakdown);
  const rows = breakdown.rows.map((row) => ({ row, label: rowLabel(row), notes: rowNotes(row, breakdown) }));
  const messages = [...says, ...breakdown.missing, ...rows.flatMap(({ label, notes }) => [label, ...notes])];
  const ids = [...new Set(messages.flatMap(({ params }) => idsNamedIn(params)))];
  const labels = await readLabels(deps, { ids, view });
  const say = (said: Message) => shown(said, (id) => labels.get(id));
  const { contract, asOf, per, unit, currency, answer } = breakdown;
  return {
    ...{ contract, as_of: asOf, per },
    ...(unit === undefined ? {} : { unit }),
    ...(currency === undefined ? {} : { currency }),
    ...{ answer, says: says.map(say) },
    rows: rows.map(({ row, label, notes }) => ({
      ...shownRow(row, breakdown),
      ...{ label: say(label).text, notes: notes.map((note) => say(note).text) },
    })),
    missing: breakdown.missing.map(say),
  };
}

function shownRow(row: BreakdownRow, breakdown: PriceBreakdown) {
  const amount = shownPrice(row, breakdown);
  return {
    kind: row.kind,
    ...(row.contract === undefined ? {} : { contract: row.contract }),
    ...(amount === undefined ? {} : { amount: wirePrice(amount) }),
    ...(row.inferred === true ? { inferred: true as const } : {}),
    ...(row.answer === undefined ? {} : { answer: row.answer }),
    ...(isFirst(row, breakdown) ? { first: true as const } : {}),
  };
}

const COLUMNS = ['row', 'least', 'most', 'currency', 'per', 'record', 'notes'] as const;

function csvOf({ rows, per, unit }: ShownBreakdown): string {
  const head = COLUMNS.map((column) => render(`breakdown.column.${column}`));
  const scale = unit ?? word(`per_${per}`);
  return listCsv(
    head,
    rows.map(({ label, amount, contract, notes }) => [
      ...[label, ...endsOf(amount), amount?.currency, scale, contract],
      notes.join(' ') || undefined,
    ]),
  );
}

/** The least and the most that it may be; an end that is not known is empty. */
export function endsOf(price: PriceValue | undefined): readonly [string | undefined, string | undefined] {
  if (price === undefined) return [undefined, undefined];
  const { bound, amount, upper } = price;
  return [bound === 'at_most' ? undefined : amount, bound === 'at_least' ? undefined : (upper ?? amount)];
}
