/**
 * The one rule by which statements become the record that is shown; both stores use it.
 *
 * Statements are ranked: recorded last comes first, what an undo or a package brings back counting from when it was
 * recorded first; of those recorded in the same instant, the publisher that is first in text order; then the key and the
 * workspace that are first in text order. A property takes its value from the
 * highest ranked statement that has one. Lists of references are not chosen between but joined: every link that a
 * statement documents counts, in the order of the ranking. A property is disputed where the statements used give
 * it different values; a joined list never is.
 */
import type { Json, Property, RecordKind, Values, ValuesOf } from '../../schema/graph.ts';
import { propertiesOf } from '../../schema/graph.ts';
import { holdsOn } from '../domain/dates.ts';
import type { ChainLink, Instant, Limits, Statement, StoredRecord, View, Workspace } from './store.ts';

/** What the rule needs to know of a statement. */
export type Stated = Pick<Statement, 'id' | 'publisher' | 'workspace' | 'recordedFrom' | 'rankedFrom' | 'values'>;

export interface Projection {
  readonly values: Values;
  readonly disputed: readonly string[];
  /** The workspace of the highest ranked statement. */
  readonly workspace: Workspace;
}

export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function compareRank(a: Stated, b: Stated): number {
  return (
    compareText(rankedFrom(b), rankedFrom(a)) ||
    compareText(a.publisher, b.publisher) ||
    compareText(keyOf(a), keyOf(b)) ||
    compareText(a.workspace, b.workspace)
  );
}

/** From when a statement ranks among others. */
export function rankedFrom(statement: Pick<Statement, 'recordedFrom' | 'rankedFrom'>): Instant {
  return statement.rankedFrom ?? statement.recordedFrom;
}

/** Without the number under the key: stating the same anew gives another number, and no other rank. */
const keyOf = ({ id }: Stated): string => id.slice(0, id.indexOf('.'));

/** Undefined where there is no statement to show: the record is not held. */
export function project(kind: RecordKind, statements: readonly Stated[]): Projection | undefined {
  const ranked = statements.length > 1 ? [...statements].sort(compareRank) : statements;
  const first = ranked[0];
  if (first === undefined) return undefined;
  if (ranked.length === 1) return { values: shownAlone(kind, first.values), disputed: [], workspace: first.workspace };
  const values: Record<string, Json> = {};
  const disputed: string[] = [];
  for (const [name, property] of Object.entries(propertiesOf(kind))) {
    const stated = ranked.map((one) => one.values[name]).filter((value) => value !== undefined && value !== null);
    const shown = isLinkList(property) ? joinLists(stated) : stated[0];
    if (shown === undefined) continue;
    values[name] = shown;
    if (!isLinkList(property) && stated.some((value) => !sameValue(property, value, shown))) disputed.push(name);
  }
  return { values, disputed, workspace: first.workspace };
}

/** What one statement shows: all that it says, each link once. */
function shownAlone(kind: RecordKind, said: Values): Values {
  const values: Record<string, Json> = {};
  const properties = propertiesOf(kind);
  for (const name in properties) {
    const value = said[name];
    if (value === undefined || value === null) continue;
    values[name] = isLinkList(properties[name] as Property) ? [...new Set(value as readonly string[])] : value;
  }
  return values;
}

/** Whether a view reads a statement: open at `knownAt` (or now), and holding on `asOf`. */
export function isRead(statement: Statement, view: View): boolean {
  if (!view.readable.includes(statement.workspace)) return false;
  if (view.asOf !== undefined && !holdsOn(statement, view.asOf)) return false;
  if (view.knownAt === undefined) return statement.recordedUntil === undefined;
  const { recordedFrom, recordedUntil } = statement;
  return recordedFrom <= view.knownAt && (recordedUntil === undefined || view.knownAt < recordedUntil);
}

export function isLinkList(property: Property): boolean {
  return property.type === 'ref' && property.many === true;
}

function joinLists(lists: readonly (Json | undefined)[]): readonly string[] | undefined {
  if (lists.length === 0) return undefined;
  return [...new Set((lists as readonly (readonly string[])[]).flat())];
}

/** Amounts are compared as numbers: 18000 and 18000.00 do not disagree. */
function sameValue(property: Property, a: Json | undefined, b: Json | undefined): boolean {
  if (a === b) return true;
  const amounts = property.type === 'decimal' || property.type === 'money' || property.type === 'price';
  return amounts ? plainAmounts(a) === plainAmounts(b) : canonical(a) === canonical(b);
}

function plainAmounts(value: Json | undefined): string {
  if (typeof value === 'string') return plainDecimal(value);
  const { amount, upper, ...rest } = value as Record<string, Json>;
  return canonical({
    ...rest,
    amount: plainDecimal(String(amount)),
    ...(upper === undefined ? {} : { upper: plainDecimal(String(upper)) }),
  });
}

function plainDecimal(text: string): string {
  const [whole = '', fraction = ''] = text.split('.');
  const digits = fraction.replace(/0+$/, '');
  const integer = whole.replace(/^(-?)0+(?=\d)/, '$1');
  return digits === '' ? (integer === '-0' ? '0' : integer) : `${integer}.${digits}`;
}

/** JSON with the keys of every object in text order: equal values give equal text. */
export function canonical(value: Json | undefined): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value ?? null);
  if (Array.isArray(value)) return `[${value.map((item: Json) => canonical(item)).join(',')}]`;
  const object = value as Readonly<Record<string, Json>>;
  let text = '';
  // Left alone, sort compares by UTF-16 units, as compareText does.
  for (const key of Object.keys(object).sort()) {
    text += `${text === '' ? '{' : ','}${JSON.stringify(key)}:${canonical(object[key])}`;
  }
  return text === '' ? '{}' : `${text}}`;
}

/** The contract with the properties wanted and no others. */
export function withWanted(contract: StoredRecord<'Contract'>, wanted: Limits['properties']): StoredRecord<'Contract'> {
  if (wanted === undefined) return contract;
  const { values, disputed } = contract;
  const kept = wanted.filter((name) => values[name] !== undefined).map((name) => [name, values[name]] as const);
  return {
    ...contract,
    values: Object.fromEntries(kept) as ValuesOf<'Contract'>,
    disputed: disputed.filter((name) => (wanted as readonly string[]).includes(name)),
  };
}

/** Whether a contract names one that it is performed under, documented or inferred. */
export function isLinked({ values }: StoredRecord<'Contract'>): boolean {
  return ((values.under as readonly string[] | undefined)?.length ?? 0) + (values.underInferred?.length ?? 0) > 0;
}

/** The links upward that a contract's values state; a documented link hides the same link as inferred. */
export function linksAbove(contract: string, values: Values): readonly ChainLink[] {
  const documented = (values.under ?? []) as readonly string[];
  const inferred = ((values.underInferred ?? []) as readonly string[]).filter((under) => !documented.includes(under));
  return [
    ...documented.map((under): ChainLink => ({ contract, under, evidence: 'documented' })),
    ...inferred.map((under): ChainLink => ({ contract, under, evidence: 'inferred' })),
  ];
}
