import type { RecordKind } from '../../../schema/graph.ts';
import { propertiesOf, RECORD_KINDS } from '../../../schema/graph.ts';
import { SolidaryError } from '../../domain/errors.ts';
import { unknownProperty } from '../statement-values.ts';
import type { Counts, Page, PageRequest, StoredRecord, View, Where } from '../store.ts';
import type { Row, Run } from './connection.ts';
import { ascending, readRecords } from './hydrate.ts';
import { isReadBy, viewParams } from './reading.ts';
import { edgePattern, factsKeys, indexedProperties, indexedText, referenceOf, statedProperty } from './tables.ts';

interface Wanted {
  readonly property: string;
  readonly values: readonly (string | null)[];
}

/** Candidates are read in key order and their records checked, until the page is full. */
export async function pageRecords<K extends RecordKind>(
  run: Run,
  kind: K,
  where: Where,
  view: View,
  page: PageRequest,
): Promise<Page<StoredRecord<K>>> {
  const wanted = wantedOf(kind, where);
  const found: StoredRecord<K>[] = [];
  const step = page.first + 1;
  let after = page.after ?? '';
  while (found.length <= page.first) {
    const ids = await candidates(run, kind, wanted, view, after, step);
    const records = await readRecords(run, kind, ids, view);
    found.push(...ascending(records.values()).filter((record) => wanted.every((one) => says(record, one))));
    const last = ids.at(-1);
    if (last === undefined || ids.length < step) break;
    after = last;
  }
  const items = found.slice(0, page.first);
  const last = items.at(-1);
  return found.length > page.first && last !== undefined ? { items, next: last.id } : { items };
}

function wantedOf(kind: RecordKind, where: Where): readonly Wanted[] {
  return Object.entries(where).map(([property, value], nth) => {
    if (!Object.hasOwn(propertiesOf(kind), property)) throw unknownProperty(kind, property);
    if (nth === 0 && !canBeLookedUp(kind, property)) {
      const known = Object.keys(propertiesOf(kind)).filter((name) => canBeLookedUp(kind, name));
      throw new SolidaryError('not-indexed', { kind, property, known: known.join(', ') });
    }
    return { property, values: typeof value === 'string' ? [value] : value };
  });
}

const isReference = (kind: RecordKind, property: string): boolean => referenceOf(kind, property) !== undefined;

function canBeLookedUp(kind: RecordKind, property: string): boolean {
  return indexedProperties(kind).includes(property) || referenceOf(kind, property)?.many === false;
}

function says(record: StoredRecord, { property, values }: Wanted): boolean {
  const value = (record.values as Readonly<Record<string, unknown>>)[property];
  return (value === undefined || typeof value === 'string') && values.includes(value ?? null);
}

/**
 * The next ids of which some statement read by the view says what is wanted: the record shows one of the values that
 * are stated of it, so these include all that are sought.
 */
async function candidates(
  run: Run,
  kind: RecordKind,
  wanted: readonly Wanted[],
  view: View,
  after: string,
  most: number,
): Promise<readonly string[]> {
  const [first] = wanted;
  const values = (first?.values ?? []).filter((value) => value !== null);
  const sought = first === undefined || isReference(kind, first.property) ? values : values.map(indexedText);
  const params: Row = { kind, after, most, wanted: sought, ...viewParams(view) };
  const rows = await run<{ id: string }>(candidateQuery(kind, first?.property, view), params);
  return rows.map((row) => row.id);
}

export function candidateQuery(kind: RecordKind, property: string | undefined, view: View): string {
  const reference = property === undefined ? undefined : referenceOf(kind, property);
  if (reference !== undefined) {
    const pattern = edgePattern(`n:${kind}`, 'r', [reference.edge], `:${reference.to} {id: wanted}`);
    return `UNWIND $wanted AS wanted MATCH ${pattern} WHERE r.property = '${property}' AND n.id > $after AND ${isReadBy(view, 'r')}
      RETURN DISTINCT n.id AS id ORDER BY id LIMIT toInteger($most)`;
  }
  if (property !== undefined) {
    return `MATCH (s:Statement) WHERE s.kind = $kind AND s.${statedProperty(property)} IN $wanted AND s.subject > $after AND ${isReadBy(view, 's')}
      RETURN DISTINCT s.subject AS id ORDER BY id LIMIT toInteger($most)`;
  }
  // A workspace at a time, each in the order of the index on (workspace, kind, subject).
  return `UNWIND $readable AS workspace
    CALL (workspace) {
      MATCH (s:Statement) WHERE s.workspace = workspace AND s.kind = $kind AND s.subject > $after AND ${isReadBy(view, 's')}
      WITH s ORDER BY s.workspace, s.kind, s.subject WITH DISTINCT s.subject AS id LIMIT toInteger($most) RETURN id
    }
    RETURN DISTINCT id ORDER BY id LIMIT toInteger($most)`;
}

