/**
 * The exported package: one CSV a kind, one row a statement. Statement columns come first, then the properties of the
 * kind in the order of schema/graph.ts; an amount and a price take a column for each of their parts.
 */
import { type Property, propertiesOf, type RecordKind } from './graph.ts';

/** How a cell is read: `array` and `any` are JSON text; `instant` is in UTC, a day stands for its beginning. An empty cell is "not known"; an empty text is written "". */
export type CellType =
  | 'string'
  | 'code'
  | 'day'
  | 'decimal'
  | 'integer'
  | 'boolean'
  | 'array'
  | 'any'
  | 'hash'
  | 'instant';

export interface PackageColumn {
  readonly name: string;
  readonly type: CellType;
  /** Path inside the statement's values; absent for the statement's own columns. */
  readonly path?: readonly string[];
  /** Kind that the cell refers to by id. */
  readonly to?: string;
}

export const STATEMENT_COLUMNS: readonly PackageColumn[] = [
  { name: 'workspace', type: 'string' },
  { name: 'publisher', type: 'string' },
  { name: 'subject', type: 'string' },
  { name: 'part', type: 'string' },
  { name: 'valid_from', type: 'day' },
  { name: 'valid_until', type: 'day' },
  { name: 'source_document', type: 'string' },
  { name: 'source_sheet', type: 'string' },
  { name: 'source_line', type: 'integer' },
  { name: 'source_on', type: 'day' },
  { name: 'source_by', type: 'string' },
  { name: 'source_hash', type: 'hash' },
  // From when it ranks among what others say: without it a correction and what it corrects would change places.
  { name: 'ranked_from', type: 'instant' },
];

const CELL_OF = {
  text: 'string',
  texts: 'array',
  code: 'code',
  codes: 'array',
  day: 'day',
  boolean: 'boolean',
  integer: 'integer',
  decimal: 'decimal',
  json: 'any',
} as const;

export function columnsOf(kind: RecordKind): readonly PackageColumn[] {
  const values = Object.entries(propertiesOf(kind)).flatMap(([name, property]) => columnsOfProperty(name, property));
  return [...STATEMENT_COLUMNS, ...values];
}

function columnsOfProperty(name: string, property: Property): readonly PackageColumn[] {
  const cell = (part: string, type: CellType): PackageColumn => ({ name: `${name}.${part}`, type, path: [name, part] });
  switch (property.type) {
    case 'ref':
      return [{ name, type: property.many === true ? 'array' : 'string', path: [name], to: property.to }];
    case 'money':
      return [cell('amount', 'decimal'), cell('currency', 'code')];
    case 'price':
      return [cell('bound', 'code'), cell('amount', 'decimal'), cell('upper', 'decimal'), cell('currency', 'code')];
    default:
      return [{ name, type: CELL_OF[property.type], path: [name] }];
  }
}
