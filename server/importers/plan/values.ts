import type { Json, Property, PropertyType } from '../../../schema/graph.ts';
import type { CountedFrom } from '../cells/day.ts';
import { extractOf, readingPart } from '../cells/extract.ts';
import { READERS, type ReaderName, takesPartFirst } from '../cells/index.ts';
import { NO_CURRENCY } from '../cells/money.ts';
import { shareOfHundred } from '../cells/number.ts';
import { countOfUnits, ofOneUnit } from '../cells/per.ts';
import { CellProblem, type Reader } from '../cells/reading.ts';
import { isShortened } from '../cells/shortened.ts';
import { inFull } from '../cells/times.ts';
import { readerOf } from '../mapping/check-values.ts';
import type { Mapping, ValueList } from '../mapping/schema.ts';
import type { ValueObject, ValueSpec } from '../mapping/specs.ts';
import { bindCondition } from './conditions.ts';
import { bindKey, type KeyScope, kebab } from './keys.ts';
import { Fault, isStop, type TextOf, type ValueOf } from './row.ts';
import { bindSource, columnNameOf } from './sources.ts';

export interface ValueScope extends KeyScope {
  readonly mapping: Mapping;
  /** Ids of the records that the same row feeds, by their name in the mapping. */
  readonly idOf: (record: string) => TextOf;
  /** The cells of a spreadsheet have types of their own: numbers and days arrive as such, whatever the mapping says. */
  readonly typed: boolean;
  readonly countedFrom?: CountedFrom;
}

export function bindValue(given: ValueSpec, property: Property, scope: ValueScope): ValueOf {
  const spec: ValueObject = typeof given === 'string' ? { column: given } : given;
  const value = required(bindOrigin(spec, property, scope), spec);
  if (spec.when === undefined) return value;
  const when = bindCondition(spec.when, scope.binding);
  return (row) => {
    const applies = when(row);
    return applies === true ? value(row) : applies === false ? undefined : applies;
  };
}

function required(value: ValueOf, spec: ValueObject): ValueOf {
  if (!spec.required) return value;
  const column = columnNameOf(spec as Parameters<typeof columnNameOf>[0]);
  return (row) => value(row) ?? new Fault(new CellProblem('import.blank'), column);
}

function bindOrigin(spec: ValueObject, property: Property, scope: ValueScope): ValueOf {
  if (property.type === 'ref')
    return property.many ? asList(bindRefs(spec, property, scope)) : bindReference(spec, scope);
  if (spec.list !== undefined) return bindList(spec.list, property.type, scope);
  if (spec.object !== undefined) return bindObject(spec.object, scope);
  if (spec.constant !== undefined) {
    const { constant } = spec;
    return () => constant as Json;
  }
  const reading = bindReading(spec, property.type, scope);
  return property.indexed && property.type === 'text'
    ? unshortened(reading, columnNameOf(spec as Parameters<typeof columnNameOf>[0]))
    : reading;
}

/** What records are found by is not told apart by a number that a spreadsheet shortened. */
function unshortened(value: ValueOf, column: string | undefined): ValueOf {
  return (row) => {
    const answer = value(row);
    return typeof answer === 'string' && isShortened(answer)
      ? new Fault(new CellProblem('import.shortened-number'), column, answer)
      : answer;
  };
}

function bindReference(spec: ValueObject, scope: ValueScope): ValueOf {
  if (spec.record !== undefined) return scope.idOf(spec.record);
  const target = spec.reference;
  if (target === undefined) return () => undefined;
  const key = bindKey(target.key, scope);
  const start = `${target.publisher ?? scope.mapping.publisher}:${kebab(target.kind)}:`;
  return (row) => {
    const answer = key(row);
    // Where the other record is not named, nothing is referred to.
    if (answer instanceof Fault && answer.problem.code === 'import.key-blank') return undefined;
    return typeof answer === 'string' ? `${start}${answer}` : answer;
  };
}

function bindRefs(spec: ValueObject, property: Property, scope: ValueScope): readonly ValueOf[] {
  const one: Property = { ...property, many: false } as Property;
  return (spec.list ?? [spec]).map((inner) => bindValue(inner, one, scope));
}

function bindList(list: readonly ValueSpec[], type: PropertyType, scope: ValueScope): ValueOf {
  const inner: PropertyType = type === 'texts' ? 'text' : type === 'codes' ? 'code' : 'json';
  return asList(list.map((one) => bindValue(one, { type: inner }, scope)));
}

