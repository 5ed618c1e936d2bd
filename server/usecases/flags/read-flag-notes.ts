/** What was said and done after flags, read for all that are shown at once; wherever a flag is shown, they stand with it. */
import { render } from '../../../schema/messages/index.ts';
import type { Store, StoredRecord, View } from '../../store/store.ts';
import { ofAllDays } from '../facts/all-days.ts';
import { everyRecord } from '../records/every-record.ts';
import type { FlagRow } from './flag-row.ts';
import { NOTE_KINDS } from './note-kinds.ts';

export type FlagNoteRecord = StoredRecord<'FlagNote'>;

export interface NotedSubject {
  readonly id: string;
  readonly kind: 'contract' | 'wage_record';
}

export const notedSubject = ({ subject: id, subjectKind: kind }: FlagRow): NotedSubject => ({ id, kind });

/** Of one test, or of all, in the order of their days. */
export type NotesOf = (subject: string, test?: string) => readonly FlagNoteRecord[];

/** A note in words and JSON. */
export interface ShownNote {
  readonly kind: string;
  readonly kindText: string;
  readonly on?: string;
  readonly by?: string;
  readonly text: string;
}

/** Of more records than these all notes are read: people write them one by one, and there are few. */
const MOST_ASKED = 500;
const PROPERTIES = { contract: 'contract', wage_record: 'wageRecord' } as const;

export async function readFlagNotes(store: Store, subjects: readonly NotedSubject[], view: View): Promise<NotesOf> {
  const found = new Map<string, FlagNoteRecord[]>();
  // A note of a later day is shown too: what was said since is part of the flag.
  const everyDay = ofAllDays(view);
  for (const [kind, property] of Object.entries(PROPERTIES)) {
    const ids = [...new Set(subjects.filter((subject) => subject.kind === kind).map(({ id }) => id))];
    if (ids.length === 0) continue;
    const where = ids.length > MOST_ASKED ? {} : { [property]: ids };
    for await (const note of everyRecord(store, 'FlagNote', everyDay, where)) {
      const subject = note.values[property];
      if (subject !== undefined) found.set(subject, [...(found.get(subject) ?? []), note]);
    }
  }
  for (const notes of found.values()) notes.sort(byDay);
  return (subject, test) =>
    (found.get(subject) ?? []).filter(({ values }) => test === undefined || values.test === test);
}

export async function notesOn(
  store: Store,
  subject: NotedSubject,
  view: View,
  test?: string,
): Promise<readonly FlagNoteRecord[]> {
  return (await readFlagNotes(store, [subject], view))(subject.id, test);
}

/** Of one day the question comes before its answer, and that before what was decided. */
function byDay(a: FlagNoteRecord, b: FlagNoteRecord): number {
  const [days, kinds] = [(a.values.on ?? '').localeCompare(b.values.on ?? ''), kindOrder(a) - kindOrder(b)];
  return days || kinds || a.id.localeCompare(b.id);
}

const ORDER: readonly string[] = NOTE_KINDS;
const kindOrder = ({ values }: FlagNoteRecord): number => ORDER.indexOf(values.kind ?? '');

export function showNote({ values: { kind = 'explanation', on, by, text = '' } }: FlagNoteRecord): ShownNote {
  return {
    ...{ kind, kindText: render('page.flag.note.kinds', { kind }) },
    ...(on === undefined ? {} : { on }),
    ...(by === undefined ? {} : { by }),
    text,
  };
}
