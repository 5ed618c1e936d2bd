/** Every problem of what was entered at once, each at its field; and the values, where there is none. */
import { type Json, type Property, propertiesOf, type RecordKind, type Values } from '../../../schema/graph.ts';
import { render } from '../../../schema/messages/index.ts';
import { isSearched } from '../../../schema/searched.ts';
import { isDay } from '../../domain/dates.ts';
import { refusalOf } from '../../domain/indicators/refusal.ts';
import { isNeverRecorded } from '../../domain/indicators/status.ts';
import { factsAsked, knowledgeAsked, wordsAsked } from '../../domain/liability/fact-values.ts';
import { param } from '../../domain/outcome.ts';
import { type Unsound, unsoundIn } from '../../domain/unsound.ts';
import type { View } from '../../store/store.ts';
import type { Deps } from '../deps.ts';
import { ofAllDays } from '../facts/all-days.ts';
import { calledSo } from '../records/search.ts';
import { checkOfClaim } from './check-of-claim.ts';
import type { EntryField, EntrySpec } from './entry-fields.ts';
import { type AskedAs, askedBy } from './fact-fields.ts';
import { readValue } from './read-value.ts';
import { showValue } from './show-value.ts';
import type { Report } from './source.ts';

/** Texts as typed; of links the ids picked. Blank and absent both mean "not known". */
export type Typed = Readonly<Record<string, string | readonly string[] | null | undefined>>;

export async function checkEntry(
  deps: Deps,
  given: {
    readonly spec: EntrySpec;
    readonly typed: Typed;
    readonly view: View;
    readonly report: Report;
    /** What is held of the record that is corrected: what was not typed over is no new word of a list. */
    readonly held?: Values | undefined;
  },
): Promise<Readonly<Record<string, Json>>> {
  const { spec, typed, view, report, held = {} } = given;
  const isNew = given.held === undefined;
  const properties = propertiesOf(spec.kind);
  const values: Record<string, Json> = {};
  const told = new Set<string>();
  const note: Report = (field, code, params) => {
    told.add(field);
    report(field, code, params);
  };
  for (const name of Object.keys(typed))
    if (!spec.fields.some((field) => field.name === name))
      note(name, 'entry.unknown-field', { value: param.text(name) });
  for (const field of spec.fields) {
    const property = properties[field.name];
    const texts = textsOf(typed[field.name]);
    if (property === undefined || texts.length === 0) {
      if (isNeeded(field, typed)) note(field.name, 'entry.required');
      continue;
    }
    if (property.type === 'ref') {
      const found = await heldOnly(deps, {
        field: field.name,
        to: property.to as RecordKind,
        ids: texts,
        view,
        report: note,
      });
      if (found.length > 0) values[field.name] = property.many === true ? found : (found[0] ?? null);
      continue;
    }
    const asked = askedAs(deps, field, property, typed);
    const text = texts.join(', ');
    const before = held[field.name];
    const isAsHeld = before !== undefined && asked.property.type === 'code' && showValue(before, property) === text;
    const read = isAsHeld ? { ok: true as const, value: before } : readValue(text, asked.property, asked.field);
    if (read.ok) values[field.name] = read.value;
    else note(field.name, read.code, read.params);
  }
  checkTogether(spec.kind, values, held, report);
  checkOfClaim(spec.kind, values, isNew, report);
  if (spec.kind === 'Observation') checkObservation(values, told, report);
  if (spec.kind === 'Observation' && isDay(values.on) && values.on > deps.today())
    report('on', 'entry.not-yet-seen', { value: param.day(values.on) });
  const isBlank = (name: string) => textsOf(typed[name]).length === 0;
  // A source that says that there is none gives no value.
  const isNone = spec.kind === 'Benchmark' && values.none === true;
  if (spec.kind === 'Benchmark' && !isNone && isBlank('value') && isBlank('rate')) report('value', 'entry.no-value');
  if (isNone && !(isBlank('value') && isBlank('rate'))) note('none', 'entry.none-with-value');
  if (values.measures === 'exchange_rate')
    for (const name of ['base', 'quote'])
      if (!/^[A-Z]{3}$/.test(String(values[name] ?? ''))) note(name, 'entry.no-currency');
  if (spec.kind === 'Certification' && isBlank('workplace') && isBlank('holder'))
    report('workplace', 'entry.of-nobody');
  if (spec.kind === 'Item' && ['tender', 'bid', 'contract'].every(isBlank)) report('tender', 'entry.item-of-nothing');
  if (spec.kind === 'NamedSubcontractor' && isBlank('firm') && isBlank('printedName'))
    report('firm', 'entry.firm-or-name');
  if (spec.kind === 'Event' && !isBlank('worth') && (isBlank('amount') || isBlank('claim')))
    report(isBlank('amount') ? 'amount' : 'claim', 'entry.required');
  if (spec.kind === 'Event' && isBlank('by') && isBlank('fromRole')) report('by', 'entry.nobody');
  if (spec.kind === 'Event') await checkLines(deps, values, view, report);
  return values;
}

function isNeeded({ required, by, unless }: EntryField, typed: Typed): boolean {
  const isAsked = by === undefined || textsOf(typed[by]).length > 0;
  const isExcused = unless !== undefined && textsOf(typed[unless.field])[0]?.toLowerCase() === unless.is;
  return required === true && isAsked && !isExcused;
}

