import type { ReactNode } from 'react';
import { comma } from '../../schema/messages/format.ts';
import { DayText } from './value.tsx';
import { t } from './words.ts';
import './notes.css';

interface Note {
  readonly id: string;
  readonly kind: string;
  readonly on?: string | null;
  readonly by?: string | null;
  readonly text: string;
}

/** What was said and done after flags: its kind, day and who says it, and the words as written. `about` says of which flag. */
export function NoteList<N extends Note>({
  notes,
  about,
}: {
  readonly notes: readonly N[];
  readonly about?: (note: N) => ReactNode;
}) {
  return (
    <ol className="notes">
      {notes.map((note) => (
        <li key={note.id}>
          <p className="small">
            <strong>{t('page.flag.note.kinds', { kind: note.kind })}</strong>
            {note.on && (
              <>
                {comma()}
                <DayText day={note.on} />
              </>
            )}
            {note.by && (
              <>
                {comma()}
                <bdi>{note.by}</bdi>
              </>
            )}
          </p>
          <p className="note-text">{note.text}</p>
          {about?.(note)}
        </li>
      ))}
    </ol>
  );
}
