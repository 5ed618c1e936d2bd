/** Every value that was ever said of a record: who said so, since when, when we learned it, and which is shown and why. */
import { type Json, type Property, propertiesOf, type RecordKind } from '../../../schema/graph.ts';
import { render } from '../../../schema/messages/index.ts';
import { type Day, holdsOn } from '../../domain/dates.ts';
import { type Message, message } from '../../domain/outcome.ts';
import type { Statement, View } from '../../store/store.ts';
import type { Deps } from '../deps.ts';
import { ofAllDays } from '../facts/all-days.ts';
import { nameBy } from './name-of.ts';
import { sameJson } from './own-statement.ts';
import { valueText } from './value-text.ts';

/** `taken_back`: its source says it no more, as one does who refuses a link or leaves a field empty; then what became of that. */
export type SaidState =
  | ('held' | 'other_day' | 'superseded' | 'undone')
  | ('taken_back' | 'taken_back_superseded' | 'taken_back_undone');

export interface SaidValue {
  readonly statement: Statement;
  readonly text: string;
  /** Where the value is of records: what each is called. */
  readonly records: readonly { readonly id: string; readonly label: string }[];
  readonly state: SaidState;
  readonly shown: boolean;
}

export interface PropertyHistory {
  readonly kind: RecordKind;
  readonly name: string;
  /** How the value that is shown was chosen; the rule of the store, told. */
  readonly rule: Message;
  /** Learned last first. */
  readonly values: readonly SaidValue[];
}

export interface RecordHistory {
  readonly id: string;
  readonly kind: RecordKind;
  readonly label: string;
  readonly properties: readonly PropertyHistory[];
}

/** Undefined where nothing was ever said about the id. */
export async function readHistory(
  deps: Deps,
  request: { readonly id: string; readonly view: View },
): Promise<RecordHistory | undefined> {
  const { id, view } = request;
  const statements = asKnown(await deps.store.statementsEver(id, view), view).sort(learnedLastFirst);
  const [newest] = statements;
  if (newest === undefined) return undefined;
  const undone = await undoneImports(deps, statements, view);
  const kinds = [...new Set(statements.map(({ kind }) => kind))];
  const properties = await Promise.all(
    kinds.map(async (kind) => {
      const record = await deps.store.record(kind, id, view);
      const ofKind = statements.filter((one) => one.kind === kind);
      const shown = (record?.values ?? {}) as Readonly<Record<string, Json | undefined>>;
      return Promise.all(
        Object.entries(propertiesOf(kind))
          .filter(([name]) => ofKind.some(({ values }) => isSaid(values[name])))
          .map(([name, property]) =>
            historyOf(deps, { kind, name, property, shown: shown[name], statements: ofKind, undone, view }),
          ),
      );
    }),
  );
  const { kind } = newest;
  const held = await deps.store.record(kind, id, ofAllDays(view));
  // What was undone is called what it was called.
  const ever = Object.assign(
    {},
    ...statements
      .filter((one) => one.kind === kind)
      .map((one) => one.values)
      .reverse(),
  );
  const name = await nameBy(deps, { id, kind, values: held?.values ?? ever }, view);
  return { id, kind, label: name ?? render(`entry.kind.${kind}`), properties: properties.flat() };
}

/** As it stood then: what was learnt since is left out, and what was closed since was open. */
function asKnown(statements: readonly Statement[], { knownAt }: View): Statement[] {
  if (knownAt === undefined) return [...statements];
  return statements
    .filter(({ recordedFrom }) => recordedFrom <= knownAt)
    .map(({ recordedUntil, ...open }) =>
      recordedUntil === undefined || knownAt < recordedUntil ? open : { ...open, recordedUntil },
    );
}

const isSaid = (value: Json | undefined): value is Json => value !== undefined && value !== null;

