/** Flag, question, explanation, decision: what was said and done after a flag, and a form to add to it. */

import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { AddFlagNoteDocument } from '../../generated/operations.ts';
import { ask } from '../../graphql.ts';
import { today } from '../../ui/AsOf.tsx';
import { Field, SelectField, TextField } from '../../ui/Field.tsx';
import { useKnown } from '../../ui/known.ts';
import { NoteList } from '../../ui/NoteList.tsx';
import { pressable } from '../../ui/pressable.ts';
import { Failed } from '../../ui/states.tsx';
import { useWrite } from '../../ui/useWrite.ts';
import { t } from '../../ui/words.ts';
import { AskToExplain } from './AskToExplain.tsx';
import type { FlagData } from './FlagPage.tsx';

const KINDS = ['asked', 'explanation', 'decision', 'mended'] as const;
const EMPTY = { kind: 'explanation', on: '', by: '', text: '' };
export type Entry = typeof EMPTY;
type Errors = Readonly<Record<string, string>>;

function useAdd(flag: FlagData, onAdded: (sent: Entry) => void, onErrors: (errors: Errors) => void) {
  const queries = useQueryClient();
  return useWrite({
    mutationFn: (entry: Entry) =>
      ask(AddFlagNoteDocument, {
        input: { ...entry, on: entry.on === '' ? today() : entry.on, test: flag.test.id, subject: flag.subject },
      }),
    onSuccess: async ({ addFlagNote }, entry) => {
      if (addFlagNote.__typename === 'InvalidInput') {
        onErrors(Object.fromEntries(addFlagNote.problems.map(({ field, text }) => [field ?? 'text', text])));
        return;
      }
      onErrors({});
      onAdded(entry);
      await queries.invalidateQueries();
    },
  });
}

/** `begun`: what is known already of what is to be added. */
function NoteForm({ flag, begun }: { readonly flag: FlagData; readonly begun: Partial<Entry> }) {
  const [entry, setEntry] = useState<Entry>({ ...EMPTY, ...begun });
  const [errors, setErrors] = useState<Errors>({});
  // What is written already while one is being kept is the next one, and stays.
  const add = useAdd(flag, (sent) => setEntry((now) => (now === sent ? EMPTY : now)), setErrors);
  const change = (part: Partial<Entry>) => setEntry((old) => ({ ...old, ...part }));
  return (
    <form
      className="stack note-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        add.mutate(entry);
      }}
    >
      <SelectField
        label={t('page.flag.note.kind')}
        value={entry.kind}
        unknown={false}
        options={KINDS.map((value) => ({ value, text: t('page.flag.note.kinds', { kind: value }) }))}
        error={errors.kind}
        onChange={(kind) => change({ kind })}
      />
      <TextField
        type="date"
        label={t('page.flag.note.on')}
        value={entry.on}
        error={errors.on}
        hint={t('page.flag.note.on-hint')}
        onChange={(on) => change({ on })}
      />
      <TextField
        label={t('page.flag.note.by')}
        value={entry.by}
        error={errors.by}
        hint={t('page.flag.note.by-hint')}
        onChange={(by) => change({ by })}
      />
      <Field label={t('page.flag.note.text')} error={errors.text}>
        {(control) => (
          <textarea
            {...control}
            className="input"
            rows={4}
            value={entry.text}
            onChange={(event) => change({ text: event.target.value })}
          />
        )}
      </Field>
      {add.error && <Failed error={add.error} />}
      <button type="submit" className="button" {...pressable(!add.isPending)}>
        {t('page.flag.note.add')}
      </button>
    </form>
  );
}

interface Begun {
  readonly entry: Partial<Entry>;
  /** How often one was begun: each anew. */
  readonly times: number;
}

/** The form folds out where it is begun from a text, and its first empty field has the focus. */
function AddNote({ flag, begun }: { readonly flag: FlagData; readonly begun: Begun }) {
  const fold = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    if (fold.current === null || begun.times === 0) return;
    fold.current.open = true;
    const fields = [...fold.current.querySelectorAll<HTMLInputElement>('input:not([type=date]), textarea')];
    fields.find(({ value }) => value === '')?.focus();
  }, [begun]);
  return (
    <details ref={fold}>
      <summary>{t('page.flag.note.open')}</summary>
      <NoteForm key={begun.times} flag={flag} begun={begun.entry} />
    </details>
  );
}

export function Notes({ flag, asking }: { readonly flag: FlagData; readonly asking: number }) {
  const known = useKnown();
  const [begun, setBegun] = useState<Begun>({ entry: {}, times: 0 });
  return (
    <section className="sheet sheet-pad stack" aria-labelledby="notes">
      <h2 id="notes">{t('page.flag.notes')}</h2>
      {flag.notes.length === 0 ? <p className="quiet">{t('page.flag.notes.none')}</p> : <NoteList notes={flag.notes} />}
      {asking > 0 && (
        <AskToExplain
          flag={flag}
          asking={asking}
          onBegin={(entry) => setBegun(({ times }) => ({ entry, times: times + 1 }))}
        />
      )}
      {known === undefined && <AddNote flag={flag} begun={begun} />}
    </section>
  );
}
