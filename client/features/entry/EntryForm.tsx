import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useEffect, useState } from 'react';
import { EnterRecordsDocument } from '../../generated/operations.ts';
import { ask } from '../../graphql.ts';
import { ErrorList, type FieldErrors } from '../../ui/ErrorList.tsx';
import { TextField } from '../../ui/Field.tsx';
import { pressable } from '../../ui/pressable.ts';
import { Failed, Notice } from '../../ui/states.tsx';
import { useWrite } from '../../ui/useWrite.ts';
import { t } from '../../ui/words.ts';
import { dropDraft, keepDraft, readDraft } from './draft.ts';
import { EntryFields } from './EntryFields.tsx';
import {
  changedMeanwhile,
  controlId,
  entryOf,
  errorsOf,
  type Form,
  type FormState,
  focusFirst,
  focusOn,
  labelOf,
  SOURCE_FIELDS,
  type Source,
  sourceInput,
  startOf,
  withSeen,
} from './form.ts';
import { backWith, type Led, useBack } from './handed-back.ts';
import { PasteTable } from './PasteTable.tsx';
import { RecordLink } from './RecordLink.tsx';
import { Saved } from './Saved.tsx';
import { SourceFields } from './SourceFields.tsx';
import './entry.css';

export interface Kept {
  readonly id: string;
  readonly kind: string;
  readonly import: string;
}

/** What is typed beside a photo cites it; what it is called and its day are typed once, for all forms beside it. */
export interface BesidePhoto {
  readonly source: Source;
  readonly onSource: (part: Partial<Source>) => void;
  readonly offers: ReactNode;
  readonly onSaved: (kept: Kept, label: string) => void;
}

interface Props {
  readonly form: Form;
  readonly id?: string | undefined;
  readonly photo?: BesidePhoto;
  /** Where somebody was led here from, and for which field; what was begun for them has a draft of its own. */
  readonly led?: Led & { readonly begun: string };
}

/** Adds a record, or corrects one. */
export function EntryForm({ form, id, photo, led }: Props) {
  const name = [form.kind, id ?? 'new', led?.begun, photo?.source.file].filter(Boolean).join('.');
  const [draft] = useState(() => readDraft(name, startOf(form)));
  const [typed, setTyped] = useState<FormState>(draft ?? startOf(form));
  const state = photo ? { ...typed, source: photo.source } : typed;
  const [touched, setTouched] = useState(false);
  const [errors, setErrors] = useState<FieldErrors>({});
  const [kept, setKept] = useState<Kept>();
  const queries = useQueryClient();
  const goBack = useBack();
  const sought = led?.field;
  useEffect(() => {
    if (sought !== undefined) focusOn(controlId(sought));
  }, [sought]);
  useEffect(() => {
    if (touched) keepDraft(name, typed);
  }, [name, typed, touched]);
  const change = (part: Partial<FormState>) => {
    setTouched(true);
    setTyped((old) => ({ ...old, ...part }));
  };
  const [told, setTold] = useState<readonly string[]>([]);
  const save = useWrite({
    mutationFn: () =>
      ask(EnterRecordsDocument, {
        entries: [entryOf(form, withSeen(form, state, told), id)],
        source: sourceInput(state.source),
        dryRun: false,
      }),
    onSuccess: async ({ enterRecords }) => {
      const order = [...form.fields.map((field) => field.name), 'since', ...SOURCE_FIELDS];
      const found = errorsOf(enterRecords, order);
      setErrors(found);
      const [saved] = enterRecords.saved;
      if (saved === undefined || enterRecords.import == null) {
        focusFirst(found, order);
        const meanwhile = changedMeanwhile(enterRecords);
        setTold(meanwhile);
        if (meanwhile.length > 0) await queries.invalidateQueries();
        return;
      }
      dropDraft(name);
      setTouched(false);
      const now = { ...saved, import: enterRecords.import };
      photo?.onSaved(now, labelOf(form, state));
      await queries.invalidateQueries();
      if (!goBack(backWith(led, saved.id), { import: now.import, label: labelOf(form, state) })) setKept(now);
    },
  });
  const startAgain = () => {
    dropDraft(name);
    setTouched(false);
    setErrors({});
    setKept(undefined);
    setTyped({ ...startOf(form), source: kept === undefined ? startOf(form).source : state.source });
  };
  if (kept)
    return (
      <Saved
        title={t('page.entry.saved', { label: form.label })}
        importId={kept.import}
        keepPhotos={photo !== undefined}
      >
        <div className="row">
          <RecordLink className="button button-first" kind={kept.kind} id={kept.id}>
            {t('page.entry.saved.open')}
          </RecordLink>
          {id === undefined && (
            <button type="button" className="button" onClick={startAgain}>
              {t('page.entry.saved.another')}
            </button>
          )}
        </div>
      </Saved>
    );
  const source = (
    <SourceFields
      source={state.source}
      errors={errors}
      photo={photo !== undefined}
      onChange={photo?.onSource ?? ((part) => change({ source: { ...state.source, ...part } }))}
    >
      {photo?.offers}
    </SourceFields>
  );
  return (
    <form
      className="entry-form stack-wide"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save.mutate();
      }}
    >
      {draft && (
        <Notice>
          <p>
            {t('page.entry.draft')}{' '}
            <button type="button" className="text-button" onClick={startAgain}>
              {t('page.form.start-again')}
            </button>
          </p>
        </Notice>
      )}
      <ErrorList errors={errors} controlId={controlId} />
      {save.error && <Failed error={save.error} />}
      {photo && source}
      <EntryFields
        form={form}
        state={state}
        errors={errors}
        onChange={change}
        short={photo !== undefined}
        sought={sought}
      />
      {!photo && source}
      {form.asksSince && (
        <details>
          <summary>{t('page.entry.since.more')}</summary>
          <div className="entry-more">
            <TextField
              id={controlId('since')}
              type="date"
              label={t('page.entry.since')}
              hint={t('page.entry.since.hint')}
              error={errors.since}
              value={state.since}
              onChange={(since) => change({ since })}
            />
          </div>
        </details>
      )}
      <div className="row">
        <button type="submit" className="button button-first button-tall" {...pressable(!save.isPending)}>
          {t(id === undefined ? 'page.entry.save' : 'page.entry.save-correction')}
        </button>
        <span className="hint" role="status">
          {save.isPending ? t('page.entry.saving') : t('page.entry.kept-here')}
        </span>
      </div>
      {form.pasted && id === undefined && !photo && <PasteTable form={form} state={state} />}
    </form>
  );
}
