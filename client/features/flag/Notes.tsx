/** Flag, explanation, decision: what was said and done after a flag, and a form to add to it. */

import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
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
import type { FlagData } from './FlagPage.tsx';

const KINDS = ['explanation', 'decision', 'mended'] as const;
const EMPTY = { kind: 'explanation', on: '', by: '', text: '' };
type Entry = typeof EMPTY;
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

function NoteForm({ flag }: { readonly flag: FlagData }) {
  const [entry, setEntry] = useState<Entry>(EMPTY);
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

export function Notes({ flag }: { readonly flag: FlagData }) {
  const known = useKnown();
  return (
    <section className="sheet sheet-pad stack" aria-labelledby="notes">
      <h2 id="notes">{t('page.flag.notes')}</h2>
      {flag.notes.length === 0 ? <p className="quiet">{t('page.flag.notes.none')}</p> : <NoteList notes={flag.notes} />}
      {known === undefined && (
        <details>
          <summary>{t('page.flag.note.open')}</summary>
          <NoteForm flag={flag} />
        </details>
      )}
    </section>
  );
}
