/** Labels above, hint below, error at the field; "not known" is always an answer. */
import { type ReactNode, useId } from 'react';
import { t } from './words.ts';
import './field.css';

interface FieldProps {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  /** Given to the control, so that the list of errors can link to it. */
  readonly id?: string | undefined;
}

interface ControlProps {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': true | undefined;
}

export function Field({
  label,
  hint,
  error,
  id,
  children,
}: FieldProps & { readonly children: (control: ControlProps) => ReactNode }) {
  const made = useId();
  const own = id ?? made;
  const described = [hint && `${own}-hint`, error && `${own}-error`].filter(Boolean).join(' ') || undefined;
  return (
    <div className="field">
      <label htmlFor={own}>{label}</label>
      {children({ id: own, 'aria-describedby': described, 'aria-invalid': error ? true : undefined })}
      {hint && (
        <span className="hint" id={`${own}-hint`}>
          {hint}
        </span>
      )}
      {error && (
        <span className="field-error" id={`${own}-error`}>
          {error}
        </span>
      )}
    </div>
  );
}

export interface TextFieldProps extends FieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly type?: 'text' | 'date' | 'search';
  readonly inputMode?: 'decimal' | 'numeric' | undefined;
  readonly onEnter?: (() => void) | undefined;
}

export function TextField({ value, onChange, type = 'text', inputMode, onEnter, ...field }: TextFieldProps) {
  return (
    <Field {...field}>
      {(control) => (
        <input
          {...control}
          className="input"
          type={type}
          inputMode={inputMode}
          value={value}
          autoComplete="off"
          onChange={(event) => onChange(event.target.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || !onEnter) return;
            event.preventDefault();
            onEnter();
          }}
        />
      )}
    </Field>
  );
}

export interface Option {
  readonly value: string;
  readonly text: string;
}

/** The empty value reads "Not known", unless the field must be answered. */
export function SelectField({
  value,
  onChange,
  options,
  unknown = true,
  ...field
}: FieldProps & {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly options: readonly Option[];
  readonly unknown?: boolean;
}) {
  return (
    <Field {...field}>
      {(control) => (
        <select {...control} className="input" value={value} onChange={(event) => onChange(event.target.value)}>
          {unknown && <option value="">{t('page.field.not-known')}</option>}
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.text}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