function asList(values: readonly ValueOf[]): ValueOf {
  return (row) => {
    const list: Json[] = [];
    for (const value of values) {
      const answer = value(row);
      if (isStop(answer)) return answer;
      if (answer !== undefined) list.push(answer);
    }
    return list.length === 0 ? undefined : list;
  };
}

/** Left out where none of its parts that come from the row is filled: a scheme without a number says nothing. */
function bindObject(parts: Readonly<Record<string, ValueSpec>>, scope: ValueScope): ValueOf {
  const bound = Object.entries(parts).map(([name, spec]) => ({
    name,
    fixed: typeof spec === 'object' && spec.constant !== undefined,
    value: bindValue(spec, { type: 'json' }, scope),
  }));
  return (row) => {
    const object: Record<string, Json> = {};
    let said = false;
    for (const { name, fixed, value } of bound) {
      const answer = value(row);
      if (isStop(answer)) return answer;
      if (answer === undefined) continue;
      object[name] = answer;
      said ||= !fixed;
    }
    return said ? object : undefined;
  };
}

function bindReading(spec: ValueObject, type: PropertyType, scope: ValueScope): ValueOf {
  const origin = spec as Parameters<typeof bindSource>[0];
  const text = bindSource(origin, scope.binding);
  const column = columnNameOf(origin);
  const name = readerOf(spec, type);
  const read = readerFor(name, spec, scope);
  const list = spec.valueList === undefined ? undefined : scope.mapping.valueLists?.[spec.valueList];
  const listed = list === undefined ? undefined : valueListReader(list);
  const shared = sharer(spec, scope);
  return (row) => {
    const answer = text(row);
    if (answer === undefined || isStop(answer)) return answer;
    const reader = typeof read === 'function' ? read : read.of(row);
    if (reader instanceof Fault) return reader;
    const value = shared(reader(answer), row);
    if (value instanceof Fault) return value;
    // What `extract` found no part of says nothing, unless the list has words for that too.
    if (value === '' && listed === undefined) return undefined;
    const final = value instanceof CellProblem || listed === undefined ? value : listed(value);
    if (final instanceof CellProblem) return new Fault(final, column, answer);
    return final === undefined ? undefined : shaped(final, name, type);
  };
}

/** The reader, or one for each currency where a column says which. */
function readerFor(
  name: ReaderName,
  spec: ValueObject,
  scope: ValueScope,
): Reader | { of: (row: Parameters<TextOf>[0]) => Reader | Fault } {
  const make = READERS[name] as (options: object) => Reader;
  const counted = scope.countedFrom === undefined ? {} : { countedFrom: scope.countedFrom };
  const withOptions = (options: ValueObject): Reader => {
    const asWritten = scope.typed ? typedReader(name, make, { ...options, ...counted }) : make(options);
    const { extract, times } = options;
    const read = times === undefined ? asWritten : inFull(asWritten, times);
    return extract !== undefined && takesPartFirst(name) ? readingPart(extract, read) : read;
  };
  return typeof spec.currency === 'object' ? byCurrency(withOptions, spec, spec.currency, scope) : withOptions(spec);
}

function typedReader(name: ReaderName, make: (options: object) => Reader, spec: ValueObject): Reader {
  if (name === 'day') return typedDay(make, spec);
  const read = spec.numbers === undefined ? make(spec) : typedNumber(make, spec);
  return name === 'decimal' ? typedShare(read) : read;
}

/** A number that the sheet shows as a percentage arrives as 17%; as a decimal it is what the sheet holds, 0.17. */
function typedShare(read: Reader): Reader {
  return (text) => (/^-?\d+(\.\d+)?%$/.test(text) ? shareOfHundred(text.slice(0, -1)) : read(text));
}

/** A cell that the sheet holds as a day arrives as YYYY-MM-DD, with its time if it has one. */
function typedDay(make: (options: object) => Reader, spec: ValueObject): Reader {
  const read = make({ ...spec, formats: [...new Set(['YYYY-MM-DD', ...(spec.formats ?? [])])] });
  return (text) => read(text.replace(/^(\d{4}-\d{2}-\d{2})T\d{2}:\d{2}:\d{2}$/, '$1'));
}

