/** The records of a drafted mapping: what a row makes, and the parties and places that it names. */
import { NO_CURRENCY } from '../cells/money.ts';
import { NO_COUNTRY } from '../cells/text.ts';
import type { ConditionSpec } from '../mapping/specs.ts';
import { frameworks, isOneName, severalNames } from './awards.ts';
import { wordsOfCells } from './cell-words.ts';
import {
  basisOf,
  isAmendment,
  isDayHeading,
  isPerHour,
  isPeriodHeading,
  isTimeHeading,
  isWeekHeading,
  measureOf,
  timeOf,
  unitOfHeading,
} from './column-words.ts';
import { namedCountries } from './country-names.ts';
import type { Column } from './draft.ts';
import { takesPeriods } from './guess-feeds.ts';
import { hasCountRanges, namesOfWorker } from './guess-properties.ts';
import { mayBeBlank } from './key-columns.ts';
import { AS_WRITTEN, NAMED_RECORDS, REFERENCES } from './needs.ts';
import { factOfParty } from './party-facts.ts';
import { FIGURE, PERIOD, type PeriodForm, periodColumns } from './period-columns.ts';
import { A_DOZEN } from './price-for.ts';
import { isTableOfRates } from './rates.ts';
import {
  chooseFrom,
  chooseMeasure,
  choosePlace,
  chooseUnit,
  contractAbove,
  ofSeveralNames,
  placeOfAll,
  type Remark,
  undatedPay,
} from './remarks.ts';
import { rowsOfTime, type TimeOfRow } from './rows-of-time.ts';
import { slug } from './slug.ts';
import { isOfBids, tabulation } from './tabulation.ts';
import { unitWords } from './unit-words.ts';

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

type Entry = readonly [string, unknown];

