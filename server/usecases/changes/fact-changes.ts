/**
 * What became of the facts: records added and gone, and values that are shown otherwise, each with the statement that
 * made it so. Two things can make it so: somebody said something new, or what was said began or ceased to hold.
 */
import { type Json, propertiesOf, RECORD_KINDS, type RecordKind } from '../../../schema/graph.ts';
import type { Statement, StoredRecord } from '../../store/store.ts';
import type { Deps } from '../deps.ts';
import { sameJson } from '../entry/own-statement.ts';
import { everyPage } from '../records/every-record.ts';
import { type ChangesRequest, isSamePoint, viewAt } from './points.ts';

/** `began`, `ended`: nobody said anything new; the day is another. */
export type FactChangeKind = 'added' | 'closed' | 'corrected' | 'began' | 'ended';

export interface FactChange {
  readonly what: FactChangeKind;
  readonly kind: RecordKind;
  readonly subject: string;
  /** Absent where the whole record was added or is gone. */
  readonly property?: string;
  readonly before?: Json;
  readonly after?: Json;
  /** Who said so: of what is gone, who had said it. */
  readonly statement: Statement;
}

export interface FactChanges {
  readonly items: readonly FactChange[];
  /** Kinds of which so much is said that they were not compared. */
  readonly notCompared: readonly RecordKind[];
}

/** Statements of one kind at one point. */
const MOST_STATEMENTS = 100_000;
const PAGE = 1000;
const AT_ONCE = 500;

export async function factChanges(deps: Deps, request: ChangesRequest): Promise<FactChanges> {
  if (isSamePoint(request.from, request.to)) return { items: [], notCompared: [] };
  const items: FactChange[] = [];
  const notCompared: RecordKind[] = [];
  for (const kind of RECORD_KINDS) {
    const changed = await changedStatements(deps, kind, request);
    if (changed === undefined) notCompared.push(kind);
    else items.push(...(await changesOf(deps, kind, changed, request)));
  }
  return { items: items.filter((item) => isAsked(item, request)), notCompared };
}

/** By subject: statements that are read at one point and not at the other. */
interface Changed {
  readonly gone: Map<string, Statement[]>;
  readonly come: Map<string, Statement[]>;
}

async function changedStatements(deps: Deps, kind: RecordKind, request: ChangesRequest): Promise<Changed | undefined> {
  const before = await statementsAt(deps, kind, viewAt(request.view, request.from));
  const after = before && (await statementsAt(deps, kind, viewAt(request.view, request.to)));
  if (before === undefined || after === undefined) return undefined;
  for (const id of before.keys()) if (after.delete(id)) before.delete(id);
  return { gone: bySubject(before), come: bySubject(after) };
}

async function statementsAt(deps: Deps, kind: RecordKind, view: ReturnType<typeof viewAt>) {
  const found = new Map<string, Statement>();
  for await (const items of everyPage(PAGE, (page) => deps.store.pageStatements(kind, view, page))) {
    for (const statement of items) found.set(statement.id, statement);
    if (found.size > MOST_STATEMENTS) return undefined;
  }
  return found;
}

function bySubject(statements: ReadonlyMap<string, Statement>): Map<string, Statement[]> {
  const found = new Map<string, Statement[]>();
  for (const statement of statements.values())
    found.set(statement.subject, [...(found.get(statement.subject) ?? []), statement]);
  return found;
}

async function changesOf(
  deps: Deps,
  kind: RecordKind,
  { gone, come }: Changed,
  request: ChangesRequest,
): Promise<readonly FactChange[]> {
  const subjects = [...new Set([...gone.keys(), ...come.keys()])].sort();
  const items: FactChange[] = [];
  for (let start = 0; start < subjects.length; start += AT_ONCE) {
    const ids = subjects.slice(start, start + AT_ONCE);
    const [before, after] = await Promise.all(
      [request.from, request.to].map(async (point) => {
        const held = await deps.store.records(kind, ids, viewAt(request.view, point));
        return new Map(held.map((record) => [record.id, record]));
      }),
    );
    for (const subject of ids)
      items.push(
        ...changesOfRecord(
          { kind, subject, request, gone: gone.get(subject) ?? [], come: come.get(subject) ?? [] },
          before?.get(subject),
          after?.get(subject),
        ),
      );
  }
  return items;
}

