/** Records by what they refer to, a page at a time, and how many there are. */
import type { RecordKind, Values } from '../../../schema/graph.ts';
import { propertiesOf, RECORD_KINDS } from '../../../schema/graph.ts';
import { SolidaryError } from '../../domain/errors.ts';
import { unique } from '../../domain/unique.ts';
import { compareText, isLinked, isLinkList } from '../project.ts';
import { unknownProperty } from '../statement-values.ts';
import type { Counts, Page, PageRequest, StoredRecord, Where } from '../store.ts';
import type { Bound } from './driver.ts';
import { hasValue, recordsById, recordsByNumber } from './hydrate.ts';
import type { Reading } from './reading.ts';
import { inReadableSlots, isDatedView, LIMIT_BOUND, readStatements, slotsOf } from './reading.ts';
import { columnsOf, edgeTablesOf, quoted, SLOTS } from './tables.ts';

export function record<K extends RecordKind>(reading: Reading, kind: K, id: string): StoredRecord<K> | undefined {
  return recordsById(reading, kind, [id]).values().next().value;
}

export function records<K extends RecordKind>(
  reading: Reading,
  kind: K,
  ids: readonly string[],
): readonly StoredRecord<K>[] {
  const found = new Map([...recordsById(reading, kind, [...new Set(ids)]).values()].map((one) => [one.id, one]));
  return [...new Set(ids)].flatMap((id) => found.get(id) ?? []);
}

/** All records of a kind whose property is, or has, one of the values; by id. */
export function find<K extends RecordKind>(
  reading: Reading,
  kind: K,
  property: string,
  values: readonly string[],
): readonly StoredRecord<K>[] {
  return [...findNumbered(reading, kind, property, values).values()].sort((a, b) => compareText(a.id, b.id));
}

/** Contracts performed under any of these: those that document it first, then those of which it is only inferred; each by id. */
export function contractsUnder(reading: Reading, uppers: readonly string[]): readonly StoredRecord<'Contract'>[] {
  const ways = ['under', 'underInferred'] as const;
  const candidates = unique(ways.flatMap((way) => candidateNumbers(reading, 'Contract', way, uppers)));
  const sought = new Set(uppers);
  const says = (one: StoredRecord<'Contract'>, way: (typeof ways)[number]) =>
    hasValue(one.values as Values, way, sought);
  const found = [...recordsByNumber(reading, 'Contract', candidates).values()].sort((a, b) => compareText(a.id, b.id));
  return [
    ...found.filter((one) => says(one, 'under')),
    ...found.filter((one) => !says(one, 'under') && says(one, 'underInferred')),
  ];
}

/** Contracts that any of these buys and that name none above them; by id. */
export function unlinkedBoughtBy(reading: Reading, buyers: readonly string[]): readonly StoredRecord<'Contract'>[] {
  const bought = withoutLinks(reading, candidateNumbers(reading, 'Contract', 'buyer', buyers));
  const sought = new Set(buyers);
  return [...recordsByNumber(reading, 'Contract', bought).values()]
    .filter((one) => hasValue(one.values as Values, 'buyer', sought) && !isLinked(one))
    .sort((a, b) => compareText(a.id, b.id));
}

/** What is linked on every day need not be read; of all else its values say what it names. */
function withoutLinks(reading: Reading, contracts: readonly number[]): readonly number[] {
  if (reading.view.knownAt !== undefined) return contracts;
  return reading.connection
    .prepare(
      `SELECT j.value AS num FROM json_each(?) j WHERE NOT EXISTS (SELECT 1 FROM ${quoted('Contract.PERFORMED_UNDER')} e
       WHERE e.source = j.value AND e.workspace IN ${reading.list} AND e.dated = 0)`,
    )
    .all<{ num: number }>(JSON.stringify(contracts))
    .map(({ num }) => num);
}