interface MainRecord {
  readonly record: string;
  readonly kind: string;
  readonly key: readonly unknown[];
  readonly values: Readonly<Record<string, unknown>>;
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
const isDated = (columns: readonly Column[]): boolean =>
  columns.some(({ heading, feeds }) => feeds === 'from' || feeds === 'until' || isPeriodHeading(heading));

function remarkOnNames({ heading, feeds = '', cells }: Column): readonly Remark[] {
  const cell = NAMED_RECORDS[feeds] === undefined ? undefined : severalNames(cells);
  return cell === undefined ? [] : [ofSeveralNames(heading, cell)];
}

const recordOf = (feeds: string): string => (feeds === 'workplaces' ? 'workplace' : slug(feeds));

/** A party is named by its number where each that is named has one, else by its name. */
function partiesOf(columns: readonly Column[]): readonly object[] {
  return columns.flatMap(({ heading, feeds, cells }) => {
    const kind = NAMED_RECORDS[feeds ?? ''];
    if (feeds === undefined || kind === undefined) return [];
    const facts = columns.flatMap((column) => {
      const fact = factOfParty(column.feeds ?? '');
      return fact?.party === feeds ? [[fact.fact, column] as const] : [];
    });
    const number = facts.find(([fact]) => fact === 'number')?.[1];
    const isNumbered = number?.cells.every((cell, row) => cell.trim() !== '' || cells[row]?.trim() === '') === true;
    const by = number !== undefined && isNumbered ? number.heading : heading;
    const values = [['name', heading], ...facts.map(([fact, column]) => [fact, factValue(column)] as const)] as const;
    return [
      {
        record: recordOf(feeds),
        kind,
        key: [by],
        when: isNamed(heading, cells),
        values: Object.fromEntries(values),
      },
    ];
  });
}

const isNamed = (heading: string, cells: readonly string[]): ConditionSpec =>
  severalNames(cells) === undefined ? { column: heading, filled: true } : isOneName(heading);

function factValue(column: Column): unknown {
  return countriesIn(column) === undefined
    ? column.heading
    : { column: column.heading, valueList: countryList(column) };
}

const readAs = (kind: string, feeds: string, column: Column): unknown =>
  valueEntries(kind, { ...column, feeds })[0]?.[1];

function mainRecord(drafting: Drafting, links: object = {}): MainRecord {
  const { kind, columns, key } = drafting;
  return {
    record: slug(kind),
    kind,
    key: key.map((heading) => keyPart(heading, columns)),
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

/** The day of an amendment where a column says one, and that of the contract. */
function daysOfVersions(columns: readonly Column[]): readonly Column[] {
  const first = ['signed', 'from'].flatMap((feed) => columns.find(({ feeds }) => feeds === feed) ?? [])[0];
  const isDayOf = ({ heading, type, cells }: Column) =>
    isAmendment(heading) &&
    (type.type === 'day' || (isDayHeading(heading) && cells.every((cell) => cell.trim() === '')));
  const amended = columns.find((column) => column.feeds === undefined && isDayOf(column));
  return first === undefined || amended === undefined ? [] : [amended, first];
}

/** Where a contract is amended each row is a version of it. */
function ofAmendments(columns: readonly Column[]): object {
  const days = daysOfVersions(columns);
  if (days.length === 0) return {};
  const formats = [...new Set(days.flatMap(({ type }) => type.read.formats ?? []))];
  return { versionFrom: { firstOf: days.map(({ heading }) => heading), ...days.at(-1)?.type.read, formats } };
}

function keyPart(heading: string, columns: readonly Column[]): unknown {
  const column = columns.find((one) => one.heading === heading);
  return column !== undefined && mayBeBlank(column) ? { column: heading, mayBeBlank: true } : heading;
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

/**
 * A heading that says gross or net says of which pay; pay without it stays open. A week of which its last day alone is told
 * began six days before.
 */
function ofPay(columns: readonly Column[]): readonly Entry[] {
  const fedTo = (property: string) => columns.find(({ feeds }) => feeds === property);
  const [paid, end] = [fedTo('paid'), fedTo('until')];
  const basis = paid && basisOf(paid.heading);
  const isWeek = fedTo('from') === undefined && end?.type.type === 'day' && isWeekHeading(end.heading);
  const isWhole = end?.type.isPeriod === true;
  const names = namesOfWorker(columns).map(({ heading }) => heading);
  return [
    ...(names.length === 0 ? [] : [['worker', { join: { columns: names, with: ' ' } }] as const]),
    ...(isWeek
      ? [['from', { column: end.heading, ...end.type.read, ...(isWhole ? {} : { plusDays: -6 }) }] as const]
      : []),
    ...(basis === undefined ? [] : [['basis', { constant: basis }] as const]),
  ];
}

/** Of a month or a year the figures are from its first day to its last; those valid from a month on say no last day. */
function ofTime(columns: readonly Column[]): readonly Entry[] {
  const from = columns.find(({ feeds }) => feeds === 'from');
  const isWhole =
    from?.type.isPeriod === true &&
    (from.ofYear !== undefined || isTimeHeading(from.heading) || isWeekHeading(from.heading));
  if (columns.some(({ feeds }) => feeds === 'until')) return [];
  const span = ofSpan(columns);
  if (span.length > 0) return span;
  if (!isWhole) return [];
  return [['until', { ...sourceOfDay(from), ...from.type.read, lastDay: true }]];
}

/** The last day, where one cell holds it beside the first. */
function ofSpan(columns: readonly Column[]): readonly Entry[] {
  const { heading, type } = columns.find(({ feeds, type: { last } }) => feeds === 'from' && last !== undefined) ?? {};
  if (type?.last === undefined) return [];
  return [['until', { column: heading, ...type.read, extract: type.last, lastDay: true }]];
}

/** Where a day, a month or a part of a year stands, which may be two columns. */
const sourceOfDay = ({ heading, ofYear }: Column): object =>
  ofYear === undefined ? { column: heading } : { join: { columns: [ofYear.column, heading], with: ofYear.sign } };

/** Stands where a person has to choose: no rule knows this word. */
const CHOOSE = 'choose';

function ofBenchmark(columns: readonly Column[], about: readonly string[]): readonly Entry[] {
  if (isTableOfRates(columns.map(({ heading }) => heading)))
    return [
      ['measures', { constant: 'exchange_rate' }],
      ...['base', 'quote', 'rate'].map((property) => [property, { constant: CHOOSE }] as const),
    ];
  return [
    ['measures', { constant: measureIn(columns, about) ?? CHOOSE }],
    ['unit', { constant: timeIn(columns, about) ?? CHOOSE }],
    ...unsaid(columns).map((property) => [property, { constant: CHOOSE }] as const),
  ];
}

/** Where and from when figures hold; months that are columns say it themselves. */
function unsaid(columns: readonly Column[]): readonly ('place' | 'from')[] {
  const isDated = periodColumns(columns.map(({ heading }) => heading)).length > 0;
  return (['place', 'from'] as const).filter(
    (property) => !columns.some(({ feeds }) => feeds === property) && !(property === 'from' && isDated),
  );
}

/** As the headings say, else the titles of the table. */
const measureIn = (columns: readonly Column[], about: readonly string[]): string | undefined =>
  measureOf(columns.map(({ heading }) => heading)) ?? measureOf(about);

const timeIn = (columns: readonly Column[], about: readonly string[]): string | undefined =>
  timeOf(payHeadings(columns)) ?? timeOf(about);

/** What says by which time pay is: the heading of the pay, where it has one. */
function payHeadings(columns: readonly Column[]): readonly string[] {
  const value = columns.find(({ feeds }) => feeds === 'value');
  return value === undefined ? columns.map(({ heading }) => heading) : [value.heading];
}

function benchmarkRemarks(columns: readonly Column[], about: readonly string[]): readonly Remark[] {
  if (isTableOfRates(columns.map(({ heading }) => heading))) return [];
  return [
    ...(measureIn(columns, about) === undefined ? [chooseMeasure(CHOOSE)] : []),
    ...(timeIn(columns, about) === undefined ? [chooseUnit(CHOOSE)] : []),
    ...unsaid(columns).map((property) => (property === 'from' ? chooseFrom(CHOOSE) : choosePlace(CHOOSE))),
  ];
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

function currencyOfPeriods({ columns }: Drafting): unknown {
  const headings = periodColumns(columns.map(({ heading }) => heading));
  const found = columns.filter(({ heading }) => headings.includes(heading));
  return saidIn(found) ?? found.find(({ type }) => type.read.currency !== undefined)?.type.read.currency ?? NO_CURRENCY;
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

interface CurrencySource {
  readonly column: string;
  readonly valueList?: string;
}

function saidIn(columns: readonly Column[]): CurrencySource | undefined {
  const { currency, currencyWords } = columns.find((column) => column.currency !== undefined) ?? {};
  if (currency === undefined) return undefined;
  return { column: currency, ...(currencyWords === undefined ? {} : { valueList: currencyList(currency) }) };
}

const currencyList = (heading: string): string => `currencies-${slug(heading)}`;

/** What is no code and in no such list comes back by name. */
const currencyLists = (columns: readonly Column[]): readonly (readonly [string, object])[] =>
  columns.flatMap(({ currency, currencyWords }) =>
    currency === undefined || currencyWords === undefined
      ? []
      : [[currencyList(currency), { values: currencyWords, otherwise: 'keep', caseless: true }] as const],
  );

/** Of a claim and the amounts of its lines. */
function currencyOfClaims(columns: readonly Column[]): string | CurrencySource {
  const said = saidIn(columns);
  if (said !== undefined) return said;
  const found = columns.find(({ type }) => (type.read.currency ?? NO_CURRENCY) !== NO_CURRENCY);
  return found?.type.read.currency?.toString() ?? NO_CURRENCY;
}

function findingParty(defendant: Column, key: readonly string[]): object {
  return {
    record: 'party',
    kind: 'FindingParty',
    key: [...key, { column: defendant.heading, mayBeBlank: true }],
    values: { finding: { record: 'finding' }, name: defendant.heading },
  };
}

function ownership(owner: Column, key: readonly string[]): object {
  return {
    record: 'ownership',
    kind: 'Ownership',
    key: [...key, owner.heading],
    when: { column: owner.heading, filled: true },
    values: { owner: { record: 'owner' }, owned: { record: 'organisation' } },
  };
}

const partyLink = (feeds: string, { heading, cells }: Column) => ({
  record: recordOf(feeds),
  when: isNamed(heading, cells),
});

/** Properties of a row that stand in another of its records, or in its key alone. */
const ELSEWHERE: Readonly<Record<string, readonly string[]>> = {
  ClaimLine: ['claim', 'employer', 'worker'],
  Organisation: ['owner'],
  Item: ['contract', 'bidder', 'opened', 'won', 'rank', 'bidTotal'],
  Bid: ['tender', 'contract', 'opened', 'won', 'estimate'],
};

function valueEntries(kind: string, column: Column): readonly Entry[] {
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

/** Amounts that stand there as bare numbers, in the currency of their claim or of the pay beside them. */
const BARE_AMOUNTS: ReadonlySet<string> = new Set([
  ...['ClaimLine.amount', 'ClaimLine.rateDue', 'ClaimLine.paid', 'WageRecord.agreedRate'],
]);

/** Properties that hold the code of a country or of a region of one. */
const OF_COUNTRIES: ReadonlySet<string> = new Set(['place', 'country']);

/** Countries that the cells call by their names, with their codes. */
function countriesIn({ heading, feeds, cells }: Column): Readonly<Record<string, string>> | undefined {
  const property = factOfParty(feeds ?? '')?.fact ?? feeds ?? '';
  if (!OF_COUNTRIES.has(property)) return undefined;
  const { codes = {} } = namedCountries(heading, cells) ?? {};
  return Object.keys(codes).length === 0 ? undefined : codes;
}

const countryList = ({ heading }: Column): string => `countries-${slug(heading)}`;

/** A place is found by its code alone; what else stands there comes back by name. */
const countryLists = (columns: readonly Column[]): readonly (readonly [string, object])[] =>
  columns.flatMap((column) => {
    const values = countriesIn(column);
    const otherwise = 'keep';
    return values === undefined ? [] : [[countryList(column), { values, otherwise, caseless: true }] as const];
  });

const unitList = ({ heading }: Column): string => `units-${slug(heading)}`;

/** What has no word stands as it is written. */
const unitLists = (columns: readonly Column[]): readonly (readonly [string, object])[] =>
  columns.flatMap((column) => {
    const values = column.feeds === 'unit' ? unitWords(column.cells) : undefined;
    return values === undefined ? [] : [[unitList(column), { values, otherwise: 'keep', caseless: true }] as const];
  });

const listName = (kind: string, property: string): string => `${slug(kind)}-${slug(property)}`;

function valueListsOf(kind: string, columns: readonly Column[]): readonly (readonly [string, object])[] {
  return columns.flatMap(({ feeds, cells }) => {
    const values = feeds === undefined ? undefined : wordsOfCells(kind, feeds, cells);
    return feeds === undefined || values === undefined
      ? []
      : [[listName(kind, feeds), { values, otherwise: 'reject', caseless: true }] as const];
  });
}
