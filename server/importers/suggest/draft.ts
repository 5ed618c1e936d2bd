import { stringify } from 'yaml';
import type { Json } from '../../../schema/graph.ts';
import { NO_CURRENCY } from '../cells/money.ts';
import { CellProblem } from '../cells/reading.ts';
import { namedApart } from '../records.ts';
import { heldAwards } from './awards.ts';
import { asText, type ColumnType, typesOfColumns } from './column-types.ts';
import {
  isAgreed,
  isCountOfWorkers,
  isEstimate,
  isMoneyHeading,
  isPersonalHeading,
  isWorkerHeading,
} from './column-words.ts';
import { currencyOfTitles } from './currency.ts';
import { currencyColumns } from './currency-columns.ts';
import type { Figured } from './figures.ts';
import { filledDown, withFilledDown } from './fill-down.ts';
import { guessFeeds } from './guess-feeds.ts';
import { guessKind } from './guess-kind.ts';
import { isOfAmounts, isOfWords, namesOfWorker } from './guess-properties.ts';
import { hasBlanks, keyColumns, mayBeBlank } from './key-columns.ts';
import { AS_WRITTEN } from './needs.ts';
import { type OfYear, withPartsOfYear } from './parts-of-year.ts';
import { type PeriodForm, periodForms } from './period-columns.ts';
import { priceForColumn, unitsIn } from './price-for.ts';
import { isTableOfRates } from './rates.ts';
import { regionCell } from './region-codes.ts';
import {
  fillDown,
  keyOfSeveral,
  namePublisher,
  noCurrency,
  ofBlanks,
  ofEstimates,
  ofKind,
  ofNotes,
  ofNothing,
  ofRegions,
  ofSecondHeading,
  ofSign,
  ofTotals,
  ofTwoWays,
  partlyRead,
  type Remark,
  secondTableBelow,
  unfed,
  unknownHeadings,
} from './remarks.ts';
import { scaleSaid } from './scale-said.ts';
import { timesAll } from './scale-words.ts';
import { scaleOf } from './scales-of-amounts.ts';
import { secondTable } from './second-table.ts';
import { slug } from './slug.ts';
import type { Sniffed } from './sniff.ts';
import { estimateRows, isOfBid, isOfBids, keyOfBids } from './tabulation.ts';
import { noteRows, type OtherFooter, type OtherRows, secondHeading, totalRows, totalsBelow } from './totals.ts';
import { hasShortened } from './why-unfed.ts';
import { type DraftedRecords, writeRecords } from './write-records.ts';

export type { Remark } from './remarks.ts';

export interface SampledTable {
  readonly name: string;
  readonly sniffed: Sniffed;
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** What stands above the header. */
  readonly titles?: readonly string[];
}

/** A column, what the draft feeds from it, and how the first row reads under that. */
export interface SuggestedColumn {
  readonly column: string;
  readonly feeds?: string;
  readonly sample?: string;
  readonly readsAs?: string;
  /** Code of the problem with the sample. */
  readonly problem?: string;
}

export interface Draft {
  readonly mapping: string;
  /** Where a person must look, first what is true of the whole. */
  readonly remarks: readonly Remark[];
  readonly columns: readonly SuggestedColumn[];
}

export interface Column {
  readonly heading: string;
  /** The column that says the currency of its row, of an amount that does not. */
  readonly currency?: string;
  /** The codes that words of that column stand for. */
  readonly currencyWords?: Readonly<Record<string, string>>;
  readonly type: ColumnType;
  readonly feeds: string | undefined;
  readonly cells: readonly string[];
  /** For how many units its amounts are, or the column that says it. */
  readonly per?: number | { readonly column: string };
  /** Of a part of a year: where the year stands. */
  readonly ofYear?: OfYear;
  /** A cell that is the code of a region, where no cell says of which country. */
  readonly regions?: string;
  /** A cell that does not read as most of the column does. */
  readonly unread?: string;
}

/**
 * Drafts a mapping, with a remark where a person must look. What the file leaves open, which of two days, in which
 * currency, of which country, is written so that it is refused until it is chosen (mapping/check-values.ts).
 */
