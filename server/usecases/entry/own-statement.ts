/** What is entered here beside what others say of the same record: only what adds to that, or differs, is stated. */
import { type Json, type Property, propertiesOf, type RecordKind, type Values } from '../../../schema/graph.ts';
import type { Day } from '../../domain/dates.ts';
import { type Message, message, param } from '../../domain/outcome.ts';
import type {
  Instant,
  Statement,
  StatementDraft,
  StatementSource,
  Store,
  StoredRecord,
  View,
  Workspace,
} from '../../store/store.ts';
import { type EntryField, type EntrySpec, endOf, isClosed } from './entry-fields.ts';
import { readValue } from './read-value.ts';
import { showValue } from './show-value.ts';
import { PART, PUBLISHER, type Report } from './source.ts';

export interface Held {
  readonly record: StoredRecord;
  /** What was entered here, in one statement or in one for each fact. */
  readonly own: readonly Statement[];
  readonly ownValues: Values;
  readonly others: readonly Statement[];
}

/** What was said before and is only ended keeps its place among others: nobody said it anew. */
export interface EntryDraft extends StatementDraft {
  readonly rankedFrom?: Instant;
}

type Days = Pick<StatementDraft, 'from' | 'until'>;

/** The statements that a form makes: one whole, or one for each fact that is new or different. */
export function statementsOf(
  spec: EntrySpec,
  subject: string,
  values: Values,
  made: { readonly source: StatementSource; readonly days: Days; readonly held?: Held | undefined },
): readonly EntryDraft[] {
  const { source, days, held } = made;
  const head = { subject, kind: spec.kind, publisher: PUBLISHER, source };
  if (spec.whole === true) {
    const said = held?.own.find((one) => Object.keys(one.values).length > 0) ?? held?.own[0];
    return [{ ...head, part: said?.part ?? PART, values, ...daysOf(said), ...days }];
  }
  const before = held?.ownValues ?? {};
  const names = [...new Set([...Object.keys(values), ...Object.keys(before)])];
  const changed = names.filter((name) => !sameJson(values[name], before[name]));
  // Only the first day is different: then it is said of all that was entered.
  const statements = (changed.length > 0 ? changed : names).flatMap((name) => {
    const value = values[name];
    const said = lastSaid(held, name);
    const stated = { ...head, values: value === undefined ? {} : { [name]: value }, ...daysOf(said), ...days };
    const part = said?.part ?? `${PART}:${name}`;
    const ended = changed.length > 0 && said !== undefined ? heldBefore(said, days.from) : undefined;
    return ended === undefined ? [{ ...stated, part }] : [{ ...stated, part: `${PART}:${name}:${days.from}` }, ended];
  });
  return [...statements, ...stillClosed(spec, held, statements)];
}

/** Of a record that is closed, the rest of it keeps its end with what is corrected: whoever undoes the closing undoes no half of it. */
function stillClosed(spec: EntrySpec, held: Held | undefined, stated: readonly EntryDraft[]): readonly EntryDraft[] {
  const isClosed = endOf(spec) === undefined && held?.own.every(({ until }) => until !== undefined);
  if (held === undefined || isClosed !== true) return [];
  const parts = new Set(stated.map(({ part }) => part));
  return held.own
    .filter(({ part }) => !parts.has(part))
    .map((said) => {
      const { subject, kind, publisher, part, values, source } = said;
      return {
        subject,
        kind,
        publisher,
        part,
        values,
        source,
        ...daysOf(said),
        rankedFrom: said.rankedFrom ?? said.recordedFrom,
      };
    });
}

/** Of a fact that was amended, the statement of the latest days. */
function lastSaid(held: Held | undefined, name: string): Statement | undefined {
  const said = held?.own.filter((one) => one.values[name] !== undefined) ?? [];
  return said.reduce<Statement | undefined>(
    (last, one) => (last === undefined || (one.from ?? '') > (last.from ?? '') ? one : last),
    undefined,
  );
}

