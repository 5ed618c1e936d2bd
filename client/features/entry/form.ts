/** A form as it is being filled, and what is sent of it. Blank means "not known". */
import type {
  EntryFormQuery,
  EntryOutcomeFragment,
  RecordEntryInput,
  SourceInput,
} from '../../generated/operations.ts';
import { type FieldErrors, fieldErrors } from '../../ui/ErrorList.tsx';
import type { Picked } from '../../ui/PartyPicker.tsx';

export type Form = NonNullable<EntryFormQuery['entryForm']>;
export type FormField = Form['fields'][number];

export interface Source {
  readonly document: string;
  readonly on: string;
  readonly by: string;
  /** Hash of the photo or scan that it is read from. */
  readonly file?: string;
}

export interface Fields {
  readonly texts: Readonly<Record<string, string>>;
  readonly picked: Readonly<Record<string, readonly Picked[]>>;
}

export interface FormState extends Fields {
  readonly since: string;
  readonly source: Source;
  /** As the fields stood when the typing began: others may correct the same record meanwhile. */
  readonly began: Fields;
}

export const NO_SOURCE: Source = { document: '', on: '', by: '' };

export function startOf(form: Form): FormState {
  const fields = fieldsOf(form);
  return { ...fields, since: form.since ?? '', source: NO_SOURCE, began: fields };
}

function fieldsOf(form: Form): Fields {
  return {
    texts: Object.fromEntries(form.fields.map((field) => [field.name, field.text])),
    picked: Object.fromEntries(form.fields.map((field) => [field.name, field.picked])),
  };
}

/** Whoever was told what others made of these fields meanwhile, and saves again, means it. */
export function withSeen(form: Form, { began, ...state }: FormState, seen: readonly string[]): FormState {
  const now = fieldsOf(form);
  const texts = { ...began.texts };
  const picked = { ...began.picked };
  for (const name of seen) {
    texts[name] = now.texts[name] ?? '';
    picked[name] = now.picked[name] ?? [];
  }
  return { ...state, began: { texts, picked } };
}

/** As it is asked once the field that it hangs on is answered; undefined where it is not asked then, and holds nothing. */
export function askedAs(field: FormField, { texts, picked }: FormState): FormField | undefined {
  if (field.by == null) return field;
  const found = field.cases.find(({ when }) => when === texts[field.by ?? '']);
  if (found !== undefined) return { ...field, ...found };
  return (texts[field.name] ?? '') === '' && (picked[field.name] ?? []).length === 0 ? undefined : field;
}

/** What was answered to one question is no answer to another: where the question changes, it is taken out. */
export function withText(form: Form, state: FormState, name: string, text: string): FormState {
  const texts: Record<string, string> = { ...state.texts, [name]: text };
  const picked: Record<string, readonly Picked[]> = { ...state.picked };
  for (const field of form.fields.filter(({ by }) => by === name)) {
    texts[field.name] = '';
    if (!field.cases.some(({ when }) => when === text)) picked[field.name] = [];
  }
  return { ...state, texts, picked };
}

/** By field: its text, or the ids picked. */
export function valuesOf(form: Form, state: Fields): Readonly<Record<string, string | readonly string[]>> {
  return Object.fromEntries(
    form.fields.map(({ name, to }) => [
      name,
      to != null ? (state.picked[name] ?? []).map(({ id }) => id) : (state.texts[name] ?? '').trim(),
    ]),
  );
}

/** What is ticked of several choices, as it is kept: with commas between. */
export function wordsIn(text: string): readonly string[] {
  return text.split(', ').filter((word) => word !== '');
}

export function entryOf(form: Form, state: FormState, id: string | undefined): RecordEntryInput {
  return {
    kind: form.kind,
    id: id ?? null,
    values: valuesOf(form, state),
    ...(id === undefined ? {} : { began: valuesOf(form, state.began) }),
    since: state.since === '' ? null : state.since,
  };
}

export function sourceInput({ document, on, by, file }: Source): SourceInput {
  return { document, on, by: by.trim() === '' ? null : by, file: file ?? null };
}

/** The fields of which somebody else made something else after the typing began. */
export function changedMeanwhile(answer: EntryOutcomeFragment): readonly string[] {
  return answer.rows
    .flatMap(({ problems }) => problems)
    .flatMap(({ code, field }) => (code === 'entry.changed-meanwhile' && field ? [field] : []));
}

/** In the order of the form; several problems of one field are said one after the other. */
export function errorsOf(answer: EntryOutcomeFragment, order: readonly string[] = []): FieldErrors {
  const found = fieldErrors(answer.rows.flatMap(({ problems }) => problems));
  const place = (field: string) => (order.includes(field) ? order.indexOf(field) : order.length);
  return Object.fromEntries(Object.entries(found).sort(([a], [b]) => place(a) - place(b)));
}

export function controlId(field: string): string {
  return `entry-${field.replaceAll('.', '-')}`;
}

/** What was just asked for is drawn within a few frames: the focus waits for it, and for no more than a second. */
export function focusOn(id: string, frames = 60): void {
  requestAnimationFrame(() => {
    const control = document.getElementById(id);
    if (control) control.focus();
    else if (frames > 0) focusOn(id, frames - 1);
  });
}

/** The first field with an error takes the focus. */
export function focusFirst(errors: FieldErrors, order: readonly string[]): void {
  const first = order.find((name) => errors[name] !== undefined);
  if (first !== undefined) focusOn(controlId(first));
  else requestAnimationFrame(() => document.querySelector<HTMLElement>('[role=alert]')?.focus());
}

export const SOURCE_FIELDS = ['source.document', 'source.on', 'source.by', 'source.file'] as const;

/** What was just kept is called: by its name, its number or its work, an act by what it is, or by its kind. */
export function labelOf(form: Form, { texts, picked }: FormState): string {
  const isWord = ({ name, input }: FormField) =>
    input === 'text' && ['name', 'title', 'agency', 'description', 'what', 'number'].includes(name);
  const words = form.fields.filter(isWord).map(({ name }) => texts[name] ?? '');
  const act = form.kind === 'Event' ? form.fields.find(({ name }) => name === 'kind') : undefined;
  const own = [...words, act?.choices.find(({ id }) => id === texts.kind)?.label ?? ''].find((text) => text.trim());
  const of = [picked.buyer, picked.supplier, picked.workplace, picked.party].flatMap((some) => some?.[0]?.label ?? []);
  return [form.label, own ?? of.join(', ')].filter((part) => part !== '').join(': ');
}
