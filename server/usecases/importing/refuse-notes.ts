/** Rows of files that state a note on a flag: what the page refuses of one is refused here too. */
import { type Day, isDay } from '../../domain/dates.ts';
import { FLAGS } from '../../domain/flags/index.ts';
import type { FileRow } from '../../importers/file-rows.ts';
import type { RowProblem, StatementDraft } from '../../store/store.ts';
import { NOTE_KINDS } from '../flags/note-kinds.ts';

const TESTS = FLAGS.map(({ id }) => id);

/** The row as it is, or rejected: a note on no test that there is would stand nowhere, and one of a day to come is no note. */
export function refuseNotes(row: FileRow, file: string, today: Day): FileRow {
  if (!row.statements.some(({ kind }) => kind === 'FlagNote')) return row;
  const found = row.statements.flatMap((statement) => faultsOf(statement, today));
  if (found.length === 0) return row;
  const problems = found.map((fault) => ({ file, line: row.line, outcome: 'rejected' as const, ...fault }));
  return { line: row.line, statements: [], problems: [...row.problems, ...problems] };
}

type Fault = Pick<RowProblem, 'code' | 'value' | 'params'>;

/** A row may say a part of a note; what it does not say is not known. */
function faultsOf({ kind, values }: StatementDraft, today: Day): readonly Fault[] {
  if (kind !== 'FlagNote') return [];
  const { test, kind: noteKind, on } = values;
  return [
    ...unknown(test, TESTS),
    ...unknown(noteKind, NOTE_KINDS),
    ...(typeof on === 'string' && isDay(on) && on > today
      ? [{ code: 'import.note-day-ahead', value: on, params: { day: on } }]
      : []),
  ];
}

function unknown(value: unknown, known: readonly string[]): readonly Fault[] {
  if (typeof value !== 'string' || known.includes(value)) return [];
  return [{ code: 'import.note-unknown', value, params: { value, known: known.join(', ') } }];
}
