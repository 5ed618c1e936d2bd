/** The records of a drafted mapping: what a row makes. */
import { NO_CURRENCY } from '../cells/money.ts';
import { frameworks, severalNames } from './awards.ts';
import { isPerHour, isPeriodHeading, unitOfHeading } from './column-words.ts';
import type { Column } from './draft.ts';
import { benchmarkRemarks, ofBenchmark } from './drafted-benchmark.ts';
import { currencyOfClaims, currencyOfPeriods } from './drafted-currency.ts';
import { daysOfVersions, ofAmendments, ofPay, ofSpan, ofTime } from './drafted-days.ts';
import { countryLists, currencyLists, unitLists, valueListsOf } from './drafted-lists.ts';
import { type Entry, readAs, valueEntries } from './drafted-values.ts';
import { takesPeriods } from './guess-feeds.ts';
import { namesOfWorker } from './guess-properties.ts';
import { mayBeBlank } from './key-columns.ts';
import { NAMED_RECORDS } from './needs.ts';
import { FIGURE, PERIOD, type PeriodForm, periodColumns } from './period-columns.ts';
import { A_DOZEN } from './price-for.ts';
import { findingParty, ownership, partiesOf, partyLink } from './records-beside.ts';
import { contractAbove, ofSeveralNames, placeOfAll, type Remark, undatedPay } from './remarks.ts';
import { rowsOfTime, type TimeOfRow } from './rows-of-time.ts';
import { slug } from './slug.ts';
import { isOfBids, tabulation } from './tabulation.ts';

export interface DraftedRecords {
  readonly records: readonly object[];
  readonly valueLists?: Readonly<Record<string, object>>;
  readonly remarks: readonly Remark[];
  /** Headings that feed though no property is named beside them. */
  readonly uses: readonly string[];
  readonly hasOpenCurrency: boolean;
}

export interface Drafting {
  readonly kind: string;
  readonly columns: readonly Column[];
  readonly key: readonly string[];
  readonly forms: readonly PeriodForm[];
  /** What the table is called. */
  readonly about: readonly string[];
}

export function writeRecords(drafting: Drafting): DraftedRecords {
  const { kind, columns, key } = drafting;
  const fedTo = (property: string) => columns.find(({ feeds }) => feeds === property);
  const periods = periodsOf(drafting);
  const bids = isOfBids(kind) ? tabulation(kind, columns, readAs) : undefined;
  const whole = () => mainRecord(drafting, bids?.values);
  const main = periods.length > 0 ? periods : [...(bids?.records ?? []), ...inRowsOfTime(whole(), columns)];
  const [defendant, owner] = [fedTo('defendant'), fedTo('owner')];
  const lists = [
    ...valueListsOf(kind, columns),
    ...countryLists(columns),
    ...currencyLists(columns),
    ...unitLists(columns),
  ];
  const above = fedTo('under');
  return {
    records: [
      ...partiesOf(columns),
      ...(kind === 'ClaimLine' ? [claimRecord(drafting)] : []),
      ...main,
      ...(defendant === undefined ? [] : [findingParty(defendant, key)]),
      ...(owner === undefined ? [] : [ownership(owner, key)]),
    ],
    ...(lists.length === 0 ? {} : { valueLists: Object.fromEntries(lists) }),
    remarks: [
      ...(above === undefined || isHeldHere(above, columns, key) ? [] : [contractAbove(above.heading)]),
      ...(kind === 'Benchmark' ? benchmarkRemarks(columns, drafting.about) : []),
      ...(kind === 'Contract' ? [frameworks(columns)?.remark ?? []].flat() : []),
      ...(bids?.remarks ?? []),
      ...(kind === 'WageRecord' && periods.length === 0 && !isDated(columns) ? [undatedPay()] : []),
      ...placeless(columns, main).map(placeOfAll),
      ...columns.flatMap(remarkOnNames),
    ],
    uses: [
      ...(periods.length > 0 ? periodColumns(columns.map(({ heading }) => heading)) : []),
      ...(kind === 'Contract' ? daysOfVersions(columns).map(({ heading }) => heading) : []),
      ...namesOfWorker(columns).map(({ heading }) => heading),
      ...(kind === 'WageRecord' ? (rowsOfTime(columns)?.heading ?? []) : []),
      ...columns.flatMap(({ feeds, ofYear }) => (feeds === undefined ? [] : (ofYear?.column ?? []))),
    ],
    hasOpenCurrency:
      (periods.length > 0 && currencyOfPeriods(drafting) === NO_CURRENCY) ||
      (kind === 'ClaimLine' && currencyOfClaims(columns) === NO_CURRENCY),
  };
}

/** Contracts and pay, by the name of the record, of which no column says where the work is done. */
function placeless(columns: readonly Column[], records: readonly object[]): readonly string[] {
  if (columns.some(({ feeds = '' }) => ['place', 'workplace', 'workplaces'].includes(feeds))) return [];
  const placed = records.flatMap((one) => {
    const { record, kind } = one as MainRecord;
    return kind === 'Contract' || kind === 'WageRecord' ? [record] : [];
  });
  return placed.slice(0, 1);
}

/** Every contract above is one of this list. */
function isHeldHere(above: Column, columns: readonly Column[], key: readonly string[]): boolean {
  const held = new Set(key.length > 1 ? [] : columns.find(({ heading }) => heading === key[0])?.cells);
  return above.cells.every((cell) => cell.trim() === '' || held.has(cell));
}

/** A day or a period, whether it feeds or tells rows apart. */
export const isDated = (columns: readonly Column[]): boolean =>
  columns.some(
    ({ heading, feeds, type }) =>
      feeds === 'from' || feeds === 'until' || (isPeriodHeading(heading) && type.type === 'day'),
  );

