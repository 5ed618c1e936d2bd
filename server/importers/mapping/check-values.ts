import type { Property, PropertyType } from '../../../schema/graph.ts';
import { isDayFormat, namesNoDay, needsPivot, readTwoWays } from '../cells/day.ts';
import { OPTIONS_OF, PARTS_OF, type ReaderName } from '../cells/index.ts';
import { NO_CURRENCY } from '../cells/money.ts';
import { NO_COUNTRY } from '../cells/text.ts';
import {
  checkCondition,
  checkExpression,
  checkKey,
  checkSourceParts,
  onlyOne,
  type Scope,
  SOURCES,
} from './check-sources.ts';
import type { ValueObject, ValueSpec } from './specs.ts';

type Path = readonly PropertyKey[];

/** The reader of a property where the mapping names none. */
export const DEFAULT_READER: Readonly<Record<PropertyType, ReaderName>> = {
  text: 'text',
  texts: 'text',
  code: 'code',
  codes: 'code',
  day: 'day',
  boolean: 'boolean',
  integer: 'integer',
  decimal: 'decimal',
  money: 'money',
  price: 'money',
  json: 'text',
};

/** Which readers may feed which type of property. */
const FEEDS: Readonly<Record<PropertyType, readonly ReaderName[]>> = {
  text: ['text', 'code', 'day', 'decimal', 'integer', 'quantity'],
  code: ['text', 'code', 'quantity'],
  texts: ['text', 'code', 'list'],
  codes: ['text', 'code', 'list'],
  day: ['day'],
  boolean: ['boolean', 'items', 'text', 'code'],
  integer: ['integer', 'text', 'code'],
  decimal: ['decimal', 'integer', 'hours', 'percent', 'quantity', 'money', 'text', 'code'],
  money: ['money'],
  price: ['money', 'price'],
  json: [
    'text',
    'code',
    'list',
    'integer',
    'decimal',
    'percent',
    'boolean',
    'day',
    'items',
    'money',
    'price',
    'quantity',
  ],
};

/** Readers that only fit where a value list turns their text into a value of the property's type. */
const BY_LIST: Readonly<Partial<Record<PropertyType, readonly ReaderName[]>>> = {
  boolean: ['text', 'code'],
  integer: ['text', 'code'],
  decimal: ['text', 'code'],
};

const ORIGINS = [...SOURCES, 'record', 'reference', 'list', 'object'] as const;

/** The readers that a property of a type may be fed by, its own first. */
export function readersOf(type: PropertyType): readonly ReaderName[] {
  return [...new Set([DEFAULT_READER[type], ...FEEDS[type]])];
}

export function readerOf(spec: ValueObject, type: PropertyType): ReaderName {
  if (spec.read !== undefined) return spec.read;
  if (spec.valueList !== undefined && BY_LIST[type] !== undefined) return 'code';
  return DEFAULT_READER[type];
}

export function checkValue(given: ValueSpec, property: Property, scope: Scope, path: Path): void {
  const spec: ValueObject = typeof given === 'string' ? { column: given } : given;
  const origin = onlyOne(spec, ORIGINS, scope, path);
  if (origin === undefined) return;
  if (spec.when !== undefined) checkCondition(spec.when, scope, [...path, 'when']);
  if (property.type === 'ref') {
    checkReference(spec, property, scope, path);
    return;
  }
  if (origin === 'record' || origin === 'reference') {
    scope.fault(path, 'is no reference to another record', 'column: Amount');
    return;
  }
  checkComposite(spec, property.type, scope, path);
  if (origin === 'constant') checkConstant(spec, property.type, scope, path);
  else if (origin !== 'list' && origin !== 'object') checkReader(spec, property.type, scope, path);
}

function checkReference(
  spec: ValueObject,
  property: Extract<Property, { type: 'ref' }>,
  scope: Scope,
  path: Path,
): void {
  const good = `reference: { kind: ${property.to}, key: [Number] }`;
  if (spec.list !== undefined && property.many) {
    spec.list.forEach((one, at) => {
      checkValue(one, { ...property, many: false }, scope, [...path, 'list', at]);
    });
  } else if (spec.reference !== undefined) {
    if (spec.reference.kind !== property.to)
      scope.fault([...path, 'reference', 'kind'], `must be ${property.to}`, good);
    checkKey(spec.reference.key, scope, [...path, 'reference', 'key']);
  } else if (spec.record !== undefined) {
    const target = scope.file.records.find((record) => record.record === spec.record);
    if (target === undefined)
      scope.fault([...path, 'record'], `${spec.record} is no record of the file ${scope.file.name}`, good);
    else if (target.eachColumn !== undefined)
      scope.fault([...path, 'record'], `${spec.record} is one record a column`, good);
    else if (target.kind !== property.to) scope.fault([...path, 'record'], `${spec.record} is no ${property.to}`, good);
  } else scope.fault(path, `must refer to a record of kind ${property.to}`, good);
}

