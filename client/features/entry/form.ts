/** A form as it is being filled, and what is sent of it. Blank means "not known". */
import type {
  EntryFormQuery,
  EntryOutcomeFragment,
  RecordEntryInput,
  SourceInput,
} from '../../generated/operations.ts';
import type { FieldErrors } from '../../ui/ErrorList.tsx';
import type { Picked } from '../../ui/PartyPicker.tsx';

export type Form = NonNullable<EntryFormQuery['entryForm']>;
export type FormField = Form['fields'][number];

export interface Source {
  readonly document: string;
  readonly on: string;
  readonly by: string;
}

export interface FormState {
  readonly texts: Readonly<Record<string, string>>;
  readonly picked: Readonly<Record<string, readonly Picked[]>>;
  readonly since: string;
  readonly source: Source;
}

export const NO_SOURCE: Source = { document: '', on: '', by: '' };

export function startOf(form: Form): FormState {
  return {
    texts: Object.fromEntries(form.fields.map((field) => [field.name, field.text])),
    picked: Object.fromEntries(form.fields.map((field) => [field.name, field.picked])),
    since: form.since ?? '',
    source: NO_SOURCE,
  };
}

/** By field: its text, or the ids picked. */
export function valuesOf(form: Form, state: FormState): Readonly<Record<string, string | readonly string[]>> {
  return Object.fromEntries(
    form.fields.map(({ name, input }) => [
      name,
      input === 'record' ? (state.picked[name] ?? []).map(({ id }) => id) : (state.texts[name] ?? '').trim(),
    ]),
  );
}

export function entryOf(form: Form, state: FormState, id: string | undefined): RecordEntryInput {
  return {
    kind: form.kind,
    id: id ?? null,
    values: valuesOf(form, state),
    since: state.since === '' ? null : state.since,
  };
}

export function sourceInput({ document, on, by }: Source): SourceInput {
  return { document, on, by: by.trim() === '' ? null : by };
}

/** Several problems of one field are said one after the other. */
export function errorsOf(answer: EntryOutcomeFragment): FieldErrors {
  const errors: Record<string, string> = {};
  for (const { field, code, text } of answer.rows.flatMap(({ problems }) => problems)) {
    const at = field ?? code;
    errors[at] = errors[at] === undefined ? text : `${errors[at]} ${text}`;
  }
  return errors;
}

export function controlId(field: string): string {
  return `entry-${field.replaceAll('.', '-')}`;
}

/** The first field with an error takes the focus; where it is none of the form's, the list on top. */
export function focusFirst(errors: FieldErrors, order: readonly string[]): void {
  const first = order.find((name) => errors[name] !== undefined) ?? Object.keys(errors)[0];
  requestAnimationFrame(() => {
    const control = first === undefined ? null : document.getElementById(controlId(first));
    (control ?? document.querySelector<HTMLElement>('[role=alert]'))?.focus();
  });
}

export const SOURCE_FIELDS = ['source.document', 'source.on', 'source.by'] as const;
