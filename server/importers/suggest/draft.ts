import { stringify } from 'yaml';
import type { Json } from '../../../schema/graph.ts';
import { plainLetters } from '../../domain/plain-letters.ts';
import { NO_CURRENCY } from '../cells/money.ts';
import { CellProblem } from '../cells/reading.ts';
import { type ColumnType, typesOfColumns } from './column-types.ts';
import { guessKind, guessProperties, isCurrencyHeading, isWorkerHeading, NAMED_RECORDS } from './column-words.ts';
import { keyColumns } from './key-columns.ts';
import { noteOfBlanks, noteOfEncoding, noteOfSign, noteOfTwoWays, notes } from './notes.ts';
import type { Sniffed } from './sniff.ts';

export interface SampledTable {
  readonly name: string;
  readonly sniffed: Sniffed;
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
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
  readonly columns: readonly SuggestedColumn[];
}

interface Column {
  readonly heading: string;
  /** The column that says the currency of its row, of an amount that does not. */
  readonly currency?: string;
  readonly type: ColumnType;
  readonly feeds: string | undefined;
  readonly cells: readonly string[];
}

/** Drafts a mapping that can be loaded as it stands, with a note where a person must look. */
export function draftMapping(table: SampledTable): Draft {
  const kind = guessKind(table.header);
  const cellsOf = (at: number) => table.rows.map((row) => row[at] ?? '');
  const types = typesOfColumns(table.header.map((heading, at) => ({ heading, cells: cellsOf(at) })));
  const feeds = guessProperties(
    kind,
    table.header,
    types.map(({ type }) => type),
  );
  const currency = table.header.find(isCurrencyHeading);
  const columns = types.map((type, at): Column => {
    const heading = table.header[at] ?? '';
    const isUnsaid = currency !== undefined && type.read.currency === NO_CURRENCY;
    return { heading, type, feeds: feeds[at], cells: cellsOf(at), ...(isUnsaid ? { currency } : {}) };
  });
  const named = columns.filter((column) => column.heading !== '');
  return {
    mapping: written(table, kind, named),
    columns: columns.map((column, at) => suggested(column, kind, table.rows[0]?.[at]?.trim() ?? '')),
  };
}

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

function written(table: SampledTable, kind: string, columns: readonly Column[]): string {
  const id = slug(table.name.replace(/\.[^.]*$/, ''));
  const key = keyColumns(columns);
  const { format, encoding, delimiter, element, header } = table.sniffed;
  const mapping = {
    id,
    publisher: 'publisher-of-the-file',
    files: [
      {
        name: id,
        glob: table.name,
        format,
        ...(encoding === undefined || encoding === 'utf-8' ? {} : { encoding }),
        ...(delimiter === undefined || delimiter === ',' ? {} : { delimiter }),
        ...(element === undefined ? {} : { element, header }),
        ...namesIn(kind, columns),
        records: recordsOf(kind, columns, key),
      },
    ],
  };
  const money = columns.some(({ type, currency }) => currency === undefined && type.read.currency === NO_CURRENCY);
  const said = columns.map(({ currency }) => currency);
  const unused = columns
    .filter(({ feeds, heading }) => feeds === undefined && !said.includes(heading))
    .map(({ heading }) => heading);
  const signs = [...new Set(columns.flatMap(({ type, currency }) => (currency === undefined && type.sign) || []))];
  const open = columns.flatMap(({ heading, feeds, type }) =>
    feeds === undefined || isName(feeds) || type.twoWays === undefined ? [] : [noteOfTwoWays(heading, type.twoWays)],
  );
  return [
    ...notes(kind, key, money, unused),
    ...noteOfBlanks(key, columns),
    ...noteOfEncoding(table.sniffed.ask),
    ...signs.map(noteOfSign),
    ...open,
    stringify(mapping, { lineWidth: 120 }),
  ].join('\n');
}

/** Whatever looks like the name of a worker becomes a pseudonym, whether or not it feeds anything. */
function namesIn(kind: string, columns: readonly Column[]): { readonly pseudonyms?: readonly string[] } {
  const headings = columns.map(({ heading }) => heading).filter(isWorkerHeading);
  return kind === 'WageRecord' && headings.length > 0 ? { pseudonyms: headings } : {};
}

function recordsOf(kind: string, columns: readonly Column[], key: readonly string[]): readonly object[] {
  const others = columns.filter(({ feeds }) => feeds !== undefined && NAMED_RECORDS[feeds] !== undefined);
  const parties = others.map(({ heading, feeds }) => ({
    record: slug(feeds ?? ''),
    kind: 'Organisation',
    key: [heading],
    when: { column: heading, filled: true },
    values: { name: heading },
  }));
  const defendant = columns.find(({ feeds }) => feeds === 'defendant');
  const main = { record: slug(kind), kind, key, values: Object.fromEntries(columns.flatMap(valueEntries)) };
  return [...parties, main, ...(defendant === undefined ? [] : [findingParty(defendant, key)])];
}

function findingParty(defendant: Column, key: readonly string[]): object {
  return {
    record: 'party',
    kind: 'FindingParty',
    key: [...key, { column: defendant.heading, mayBeBlank: true }],
    values: { finding: { record: 'finding' }, name: defendant.heading },
  };
}

function valueEntries({ heading, feeds, type, currency }: Column): readonly (readonly [string, unknown])[] {
  if (feeds === undefined || feeds === 'defendant') return [];
  if (NAMED_RECORDS[feeds] !== undefined)
    return [[feeds, { record: slug(feeds), when: { column: heading, filled: true } }]];
  const plain = type.type === 'text' || type.type === 'boolean' || isName(feeds);
  // Sources write the last day of a period; the record holds the first day after it.
  const last = feeds === 'until' && type.type === 'day' ? { lastDay: true } : {};
  const said = currency === undefined ? {} : { currency: { column: currency } };
  const options = plain ? {} : { ...type.read, ...said, ...last };
  return [[feeds, Object.keys(options).length === 0 ? heading : { column: heading, ...options }]];
}

function isName(property: string): boolean {
  return ['number', 'itemCode', 'sector', 'nace'].includes(property);
}

function slug(text: string): string {
  const words = plainLetters(text.replaceAll(/(?<=[a-z])(?=[A-Z])/g, '-')).match(/[a-z0-9]+/g) ?? [];
  const joined = words.join('-');
  return /^[a-z]/.test(joined) ? joined : `file-${joined}`.replace(/-$/, '');
}
