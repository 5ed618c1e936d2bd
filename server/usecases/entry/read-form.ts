/** A form and what is held of the record that it corrects, as texts to be typed over. */
import { type Property, propertiesOf, type RecordKind, type Values } from '../../../schema/graph.ts';
import { hasMessage, render } from '../../../schema/messages/index.ts';
import { isSearched } from '../../../schema/searched.ts';
import type { View, Workspace } from '../../store/store.ts';
import type { Deps } from '../deps.ts';
import { ofAllDays } from '../facts/all-days.ts';
import { wireParams } from '../wire.ts';
import { type Typed, textsOf, withChoices } from './check-entry.ts';
import { ENTRY_SPECS, type EntryField, type EntrySpec, specOf } from './entry-fields.ts';
import { type AskedAs, askedBy } from './fact-fields.ts';
import { nameOf } from './name-of.ts';
import { readHeld, whyNotClosed } from './own-statement.ts';
import { showValue } from './show-value.ts';
import { choiceLabel } from './value-text.ts';

export interface Choice {
  readonly id: string;
  readonly label: string;
}

export interface FormField {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  /** text, long, day, number, price, yes_no, choice, choices, record */
  readonly input: string;
  readonly required: boolean;
  readonly choices: readonly Choice[];
  /** Of a record: its kind, and whether there may be several. */
  readonly to?: string;
  readonly many: boolean;
  /** What is held, as one would type it; of records, what they are called. */
  readonly text: string;
  readonly picked: readonly Choice[];
  /** Asked as that field is answered: in one of the cases, and in no other. */
  readonly by?: string;
  readonly cases: readonly FieldCase[];
  /** Asked by some law only. */
  readonly more: boolean;
}

/** What is asked where the other field says `when`. */
export interface FieldCase extends Pick<FormField, 'input' | 'hint' | 'choices'> {
  readonly when: string;
}

export interface EntryForm {
  readonly kind: string;
  readonly label: string;
  readonly pasted: boolean;
  /** True where the kind has an end of its own, or something of it was entered here. */
  readonly closable: boolean;
  /** Of a record that is held and not closed here: why. */
  readonly notClosed?: string;
  /** Said whole, by one source. */
  readonly whole: boolean;
  readonly since?: string;
  /** Whether it is asked since when all of it held; a kind that is said whole has its own first day. */
  readonly asksSince: boolean;
  readonly fields: readonly FormField[];
}

export function listForms(): readonly (Pick<EntryForm, 'kind' | 'label' | 'pasted'> & { readonly listed: boolean })[] {
  return ENTRY_SPECS.map((spec) => ({
    ...{ kind: spec.kind, label: labelOf(spec), pasted: spec.pasted === true },
    listed: spec.led !== true,
  }));
}

const labelOf = ({ kind }: EntrySpec): string => render(`entry.kind.${kind}`);

/** More make no list to choose from: they are looked up (find-listed.ts). */
const MOST_LISTED = 100;

/** Undefined for a kind that has no form, or a record that is not held. */
export async function readForm(
  deps: Deps,
  request: {
    readonly kind: string;
    readonly id?: string | undefined;
    /** What a new one is begun with, as it would be typed; of links the ids. */
    readonly given?: Typed | undefined;
    readonly view: View;
    readonly workspace: Workspace;
  },
): Promise<EntryForm | undefined> {
  const { id, given = {}, view, workspace } = request;
  const spec = specOf(request.kind);
  if (spec === undefined || (spec.onlyCorrected === true && id === undefined)) return undefined;
  const held = id === undefined ? undefined : await readHeld(deps.store, { kind: spec.kind, id, view, workspace });
  if (id !== undefined && held === undefined) return undefined;
  const values = held?.record.values ?? {};
  const properties = propertiesOf(spec.kind);
  const idsOf = ({ name }: EntryField): readonly string[] =>
    id === undefined
      ? textsOf(given[name])
      : [((values as Values)[name] as string | string[] | undefined) ?? []].flat();
  const textOf = (field: EntryField): string => {
    const property = properties[field.name] as Property;
    if (property.type === 'ref') return '';
    if (id === undefined) return textsOf(given[field.name]).join(', ');
    const value = (values as Values)[field.name];
    return value === undefined ? '' : showValue(value, property, field);
  };
  const [claim] = spec.fields.flatMap((field) => (field.name === 'claim' ? idsOf(field) : []));
  const lines = claim === undefined ? [] : await linesOf(deps, claim, view);
  const fields = await Promise.all(
    spec.fields.map(async (field): Promise<FormField> => {
      const property = properties[field.name] as Property;
      const described = { ...describe(deps, spec, { field, property }, textOf), text: textOf(field) };
      if (property.type !== 'ref') return { ...described, picked: [] };
      const ids = idsOf(field);
      const to = property.to as RecordKind;
      const picked = to === 'ClaimLine' ? [] : await pickedOf(deps, to, ids, view);
      if (isSearched(to)) return { ...described, picked };
      const all = to === 'ClaimLine' ? lines.filter((one) => one.id !== id) : await listed(deps, to, view, picked);
      if (all === undefined) return { ...described, picked };
      return {
        ...{ ...described, input: property.many === true ? 'choices' : 'choice' },
        ...{ choices: all, picked: all.filter((one) => ids.includes(one.id)) },
      };
    }),
  );
  // Of a claim with one line nobody is asked which of them is meant.
  const asked = fields.filter(({ to, choices, picked }) => to !== 'ClaimLine' || choices.length + picked.length > 1);
  const firstDays = [...new Set(held?.own.map(({ from }) => from))];
  const notClosed = held && whyNotClosed(spec, held);
  const since = firstDays.length === 1 ? firstDays[0] : undefined;
  return {
    ...{ kind: spec.kind, label: labelOf(spec), pasted: spec.pasted === true, fields: asked },
    whole: spec.whole === true,
    asksSince: since !== undefined || spec.whole !== true || properties.from === undefined,
    closable: held !== undefined && notClosed === undefined,
    ...(notClosed === undefined ? {} : { notClosed: render(notClosed.code, wireParams(notClosed.params)) }),
    ...(since === undefined ? {} : { since }),
  };
}