interface Touched {
  readonly kind: RecordKind;
  readonly subject: string;
  readonly request: ChangesRequest;
  readonly gone: readonly Statement[];
  readonly come: readonly Statement[];
}

type Held = StoredRecord | undefined;
type Said = Readonly<Record<string, Json | undefined>>;

function changesOfRecord(touched: Touched, before: Held, after: Held): readonly FactChange[] {
  const { kind, subject, gone, come } = touched;
  const [came, went] = [latest(come), latest(gone)];
  if (before === undefined)
    return came === undefined
      ? []
      : [{ what: isNews(touched, came) ? 'added' : 'began', kind, subject, statement: came }];
  if (after === undefined)
    return went === undefined
      ? []
      : [{ what: isTakenBack(touched, went) ? 'closed' : 'ended', kind, subject, statement: went }];
  const [were, are] = [before.values as Said, after.values as Said];
  return Object.keys(propertiesOf(kind))
    .filter((property) => !sameJson(were[property], are[property]))
    .flatMap((property) => changeOfValue(touched, property, were[property], are[property]));
}

function changeOfValue(touched: Touched, property: string, before: Json | undefined, after: Json | undefined) {
  const { kind, subject, gone, come } = touched;
  const says = (statement: Statement) => statement.values[property] !== undefined;
  const shown = come.filter((statement) => sameJson(statement.values[property], after));
  const came = latest(shown) ?? latest(come.filter(says));
  const went = latest(gone.filter(says));
  const statement = came ?? went ?? latest(come) ?? latest(gone);
  if (statement === undefined) return [];
  const what = kindOf(touched, came, went, before, after);
  const values = { ...(before == null ? {} : { before }), ...(after == null ? {} : { after }) };
  return [{ what, kind, subject, property, ...values, statement }];
}

function kindOf(
  touched: Touched,
  came: Statement | undefined,
  went: Statement | undefined,
  before: Json | undefined,
  after: Json | undefined,
): FactChangeKind {
  const isLearnt = (came !== undefined && isNews(touched, came)) || (went !== undefined && isTakenBack(touched, went));
  if (before == null) return isLearnt ? 'added' : 'began';
  if (after == null) return isLearnt ? 'closed' : 'ended';
  return isLearnt ? 'corrected' : 'began';
}

/** Not yet recorded at the first point; backwards, taken back since. */
function isNews({ request: { from } }: Touched, statement: Statement): boolean {
  const { recordedFrom, recordedUntil } = statement;
  if (from.knownAt === undefined) return recordedUntil !== undefined;
  return recordedFrom > from.knownAt || (recordedUntil !== undefined && recordedUntil <= from.knownAt);
}

/** No longer said at the second point; backwards, not said yet. */
function isTakenBack({ request: { to } }: Touched, statement: Statement): boolean {
  const { recordedFrom, recordedUntil } = statement;
  if (to.knownAt === undefined) return recordedUntil !== undefined;
  return recordedFrom > to.knownAt || (recordedUntil !== undefined && recordedUntil <= to.knownAt);
}

function latest(statements: readonly Statement[]): Statement | undefined {
  return statements.reduce<Statement | undefined>(
    (best, one) => (best === undefined || one.recordedFrom > best.recordedFrom ? one : best),
    undefined,
  );
}

/** Of a claim, a contract or an organisation: what is said of it, or what names it. */
function isAsked({ subject, statement, before, after }: FactChange, request: ChangesRequest): boolean {
  const { claim, contract, organisation, test } = request;
  const asked = [claim, contract, organisation].filter((id) => id !== undefined);
  if (asked.length === 0) return test === undefined;
  const named = [subject, before, after, ...Object.values(statement.values)].flat();
  return asked.some((id) => named.includes(id));
}
