/** A form and what is held of the record that it corrects, as texts to be typed over. */
import { type Property, propertiesOf, type RecordKind } from '../../../schema/graph.ts';
import { hasMessage, render, word } from '../../../schema/messages/index.ts';
import type { View, Workspace } from '../../store/store.ts';
import type { Deps } from '../deps.ts';
import { withChoices } from './check-entry.ts';
import { ENTRY_SPECS, type EntryField, type EntrySpec, hasEnd, specOf } from './entry-fields.ts';
import { nameOf } from './name-of.ts';
import { readHeld } from './own-statement.ts';
import { showValue } from './show-value.ts';

export interface Choice {
  readonly id: string;
  readonly label: string;
}

export interface FormField {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  /** text, long, day, number, price, yes_no, choice, record */
  readonly input: string;
  readonly required: boolean;
  readonly choices: readonly Choice[];
  /** Of a record: its kind, and whether there may be several. */
  readonly to?: string;
  readonly many: boolean;
  /** What is held, as one would type it; of records, what they are called. */
  readonly text: string;
  readonly picked: readonly Choice[];
}

export interface EntryForm {
  readonly kind: string;
  readonly label: string;
  readonly pasted: boolean;
  /** True where the kind has an end of its own, or something of it was entered here. */
  readonly closable: boolean;
  readonly since?: string;
  readonly fields: readonly FormField[];
}

export function listForms(): readonly Pick<EntryForm, 'kind' | 'label' | 'pasted'>[] {
  return ENTRY_SPECS.map((spec) => ({ kind: spec.kind, label: labelOf(spec), pasted: spec.pasted === true }));
}

const labelOf = ({ kind }: EntrySpec): string => render(`entry.kind.${kind}`);

/** Undefined for a kind that has no form, or a record that is not held. */
export async function readForm(
  deps: Deps,
  request: {
    readonly kind: string;
    readonly id?: string | undefined;
    readonly view: View;
    readonly workspace: Workspace;
  },
): Promise<EntryForm | undefined> {
  const { id, view, workspace } = request;
  const spec = specOf(request.kind);
  if (spec === undefined) return undefined;
  const held = id === undefined ? undefined : await readHeld(deps.store, { kind: spec.kind, id, view, workspace });
  if (id !== undefined && held === undefined) return undefined;
  const values = held?.record.values ?? {};
  const properties = propertiesOf(spec.kind);
  const fields = await Promise.all(
    spec.fields.map(async (field): Promise<FormField> => {
      const property = properties[field.name] as Property;
      const value = (values as Readonly<Record<string, never>>)[field.name];
      const isRef = property.type === 'ref';
      const ids: readonly string[] = isRef && value !== undefined ? [value].flat() : [];
      const picked = isRef
        ? await Promise.all(ids.map((one) => nameOf(deps, property.to as RecordKind, one, view)))
        : [];
      const text = value === undefined || isRef ? '' : showValue(value, property, field);
      return { ...describe(withChoices(deps, field), property), text, picked };
    }),
  );
  const firstDays = [...new Set(held?.own.map(({ from }) => from))];
  const since = firstDays.length === 1 ? firstDays[0] : undefined;
  return {
    ...{ kind: spec.kind, label: labelOf(spec), pasted: spec.pasted === true, fields },
    closable: held !== undefined && (hasEnd(spec) || held.own.length > 0),
    ...(since === undefined ? {} : { since }),
  };
}

function describe(field: EntryField, property: Property): Omit<FormField, 'text' | 'picked'> {
  const hint = `entry.hint.${field.name}`;
  const choices = property.type === 'code' ? (field.choices ?? []) : [];
  return {
    ...{ name: field.name, label: render(`entry.field.${field.name}`), required: field.required === true },
    ...(hasMessage(hint) ? { hint: render(hint) } : {}),
    input: choices.length > 0 ? 'choice' : field.long === true ? 'long' : inputOf(property),
    choices: choices.map((code) => ({ id: code, label: word(code) })),
    many: property.type === 'ref' && property.many === true,
    ...(property.type === 'ref' ? { to: property.to } : {}),
  };
}

function inputOf({ type }: Property): string {
  if (type === 'ref') return 'record';
  if (type === 'day') return 'day';
  if (type === 'decimal' || type === 'integer') return 'number';
  return type === 'boolean' ? 'yes_no' : type === 'price' ? 'price' : 'text';
}
