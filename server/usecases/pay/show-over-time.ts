import { render, word } from '../../../schema/messages/index.ts';
import { FLAG_OUTCOMES } from '../../domain/flags/flag.ts';
import { type Message, message, param } from '../../domain/outcome.ts';
import { shown } from '../../exporters/answer/expected-shape.ts';
import { listCsv } from '../../exporters/answer/list-csv.ts';
import type { Deps } from '../deps.ts';
import type { ShownList } from '../shown-list.ts';
import { readSectorOverTime, type SectorOverTime, type SectorRequest } from './read-over-time.ts';

/** How many years, and in how many of them something was flagged. */
export function sectorSays({ years }: SectorOverTime): Message {
  const total = (of: 'prices' | 'pay', outcome: 'flagged' | 'passed' | 'cannot_tell') =>
    param.decimal(String(years.reduce((sum, year) => sum + year[of][outcome], 0)));
  if (years.length === 0) return message('over-time.none');
  return message('over-time.answer', {
    years: param.decimal(String(years.filter(({ year }) => year !== undefined).length)),
    priceFlagged: total('prices', 'flagged'),
    pricePassed: total('prices', 'passed'),
    priceOpen: total('prices', 'cannot_tell'),
    payFlagged: total('pay', 'flagged'),
    payPassed: total('pay', 'passed'),
    payOpen: total('pay', 'cannot_tell'),
  });
}

/** A line a year and test. */
export async function listSectorOverTime(deps: Deps, request: SectorRequest): Promise<ShownList> {
  const found = await readSectorOverTime(deps, request);
  const { years, asOf, sector = null, place = null } = found;
  const rows = years.flatMap(({ year, prices, pay }) => [
    { year: year ?? null, test: found.priceTest, ...prices },
    { year: year ?? null, test: found.payTest, ...pay },
  ]);
  const csv = listCsv(
    [
      ...['year', 'test'].map((column) => render(`over-time.column.${column}`)),
      ...FLAG_OUTCOMES.map((one) => word(one)),
    ],
    rows.map((row) => [
      ...[row.year ?? word('not_known'), render(`flag.title.${row.test}`)],
      ...FLAG_OUTCOMES.map((one) => String(row[one])),
    ]),
  );
  return {
    name: 'over-time',
    document: { as_of: asOf, sector, place, says: shown(sectorSays(found)).text, rows },
    csv,
  };
}