export function draftMapping(given: SampledTable): Draft {
  const { nothing, table: cleared } = withoutNothing(given);
  const next = secondTable(cleared.rows);
  const blank = next === undefined ? cleared : { ...cleared, rows: next.rows };
  const down = filledDown(blank.header, blank.rows);
  const whole = { ...blank, rows: withFilledDown(blank.header, blank.rows, down) };
  const about = [whole.name.replace(/\.[^.]*$/, ''), whole.sniffed.sheet ?? '', ...(whole.titles ?? [])];
  const kind = guessKind(whole.header, about);
  const names = namedApart(whole.header);
  const held = heldRows(kind, { ...whole, header: names });
  const table = { ...whole, rows: distinct(whole.rows.filter((row) => !held.rows.has(row))) };
  const cellsOf = (at: number) => table.rows.map((row) => row[at] ?? '');
  const below = held.second?.rows[0] ?? [];
  const scaled = scaleSaid(whole);
  const saidOf = (heading: string, at: number) => `${heading} ${below[at] ?? ''}`.trim();
  const currency = currencyOfTitles(whole.titles ?? []);
  const isOfMoney = (said: string) => isMoneyHeading(said) || isEstimate(said) || isAgreed(said);
  const withCurrency = (said: string) => (currency !== undefined && isOfMoney(said) ? `${said} (${currency})` : said);
  const types = typesOfColumns(
    table.header.map((heading, at) => ({ heading: withCurrency(saidOf(heading, at)), cells: cellsOf(at) })),
  );
  const figured = types.map((type, at) => {
    const heading = table.header[at] ?? '';
    return { heading, said: saidOf(heading, at), type, cells: cellsOf(at), scaled };
  });
  const guessed = guessFeeds(kind, figured);
  const { feeds } = guessed;
  const currencies = currencyColumns({ header: table.header, names }, types, cellsOf);
  const { columns, remarks: ofParts } = withPartsOfYear(
    types.map((found, at): Column => {
      const heading = names[at] ?? '';
      const of = figured[at];
      const ofAll = of && scaleOf(kind, of, feeds[at]);
      const inFull = typeof ofAll === 'number' ? timesAll(found, ofAll) : found;
      const type = found.partly && isOfWords(kind, feeds[at]) ? asText(found) : inFull;
      const regions = feeds[at] === 'place' ? regionCell(table.header[at] ?? '', cellsOf(at)) : undefined;
      const unread = type.partly ? cellsOf(at).find((cell) => isUnread(type, cell)) : undefined;
      const isUnsaid = (type.read.currency ?? NO_CURRENCY) === NO_CURRENCY;
      return {
        ...{ heading, type, feeds: found.last === undefined ? feeds[at] : ofSpan(feeds, at), cells: cellsOf(at) },
        ...(isUnsaid ? currencies.of(at) : {}),
        ...(feeds[at] === 'unitPrice' ? perOf(figured, names, at) : {}),
        ...(regions === undefined ? {} : { regions }),
        ...(unread === undefined ? {} : { unread }),
      };
    }),
  );
  const named = columns.filter((column) => column.heading !== '');
  return {
    ...written(table, {
      kind,
      columns: named,
      nothing,
      down,
      held,
      about,
      next: next?.title,
      forms: periodForms(table.header),
      remarks: [...guessed.remarks, ...ofParts, ...currencies.remarks],
    }),
    columns: columns.map((column, at) => suggested(column, kind, whole.rows[0]?.[at]?.trim() ?? '')),
  };
}

/** A cell of a first and a last day feeds both, whichever of them its heading was taken for, and nothing else. */
function ofSpan(feeds: readonly (string | undefined)[], at: number): string | undefined {
  const isOfDays = feeds[at] === 'from' || feeds[at] === 'until';
  const isElsewhere = feeds.some((feed, other) => other !== at && (feed === 'from' || feed === 'until'));
  return isOfDays && !isElsewhere ? 'from' : undefined;
}

/** Of a price for several units. */
function perOf(columns: readonly Figured[], names: readonly string[], at: number): Pick<Column, 'per'> {
  const count = unitsIn(columns[at]?.heading ?? '');
  const column = names[priceForColumn(columns)];
  return count !== undefined ? { per: count } : column !== undefined ? { per: { column } } : {};
}

