import type { Json, Property, RecordKind, Values } from '../../schema/graph.ts';
import { propertiesOf, RECORD_KINDS } from '../../schema/graph.ts';
import { isDay } from '../domain/dates.ts';
import { SolidaryError } from '../domain/errors.ts';
import { notToBeKept } from '../domain/indicators/refusal.ts';
import { canonical } from './project.ts';
import type { StatementDraft } from './store.ts';

/** A statement fit to be kept: `text` is its values as canonical JSON, without what is null. */
export interface CheckedDraft {
  readonly draft: StatementDraft;
  readonly text: string;
}

const DECIMAL = /^-?\d+(\.\d+)?$/;
const CURRENCY = /^[A-Z]{3}$/;
const BOUNDS = ['exact', 'at_least', 'at_most', 'between'];
/** With the u flag a surrogate matches only where it stands alone; no engine keeps those, nor NUL, alike. */
const UNKEEPABLE = /[\0\ud800-\udfff]/u;
/** Beyond U+FFFF one engine sorts by code points and the other, in part, by UTF-16 units: pages by id would leave gaps. */
const UNSORTABLE = /[\ud800-\udfff]/;
/** UTF-16 units of an id: an index of Neo4j takes 8,167 bytes, with workspace and kind beside the id. */
export const LONGEST_ID = 2_000;

/** Throws `bad-statement` or `unknown-property` for what the two stores could not keep the same. */
export function checkDraft(draft: StatementDraft): CheckedDraft {
  if (!RECORD_KINDS.includes(draft.kind)) refuse(draft, 'kind', draft.kind, RECORD_KINDS.join(', '));
  if (!isId(draft.subject)) refuse(draft, 'subject', draft.subject, EXAMPLES.ref);
  for (const name of ['part', 'publisher'] as const) {
    if (!isText(draft[name]) || draft[name] === '') refuse(draft, name, draft[name], 'main');
  }
  for (const name of ['from', 'until'] as const) {
    const value = draft[name];
    if (value !== undefined && !isRealDay(value)) refuse(draft, name, value, '2025-03-31');
  }
  if (!isKeepable(draft.source as unknown as Json)) refuse(draft, 'source', draft.source, '{"document": "bids.csv"}');
  const values = statedValues(draft);
  // The last gate, whichever way a statement came: importers refuse the row before, and say how to mend it.
  const refused = draft.kind === 'Observation' ? notToBeKept(values) : undefined;
  if (refused !== undefined) refuse(draft, refused.property, refused.value ?? '', refused.example);
  return { draft: { ...draft, values }, text: canonical(values) };
}

function statedValues(draft: StatementDraft): Values {
  const known = propertiesOf(draft.kind);
  const values: Record<string, Json> = {};
  for (const [name, value] of Object.entries(draft.values)) {
    const property = Object.hasOwn(known, name) ? known[name] : undefined;
    if (property === undefined) throw unknownProperty(draft.kind, name);
    if (value === null || value === undefined) continue;
    if (!CHECKS[checkName(property)](value)) refuse(draft, name, value, EXAMPLES[checkName(property)]);
    values[name] = value;
  }
  return values;
}

export function unknownProperty(kind: RecordKind, property: string): SolidaryError {
  return new SolidaryError('unknown-property', { kind, property, known: Object.keys(propertiesOf(kind)).join(', ') });
}

type CheckName = Exclude<Property['type'], 'ref'> | 'ref' | 'refs';

function checkName(property: Property): CheckName {
  return property.type === 'ref' && property.many === true ? 'refs' : property.type;
}

const isText = (value: unknown): value is string => typeof value === 'string' && !UNKEEPABLE.test(value);
const isTexts = (value: unknown): boolean => Array.isArray(value) && value.every(isText);
const isId = (value: unknown): value is string =>
  isText(value) && value !== '' && value.length <= LONGEST_ID && !UNSORTABLE.test(value);
const isDecimal = (value: unknown): value is string => typeof value === 'string' && DECIMAL.test(value);

// The days of a file repeat, and asking the calendar costs more than the rest of a row. Bounded, so memory stays flat.
const realDays = new Set<unknown>();

function isRealDay(value: unknown): boolean {
  if (realDays.has(value)) return true;
  if (!isDay(value)) return false;
  if (realDays.size > 50_000) realDays.clear();
  realDays.add(value);
  return true;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isMoney(value: unknown): boolean {
  return isObject(value) && isDecimal(value.amount) && CURRENCY.test(String(value.currency)) && hasOnly(value, 2);
}

function isPrice(value: unknown): boolean {
  if (!isObject(value) || !isDecimal(value.amount) || !CURRENCY.test(String(value.currency))) return false;
  if (!BOUNDS.includes(String(value.bound))) return false;
  return value.bound === 'between' ? isDecimal(value.upper) && hasOnly(value, 4) : hasOnly(value, 3);
}

function hasOnly(value: Readonly<Record<string, unknown>>, keys: number): boolean {
  return Object.keys(value).length === keys;
}

function isKeepable(value: unknown): boolean {
  if (typeof value === 'string') return isText(value);
  if (typeof value === 'number')
    return Number.isFinite(value) && (!Number.isInteger(value) || Number.isSafeInteger(value));
  if (value === null || typeof value === 'boolean') return true;
  if (Array.isArray(value)) return value.every(isKeepable);
  if (!isObject(value) || Object.getPrototypeOf(value) !== Object.prototype) return false;
  return Object.entries(value).every(([key, item]) => isText(key) && (item === undefined || isKeepable(item)));
}

const CHECKS: Readonly<Record<CheckName, (value: unknown) => boolean>> = {
  text: isText,
  texts: isTexts,
  code: isText,
  codes: isTexts,
  day: isRealDay,
  boolean: (value) => typeof value === 'boolean',
  integer: (value) => Number.isSafeInteger(value),
  decimal: isDecimal,
  money: isMoney,
  price: isPrice,
  json: isKeepable,
  ref: isId,
  refs: (value) => Array.isArray(value) && value.every(isId),
};

const EXAMPLES: Readonly<Record<CheckName, string>> = {
  text: 'Nordbau',
  texts: '["Nordbau", "Nordbau Berlin"]',
  code: 'works',
  codes: '["41.2", "43.1"]',
  day: '2025-03-31',
  boolean: 'true',
  integer: '12',
  decimal: '18000.00',
  money: '{"amount": "18000.00", "currency": "EUR"}',
  price: '{"bound": "exact", "amount": "18000.00", "currency": "EUR"}',
  json: '{"scheme": "register", "id": "1"}',
  ref: 'de/organisation/1',
  refs: '["de/contract/1"]',
};

function refuse(draft: StatementDraft, property: string, value: unknown, example: string): never {
  const shown = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));
  throw new SolidaryError('bad-statement', {
    subject: cut(String(draft.subject)),
    property,
    value: cut(shown),
    example,
  });
}

const cut = (text: string): string => (text.length > 80 ? `${text.slice(0, 80)}...` : text);