export function findNumbered<K extends RecordKind>(
  reading: Reading,
  kind: K,
  property: string,
  values: readonly string[],
): Map<number, StoredRecord<K>> {
  const found = recordsByNumber(reading, kind, candidateNumbers(reading, kind, property, values));
  const sought = new Set(values);
  for (const [num, one] of found) if (!hasValue(one.values as Values, property, sought)) found.delete(num);
  return found;
}

/**
 * Their numbers alone. What is shown now in a single workspace is what the view shows, and so are links, which are
 * joined and not chosen between: then the candidates need not be read.
 */
export function findNumbers(
  reading: Reading,
  kind: RecordKind,
  property: string,
  values: readonly string[],
): readonly number[] {
  const shape = propertiesOf(kind)[property];
  const isJoined = shape !== undefined && isLinkList(shape);
  return !isDatedView(reading) && (isJoined || reading.workspaces.size === 1)
    ? candidateNumbers(reading, kind, property, values)
    : [...findNumbered(reading, kind, property, values).keys()];
}

function candidateNumbers(
  reading: Reading,
  kind: RecordKind,
  property: string,
  values: readonly string[],
): readonly number[] {
  if (reading.workspaces.size === 0 || values.length === 0) return [];
  const candidates = candidatesFor(reading, kind, property, values);
  const rows = reading.connection
    .prepare(`${candidates.sql} ${reading.rows.sql}`)
    .all<{ num: number }>(...candidates.values);
  return [...new Set(reading.rows.take(rows).map((row) => row.num))];
}

interface Candidates {
  readonly sql: string;
  readonly values: readonly Bound[];
}

/**
 * Record numbers among which all are that have one of the values in this view: those shown with it in some readable
 * workspace and, where the view is of a day or an instant, those that were ever said to have it. What the view shows
 * of them decides. `sifted` keeps of those shown what meets it as well.
 */
function candidatesFor(
  reading: Reading,
  kind: RecordKind,
  property: string,
  values: readonly string[],
  sifted: Candidates = { sql: '', values: [] },
): Candidates {
  const shape = Object.hasOwn(propertiesOf(kind), property) ? propertiesOf(kind)[property] : undefined;
  if (shape === undefined) throw unknownProperty(kind, property);
  const target = shape.type === 'ref' ? (shape.to as RecordKind) : undefined;
  const [join, key] =
    target === undefined
      ? ['', 'j.value']
      : [`CROSS JOIN record r ON r.kind = ${reading.connection.kindNumber(target)} AND r.id = j.value`, 'r.num'];
  const edges = edgeTablesOf(kind).find((table) => table.properties.some((one) => one.name === property));
  const shown =
    edges === undefined
      ? `SELECT p.slot / ${SLOTS} AS num FROM json_each(?) j ${join} CROSS JOIN ${quoted(kind)} p
         ON p.${quoted(property)} = ${key}${sifted.sql} WHERE ${inReadableSlots(reading, 'p.slot')}`
      : `SELECT e.source AS num FROM json_each(?) j ${join} CROSS JOIN ${quoted(edges.name)} e
         ON e.target = ${key} WHERE e.workspace IN ${reading.list}`;
  const asked = [JSON.stringify(values), ...sifted.values];
  if (!isDatedView(reading)) return { sql: shown, values: asked };
  const mentioned = `SELECT m.slot / ${SLOTS} AS num FROM json_each(?) j CROSS JOIN mention m
    ON m.property = ? AND m.value = j.value WHERE ${inReadableSlots(reading, 'm.slot')}`;
  return { sql: `${shown} UNION ALL ${mentioned}`, values: [...asked, JSON.stringify(values), `${kind}.${property}`] };
}

/**
 * Conditions after the first that SQLite looks at, where the view shows what is shown now; undefined where it may show
 * something else, or where a condition is of no text. What two workspaces say of one record is told by neither alone, so
 * such records stay candidates.
 */
