import type { FieldErrors } from '../../ui/ErrorList.tsx';
import type { Picked } from '../../ui/PartyPicker.tsx';
import { t } from '../../ui/words.ts';
import { FormControl } from './FormControl.tsx';
import { askedAs, type Form, type FormField, type FormState, withText } from './form.ts';
import { isAskedFirst } from './short.ts';
import { UnderChoices } from './UnderChoices.tsx';

/** The facts of a form, each with the control that it asks for. */
export function EntryFields({
  form,
  state,
  errors,
  onChange,
  short = false,
  sought,
}: {
  readonly form: Form;
  readonly state: FormState;
  readonly errors: FieldErrors;
  readonly onChange: (part: Partial<FormState>) => void;
  /** What is asked first stands alone; the rest is opened. */
  readonly short?: boolean;
  /** The field that somebody was led to. */
  readonly sought?: string | undefined;
}) {
  const asked = form.fields.flatMap((field) => askedAs(field, state) ?? []);
  const isFirst = (field: FormField) => (short ? isAskedFirst(form.kind, field) : !field.more);
  const first = asked.filter(isFirst);
  const others = asked.filter((field) => !isFirst(field));
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
          onText={(text) => onChange(withText(form, state, field.name, text))}
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
        <details open={others.some(({ name }) => errors[name] !== undefined || name === sought) || undefined}>
          <summary>{t(short ? 'page.photo.more-fields' : 'page.entry.more-of-law')}</summary>
          <div className="entry-fields entry-more">{others.map(control)}</div>
        </details>
      )}
    </div>
  );
}