/** The field and its type, as the fact or act has them that is asked. */
function askedAs(deps: Deps, field: EntryField, property: Property, typed: Typed): AskedAs {
  const by = field.by === undefined ? undefined : textsOf(typed[field.by])[0];
  const asked = by === undefined ? undefined : askedBy(deps, field, property, by);
  return asked ?? { field: withChoices(deps, field), property };
}

export function textsOf(typed: Typed[string]): readonly string[] {
  const all = typed == null ? [] : typeof typed === 'string' ? [typed] : typed;
  return all.map((text) => text.trim()).filter((text) => text !== '');
}

/** Choices and words that are kept as dated data, put into the field. */
export function withChoices(
  { indicators: { lists }, regimes }: Pick<Deps, 'indicators' | 'regimes'>,
  field: EntryField,
): EntryField {
  if (field.knownFrom === 'rules') return { ...field, known: wordsAsked(regimes, field.name) };
  if (field.choicesFrom === undefined) return field;
  if (field.choicesFrom === 'facts') return { ...field, choices: factsAsked(regimes) };
  if (field.choicesFrom === 'knowledge') return { ...field, choices: knowledgeAsked(regimes) };
  const codes = lists.flatMap(({ indicators }) => indicators.map(({ code }) => code));
  const choices =
    field.choicesFrom === 'lists' ? lists.map(({ id }) => id) : codes.filter((one) => !isNeverRecorded(one));
  return { ...field, choices: [...new Set(choices)] };
}

interface Named {
  readonly field: string;
  readonly to: RecordKind;
  readonly ids: readonly string[];
  readonly view: View;
  readonly report: Report;
}

/** Lines are those of the claim that the act is of: of any other the engine would not read them. */
async function checkLines(deps: Deps, values: Readonly<Record<string, Json>>, view: View, report: Report) {
  const about = (values.aboutLines ?? []) as readonly string[];
  if (about.length === 0) return;
  const lines = await deps.store.records('ClaimLine', about, ofAllDays(view));
  if (lines.some((line) => line.values.claim !== values.claim)) report('aboutLines', 'entry.line-of-another-claim');
}

/** A name is no id: whoever writes one is asked to pick, and nothing is matched for them. */
async function heldOnly(deps: Deps, { field, to, ids, view, report }: Named): Promise<readonly string[]> {
  const everyDay = ofAllDays(view);
  const held = new Set((await deps.store.records(to, ids, everyDay)).map(({ id }) => id));
  for (const id of ids.filter((one) => !held.has(one))) {
    const [other] = await deps.store.statementsAbout(id, everyDay);
    const value = param.text(id);
    if (other !== undefined)
      report(field, 'entry.of-another-kind', { value, held: kindWord(other.kind), to: kindWord(to) });
    else report(field, (await isHeldByName(deps, to, id, everyDay)) ? 'entry.not-picked' : 'entry.not-held', { value });
  }
  return ids.filter((id) => held.has(id));
}

const kindWord = (kind: RecordKind) => param.text(render(`entry.kind.${kind}`));

/** Whether one of that kind is called exactly so. */
async function isHeldByName(deps: Deps, kind: RecordKind, name: string, view: View): Promise<boolean> {
  return isSearched(kind) && (await calledSo(deps, { name, view, kinds: [kind] })).length > 0;
}

function checkTogether(kind: RecordKind, values: Values, held: Values, report: Report): void {
  const { from, until, buyer, supplier } = values;
  const unsound = unsoundNow(kind, values, held);
  // An end in the year 25 is no end before the start.
  if (unsound?.code !== 'import.strange-year' && isDay(from) && isDay(until) && until <= from)
    report('until', 'entry.ends-before-start');
  else if (unsound !== undefined) reportRefused(unsound.property, unsound.code, unsound.params, report);
  if (buyer !== undefined && buyer === supplier) report('supplier', 'entry.same-party');
  if (kind === 'Event' && values.amount !== undefined && !/^[A-Z]{3}$/.test(String(values.currency ?? '')))
    report('currency', 'entry.no-currency');
}

/** A word that nobody knows and that was held before is not typed anew. */
function unsoundNow(kind: RecordKind, values: Values, held: Values): Unsound | undefined {
  const unsound = unsoundIn(kind, values);
  const isAsHeld = unsound !== undefined && held[unsound.property] === values[unsound.property];
  return unsound?.code === 'import.not-one-of' && isAsHeld ? undefined : unsound;
}

/** A field that has its problem told already is not told that it is lacking as well. */
function checkObservation(values: Readonly<Record<string, Json>>, told: ReadonlySet<string>, report: Report): void {
  if (told.has('about')) return;
  const refused = refusalOf(values);
  if (refused === undefined || told.has(refused.property)) return;
  // Which indicator is asked once its list is chosen.
  const at = refused.property === 'indicator' && values.list === undefined ? 'list' : refused.property;
  reportRefused(at, refused.code, { example: refused.example }, report);
}

/** Why, and how to mend it. */
function reportRefused(property: string, code: string, said: Readonly<Record<string, string>>, report: Report): void {
  const params = Object.fromEntries(Object.entries(said).map(([name, value]) => [name, param.text(value)]));
  report(property, code, params);
  report(property, `${code}.remedy`, params);
}