function siftedBy(reading: Reading, kind: RecordKind, where: Where): Candidates | undefined {
  const others = Object.entries(where).slice(1);
  if (isDatedView(reading)) return undefined;
  const texts = columnsOf(kind).filter(({ name, property, sql }) => name === property && sql === 'TEXT');
  if (!others.every(([name]) => texts.some((one) => one.name === name))) return undefined;
  const parts = others.map(([name, value]) => sifts(`p.${quoted(name)}`, [value].flat()));
  const values = others.map(([, value]) => JSON.stringify([value].flat()));
  if (parts.length === 0 || isHeldInOne(reading, kind))
    return { sql: parts.map((one) => ` AND ${one}`).join(''), values };
  const again = `EXISTS (SELECT 1 FROM ${quoted(kind)} q WHERE q.slot <> p.slot AND ${slotsOf(reading, `(p.slot / ${SLOTS})`, 'q.slot')})`;
  return { sql: ` AND (${parts.join(' AND ')} OR ${again})`, values };
}

function sifts(column: string, values: readonly (string | null)[]): string {
  const isOne = `${column} IN (SELECT value FROM json_each(?))`;
  return values.includes(null) ? `(${isOne} OR ${column} IS NULL)` : isOne;
}

/** In one readable workspace, or in none. */
function isHeldInOne(reading: Reading, kind: RecordKind): boolean {
  if (reading.workspaces.size < 2) return true;
  const row = reading.connection
    .prepare(`SELECT count(*) AS many FROM tally WHERE workspace IN ${reading.list} AND kind = ? AND held > 0`)
    .first<{ many: number }>(reading.connection.kindNumber(kind));
  return (row?.many ?? 0) < 2;
}

/** Most candidates looked at together: a page whose records are few among many takes more and more of them. */
const MOST_CANDIDATES = 5_000;

export function pageRecords<K extends RecordKind>(
  reading: Reading,
  kind: K,
  where: Where,
  page: PageRequest,
): Page<StoredRecord<K>> {
  const conditions = conditionsOf(kind, where);
  if (reading.workspaces.size === 0 || conditions.some((one) => one.sought.size === 0)) return { items: [] };
  const meets = (one: StoredRecord<K>): boolean =>
    conditions.every(({ name, sought }) => hasValue(one.values as Values, name, sought));
  const next = candidatesInOrder(reading, kind, where);
  const items: StoredRecord<K>[] = [];
  let after = page.after ?? '';
  let most = page.first + 1;
  while (items.length <= page.first) {
    const rows = reading.rows.take(next(after, most));
    const found = recordsByNumber(
      reading,
      kind,
      rows.map((row) => row.num),
    );
    items.push(...rows.flatMap(({ num }) => found.get(num) ?? []).filter(meets));
    const last = rows.at(-1);
    if (last === undefined || rows.length < most) break;
    after = last.id;
    most = Math.max(page.first + 1, Math.min(MOST_CANDIDATES, most * 2));
    reading.checkCancelled();
  }
  const shown = items.slice(0, page.first);
  const last = shown.at(-1);
  return items.length > page.first && last !== undefined ? { items: shown, next: last.id } : { items: shown };
}

/** Throws `unknown-property`, and `not-indexed` where the first finds nothing by itself. */
function conditionsOf(kind: RecordKind, where: Where) {
  return Object.entries(where).map(([name, value], nth) => {
    refuseUnknown(kind, name, nth === 0);
    return { name, sought: new Set([value].flat()) };
  });
}

/** Whether every candidate is what is sought that one workspace alone shows, so that none of these has to be looked at. */
export function areAllSought(reading: Reading, kind: RecordKind, where: Where): boolean {
  return (
    conditionsOf(kind, where).every(({ sought }) => sought.size > 0) && siftedBy(reading, kind, where) !== undefined
  );
}

function refuseUnknown(kind: RecordKind, name: string, finds: boolean): void {
  const properties = propertiesOf(kind);
  const property = Object.hasOwn(properties, name) ? properties[name] : undefined;
  if (property === undefined) throw unknownProperty(kind, name);
  const isIndexed = (one: typeof property) => (one.type === 'ref' ? one.many !== true : one.indexed === true);
  if (!finds || isIndexed(property)) return;
  const known = Object.keys(properties).filter((other) => isIndexed(properties[other] ?? property));
  throw new SolidaryError('not-indexed', { kind, property: name, known: known.join(', ') });
}