/** What is not held, or not any more, is left to be picked. */
async function pickedOf(deps: Deps, kind: RecordKind, ids: readonly string[], view: View): Promise<readonly Choice[]> {
  const held = new Set((await deps.store.records(kind, ids, ofAllDays(view))).map(({ id }) => id));
  return Promise.all(ids.filter((id) => held.has(id)).map((id) => nameOf(deps, kind, id, view)));
}

/** All that is held of a kind that the search box does not find; undefined of too many for a list. */
async function listed(
  deps: Deps,
  kind: RecordKind,
  view: View,
  picked: readonly Choice[],
): Promise<readonly Choice[] | undefined> {
  const { items, next } = await deps.store.pageRecords(kind, {}, ofAllDays(view), { first: MOST_LISTED });
  if (next !== undefined) return undefined;
  const others = items.filter(({ id }) => !picked.some((one) => one.id === id));
  return [...picked, ...(await Promise.all(others.map(({ id }) => nameOf(deps, kind, id, view))))];
}

async function linesOf(deps: Deps, claim: string, view: View): Promise<readonly Choice[]> {
  const { lines = [] } = (await deps.store.claimFile(claim, ofAllDays(view))) ?? {};
  return lines.map(({ id, values }, at) => ({
    id,
    label: render('entry.line', { n: values.number ?? String(at + 1) }),
  }));
}

type TextOf = (field: EntryField) => string;

function describe(
  deps: Deps,
  spec: EntrySpec,
  { field, property }: AskedAs,
  textOf: TextOf,
): Omit<FormField, 'text' | 'picked'> {
  const by = spec.fields.find(({ name }) => name === field.by);
  const cases = by === undefined ? [] : casesOf(deps, { field, property }, by, textOf);
  return {
    ...{
      name: field.name,
      label: render(`entry.field.${field.words ?? field.name}`),
      required: field.required === true && field.unless === undefined,
    },
    ...controlOf({ field: withChoices(deps, field), property }, textOf(field)),
    many: property.type === 'ref' && property.many === true,
    ...(property.type === 'ref' ? { to: property.to } : {}),
    ...(by === undefined ? {} : { by: by.name }),
    ...{ cases, more: field.more === true },
  };
}

function casesOf(deps: Deps, { field, property }: AskedAs, by: EntryField, textOf: TextOf): readonly FieldCase[] {
  const all = withChoices(deps, by).choices ?? [];
  return all.flatMap((when) => {
    const asked = askedBy(deps, field, property, when);
    const text = textOf(by) === when ? textOf(field) : '';
    return asked === undefined ? [] : [{ when, ...controlOf(asked, text, when) }];
  });
}

/** `text`: what is held, which stays a choice where it is none of the usual ones; `when`: of which fact. */
function controlOf(
  { field, property }: AskedAs,
  text: string,
  when?: string,
): Pick<FormField, 'input' | 'hint' | 'choices'> {
  const hint = hintOf(field, when);
  const codes = field.choices ?? [];
  const held = property.type === 'codes' ? text.split(', ') : [text];
  const all = codes.length === 0 ? codes : [...codes, ...held.filter((one) => one !== '' && !codes.includes(one))];
  const isChosen = codes.length > 0 && property.type !== 'texts';
  const isMany = property.type === 'codes';
  return {
    ...(hint === undefined ? {} : { hint }),
    input: isChosen ? (isMany ? 'choices' : 'choice') : field.long === true ? 'long' : inputOf(property),
    choices: isChosen ? all.map((code) => ({ id: code, label: choiceLabel(field.name, code) })) : [],
  };
}

/** A fact of a party has a hint of its own, where its answer could be misread. */
function hintOf({ name, words = name }: EntryField, when?: string): string | undefined {
  const codes = [
    ...(when === undefined || words !== 'answer' ? [] : [`entry.fact-hint.${when}`]),
    `entry.hint.${words}`,
  ];
  const code = codes.find((one) => hasMessage(one));
  return code === undefined ? undefined : render(code);
}

function inputOf({ type }: Property): string {
  if (type === 'ref') return 'record';
  if (type === 'day') return 'day';
  if (type === 'decimal' || type === 'integer') return 'number';
  return type === 'boolean' ? 'yes_no' : type === 'price' || type === 'money' ? 'price' : 'text';
}
