import type { FieldErrors } from '../../ui/ErrorList.tsx';
import type { Picked } from '../../ui/PartyPicker.tsx';
import { t } from '../../ui/words.ts';
import { FormControl } from './FormControl.tsx';
import type { Form, FormField, FormState } from './form.ts';
import { isAskedFirst } from './short.ts';
import { UnderChoices } from './UnderChoices.tsx';

/** The facts of a form, each with the control that it asks for. */
export function EntryFields({
  form,
  state,
  errors,
  onChange,
  short = false,
}: {
  readonly form: Form;
  readonly state: FormState;
  readonly errors: FieldErrors;
  readonly onChange: (part: Partial<FormState>) => void;
  /** What is asked first stands alone; the rest is opened. */
  readonly short?: boolean;
}) {
  const first = short ? form.fields.filter((field) => isAskedFirst(form.kind, field)) : form.fields;
  const others = form.fields.filter((field) => !first.includes(field));
  const control = (field: FormField) => {
    const picked = state.picked[field.name] ?? [];
    const pick = (some: readonly Picked[]) => onChange({ picked: { ...state.picked, [field.name]: some } });
    return (
      <div key={field.name} className="stack-tight">
        <FormControl
          field={field}
          text={state.texts[field.name] ?? ''}
          picked={picked}
          error={errors[field.name]}
          onText={(text) => onChange({ texts: { ...state.texts, [field.name]: text } })}
          onPick={pick}
        />
        {field.name === 'under' && <UnderChoices buyer={state.picked.buyer?.[0]} picked={picked} onPick={pick} />}
      </div>
    );
  };
  return (
    <div className="stack">
      <fieldset className="entry-fields">
        <legend>{t('page.entry.facts')}</legend>
        {first.map(control)}
      </fieldset>
      {others.length > 0 && (
        <details open={others.some(({ name }) => errors[name] !== undefined) || undefined}>
          <summary>{t('page.photo.more-fields')}</summary>
          <div className="entry-fields entry-more">{others.map(control)}</div>
        </details>
      )}
    </div>
  );
}