const isUnread = ({ reader }: ColumnType, cell: string): boolean =>
  cell.trim() !== '' && reader(cell.trim()) instanceof CellProblem;

function suggested({ heading, feeds, type }: Column, kind: string, sample: string): SuggestedColumn {
  const reading = sample === '' ? undefined : type.reader(sample);
  return {
    column: heading,
    ...(feeds === undefined ? {} : { feeds: `${kind}.${feeds}` }),
    ...(sample === '' ? {} : { sample }),
    ...(reading instanceof CellProblem
      ? { problem: reading.code }
      : reading === undefined
        ? {}
        : { readsAs: shown(reading) }),
  };
}

function shown(value: Json): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** Strokes and words that stand where nothing is to be said; a sign of the publisher's own, such as "c", is none. */
const NOTHING = /^(?:[-\u2013\u2014:]|\.{2,3}|#?n\/a|k\. ?a\.|n\. ?d\.)$/i;
/** The last day of all, by which order systems say that there is no end. */
const NO_END = /^(?:31([./-])12\1|12([./-])31\2)9999$|^9999(?:-12-31|1231)(?:T00:00:00)?$/;
const saysNothing = (cell: string): boolean => NOTHING.test(cell) || NO_END.test(cell);

/** The table with those cells blank, and the texts that stood in them. */
function withoutNothing(table: SampledTable): { readonly nothing: readonly string[]; readonly table: SampledTable } {
  const cells = table.rows.flat().map((cell) => cell.trim());
  const nothing = [...new Set(cells.filter(saysNothing))];
  if (nothing.length === 0) return { nothing, table };
  const rows = table.rows.map((row) => row.map((cell) => (saysNothing(cell.trim()) ? '' : cell)));
  return { nothing, table: { ...table, rows } };
}

interface Drafted {
  readonly kind: string;
  readonly columns: readonly Column[];
  /** Texts that say nothing. */
  readonly nothing: readonly string[];
  /** Headings whose blank cells mean what stands above. */
  readonly down: readonly string[];
  readonly held: HeldRows;
  readonly about: readonly string[];
  /** The title of another table below. */
  readonly next: string | undefined;
  /** Of headings that are years or months. */
  readonly forms: readonly PeriodForm[];
  /** What the guesses say of themselves. */
  readonly remarks: readonly Remark[];
}

function written(
  table: SampledTable,
  { kind, columns, nothing, down, held, about, next, forms, remarks: said }: Drafted,
): Pick<Draft, 'mapping' | 'remarks'> {
  const id = slug(table.name.replace(/\.[^.]*$/, ''));
  const bids = isOfBids(kind) ? keyOfBids(columns) : [];
  const named = isOfBids(kind) ? columns.filter((column) => !isOfBid(column)) : columns;
  const others = kind === 'Bid' && bids.length > 1 ? [] : withNames(keyWithYear(keyColumns(named), columns), columns);
  const key = [...new Set([...bids, ...others])];
  const isKnown = columns.some(({ feeds }) => feeds !== undefined) || (kind === 'Benchmark' && forms.length > 0);
  // A record of which nothing is known is imported only once somebody says what names it.
  const drafted: DraftedRecords = writeRecords({ kind, columns, key: isKnown ? key : [], forms, about });
  const { totals, below, notes, second, estimates } = held;
  const asked = JSON.stringify([totals, notes, second, estimates].map((some) => some?.when));
  const isAsked = (heading: string) => key.includes(heading) || asked.includes(JSON.stringify(heading));
  const masked = [...new Set([...held.masked, ...namesBeside(columns).filter((heading) => !isAsked(heading))])];
  const footer = [...(below?.cells ?? []), ...(next === undefined ? [] : [next])];
  const awards = heldAwards(kind, columns);
  const hold = [
    ...awards.map(({ when, reason }) => ({ when, reason })),
    ...(totals === undefined ? [] : [{ when: totals.when, reason: TOTAL }]),
    ...(notes === undefined ? [] : [{ when: notes.when, reason: NOTE }]),
    ...(second === undefined ? [] : [{ when: second.when, reason: SECOND }]),
    ...(estimates === undefined ? [] : [{ when: estimates.when, reason: ESTIMATE }]),
  ];
  const { format, encoding, delimiter, element, header, sheet, skip } = table.sniffed;
  const mapping = {
    id,
    publisher: 'publisher-of-the-file',
    ...(drafted.valueLists === undefined ? {} : { valueLists: drafted.valueLists }),
    files: [
      {
        name: id,
        glob: table.name,
        format,
        ...(encoding === undefined || encoding === 'utf-8' ? {} : { encoding }),
        ...(delimiter === undefined || delimiter === ',' ? {} : { delimiter }),
        ...(element === undefined ? {} : { element, ...(header && { header }) }),
        ...(sheet === undefined ? {} : { sheet }),
        ...(skip === undefined && footer.length === 0
          ? {}
          : { skip: { ...skip, ...(footer.length > 0 && { footer }) } }),
        ...(nothing.length === 0 ? {} : { blank: nothing }),
        ...(down.length === 0 ? {} : { fillDown: down }),
        ...(masked.length === 0 ? {} : { pseudonyms: masked }),
        ...(hold.length === 0 ? {} : { hold }),
        records: drafted.records,
      },
    ],
  };
  const remarks = [
    ...remarksOn(kind, key, columns, drafted),
    ...said,
    ...drafted.remarks,
    ...awards.map(({ remark }) => remark),
    ...(next === undefined ? [] : [secondTableBelow(next)]),
    ...(nothing.length === 0 ? [] : [ofNothing(nothing)]),
    ...[totals, below].flatMap((some) => (some === undefined ? [] : [ofTotals(some.cells)])),
    ...(notes === undefined ? [] : [ofNotes(masked.includes(table.header[0] ?? '') ? [] : notes.cells)]),
    ...(second === undefined ? [] : [ofSecondHeading(second.cells)]),
    ...(estimates === undefined ? [] : [ofEstimates(estimates.cells)]),
  ];
  return { mapping: stringify(mapping, { lineWidth: 120, aliasDuplicateObjects: false }), remarks };
}

/** The same month comes again next year. */
const keyWithYear = (key: readonly string[], columns: readonly Column[]): readonly string[] => [
  ...new Set(
    key.flatMap((heading) => {
      const year = columns.find((column) => column.heading === heading)?.ofYear?.column;
      return year === undefined ? [heading] : [year, heading];
    }),
  ),
];

/** A worker without a number is known by all parts of the name. */
const withNames = (key: readonly string[], columns: readonly Column[]): readonly string[] => {
  const names = namesOfWorker(columns).map(({ heading }) => heading);
  return key.flatMap((heading) => (heading === names[0] ? names : [heading]));
};

/** Why such a row is held, as a mapping says it. */
const TOTAL = 'a total of the rows above, not one of them';
const SECOND = 'the second line of the heading';
const ESTIMATE = 'what the buyer expected, and nobody’s bid';
const NOTE = 'a note or a heading, which fills no cell but the first';

/** Whatever looks like the name of a worker becomes a pseudonym, whether or not it feeds anything. */
function namesIn(kind: string, { header, rows }: SampledTable): readonly string[] {
  if (kind !== 'WageRecord' && kind !== 'ClaimLine') return [];
  return header.filter(
    (heading, at) =>
      (isWorkerHeading(heading) || isPersonalHeading(heading)) &&
      !hasShortened(rows.map((row) => row[at] ?? '')) &&
      !isOfAmounts(rows.map((row) => row[at] ?? '')),
  );
}

/** Names of workers in a list of anything else: they feed nothing, and rows that come back hold none of them. */
const namesBeside = (columns: readonly Column[]): readonly string[] =>
  columns.flatMap(({ heading, feeds, cells }) =>
    feeds === undefined && isNameOfSomebody(heading, cells) && !hasShortened(cells) && !isOfAmounts(cells)
      ? [heading]
      : [],
  );

function isNameOfSomebody(heading: string, cells: readonly string[]): boolean {
  if (isPersonalHeading(heading)) return true;
  const isWorker = isWorkerHeading(heading) && !isCountOfWorkers(heading) && !/^names?$/i.test(heading.trim());
  return isWorker && cells.some((cell) => /\p{L}/u.test(cell));
}

interface HeldRows {
  readonly totals: OtherRows | undefined;
  /** Totals at the end of the list that no blank cell tells from its rows. */
  readonly below: OtherFooter | undefined;
  readonly notes: OtherRows | undefined;
  /** The second line of a heading. */
  readonly second: OtherRows | undefined;
  readonly rows: ReadonlySet<readonly string[]>;
  /** Of a table of bids: what the buyer expected. */
  readonly estimates: OtherRows | undefined;
  /** Columns that become pseudonyms. */
  readonly masked: readonly string[];
}

/** Rows that are held say nothing of what the columns hold. */
function heldRows(kind: string, table: SampledTable): HeldRows {
  const { header, rows } = table;
  const masked = namesIn(kind, table);
  const totals = totalRows(header, rows, (heading) => masked.includes(heading));
  const below = totals === undefined ? totalsBelow(header, rows) : undefined;
  const notes = noteRows(header, rows);
  const second = secondHeading(header, rows);
  const estimates = isOfBids(kind) ? estimateRows(header, rows) : undefined;
  const held = [totals, below, notes, second, estimates].flatMap((some) => some?.rows ?? []);
  return { totals, below, notes, second, estimates, masked, rows: new Set(held) };
}

/** A row that stands twice is one record. */
function distinct(rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
  return [...new Map(rows.map((row) => [JSON.stringify(row), row])).values()];
}

function remarksOn(
  kind: string,
  key: readonly string[],
  columns: readonly Column[],
  { hasOpenCurrency, uses }: DraftedRecords,
): readonly Remark[] {
  const open = columns.some(
    ({ type, currency, feeds }) =>
      feeds !== undefined && currency === undefined && type.read.currency === NO_CURRENCY && type.open === undefined,
  );
  const said = columns.flatMap(({ currency, per }) => [currency, typeof per === 'object' ? per.column : undefined]);
  const unused = columns
    .filter(({ feeds, heading }) => feeds === undefined && !said.includes(heading) && !uses.includes(heading))
    .map(({ heading }) => heading);
  const signs = columns.flatMap(({ type, currency }) => (currency === undefined && type.open) || []);
  const isFed = columns.some(({ feeds }) => feeds !== undefined) || uses.length > 0;
  const isUnknown = !isFed && !isTableOfRates(columns.map(({ heading }) => heading));
  const different = [...new Map(signs.map((open) => [open.sign, open])).values()];
  return [
    isUnknown ? unknownHeadings() : ofKind(kind),
    namePublisher(),
    ...(key.length > 1 ? [keyOfSeveral()] : []),
    ...blankIn(key, columns),
    ...leftBlank(columns),
    ...(open || hasOpenCurrency ? [noCurrency()] : []),
    ...(unused.length > 0 ? [unfed(unused)] : []),
    ...different.map(ofSign),
    ...columns.flatMap(remarksOnColumn),
  ];
}

/** Who or what the rows below it are of as well, where a list says it once: the first column of all. */
const SAID_ONCE: ReadonlySet<string> = new Set(['buyer', 'supplier', 'employer', 'number', 'under', 'claim']);

function leftBlank([first]: readonly Column[]): readonly Remark[] {
  if (first === undefined || !SAID_ONCE.has(first.feeds ?? '') || first.cells[0]?.trim() === '') return [];
  return hasBlanks(first) ? [fillDown(first.heading)] : [];
}

/** A row without its key is rejected. */
function blankIn(key: readonly string[], columns: readonly Column[]): readonly Remark[] {
  const blank = columns.filter((column) => key.includes(column.heading) && hasBlanks(column) && !mayBeBlank(column));
  return blank.length === 0 ? [] : [ofBlanks(blank.map(({ heading }) => heading))];
}

function remarksOnColumn({ heading, feeds, type, regions, unread }: Column): readonly Remark[] {
  if (feeds === undefined || AS_WRITTEN.has(feeds)) return [];
  return [
    ...(type.twoWays === undefined ? [] : [ofTwoWays(heading, type.twoWays, type.type === 'day')]),
    ...(regions === undefined ? [] : [ofRegions(heading, regions)]),
    ...(unread === undefined ? [] : [partlyRead(heading, unread)]),
  ];
}
