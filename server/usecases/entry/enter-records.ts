/** Records by hand, one or a table of them, written as one import of its own: all of it is undone together. */
import { randomUUID } from 'node:crypto';
import type { Json, Values } from '../../../schema/graph.ts';
import { type Params, param } from '../../domain/outcome.ts';
import type { ImportStart, RowStatements, StatementSource, View, Workspace } from '../../store/store.ts';
import type { Deps } from '../deps.ts';
import { enteredDay } from '../entered-day.ts';
import { ofAllDays } from '../facts/all-days.ts';
import { importAtOnce } from '../importing/one-batch.ts';
import type { Problem } from '../problem.ts';
import { inLanguage } from '../reader-language.ts';
import { newId } from '../records/minted.ts';
import { checkEntry, type Typed } from './check-entry.ts';
import { asStated, checkFact } from './check-fact.ts';
import { ENTRY_KINDS, specOf } from './entry-fields.ts';
import { inWordsOfNow, withMeanwhile } from './meanwhile.ts';
import { correctedValues, type EntryDraft, readHeld, sameJson, statementsOf } from './own-statement.ts';
import { markOf } from './read-entered.ts';
import { readForm } from './read-form.ts';
import { PUBLISHER, type Report, readSource, type SourceEntry } from './source.ts';

export interface RecordEntry {
  readonly kind: string;
  /** Of the record to correct; absent: a new one. */
  readonly id?: string | null | undefined;
  readonly values: Typed;
  /** Of a correction, the fields as they stood when the typing began: what others made of them meanwhile is seen by it. */
  readonly began?: Typed | undefined;
  /** The first day on which it held, where that is known. */
  readonly since?: string | null | undefined;
}

export interface EnterRequest {
  readonly entries: readonly RecordEntry[];
  readonly source: SourceEntry;
  readonly view: View;
  readonly workspace: Workspace;
  /** Only looked at: nothing is written. */
  readonly dryRun?: boolean;
}

export interface Entered {
  readonly id: string;
  readonly kind: string;
}

export interface EntryAnswer {
  /** Of each entry, in order; `source.*` stands with the first. */
  readonly rows: readonly { readonly problems: readonly Problem[] }[];
  /** Written: those without a problem; none where the source has one. */
  readonly saved: readonly Entered[];
  readonly import?: string;
}

const MOST_ROWS = 2_000;
/** Said only where nothing else is wrong: what could not be read may have been the difference. */
const NOTHING_NEW = 'entry.nothing-new';

/** Good rows are written even where others have problems: those come back to be mended. */
export async function enterRecords(deps: Deps, request: EnterRequest): Promise<EntryAnswer> {
  const { entries, view, workspace } = request;
  const ofSource: Problem[] = [];
  const source = await readSource(deps, request.source, collect(ofSource));
  if (entries.length > MOST_ROWS) collect(ofSource)('rows', 'entry.too-many', { value: param.text(String(MOST_ROWS)) });
  const rows: { problems: Problem[] }[] = [];
  const written: (readonly EntryDraft[])[] = [];
  for (const [at, entry] of entries.slice(0, MOST_ROWS).entries()) {
    const problems: Problem[] = at === 0 ? [...ofSource] : [];
    const made = await stateEntry(deps, entry, {
      ...{ view, workspace, report: collect(problems) },
      source: entries.length === 1 ? source : { ...source, line: at + 1 },
    });
    rows.push({ problems: problems.length === 1 ? problems : problems.filter(({ code }) => code !== NOTHING_NEW) });
    if (made === undefined || problems.length > 0) continue;
    written.push(made);
  }
  const isHeldBack = request.dryRun === true || ofSource.length > 0 || written.length === 0;
  if (isHeldBack) return { rows, saved: [] };
  const id = await writeEntry(deps, workspace, written);
  const saved = written.flatMap(([first]) => (first === undefined ? [] : [{ id: first.subject, kind: first.kind }]));
  return { rows, saved, import: id };
}

/** One import; the statements of each record count as one row of its ledger. */
export async function writeEntry(
  deps: Deps,
  workspace: Workspace,
  records: readonly (readonly EntryDraft[])[],
): Promise<string> {
  const id = `entry-${randomUUID()}`;
  const [first] = records.flat();
  await importAtOnce(deps, {
    ...{
      id,
      workspace,
      mapping: 'entry',
      publisher: PUBLISHER,
      files: filesOf(records),
      file: first === undefined ? 'entry' : markOf(first),
      lastLine: records.length,
    },
    ...{ rows: records.flatMap(rowsOf), problems: [] },
  });
  return id;
}

/** One row a record, and one for each statement of it that keeps its old place. */
function rowsOf(drafts: readonly EntryDraft[], at: number): readonly RowStatements[] {
  const line = at + 1;
  const statements = drafts.filter(({ rankedFrom }) => rankedFrom === undefined);
  const kept = drafts.flatMap(({ rankedFrom, ...statement }) =>
    rankedFrom === undefined ? [] : [{ line, statements: [statement], rankedFrom }],
  );
  return [{ line, statements }, ...kept];
}

