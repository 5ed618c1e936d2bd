import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { HeldPhotosDocument, SaveClaimDocument } from '../../generated/operations.ts';
import { ask } from '../../graphql.ts';
import { useAnswer } from '../../ui/answered.tsx';
import { pressable } from '../../ui/pressable.ts';
import { Failed, Notice } from '../../ui/states.tsx';
import { useWrite } from '../../ui/useWrite.ts';
import { t } from '../../ui/words.ts';
import { focusOn } from '../entry/form.ts';
import { BesidePhoto } from './BesidePhoto.tsx';
import { ClaimSources } from './ClaimSources.tsx';
import { dropDraft, keepDraft } from './draft.ts';
import { controlId, ErrorList, type FieldErrors, fieldErrors } from './ErrorList.tsx';
import { EventFields } from './EventFields.tsx';
import type { ClaimForm } from './form.ts';
import { HeadFields } from './HeadFields.tsx';
import { LineFields } from './LineFields.tsx';
import { ownErrors } from './own-errors.ts';
import { SavedMeanwhile } from './SavedMeanwhile.tsx';
import { SumPanel } from './SumPanel.tsx';
import { readVocabulary, useVocabulary } from './vocabulary.ts';
import { toInput } from './wire.ts';
import './claim-form.css';

function useSave(form: ClaimForm, onErrors: (errors: FieldErrors) => void) {
  const navigate = useNavigate();
  const queries = useQueryClient();
  return useWrite({
    mutationFn: () => ask(SaveClaimDocument, { input: toInput(form) }),
    onSuccess: async ({ saveClaim }) => {
      if (saveClaim.__typename === 'InvalidInput') {
        const atFields = saveClaim.problems.filter(({ field }) => field !== 'version');
        if (atFields.length < saveClaim.problems.length) await queries.invalidateQueries();
        onErrors(fieldErrors(atFields));
        return;
      }
      dropDraft(form.id);
      await queries.invalidateQueries();
      await navigate({ to: '/claims/$id', params: { id: saveClaim.claim.id } });
    },
  });
}

interface Props {
  /** As it is without a draft. */
  readonly fresh: ClaimForm;
  readonly draft: ClaimForm | undefined;
  /** The field that somebody was led to. */
  readonly sought?: string | undefined;
}

export function ClaimFormView({ fresh, draft, sought }: Props) {
  const [form, setForm] = useState(draft ?? fresh);
  // What is typed from now on is kept as a draft too, and was not left behind.
  const [wasLeft, setWasLeft] = useState(draft !== undefined);
  const [errors, setErrors] = useState<FieldErrors>({});
  const [touched, setTouched] = useState(false);
  const list = useRef<HTMLDivElement>(null);
  const meanwhile = useRef<HTMLDivElement>(null);
  const held = useAnswer(HeldPhotosDocument, {}, { keep: true }).data?.sourceFiles ?? [];
  const vocabulary = readVocabulary(useVocabulary().data?.claimVocabulary);
  const save = useSave(form, setErrors);
  const isOlder = form.id !== undefined && form.version !== fresh.version && !save.isPending;
  const isRefused = save.isSuccess && (isOlder || Object.keys(errors).length > 0);
  useEffect(() => {
    if (isRefused) (list.current ?? meanwhile.current)?.focus();
  }, [isRefused]);
  useEffect(() => {
    if (sought !== undefined) focusOn(controlId(sought));
  }, [sought]);
  useEffect(() => {
    if (touched) keepDraft(form);
  }, [form, touched]);
  const change = (part: Partial<ClaimForm>) => {
    setTouched(true);
    setForm((old) => ({ ...old, ...part }));
  };
  const submit = () => {
    const found = ownErrors(form);
    setErrors(found);
    if (Object.keys(found).length > 0) requestAnimationFrame(() => list.current?.focus());
    else save.mutate();
  };
  const startAgain = () => {
    dropDraft(form.id);
    setTouched(false);
    setWasLeft(false);
    setForm(fresh);
  };
  const shared = { form, change, errors, vocabulary };
  const sources = { form, errors, held, onForm: change };
  const isBeside = form.sources.some(({ file, key }) => file !== undefined && key === form.shown);
  return (
    <form
      className={isBeside ? 'claim-form claim-beside' : 'claim-form'}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      {isBeside && <BesidePhoto {...sources} />}
      <div className="stack-wide claim-column">
        <p>{t('page.form.intro')}</p>
        {wasLeft && (
          <Notice>
            <p>
              {t('page.form.draft')}{' '}
              <button type="button" className="text-button" onClick={startAgain}>
                {t('page.form.start-again')}
              </button>
            </p>
          </Notice>
        )}
        {isOlder && form.id && (
          <SavedMeanwhile
            ref={meanwhile}
            id={form.id}
            onKeepMine={() => change({ version: fresh.version })}
            onTakeTheirs={startAgain}
          />
        )}
        <ErrorList ref={list} errors={errors} />
        {save.error && <Failed error={save.error} />}
        <ClaimSources {...sources} />
        <HeadFields {...shared} sought={sought} />
        <LineFields {...shared} sought={sought} />
        <EventFields {...shared} />
        <div className="row">
          <button type="submit" className="button button-first button-tall" {...pressable(!save.isPending)}>
            {t('page.form.trace')}
          </button>
          <span className="hint" role="status">
            {save.isPending ? t('page.form.saving') : t('page.form.saved-here')}
          </span>
        </div>
      </div>
      <SumPanel form={form} />
    </form>
  );
}
