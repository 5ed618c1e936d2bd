/**
 * The tables, constraints and indexes, generated from schema/graph.ts.
 *
 * Every kind has a table of what is shown, one row a record and workspace. `shown` holds the values whole, as JSON:
 * reads take them and the id from there, with no other table to visit. The typed columns beside it are what may be compared, sorted and joined on; free text,
 * lists and JSON have none. Single references are integers of `record`, many references stand in edge tables.
 */
import type { Json, Property, RecordKind, Values } from '../../../schema/graph.ts';
import { propertiesOf, RECORD_KINDS } from '../../../schema/graph.ts';
import { scaledAmount } from '../amounts.ts';
import { isLinkList } from '../project.ts';
import type { Bound } from './driver.ts';

/**
 * A shown row is keyed by one integer, record * SLOTS + workspace: one seek finds a record in every workspace, and
 * the full-text tables, which know only integers, use the same key. Room for a million workspaces.
 */
export const SLOTS = 1_048_576;

export const quoted = (name: string): string => `"${name}"`;

/** One typed column and how its value is read from the values shown. */
export interface Column {
  readonly name: string;
  /** Whose value, or part of a value, it is. */
  readonly property: string;
  readonly sql: string;
  readonly indexed: boolean;
  /** Other columns that stand in the same index. */
  readonly siftedBy?: readonly string[] | undefined;
  /** References are record numbers, which only the writer can give. */
  readonly reference?: RecordKind;
  readonly read: (values: Values) => Bound;
}

export interface EdgeTable {
  readonly name: string;
  readonly kind: RecordKind;
  readonly target: RecordKind;
  readonly properties: readonly { readonly name: string; readonly inferred: boolean }[];
}

export function columnsOf(kind: RecordKind): readonly Column[] {
  return Object.entries(propertiesOf(kind)).flatMap(([name, property]) => columnsOfProperty(name, property));
}

function columnsOfProperty(name: string, property: Property): readonly Column[] {
  if (property.type === 'ref') return isLinkList(property) ? [] : [referenceColumn(name, property.to as RecordKind)];
  const { indexed = false, siftedBy } = property;
  const plain = (sql: string, convert: (value: Json) => Bound): Column[] => [
    { name, property: name, sql, indexed, siftedBy, read: (values) => convertHeld(values[name], convert) },
  ];
  switch (property.type) {
    case 'text':
      return indexed ? plain('TEXT', (value) => value as string) : [];
    case 'code':
    case 'day':
      return plain('TEXT', (value) => value as string);
    case 'integer':
      return plain('INTEGER', (value) => value as number);
    case 'boolean':
      return plain('INTEGER', (value) => (value === true ? 1 : 0));
    case 'decimal':
      return plain('INTEGER', (value) => scaledAmount(value as string) ?? null);
    case 'money':
      return amountColumns(name, ['amount', 'currency']);
    case 'price':
      return amountColumns(name, ['amount', 'upper', 'currency', 'bound']);
    case 'texts':
    case 'codes':
    case 'json':
      return [];
  }
}

function convertHeld(value: Json | undefined, convert: (value: Json) => Bound): Bound {
  return value === undefined || value === null ? null : convert(value);
}

function referenceColumn(name: string, to: RecordKind): Column {
  const read = (values: Values): Bound => (values[name] as string | undefined) ?? null;
  return { name, property: name, sql: 'INTEGER REFERENCES record (num)', indexed: true, reference: to, read };
}

/** `price` is the amount, `price.currency` and so on what belongs to it. */
function amountColumns(name: string, parts: readonly string[]): readonly Column[] {
  return parts.map((part) => ({
    name: part === 'amount' ? name : `${name}.${part}`,
    property: name,
    sql: part === 'amount' || part === 'upper' ? 'INTEGER' : 'TEXT',
    indexed: false,
    read: (values) => {
      const text = (values[name] as Readonly<Record<string, string>> | undefined)?.[part];
      if (text === undefined) return null;
      return part === 'amount' || part === 'upper' ? (scaledAmount(text) ?? null) : text;
    },
  }));
}

/** Properties of one kind that share an edge type share a table: `under` and `underInferred`. */
export function edgeTablesOf(kind: RecordKind): readonly EdgeTable[] {
  const made = EDGE_TABLES.get(kind) ?? makeEdgeTables(kind);
  EDGE_TABLES.set(kind, made);
  return made;
}

/** Asked for by every trace. */
const EDGE_TABLES = new Map<RecordKind, readonly EdgeTable[]>();

function makeEdgeTables(kind: RecordKind): readonly EdgeTable[] {
  const tables = new Map<string, EdgeTable>();
  for (const [name, property] of Object.entries(propertiesOf(kind))) {
    if (property.type !== 'ref' || property.many !== true) continue;
    const table = `${kind}.${property.edge}`;
    const before = tables.get(table)?.properties ?? [];
    const properties = [...before, { name, inferred: property.evidence === 'inferred' }];
    tables.set(table, { name: table, kind, target: property.to as RecordKind, properties });
  }
  return [...tables.values()];
}

export interface TableShape {
  readonly name: string;
  /** Column name to its declaration, of those that a later version may add. */
  readonly columns: ReadonlyMap<string, string>;
  readonly create: string;
  readonly indexes: readonly string[];
}

export function graphTables(): readonly TableShape[] {
  return RECORD_KINDS.flatMap((kind) => [shownTable(kind), ...edgeTablesOf(kind).map(edgeTable)]);
}

function shownTable(kind: RecordKind): TableShape {
  const columns = columnsOf(kind);
  const declared = columns.map((one) => `${quoted(one.name)} ${one.sql}`);
  return {
    name: kind,
    columns: new Map(columns.map((one) => [one.name, one.sql])),
    create: `CREATE TABLE IF NOT EXISTS ${quoted(kind)} (
      slot INTEGER PRIMARY KEY,
      id TEXT NOT NULL,
      dated INTEGER NOT NULL,
      disputed TEXT,
      shown TEXT NOT NULL,
      ${declared.join(', ')}
    ) STRICT`,
    indexes: columns.filter((one) => one.indexed).map((one) => indexOn(kind, one)),
  };
}

/** Most records lack most references: what is not known takes no room in an index. */
function indexOn(kind: RecordKind, { name, siftedBy = [] }: Column): string {
  const names = [name, ...siftedBy];
  const index = quoted(`${kind}.${names.join('+')}`);
  return `CREATE INDEX IF NOT EXISTS ${index} ON ${quoted(kind)} (${names.map(quoted)}) WHERE ${quoted(name)} IS NOT NULL`;
}

/** `dated`: only statements with days of validity say so; a read as of a day looks at those. */
function edgeTable(table: EdgeTable): TableShape {
  return {
    name: table.name,
    columns: new Map(),
    create: `CREATE TABLE IF NOT EXISTS ${quoted(table.name)} (
      source INTEGER NOT NULL REFERENCES record (num),
      target INTEGER NOT NULL REFERENCES record (num),
      workspace INTEGER NOT NULL,
      inferred INTEGER NOT NULL,
      dated INTEGER NOT NULL,
      PRIMARY KEY (source, target, workspace)
    ) STRICT, WITHOUT ROWID`,
    indexes: [
      `CREATE INDEX IF NOT EXISTS ${quoted(`${table.name}.back`)}
       ON ${quoted(table.name)} (target, source, workspace, inferred, dated)`,
    ],
  };
}