/** A cell that the sheet holds as a number arrives as 1234.5, whatever the convention of its texts. */
function typedNumber(make: (options: object) => Reader, spec: ValueObject): Reader {
  const read = make(spec);
  const readPlain = make({ ...spec, numbers: '1234.56' });
  return (text) => {
    const value = read(text);
    return value instanceof CellProblem && /^-?\d+(\.\d+)?%?$/.test(text) ? readPlain(text) : value;
  };
}

function byCurrency(
  make: (options: ValueObject) => Reader,
  spec: ValueObject,
  { column, extract, valueList }: Exclude<NonNullable<ValueObject['currency']>, string>,
  scope: ValueScope,
) {
  const list = valueList === undefined ? undefined : scope.mapping.valueLists?.[valueList];
  const listed = list === undefined ? undefined : valueListReader(list);
  const text = bindSource(column, scope.binding);
  const part = extract === undefined ? undefined : extractOf(extract);
  const currencyOf: (row: Parameters<TextOf>[0]) => unknown = (row) => {
    const whole = text(row);
    const said = typeof whole === 'string' && part !== undefined ? part(whole) : whole;
    return typeof said === 'string' && listed !== undefined ? listed(said) : said;
  };
  const readers = new Map<string, Reader>();
  const of = (row: Parameters<TextOf>[0]): Reader | Fault => {
    const currency = currencyOf(row);
    if (typeof currency !== 'string' || !/^[A-Z]{3}$/.test(currency) || currency === NO_CURRENCY)
      return new Fault(
        new CellProblem('import.no-currency', { example: 'EUR' }),
        column,
        typeof currency === 'string' ? currency : undefined,
      );
    const reader = readers.get(currency) ?? make({ ...spec, currency });
    readers.set(currency, reader);
    return reader;
  };
  return { of };
}

type Read = Json | CellProblem;

/** Of an amount for several units, that of one; as it was read where it is for one. */
function sharer(
  { per, numbers }: ValueObject,
  scope: ValueScope,
): (value: Read, row: Parameters<TextOf>[0]) => Read | Fault {
  if (per === undefined) return (value) => value;
  const share = (value: Read, count: string) => (value instanceof CellProblem ? value : ofOneUnit(value, count));
  if (typeof per === 'number') return (value) => share(value, String(per));
  const text = bindSource(per.column, scope.binding);
  return (value, row) => {
    const said = text(row);
    if (value instanceof CellProblem) return value;
    const count = typeof said === 'string' ? countOfUnits(said, numbers) : undefined;
    if (typeof count === 'string') return share(value, count);
    const problem = count ?? new CellProblem('import.no-count-of-units');
    return new Fault(problem, per.column, typeof said === 'string' ? said : undefined);
  };
}

type Listed = (value: Json) => Json | undefined | CellProblem;

function valueListReader(list: ValueList): Listed {
  const fold = (text: string) => (list.caseless ? text.toLowerCase() : text);
  const values = new Map(Object.entries(list.values).map(([from, to]) => [fold(from), to]));
  const one: Listed = (value) => {
    const known = values.get(fold(String(value)));
    if (known !== undefined) return known ?? undefined;
    if (value === '') return undefined;
    if (list.otherwise === 'keep') return value;
    return list.otherwise === 'absent' ? undefined : notInList([...values.keys()]);
  };
  return (value) => (Array.isArray(value) ? listedParts(value, one) : one(value));
}

const WORDS_SHOWN = 12;

function notInList(words: readonly string[]): CellProblem {
  const known = words.slice(0, WORDS_SHOWN).join(', ');
  const more = words.length - WORDS_SHOWN;
  return more > 0
    ? new CellProblem('import.not-in-long-list', { known, more })
    : new CellProblem('import.not-in-list', { known });
}

function listedParts(parts: readonly Json[], one: Listed): Json | CellProblem {
  const kept: Json[] = [];
  for (const part of parts) {
    const value = one(part);
    if (value instanceof CellProblem) return value;
    if (value !== undefined) kept.push(value);
  }
  return kept;
}

/** The reading in the shape of the property: a plain amount is an exact price, one text a list of one. */
function shaped(value: Json, reader: ReaderName, type: PropertyType): Json {
  if (type === 'price' && reader === 'money')
    return { bound: 'exact', ...(value as { amount: string; currency: string }) };
  if (type === 'decimal' && reader === 'money') return (value as { amount: string }).amount;
  if ((type === 'decimal' || type === 'text') && typeof value === 'number') return String(value);
  if ((type === 'texts' || type === 'codes') && !Array.isArray(value)) return [value];
  return value;
}