const COUNT_A_WORKSPACE = `UNWIND kind.keys AS start
  CALL (start) { MATCH (f:Facts) WHERE f.key STARTS WITH start RETURN count(f) AS here }
  WITH here WHERE here > 0 RETURN sum(here) AS held, count(*) AS workspaces`;
const COUNT_DISTINCT = `UNWIND kind.keys AS start MATCH (f:Facts) WHERE f.key STARTS WITH start
  RETURN count(DISTINCT substring(f.key, size(start))) AS held, 1 AS workspaces`;
const countRead = (view: View): string => `MATCH (s:Statement)
  WHERE s.workspace IN $readable AND s.kind = kind.name AND s.subject IS NOT NULL AND ${isReadBy(view, 's')}
  RETURN count(DISTINCT s.subject) AS held, 1 AS workspaces`;

/**
 * Each id of a kind once, in however many readable workspaces it is stated. What is shown now is counted from the
 * index alone; ids are told apart only where several workspaces hold some of the kind.
 */
export async function countRecords(run: Run, view: View): Promise<Counts> {
  const plain = view.asOf === undefined && view.knownAt === undefined;
  const kinds = RECORD_KINDS.map((name) => ({
    name,
    keys: [...new Set(view.readable)].map((one) => factsKeys(one, name)),
  }));
  const counted = await countKinds(run, plain ? COUNT_A_WORKSPACE : countRead(view), kinds, view);
  const shared = kinds.filter((kind) => counted.some((one) => one.kind === kind.name && one.workspaces > 1));
  const apart = shared.length === 0 ? [] : await countKinds(run, COUNT_DISTINCT, shared, view);
  const held = new Map([...counted, ...apart].map((one) => [one.kind, one.held]));
  return Object.fromEntries(RECORD_KINDS.filter((kind) => held.has(kind)).map((kind) => [kind, held.get(kind)]));
}

interface Counted {
  readonly kind: RecordKind;
  readonly held: number;
  readonly workspaces: number;
}

function countKinds(
  run: Run,
  query: string,
  kinds: readonly { readonly name: RecordKind; readonly keys: readonly string[] }[],
  view: View,
): Promise<readonly Counted[]> {
  return run<Counted>(
    `UNWIND $kinds AS kind CALL (kind) { ${query} } WITH kind, held, workspaces WHERE held > 0
     RETURN kind.name AS kind, held, workspaces`,
    { kinds: [...kinds], ...viewParams(view) },
  );
}

/** Records that refer to any of `targets` through a property, as the view shows them. */
export async function readReferring<K extends RecordKind>(
  run: Run,
  kind: K,
  property: string,
  targets: readonly string[],
  view: View,
): Promise<readonly StoredRecord<K>[]> {
  const reference = referenceOf(kind, property);
  if (targets.length === 0 || reference === undefined) return [];
  const pattern = edgePattern(`n:${kind}`, 'r', [reference.edge], `:${reference.to} {id: target}`);
  const rows = await run<{ id: string }>(
    `UNWIND $targets AS target MATCH ${pattern} WHERE r.property = '${property}' AND ${isReadBy(view, 'r')} RETURN DISTINCT n.id AS id`,
    { targets: [...targets], ...viewParams(view) },
  );
  const records = await readRecords(
    run,
    kind,
    rows.map((row) => row.id),
    view,
  );
  const sought = new Set(targets);
  return ascending([...records.values()].filter((record) => refersTo(record, property, sought)));
}

/** The shown value decides: a target that only an outranked statement names is not referred to. */
function refersTo(record: StoredRecord, property: string, sought: ReadonlySet<string>): boolean {
  const value = (record.values as Readonly<Record<string, unknown>>)[property];
  const named = Array.isArray(value) ? (value as readonly unknown[]) : [value];
  return named.some((one) => typeof one === 'string' && sought.has(one));
}
