/**
 * What a page edits of a mapping: the records that a row of one of its files makes, and which column feeds which of
 * their facts. Everything else of the mapping is kept as it is written, and named, so that nobody thinks it away.
 */
import { stringify } from 'yaml';
import type { Json } from '../../../schema/graph.ts';
import { readYaml } from './read-yaml.ts';

export interface OutlineRecord {
  readonly record: string;
  readonly kind: string;
  /** Columns; absent where the key is more than columns, and is kept as written. */
  readonly key?: readonly string[];
  /** Made only of rows in which this column is filled. */
  readonly whenFilled?: string;
}

export interface OutlineFeed {
  readonly record: string;
  readonly property: string;
  readonly column: string;
  /** How the cell is read, and whatever else stands beside the column, as the mapping format writes it. */
  readonly options: Options;
}

export interface OutlineConstant {
  readonly record: string;
  readonly property: string;
  readonly value: Json;
}

/** To a record that the same row makes, or to one that is named by its kind and key. */
export interface OutlineLink {
  readonly record: string;
  readonly property: string;
  readonly to?: string;
  readonly kind?: string;
  readonly key?: readonly string[];
  readonly whenFilled?: string;
}

export interface OutlineList {
  readonly name: string;
  readonly words: readonly { readonly from: string; readonly to: Json }[];
  readonly otherwise: string;
  readonly caseless: boolean;
}

/** A part of the mapping that the page shows and does not change. */
export interface KeptPart {
  readonly path: string;
  readonly text: string;
  readonly columns: readonly string[];
}

export interface Outline {
  readonly id: string;
  readonly publisher: string;
  readonly title?: string;
  /** The name of the file entry, of those that the mapping has. */
  readonly file: string;
  readonly globs: readonly string[];
  readonly pseudonyms: readonly string[];
  readonly records: readonly OutlineRecord[];
  readonly feeds: readonly OutlineFeed[];
  readonly constants: readonly OutlineConstant[];
  readonly links: readonly OutlineLink[];
  readonly valueLists: readonly OutlineList[];
}

export type Options = Readonly<Record<string, Json>>;
export type RawMap = Readonly<Record<string, unknown>>;