/** The photo or scan that they are read from, under the title that it was given: so that it is known where it is cited. */
export function filesOf(records: readonly (readonly EntryDraft[])[]): ImportStart['files'] {
  const files = new Map<string, string>();
  for (const { source } of records.flat()) if (source.hash !== undefined) files.set(source.hash, source.document);
  return [...files].map(([hash, name]) => ({ name, hash }));
}

export function collect(problems: Problem[]): Report {
  return (field, code, params = {}) => void problems.push({ field, code, params });
}

export function unknownKind(kind: string): Params {
  return { value: param.text(kind), known: param.list(ENTRY_KINDS.map(param.text)) };
}

interface Asked {
  readonly view: View;
  readonly workspace: Workspace;
  readonly report: Report;
  readonly source: StatementSource;
}

async function stateEntry(
  deps: Deps,
  entry: RecordEntry,
  { view, workspace, report, source }: Asked,
): Promise<readonly EntryDraft[] | undefined> {
  const spec = specOf(entry.kind);
  if (spec === undefined) {
    report('kind', 'entry.unknown-value', unknownKind(entry.kind));
    return undefined;
  }
  if (spec.onlyCorrected === true && entry.id == null) {
    report('kind', 'entry.claim-whole');
    return undefined;
  }
  const since = entry.since?.trim() || undefined;
  const from =
    since === undefined
      ? undefined
      : enteredDay(since, 'entry.bad-day', (code, params) => report('since', code, params));
  const days = from === undefined ? {} : { from };
  const { kind } = spec;
  const id = entry.id ?? undefined;
  const held = id === undefined ? undefined : await readHeld(deps.store, { kind, id, view, workspace });
  const told = new Set<string>();
  const note: Report = (field, ...why) => {
    told.add(field);
    report(field, ...why);
  };
  const typed = await typedNow(deps, entry, { view, workspace, report: note });
  const read = await checkEntry(deps, { spec, typed, view, report: note, held: held?.record.values });
  if (kind === 'PartyFact') await checkFact(deps, { id, values: read, view, report });
  const values = withDefaults(kind, read);
  if (id === undefined) {
    const made = kind === 'ClaimLine' ? await nextLine(deps, values, view) : { id: newId(kind), values };
    return statementsOf(spec, made.id, withSource(kind, made.values, source), { source, days });
  }
  if (held === undefined) {
    report('id', 'entry.record-gone', { value: param.text(id) });
    return undefined;
  }
  // What could not be read is not told as left out as well.
  const beside: Report = (field, ...why) => (told.has(field) ? undefined : report(field, ...why));
  const stated = withSource(kind, correctedValues(spec, values, held, beside), source);
  const isSame = since === undefined || held.own.every(({ from }) => from === since);
  if (isSame && sameValues(stated, held.ownValues)) report('id', NOTHING_NEW);
  return statementsOf(spec, id, stated, { source, days, held });
}

/** With what others made meanwhile of a record that is corrected. */
async function typedNow(
  deps: Deps,
  { kind, id, values, began }: RecordEntry,
  { view, workspace, report }: { readonly view: View; readonly workspace: Workspace; readonly report: Report },
): Promise<Typed> {
  if (id == null || began == null) return values;
  const read = async () => (await readForm(deps, { kind, id, view, workspace }))?.fields ?? [];
  const now = await read();
  const begun = await inWordsOfNow({ typed: values, began }, now, async (locale) => await inLanguage(locale, read));
  return withMeanwhile(begun.typed, begun.began, now, report);
}

/** A line that is added stands after those held, by the next number that none of them has. */
async function nextLine(
  { store }: Deps,
  values: Values,
  view: View,
): Promise<{ readonly id: string; readonly values: Values }> {
  const claim = String(values.claim ?? '');
  const lines = (await store.claimFile(claim, ofAllDays(view)))?.lines ?? [];
  const taken = new Set(lines.map((line, at) => line.values.number ?? String(at + 1)));
  let next = lines.length + 1;
  while (taken.has(String(next))) next += 1;
  return { id: `${claim}-line-${randomUUID()}`, values: { number: String(next), ...values } };
}

/** An event that is entered happened, unless it is said that it did not; a count about a party is kept as a case file has it. */
function withDefaults(kind: string, values: Readonly<Record<string, Json>>): Readonly<Record<string, Json>> {
  if (kind === 'PartyFact') return asStated(values);
  return kind === 'Event' ? { occurred: true, ...values } : values;
}

/** What a party knew is told with whoever says so, wherever it is weighed. */
function withSource(kind: string, values: Values, { document }: StatementSource): Values {
  return kind === 'Knowledge' ? { ...values, source: document } : values;
}

function sameValues(a: Values, b: Values): boolean {
  const names = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...names].every((name) => sameJson(a[name], b[name]));
}
