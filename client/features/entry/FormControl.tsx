import { Field, SelectField, TextField } from '../../ui/Field.tsx';
import { isSearched, PartyPicker, type Picked } from '../../ui/PartyPicker.tsx';
import { capital, t } from '../../ui/words.ts';
import { controlId, type FormField, wordsIn } from './form.ts';

export interface FormControlProps {
  readonly field: FormField;
  readonly text: string;
  readonly picked: readonly Picked[];
  readonly error: string | undefined;
  readonly onText: (text: string) => void;
  readonly onPick: (picked: readonly Picked[]) => void;
}

/** The control that a field asks for; the server says which. */
export function FormControl(props: FormControlProps) {
  const { field, text, error, onText } = props;
  const label = field.required ? t('page.entry.needed', { label: field.label }) : field.label;
  const shared = { id: controlId(field.name), label, hint: field.hint ?? undefined, error };
  switch (field.input) {
    case 'record':
      return <RecordControl {...props} label={label} />;
    case 'choices':
      return <ChoicesControl {...props} label={label} />;
    case 'choice':
    case 'yes_no': {
      if (field.to != null) return <ListedControl {...props} {...shared} />;
      const choices = field.input === 'choice' ? field.choices : YES_NO.map((id) => ({ id, label: id }));
      const options = choices.map((one) => ({ value: one.id, text: capital(one.label) }));
      return <SelectField {...shared} value={text} options={options} onChange={onText} />;
    }
    case 'long':
      return (
        <Field {...shared}>
          {(control) => (
            <textarea {...control} className="input" value={text} onChange={(event) => onText(event.target.value)} />
          )}
        </Field>
      );
    default:
      return (
        <TextField
          {...shared}
          type={field.input === 'day' ? 'date' : 'text'}
          inputMode={field.input === 'number' ? 'decimal' : undefined}
          value={text}
          onChange={onText}
        />
      );
  }
}

/** Each may be ticked; records are picked, words are kept with commas between. */
function ChoicesControl({
  field,
  text,
  picked,
  error,
  onText,
  onPick,
  label,
}: FormControlProps & { readonly label: string }) {
  const id = controlId(field.name);
  const ticked = field.to == null ? wordsIn(text) : picked.map((one) => one.id);
  const tick = (one: Picked, on: boolean) => {
    const now = on ? [...ticked, one.id] : ticked.filter((held) => held !== one.id);
    const kept = field.choices.filter((choice) => now.includes(choice.id));
    if (field.to == null) onText(kept.map((choice) => choice.id).join(', '));
    else onPick(kept);
  };
  const described = [field.hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || undefined;
  return (
    <fieldset id={id} className="field" tabIndex={-1} aria-describedby={described}>
      <legend className="field-label">{label}</legend>
      <div className="row">
        {field.choices.map((one) => (
          <label key={one.id} className="check">
            <input
              type="checkbox"
              checked={ticked.includes(one.id)}
              onChange={(change) => tick(one, change.target.checked)}
            />
            {capital(one.label)}
          </label>
        ))}
      </div>
      {field.hint && (
        <span className="hint" id={`${id}-hint`}>
          {field.hint}
        </span>
      )}
      {error && (
        <span className="field-error" id={`${id}-error`}>
          {error}
        </span>
      )}
    </fieldset>
  );
}

/** One of the records of a kind that no search finds. */
function ListedControl({
  field,
  picked,
  onPick,
  ...shared
}: FormControlProps & { readonly id: string; readonly label: string; readonly hint: string | undefined }) {
  const { id, label, hint, error } = shared;
  return (
    <SelectField
      {...{ id, label, hint, error }}
      value={picked[0]?.id ?? ''}
      options={field.choices.map((one) => ({ value: one.id, text: one.label }))}
      onChange={(chosen) => onPick(field.choices.filter((one) => one.id === chosen))}
    />
  );
}

/** Kinds that no search finds are listed, as long as there are few. */
const tooMany = ({ to }: FormField): string | undefined =>
  to == null || isSearched(to) ? undefined : t('page.picker.too-many');

const YES_NO = ['yes', 'no'] as const;

function RecordControl({ field, picked, error, onPick, label }: FormControlProps & { readonly label: string }) {
  const shared = {
    ...{ id: controlId(field.name), label, hint: field.hint ?? tooMany(field), error },
    kind: field.to ?? 'Organisation',
  };
  if (!field.many)
    return <PartyPicker {...shared} value={picked[0] ?? null} onPick={(one) => onPick(one === null ? [] : [one])} />;
  const add = (one: Picked | null) => {
    if (one !== null && !picked.some(({ id }) => id === one.id)) onPick([...picked, one]);
  };
  return (
    <div className="stack-tight">
      <PartyPicker {...shared} key={picked.length} value={null} onPick={add} />
      {picked.length > 0 && (
        <ul className="picked">
          {picked.map((one) => (
            <li key={one.id}>
              <bdi>{one.label}</bdi>
              <button
                type="button"
                className="text-button"
                aria-label={t('page.entry.take-out', { label: one.label })}
                onClick={() => onPick(picked.filter(({ id }) => id !== one.id))}
              >
                {t('page.entry.take-out-short')}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