export function isMap(value: unknown): value is RawMap {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
const textsOf = (value: unknown): readonly string[] => [value].flat().filter((one) => typeof one === 'string');
export const mapsIn = (value: unknown): readonly RawMap[] => (Array.isArray(value) ? value.filter(isMap) : []);
const areTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((one) => typeof one === 'string');

/** Only these keys, all of the first kind. */
function hasOnly(spec: RawMap, needed: string, also: readonly string[] = []): boolean {
  return needed in spec && Object.keys(spec).every((key) => key === needed || also.includes(key));
}

/** `{ column: A, filled: true }` is `A`; any other condition is more than the page edits. */
export function filledColumn(when: unknown): string | undefined {
  if (!isMap(when) || !hasOnly(when, 'column', ['filled']) || when.filled !== true) return undefined;
  return typeof when.column === 'string' ? when.column : undefined;
}

/** A value as the page edits it; undefined where it is more than that. */
export function plainValue(
  given: unknown,
):
  | { readonly feed: Pick<OutlineFeed, 'column' | 'options'> }
  | { readonly constant: Json }
  | { readonly link: Omit<OutlineLink, 'record' | 'property'> }
  | undefined {
  if (typeof given === 'string') return { feed: { column: given, options: {} } };
  if (!isMap(given)) return undefined;
  if (typeof given.column === 'string') {
    const { column, ...options } = given;
    return { feed: { column, options: options as Options } };
  }
  if (hasOnly(given, 'constant')) return { constant: given.constant as Json };
  const filled = filledColumn(given.when);
  if (given.when !== undefined && filled === undefined) return undefined;
  const when = filled === undefined ? {} : { whenFilled: filled };
  if (hasOnly(given, 'record', ['when']) && typeof given.record === 'string')
    return { link: { to: given.record, ...when } };
  const target = given.reference;
  if (!hasOnly(given, 'reference', ['when']) || !isMap(target) || !areTexts(target.key)) return undefined;
  if (!hasOnly(target, 'kind', ['key']) || typeof target.kind !== 'string') return undefined;
  return { link: { kind: target.kind, key: target.key, ...when } };
}

/** The entry of that name, else the first. */
export function fileIn(raw: unknown, name: string | undefined): RawMap | undefined {
  const files = isMap(raw) ? mapsIn(raw.files) : [];
  return files.find((file) => file.name === name) ?? files[0];
}

/** Undefined where the text is no mapping at all. */
export function outlineOf(raw: unknown, name?: string): Outline | undefined {
  const file = fileIn(raw, name);
  if (!isMap(raw) || file === undefined) return undefined;
  const records = mapsIn(file.records);
  const values = records.flatMap((record) =>
    Object.entries(isMap(record.values) ? record.values : {}).map(([property, given]) => ({
      at: { record: textOf(record.record), property },
      plain: plainValue(given),
    })),
  );
  return {
    id: textOf(raw.id),
    publisher: textOf(raw.publisher),
    ...(typeof raw.title === 'string' ? { title: raw.title } : {}),
    file: textOf(file.name),
    globs: textsOf(file.glob),
    pseudonyms: textsOf(file.pseudonyms),
    records: records.map(recordOf),
    feeds: values.flatMap(({ at, plain }) => (plain && 'feed' in plain ? [{ ...at, ...plain.feed }] : [])),
    constants: values.flatMap(({ at, plain }) =>
      plain && 'constant' in plain ? [{ ...at, value: plain.constant }] : [],
    ),
    links: values.flatMap(({ at, plain }) => (plain && 'link' in plain ? [{ ...at, ...plain.link }] : [])),
    valueLists: Object.entries(isMap(raw.valueLists) ? raw.valueLists : {}).map(([list, given]) => listOf(list, given)),
  };
}

function recordOf(record: RawMap): OutlineRecord {
  const filled = filledColumn(record.when);
  return {
    record: textOf(record.record),
    kind: textOf(record.kind),
    ...(areTexts(record.key) ? { key: record.key } : {}),
    ...(filled === undefined ? {} : { whenFilled: filled }),
  };
}

function listOf(name: string, given: unknown): OutlineList {
  const list = isMap(given) ? given : {};
  return {
    name,
    words: Object.entries(isMap(list.values) ? list.values : {}).map(([from, to]) => ({ from, to: to as Json })),
    otherwise: typeof list.otherwise === 'string' ? list.otherwise : 'reject',
    caseless: list.caseless === true,
  };
}

const EDITED_OF_FILE = new Set([
  'name',
  'glob',
  'pseudonyms',
  'records',
  'format',
  'encoding',
  'delimiter',
  'element',
  'header',
]);
const EDITED_OF_RECORD = new Set(['record', 'kind', 'values']);

/** What the page does not edit, part by part, in the words of the mapping. */
export function keptParts(raw: unknown, name?: string): readonly KeptPart[] {
  const file = fileIn(raw, name);
  if (!isMap(raw) || file === undefined) return [];
  const ofFile = Object.entries(file).filter(([key, value]) => !EDITED_OF_FILE.has(key) || isNamedHeader(key, value));
  const ofRecords = mapsIn(file.records).flatMap((record) => keptOfRecord(record));
  const others = mapsIn(raw.files).filter((other) => other !== file);
  return [
    ...ofFile.map(([key, value]) => part(key, value)),
    ...ofRecords,
    ...others.map((other) => part(`files.${textOf(other.name)}`, other)),
  ];
}

const isNamedHeader = (key: string, value: unknown): boolean => key === 'header' && value !== true;

function keptOfRecord(record: RawMap): readonly KeptPart[] {
  const at = textOf(record.record);
  const own = Object.entries(record).filter(([key, value]) => {
    if (key === 'key') return !areTexts(value);
    if (key === 'when') return filledColumn(value) === undefined;
    return !EDITED_OF_RECORD.has(key);
  });
  const values = Object.entries(isMap(record.values) ? record.values : {});
  return [
    ...own.map(([key, value]) => part(`${at}.${key}`, value)),
    ...values.flatMap(([property, value]) =>
      plainValue(value) === undefined ? [part(`${at}.${property}`, value)] : [],
    ),
  ];
}

function part(path: string, value: unknown): KeptPart {
  return {
    path,
    text: stringify(value, { lineWidth: 100 }).trimEnd(),
    columns: [...new Set(columnsIn({ [path.split('.').at(-1) ?? '']: value }))],
  };
}

/** The columns that a part names, as far as its keys tell. */
export function columnsIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(columnsIn);
  if (!isMap(value)) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    if (key === 'column' && typeof inner === 'string') return [inner];
    // The column that a lookup gives is one of another file; ours are those by which it looks.
    if (key === 'lookup' && isMap(inner)) return isMap(inner.where) ? textsOf(Object.values(inner.where)) : [];
    // A key that is one word is the name of a key.
    if (key === 'key' && typeof inner === 'string') return [];
    if (['columns', 'firstOf', 'list', 'key', 'fillDown'].includes(key))
      return [inner].flat().flatMap((one) => (typeof one === 'string' ? [one] : columnsIn(one)));
    if (key === 'object' && isMap(inner))
      return Object.values(inner).flatMap((one) => (typeof one === 'string' ? [one] : columnsIn(one)));
    return columnsIn(inner);
  });
}

/** The mapping as plain data; undefined where the text is no YAML. */
export function rawMapping(text: string): unknown {
  const { raw } = readYaml(text);
  return isMap(raw) ? raw : undefined;
}
