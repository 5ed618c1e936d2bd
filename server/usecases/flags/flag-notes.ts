/** Flag, explanation, decision: what was said and done after a flag, by whom and when. Nothing of it changes the test. */
import { randomUUID } from 'node:crypto';
import type { Values } from '../../../schema/graph.ts';
import type { Day } from '../../domain/dates.ts';
import { FLAGS } from '../../domain/flags/index.ts';
import { param } from '../../domain/outcome.ts';
import type { Store, StoredRecord, View, Workspace } from '../../store/store.ts';
import type { Deps } from '../deps.ts';
import { requiredDay } from '../entered-day.ts';
import { markOf } from '../entry/read-entered.ts';
import { importAtOnce } from '../importing/one-batch.ts';
import type { Problem } from '../problem.ts';
import { NOTE_KINDS } from './note-kinds.ts';

export interface FlagNoteEntry {
  readonly test: string;
  /** A contract or a wage record. */
  readonly subject: string;
  readonly kind: string;
  readonly on: string;
  readonly by: string;
  readonly text: string;
}

export type SavedNote =
  | { readonly ok: true; readonly note: StoredRecord<'FlagNote'> }
  | { readonly ok: false; readonly problems: readonly Problem[] };

const PUBLISHER = 'entered';
const LONGEST = 5_000;

/** Written as an import of its own, so that it can be undone like any other. */
export async function addFlagNote(
  deps: Deps,
  request: { readonly entry: FlagNoteEntry; readonly view: View; readonly workspace: Workspace },
): Promise<SavedNote> {
  const { entry, view, workspace } = request;
  const property = await subjectOf(deps.store, entry.subject, view);
  const problems = problemsOf(entry, property, deps.today());
  if (problems.length > 0 || property === undefined) return { ok: false, problems };
  const id = `note-${randomUUID()}`;
  const { test, kind, on, by, text } = entry;
  const values: Values = { [property]: entry.subject, test, kind, on, by: by.trim(), text: text.trim() };
  const source = { document: 'flag' };
  const draft = { subject: id, kind: 'FlagNote' as const, part: 'entry', publisher: PUBLISHER, values, source };
  await importAtOnce(deps, {
    ...{ id, workspace, mapping: 'flag-note', publisher: PUBLISHER, files: [] },
    ...{ file: markOf(draft), lastLine: 1, rows: [{ line: 1, statements: [draft] }], problems: [] },
  });
  const note = await deps.store.record('FlagNote', id, view);
  return note === undefined ? { ok: false, problems: [] } : { ok: true, note };
}

async function subjectOf(store: Store, id: string, view: View): Promise<'contract' | 'wageRecord' | undefined> {
  if ((await store.record('Contract', id, view)) !== undefined) return 'contract';
  return (await store.record('WageRecord', id, view)) === undefined ? undefined : 'wageRecord';
}

function problemsOf(entry: FlagNoteEntry, subject: string | undefined, today: Day): readonly Problem[] {
  const found: Problem[] = [];
  const report = (field: string, code: string, value?: string, known?: readonly string[]) =>
    found.push({
      ...{ field, code },
      params: {
        ...(value === undefined ? {} : { value: param.text(value) }),
        ...(known === undefined ? {} : { known: param.text(known.join(', ')) }),
      },
    });
  const tests = FLAGS.map(({ id }) => id);
  if (!tests.includes(entry.test)) report('test', 'note.unknown-value', entry.test, tests);
  if (subject === undefined) report('subject', 'note.subject-not-held', entry.subject);
  if (!NOTE_KINDS.some((kind) => kind === entry.kind)) report('kind', 'note.unknown-value', entry.kind, NOTE_KINDS);
  const on = requiredDay(entry.on, 'note.bad-day', (code, params) => found.push({ field: 'on', code, params }));
  if (on !== undefined && on > today) report('on', 'note.day-ahead', on);
  if (entry.by.trim() === '') report('by', 'note.nobody');
  if (entry.text.trim() === '') report('text', 'note.no-text');
  if (entry.text.length > LONGEST) report('text', 'note.too-long', String(LONGEST));
  return found;
}
