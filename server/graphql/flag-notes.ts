import type { FlagNoteRecord, NotedSubject } from '../usecases/flags/read-flag-notes.ts';
import type { Context } from './context.ts';

/** What was said and done after flags of one record: of one test, or of all. */
export async function notesOf(
  subject: NotedSubject,
  { reader }: Context,
  test?: string,
): Promise<readonly FlagNoteRecord[]> {
  const notes = await reader().flagNotes.load(subject);
  return test === undefined ? notes : notes.filter(({ values }) => values.test === test);
}