interface NumberedId {
  readonly num: number;
  readonly id: string;
}

/** Candidates after an id, in the order of ids; the first condition finds them, their records are checked for all. */
export function candidatesInOrder(reading: Reading, kind: RecordKind, where: Where) {
  const { connection } = reading;
  const [first] = Object.entries(where);
  if (first === undefined) {
    const all = connection.prepare(
      `SELECT r.num, r.id FROM record r WHERE r.kind = ? AND r.id > ? ORDER BY r.id ${LIMIT_BOUND}`,
    );
    return (after: string, most: number) => all.all<NumberedId>(connection.kindNumber(kind), after, most);
  }
  const [name, value] = first;
  const sought = [value].flat().filter((one) => one !== null);
  const candidates = candidatesFor(reading, kind, name, sought, siftedBy(reading, kind, where));
  refuseManyInPlace(reading, candidates);
  const some = connection.prepare(
    `SELECT r.num, r.id FROM (SELECT DISTINCT num FROM (${candidates.sql})) c CROSS JOIN record r ON r.num = c.num
     WHERE r.id > ? ORDER BY r.id ${LIMIT_BOUND}`,
  );
  return (after: string, most: number) => some.all<NumberedId>(...candidates.values, after, most);
}

/** To give the first few in order, all have to be put in order. */
function refuseManyInPlace(reading: Reading, candidates: Candidates): void {
  const { most, sql } = reading.rows;
  if (most === Number.POSITIVE_INFINITY) return;
  const row = reading.connection
    .prepare(`SELECT count(*) AS many FROM (${candidates.sql} ${sql})`)
    .first<{ many: number }>(...candidates.values);
  if (row !== undefined && row.many > most) reading.rows.leaveToThread();
}

/** Kinds of which nothing is held are left out. */
export function countRecords(reading: Reading): Counts {
  if (reading.workspaces.size === 0) return {};
  if (isDatedView(reading)) return countStated(reading);
  const counts: Partial<Record<RecordKind, number>> = {};
  const tallies = reading.connection
    .prepare(
      `SELECT k.name AS kind, count(*) AS workspaces, sum(t.held) AS held FROM tally t JOIN kind k ON k.num = t.kind
       WHERE t.workspace IN ${reading.list} AND t.held > 0 GROUP BY t.kind`,
    )
    .all<{ kind: RecordKind; workspaces: number; held: number }>();
  for (const kind of RECORD_KINDS) {
    const tally = tallies.find((one) => one.kind === kind);
    if (tally !== undefined) counts[kind] = tally.workspaces === 1 ? tally.held : countDistinct(reading, kind);
  }
  return counts;
}

/** A record held in two readable workspaces is one. */
function countDistinct(reading: Reading, kind: RecordKind): number {
  reading.rows.leaveToThread();
  const row = reading.connection
    .prepare(
      `SELECT count(DISTINCT p.slot / ${SLOTS}) AS held FROM ${quoted(kind)} p WHERE ${inReadableSlots(reading, 'p.slot')}`,
    )
    .first<{ held: number }>();
  return row?.held ?? 0;
}

function countStated(reading: Reading): Counts {
  reading.rows.leaveToThread();
  const read = readStatements(reading);
  const rows = reading.connection
    .prepare(
      `SELECT k.name AS kind, count(DISTINCT s.record) AS held FROM statement s JOIN kind k ON k.num = s.kind
       WHERE ${read.sql} GROUP BY s.kind`,
    )
    .all<{ kind: RecordKind; held: number }>(...read.values);
  const held = new Map(rows.map((row) => [row.kind, row.held]));
  return Object.fromEntries(RECORD_KINDS.filter((kind) => held.has(kind)).map((kind) => [kind, held.get(kind)]));
}