function remarkOnNames({ heading, feeds = '', cells }: Column): readonly Remark[] {
  const cell = NAMED_RECORDS[feeds] === undefined ? undefined : severalNames(cells);
  return cell === undefined ? [] : [ofSeveralNames(heading, cell)];
}

interface MainRecord {
  readonly record: string;
  readonly kind: string;
  readonly key: readonly unknown[];
  readonly values: Readonly<Record<string, unknown>>;
}

function mainRecord(drafting: Drafting, links: object = {}): MainRecord {
  const { kind, columns, key } = drafting;
  return {
    record: slug(kind),
    kind,
    key: keyParts(key, columns),
    ...(kind === 'Contract' ? ofAmendments(columns) : {}),
    values: {
      ...links,
      ...Object.fromEntries([
        ...columns.flatMap((column) => valueEntries(kind, column)).map((entry) => onlyAgreed(entry, columns)),
        ...besides(drafting),
      ]),
    },
  };
}

/** Of pay whose overtime has rows of its own each row says the hours of its kind, and the first of them all else. */
function inRowsOfTime(whole: MainRecord, columns: readonly Column[]): readonly object[] {
  const rows = whole.kind === 'WageRecord' ? rowsOfTime(columns) : undefined;
  const { hours, ...values } = whole.values;
  if (rows === undefined || hours === undefined) return [whole];
  const { employer, worker } = values;
  const hoursOf = (kind: TimeOfRow, more: object) => ({
    ...{ record: slug(`${whole.record} ${kind}`), kind: whole.kind, key: whole.key },
    when: { column: rows.heading, is: rows.words[kind] },
    values: { ...more, [`${kind}Hours`]: hours },
  });
  return (['ordinary', 'overtime', 'doubleTime'] as const).flatMap((kind) =>
    rows.words[kind].length === 0 ? [] : [hoursOf(kind, kind === 'ordinary' ? values : { employer, worker })],
  );
}

/** The price of rows that are no frameworks. */
function onlyAgreed([property, value]: Entry, columns: readonly Column[]): Entry {
  const when = property === 'price' && typeof value === 'object' ? frameworks(columns)?.when : undefined;
  return when === undefined ? [property, value] : [property, { ...(value as object), when }];
}

/** A row in which all parts are blank names no record: the part that is filled most is asked for. */
function keyParts(key: readonly string[], columns: readonly Column[]): readonly unknown[] {
  const parts = key.map((heading) => columns.find((one) => one.heading === heading));
  const isLax = parts.every((column) => column !== undefined && mayBeBlank(column));
  const most = Math.max(...parts.map((column) => column?.type.filled ?? 0));
  const asked = isLax ? parts.find((column) => column?.type.filled === most)?.heading : undefined;
  return key.map((heading, at) => {
    const column = parts[at];
    const isBlank = column !== undefined && mayBeBlank(column) && heading !== asked;
    return isBlank ? { column: heading, mayBeBlank: true } : heading;
  });
}

/** Values that several columns tell together, or that are the same in every row. */
function besides({ kind, columns, about }: Drafting): readonly Entry[] {
  if (kind === 'WageRecord') return [...ofPay(columns), ...ofTime(columns)];
  if (kind === 'ClaimLine') return [['claim', { record: 'claim' }]];
  if (kind === 'Benchmark') return [...ofBenchmark(columns, about), ...ofTime(columns)];
  if (kind === 'Subsidy') return ofTime(columns);
  const unit = columns.find(({ feeds }) => feeds === 'unitPrice');
  const named =
    unit &&
    (isPerHour(unit.heading) ? 'hour' : (unitOfHeading(unit.heading) ?? (unit.per === A_DOZEN ? 'piece' : undefined)));
  const isOpen = kind === 'Contract' && named !== undefined && !columns.some(({ feeds }) => feeds === 'unit');
  return [...ofSpan(columns), ...(isOpen ? [['unit', { constant: named }] as const] : [])];
}

function periodsOf(drafting: Drafting): readonly object[] {
  const { kind, columns, key, forms } = drafting;
  const headings = periodColumns(columns.map(({ heading }) => heading));
  if (forms.length === 0 || !takesPeriods(kind, columns, headings)) return [];
  const numbers = columns.find(({ heading }) => headings.includes(heading))?.type.read.numbers;
  const figure = { column: FIGURE, read: 'money', ...(numbers === undefined ? {} : { numbers }) };
  const property = kind === 'Benchmark' ? 'value' : 'paid';
  return forms.map(({ heading, from, until }, nth) => ({
    record: forms.length === 1 ? slug(kind) : `${slug(kind)}-${nth + 1}`,
    kind,
    eachColumn: { heading, as: PERIOD, cell: FIGURE },
    key: [...key, PERIOD],
    values: {
      ...Object.fromEntries([...columns.flatMap((column) => valueEntries(kind, column)), ...besides(drafting)]),
      [property]: { ...figure, currency: currencyOfPeriods(drafting) },
      from,
      until,
    },
  }));
}

function claimRecord({ columns, key }: Drafting): object {
  const fedTo = (property: string) => columns.find(({ feeds }) => feeds === property);
  const [claim, employer] = [fedTo('claim'), fedTo('employer')];
  const currency = currencyOfClaims(columns);
  return {
    record: 'claim',
    kind: 'Claim',
    key: claim === undefined ? key : [claim.heading],
    values: {
      ...(claim === undefined ? {} : { number: claim.heading }),
      ...(employer === undefined ? {} : { employer: partyLink('employer', employer) }),
      currency: typeof currency === 'string' ? { constant: currency } : currency,
    },
  };
}