function checkComposite(spec: ValueObject, type: PropertyType, scope: Scope, path: Path): void {
  checkSourceParts(spec as Parameters<typeof checkSourceParts>[0], scope, path);
  if (spec.list !== undefined && type !== 'json' && type !== 'texts' && type !== 'codes')
    scope.fault([...path, 'list'], `${type} holds one value`, 'column: Amount');
  if (spec.object !== undefined && type !== 'json')
    scope.fault([...path, 'object'], `${type} holds one value`, 'column: Amount');
  spec.list?.forEach((one, at) => {
    checkValue(one, { type: type === 'texts' ? 'text' : type === 'codes' ? 'code' : 'json' }, scope, [
      ...path,
      'list',
      at,
    ]);
  });
  for (const [name, one] of Object.entries(spec.object ?? {}))
    checkValue(one, { type: 'json' }, scope, [...path, 'object', name]);
}

const CONSTANTS: Readonly<Record<PropertyType, (value: unknown) => boolean>> = {
  text: (value) => typeof value === 'string',
  code: (value) => typeof value === 'string',
  texts: Array.isArray,
  codes: Array.isArray,
  day: (value) => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value),
  boolean: (value) => typeof value === 'boolean',
  integer: Number.isInteger,
  decimal: (value) => typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(value),
  money: () => false,
  price: () => false,
  json: () => true,
};

function checkConstant(spec: ValueObject, type: PropertyType, scope: Scope, path: Path): void {
  if (!CONSTANTS[type](spec.constant))
    scope.fault([...path, 'constant'], `is no ${type}`, ...(type === 'day' ? ['constant: 2025-01-31'] : []));
  if (spec.constant === NO_CURRENCY)
    scope.fault([...path, 'constant'], `${NO_CURRENCY} is no currency: name that of the amounts`);
}

function checkReader(spec: ValueObject, type: PropertyType, scope: Scope, path: Path): void {
  const reader = readerOf(spec, type);
  if (!FEEDS[type].includes(reader))
    scope.fault([...path, 'read'], `${reader} gives no ${type}`, `read: ${DEFAULT_READER[type]}`);
  else if (BY_LIST[type]?.includes(reader) && spec.valueList === undefined)
    scope.fault(path, `${reader} gives a ${type} only through a value list`, 'valueList: answers');
  const foreign = Object.keys(spec).filter((key) => isReaderOption(key) && !OPTIONS_OF[reader].includes(key));
  for (const key of foreign) scope.fault([...path, key], `is no option of the reader ${reader}`);
  const parts = PARTS_OF[reader];
  if (spec.part !== undefined && parts?.includes(spec.part) === false)
    scope.fault([...path, 'part'], `is one of ${parts.join(', ')} of the reader ${reader}`, `part: ${parts[0]}`);
  if (OPTIONS_OF[reader].includes('currency') && spec.currency === undefined)
    scope.fault([...path, 'currency'], 'is missing: amounts have a currency');
  const ofCurrency = typeof spec.currency === 'object' ? spec.currency.valueList : undefined;
  if (typeof spec.currency === 'object')
    checkExpression(spec.currency.extract, scope, [...path, 'currency', 'extract']);
  checkValueList(spec.valueList, scope, [...path, 'valueList']);
  checkValueList(ofCurrency, scope, [...path, 'currency', 'valueList']);
  checkExpression(spec.extract, scope, [...path, 'extract']);
  checkExpression(spec.matches, scope, [...path, 'matches']);
  checkFormats(spec, scope, path);
  checkChosen(spec, scope, path);
}

/** What a draft leaves open is chosen by a person: nothing is read as one of two days, or in no currency. */
function checkChosen({ formats, currency, regionOf }: ValueObject, scope: Scope, path: Path): void {
  const two = readTwoWays(formats ?? []);
  if (two !== undefined)
    scope.fault(
      [...path, 'formats'],
      `${two.join(' and ')} read ${two[0].startsWith('serial') ? '45446' : '03/04/2025'} as two different days: keep the one that the file uses`,
      `formats: [${two[0]}]`,
    );
  if (currency === NO_CURRENCY)
    scope.fault([...path, 'currency'], `${NO_CURRENCY} is no currency: name that of the amounts`);
  if (regionOf === NO_COUNTRY)
    scope.fault([...path, 'regionOf'], `${NO_COUNTRY} is no country: name that of the regions, or take this out`);
}

function checkValueList(name: string | undefined, scope: Scope, path: Path): void {
  if (name !== undefined && scope.mapping.valueLists?.[name] === undefined)
    scope.fault(path, `${name} is no value list of this mapping`);
}

const OPTIONS = new Set(Object.values(OPTIONS_OF).flat());

function isReaderOption(key: string): boolean {
  return OPTIONS.has(key);
}

/** Of these a month or a year tells the first or the last day. */
const PERIODS: ReadonlySet<string> = new Set(['from', 'until']);

function checkFormats(spec: ValueObject, scope: Scope, path: Path): void {
  spec.formats?.forEach((format, at) => {
    if (!isDayFormat(format))
      scope.fault([...path, 'formats', at], `${format} does not name year, month and day once each`);
    else if (namesNoDay(format) && !PERIODS.has(String(path.at(-1))))
      scope.fault(
        [...path, 'formats', at],
        `${format} names no day: only from and until may be a week, a month or a year`,
      );
    else if (needsPivot(format) && spec.pivot === undefined)
      scope.fault([...path, 'pivot'], `is missing: ${format} has a two-digit year, so its century must be stated`);
  });
}
