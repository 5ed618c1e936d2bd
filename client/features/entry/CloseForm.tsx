import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { CloseRecordDocument } from '../../generated/operations.ts';
import { ask } from '../../graphql.ts';
import { ErrorList, type FieldErrors } from '../../ui/ErrorList.tsx';
import { TextField } from '../../ui/Field.tsx';
import { pressable } from '../../ui/pressable.ts';
import { Failed } from '../../ui/states.tsx';
import { useWrite } from '../../ui/useWrite.ts';
import { t } from '../../ui/words.ts';
import { controlId, errorsOf, focusFirst, NO_SOURCE, SOURCE_FIELDS, type Source, sourceInput } from './form.ts';
import { useBack } from './handed-back.ts';
import { RecordLink } from './RecordLink.tsx';
import { Saved } from './Saved.tsx';
import { SourceFields } from './SourceFields.tsx';
import { useDraft } from './useDraft.ts';

const NOTHING: { readonly lastDay: string; readonly source: Source } = { lastDay: '', source: NO_SOURCE };
const closeId = (field: string): string => controlId(`close.${field}`);

/** Until which day it held, and who says so. */
export function CloseForm({
  kind,
  id,
  label,
  back,
}: {
  readonly kind: string;
  readonly id: string;
  readonly label: string;
  readonly back?: string | undefined;
}) {
  const goBack = useBack();
  const { typed, change, drop } = useDraft(`${kind}.${id}.close`, NOTHING);
  const { lastDay, source } = typed;
  const [errors, setErrors] = useState<FieldErrors>({});
  const [kept, setKept] = useState<string>();
  const queries = useQueryClient();
  const close = useWrite({
    mutationFn: () => ask(CloseRecordDocument, { kind, id, lastDay, source: sourceInput(source) }),
    onSuccess: async ({ closeRecord }) => {
      const found = errorsOf(closeRecord);
      setErrors(found);
      if (closeRecord.import == null) {
        focusFirst(
          Object.fromEntries(Object.entries(found).map(([field, text]) => [`close.${field}`, text])),
          ['lastDay', ...SOURCE_FIELDS].map((field) => `close.${field}`),
        );
        return;
      }
      drop();
      await queries.invalidateQueries();
      if (!goBack(back, { import: closeRecord.import, label })) setKept(closeRecord.import);
    },
  });
  if (kept)
    return (
      <Saved title={t('page.entry.closed')} importId={kept}>
        <div className="row">
          <RecordLink className="button button-first" kind={kind} id={id}>
            {t('page.entry.saved.open')}
          </RecordLink>
        </div>
      </Saved>
    );
  return (
    <form
      className="sheet sheet-pad stack entry-form"
      id="close"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        close.mutate();
      }}
    >
      <h2>{t('page.entry.close', { label })}</h2>
      <p>{t('page.entry.close.text', { kind })}</p>
      <ErrorList errors={errors} controlId={closeId} />
      {close.error && <Failed error={close.error} />}
      <TextField
        id={closeId('lastDay')}
        type="date"
        label={t('page.entry.close.last-day', { kind })}
        error={errors.lastDay}
        value={lastDay}
        onChange={(next) => change({ lastDay: next })}
      />
      <SourceFields
        prefix="close."
        source={source}
        errors={errors}
        onChange={(part) => change({ source: { ...source, ...part } })}
      />
      <div className="row">
        <button type="submit" className="button" {...pressable(!close.isPending)}>
          {t('page.entry.close.save')}
        </button>
      </div>
    </form>
  );
}