function learnedLastFirst(a: Statement, b: Statement): number {
  if (a.recordedFrom !== b.recordedFrom) return a.recordedFrom < b.recordedFrom ? 1 : -1;
  // Of one entry: what begins later first, whatever the record is called.
  const [from, other] = [a.from ?? '', b.from ?? ''];
  if (from !== other) return from < other ? 1 : -1;
  return a.id < b.id ? 1 : -1;
}

async function undoneImports(deps: Deps, statements: readonly Statement[], view: View): Promise<ReadonlySet<string>> {
  const ids = [...new Set(statements.filter((one) => one.recordedUntil !== undefined).map((one) => one.import))];
  const found = await Promise.all(ids.map((id) => deps.store.importById(id, view)));
  return new Set(found.flatMap((one) => (one?.state === 'undone' ? [one.id] : [])));
}

interface Asked {
  readonly kind: RecordKind;
  readonly name: string;
  readonly property: Property;
  readonly shown: Json | undefined;
  readonly statements: readonly Statement[];
  readonly undone: ReadonlySet<string>;
  readonly view: View;
}

async function historyOf(deps: Deps, asked: Asked): Promise<PropertyHistory> {
  const { kind, name, property, shown, undone, view } = asked;
  const isList = property.type === 'ref' && property.many === true;
  const said = asked.statements.filter((one) => isSaid(one.values[name]));
  const values = await Promise.all(
    said.map(async (statement): Promise<SaidValue> => {
      const value = statement.values[name] as Json;
      const state = stateOf(statement, undone, view.asOf);
      const said = await valueText(deps, { kind, name, value, view });
      return { statement, ...said, state, shown: state === 'held' && (isList || sameJson(value, shown)) };
    }),
  );
  const rule = message(`history.rule.${ruleOf(values, isList)}`);
  const all = [...values, ...(await takenBack(deps, asked))];
  return { kind, name, rule, values: all.sort((a, b) => learnedLastFirst(a.statement, b.statement)) };
}

/** Of each part that said it and then no more: what was said, with whoever says it no more. */
async function takenBack(deps: Deps, { kind, name, statements, undone, view }: Asked): Promise<readonly SaidValue[]> {
  const last = new Map<string, Statement>();
  const ended: { readonly value: Json; readonly statement: Statement }[] = [];
  for (const statement of statements.toSorted((a, b) => learnedLastFirst(b, a))) {
    const part = `${statement.workspace} ${statement.publisher} ${statement.part}`;
    const before = last.get(part)?.values[name];
    if (isSaid(before) && !isSaid(statement.values[name])) ended.push({ value: before, statement });
    last.set(part, statement);
  }
  return Promise.all(
    ended.map(async ({ value, statement }): Promise<SaidValue> => {
      const state = stateOf(statement, undone, view.asOf);
      const became = state === 'superseded' || state === 'undone' ? (`taken_back_${state}` as const) : 'taken_back';
      return { statement, ...(await valueText(deps, { kind, name, value, view })), state: became, shown: false };
    }),
  );
}

function stateOf(statement: Statement, undone: ReadonlySet<string>, asOf: Day | undefined): SaidState {
  if (statement.recordedUntil !== undefined) return undone.has(statement.import) ? 'undone' : 'superseded';
  return asOf === undefined || holdsOn(statement, asOf) ? 'held' : 'other_day';
}

type Rule = 'none' | 'only' | 'joined' | 'agreed' | 'recorded-last' | 'publisher-first';

function ruleOf(values: readonly SaidValue[], isList: boolean): Rule {
  const held = values.filter(({ state }) => state === 'held');
  if (held.length === 0) return 'none';
  if (held.length === 1) return 'only';
  if (isList) return 'joined';
  const others = held.filter(({ shown }) => !shown);
  if (others.length === 0) return 'agreed';
  const rank = ({ statement }: SaidValue) => statement.rankedFrom ?? statement.recordedFrom;
  const last =
    held
      .filter(({ shown }) => shown)
      .map(rank)
      .sort()
      .at(-1) ?? '';
  return others.some((one) => rank(one) >= last) ? 'publisher-first' : 'recorded-last';
}
