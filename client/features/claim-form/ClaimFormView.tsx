import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { SaveClaimDocument } from '../../generated/operations.ts';
import { ask } from '../../graphql.ts';
import { pressable } from '../../ui/pressable.ts';
import { Failed, Notice } from '../../ui/states.tsx';
import { t } from '../../ui/words.ts';
import { dropDraft, keepDraft } from './draft.ts';
import { ErrorList, type FieldErrors } from './ErrorList.tsx';
import { EventFields } from './EventFields.tsx';
import { BY_PARTY, type ClaimForm, emptyForm } from './form.ts';
import { HeadFields } from './HeadFields.tsx';
import { LineFields } from './LineFields.tsx';
import { SumPanel } from './SumPanel.tsx';
import { readVocabulary, useVocabulary } from './vocabulary.ts';
import { toInput } from './wire.ts';
import './claim-form.css';

/** What can be seen to be missing without asking the server. */
function ownErrors(form: ClaimForm): FieldErrors {
  const errors: Record<string, string> = {};
  if (!form.employer) errors.employer = t('page.form.error.employer');
  if (form.place.trim() === '') errors.place = t('page.form.error.place');
  if (form.lines.length === 0) errors.lines = t('page.form.error.lines');
  form.events.forEach((event, at) => {
    if (event.kind !== '' && event.from === BY_PARTY && !event.byParty)
      errors[`events.${at}.byParty`] = t('page.form.error.by-party');
  });
  return errors;
}

function useSave(form: ClaimForm, onErrors: (errors: FieldErrors) => void) {
  const navigate = useNavigate();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () => ask(SaveClaimDocument, { input: toInput(form) }),
    onSuccess: async ({ saveClaim }) => {
      if (saveClaim.__typename === 'InvalidInput') {
        onErrors(
          Object.fromEntries(saveClaim.problems.map((problem, at) => [problem.field ?? `claim ${at}`, problem.text])),
        );
        return;
      }
      dropDraft(form.id);
      await queries.invalidateQueries();
      await navigate({ to: '/claims/$id', params: { id: saveClaim.claim.id } });
    },
  });
}

export function ClaimFormView({ start, fromDraft }: { readonly start: ClaimForm; readonly fromDraft: boolean }) {
  const [form, setForm] = useState(start);
  const [errors, setErrors] = useState<FieldErrors>({});
  const [touched, setTouched] = useState(false);
  const list = useRef<HTMLDivElement>(null);
  const vocabulary = readVocabulary(useVocabulary().data?.claimVocabulary);
  const save = useSave(form, (found) => {
    setErrors(found);
    requestAnimationFrame(() => list.current?.focus());
  });
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
    setForm(form.id ? start : emptyForm());
  };
  const shared = { form, change, errors, vocabulary };
  return (
    <form
      className="claim-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <div className="stack-wide claim-column">
        <p>{t('page.form.intro')}</p>
        {fromDraft && (
          <Notice>
            <p>
              {t('page.form.draft')}{' '}
              <button type="button" className="text-button" onClick={startAgain}>
                {t('page.form.start-again')}
              </button>
            </p>
          </Notice>
        )}
        <ErrorList ref={list} errors={errors} />
        {save.error && <Failed error={save.error} />}
        <HeadFields {...shared} />
        <LineFields {...shared} />
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
