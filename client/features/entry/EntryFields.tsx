import type { FieldErrors } from '../../ui/ErrorList.tsx';
import type { Picked } from '../../ui/PartyPicker.tsx';
import { t } from '../../ui/words.ts';
import { FormControl } from './FormControl.tsx';
import type { Form, FormState } from './form.ts';
import { UnderChoices } from './UnderChoices.tsx';

/** The facts of a form, each with the control that it asks for. */
export function EntryFields({
  form,
  state,
  errors,
  onChange,
}: {
  readonly form: Form;
  readonly state: FormState;
  readonly errors: FieldErrors;
  readonly onChange: (part: Partial<FormState>) => void;
}) {
  return (
    <fieldset className="entry-fields">
      <legend>{t('page.entry.facts')}</legend>
      {form.fields.map((field) => {
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
      })}
    </fieldset>
  );
}