/** What an amendment leaves standing: until its first day, what was said before holds, by the source that said it. */
function heldBefore(said: Statement, from: string | undefined): EntryDraft | undefined {
  const { subject, kind, publisher, part, values, source, from: since } = said;
  if (from === undefined || (since ?? '') >= from || (said.until !== undefined && said.until <= from)) return undefined;
  return {
    ...{ subject, kind, publisher, part, values, source, until: from as Day },
    ...(since === undefined ? {} : { from: since }),
    rankedFrom: said.rankedFrom ?? said.recordedFrom,
  };
}

export function daysOf(statement: Statement | undefined): Days {
  const { from, until } = statement ?? {};
  return { ...(from === undefined ? {} : { from }), ...(until === undefined ? {} : { until }) };
}

/** Undefined where nothing is held under the id. */
export async function readHeld(
  store: Store,
  asked: { readonly kind: RecordKind; readonly id: string; readonly view: View; readonly workspace: Workspace },
): Promise<Held | undefined> {
  const { asOf: _asOf, ...view } = asked.view;
  const record = await store.record(asked.kind, asked.id, view);
  if (record === undefined) return undefined;
  const all = (await store.statementsAbout(asked.id, view)).filter(({ kind }) => kind === asked.kind);
  const isOwn = ({ publisher, part, workspace }: Statement) =>
    publisher === PUBLISHER && workspace === asked.workspace && (part === PART || part.startsWith(`${PART}:`));
  const own = all.filter(isOwn);
  const inTime = [...own].sort((a, b) => ((a.from ?? '') < (b.from ?? '') ? -1 : 1));
  const ownValues: Values = Object.assign({}, ...inTime.map(({ values }) => values));
  return { record, own, ownValues, others: all.filter((one) => !isOwn(one)) };
}

/** Why it is not closed here; undefined where it can be. */
export function whyNotClosed(spec: EntrySpec, { own, others }: Pick<Held, 'own' | 'others'>): Message | undefined {
  if (!isClosed(spec)) return message('entry.not-closed', { kind: param.text(spec.kind) });
  // What is entered about a record of a file is corrected or undone: ended, what the file says would only come back.
  const isOfFile = own.length === 0 || others.length > 0;
  return endOf(spec) === undefined && isOfFile ? message('entry.nothing-to-close') : undefined;
}

/** All that is entered here of the record once it is corrected. What no form shows stays as it was said. */
export function correctedValues(spec: EntrySpec, entered: Values, held: Held, report: Report): Values {
  const properties = propertiesOf(spec.kind);
  const shown = new Map(spec.fields.map((field) => [field.name, { field, property: properties[field.name] }]));
  const stated: Record<string, Json> = {};
  for (const [name, value] of Object.entries(held.ownValues)) if (!shown.has(name)) stated[name] = value;
  for (const [name, { field, property }] of shown) {
    const value = asHeld(entered[name], held.record.values[name as never], property, field);
    const said = held.others.map((one) => one.values[name]).filter((one) => one !== undefined && one !== null);
    const isList = property?.type === 'ref' && property.many === true;
    const unsaid = isList ? said.flat().filter((id) => !((value ?? []) as readonly Json[]).includes(id as Json)) : said;
    if (unsaid.length > 0 && (isList || value === undefined)) {
      report(name, 'entry.said-by-others', { value: param.text(String(held.others[0]?.source.document ?? '')) });
      continue;
    }
    if (value === undefined) continue;
    if (isList) {
      const added = (value as readonly Json[]).filter((id) => !said.flat().includes(id));
      if (added.length > 0) stated[name] = added;
    } else if (held.ownValues[name] !== undefined || !sameJson(value, held.record.values[name as never])) {
      stated[name] = value;
    }
  }
  return stated;
}

/** What was not typed over is as it was said, to the last zero. */
function asHeld(value: Json | undefined, held: Json | undefined, property: Property | undefined, field: EntryField) {
  if (value === undefined || held === undefined || property === undefined || property.type === 'ref') return value;
  const back = readValue(showValue(held, property, field), property, field);
  return back.ok && sameJson(back.value, value) ? held : value;
}

/** Whatever the order of keys. */
export function sameJson(a: Json | undefined, b: Json | undefined): boolean {
  return sorted(a) === sorted(b);
}

function sorted(value: Json | undefined): string {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return JSON.stringify(value ?? null);
  return JSON.stringify(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
