/** What a column says of the record of its row. */
import { NO_CURRENCY } from '../cells/money.ts';
import { NO_COUNTRY } from '../cells/text.ts';
import { wordsOfCells } from './cell-words.ts';
import type { Column } from './draft.ts';
import { saidIn } from './drafted-currency.ts';
import { sourceOfDay } from './drafted-days.ts';
import { countriesIn, countryList, listName, OF_COUNTRIES, unitList } from './drafted-lists.ts';
import { hasCountRanges } from './guess-properties.ts';
import { AS_WRITTEN, NAMED_RECORDS, REFERENCES } from './needs.ts';
import { partyLink } from './records-beside.ts';
import { unitWords } from './unit-words.ts';

export type Entry = readonly [string, unknown];

/** Properties of a row that stand in another of its records, or in its key alone. */
const ELSEWHERE: Readonly<Record<string, readonly string[]>> = {
  ClaimLine: ['claim', 'employer', 'worker'],
  Organisation: ['owner'],
  Item: ['contract', 'bidder', 'opened', 'won', 'rank', 'bidTotal'],
  Bid: ['tender', 'contract', 'opened', 'won', 'estimate'],
};

export function valueEntries(kind: string, column: Column): readonly Entry[] {
  const { heading, feeds, type, regions, cells } = column;
  if (feeds === undefined || feeds === 'defendant' || feeds.includes('.')) return [];
  if (ELSEWHERE[kind]?.includes(feeds)) return [];
  if (NAMED_RECORDS[feeds] !== undefined) return [[feeds, partyLink(feeds, column)]];
  if (feeds === 'unit' && unitWords(cells) !== undefined)
    return [[feeds, { column: heading, valueList: unitList(column) }]];
  if (feeds === 'declaredWorkers' && hasCountRanges(cells))
    return (['least', 'most'] as const).map((part) => [
      part === 'least' ? 'declaredWorkersAtLeast' : 'declaredWorkersAtMost',
      { column: heading, read: 'integer', part },
    ]);
  const referred = REFERENCES[feeds];
  if (referred !== undefined) return [[feeds, { reference: { kind: referred, key: [heading] } }]];
  if (wordsOfCells(kind, feeds, cells) !== undefined)
    return [[feeds, { column: heading, valueList: listName(kind, feeds) }]];
  if (OF_COUNTRIES.has(feeds) && countriesIn(column) !== undefined)
    return [[feeds, { column: heading, valueList: countryList(column) }]];
  const plain = type.type === 'text' || type.type === 'boolean' || AS_WRITTEN.has(feeds);
  // Sources write the last day of a period; the record holds the first day after it.
  const last = feeds === 'until' && type.type === 'day' ? { lastDay: true } : {};
  const isAmount = type.type === 'amount' || BARE_AMOUNTS.has(`${kind}.${feeds}`);
  const source = isAmount ? saidIn([column]) : undefined;
  const said = source === undefined ? {} : { currency: source };
  const ofRegions = regions === undefined ? {} : { regionOf: NO_COUNTRY };
  const money = isAmount && type.type === 'number' ? { read: 'money', currency: NO_CURRENCY } : {};
  const per = column.per === undefined ? {} : { per: column.per };
  const options = plain ? ofRegions : { ...type.read, ...money, ...said, ...per, ...last };
  return [[feeds, Object.keys(options).length === 0 ? heading : { ...sourceOfDay(column), ...options }]];
}

export const readAs = (kind: string, feeds: string, column: Column): unknown =>
  valueEntries(kind, { ...column, feeds })[0]?.[1];

/** Amounts that stand there as bare numbers, in the currency of their claim or of the pay beside them. */
const BARE_AMOUNTS: ReadonlySet<string> = new Set([
  ...['ClaimLine.amount', 'ClaimLine.rateDue', 'ClaimLine.paid', 'WageRecord.agreedRate'],
]);
