/** A property and its value as a reader reads them: the words of the form, days as days, records by what they are called. */
import { type Json, type Property, propertiesOf, type RecordKind } from '../../../schema/graph.ts';
import {
  formatDay,
  formatDecimal,
  formatMoney,
  hasMessage,
  listText,
  render,
  saySector,
  word,
} from '../../../schema/messages/index.ts';
import { sayBound, sayPlace } from '../../../schema/messages/say.ts';
import type { View } from '../../store/store.ts';
import type { Deps } from '../deps.ts';
import { type EntryField, specOf } from './entry-fields.ts';
import { type Named, nameOf } from './name-of.ts';
import { showValue } from './show-value.ts';

export interface ValueText {
  readonly text: string;
  /** Where the value is of records: what each is called. */
  readonly records: readonly Named[];
}

export async function valueText(
  deps: Deps,
  {
    kind,
    name,
    value,
    view,
  }: { readonly kind: RecordKind; readonly name: string; readonly value: Json; readonly view: View },
): Promise<ValueText> {
  const property = propertiesOf(kind)[name];
  if (property === undefined) return { text: String(value), records: [] };
  if (property.type === 'ref') {
    const to = property.to as RecordKind;
    const records = await Promise.all([value].flat().map((one) => nameOf(deps, to, String(one), view)));
    return { text: records.map(({ label }) => label).join(', '), records };
  }
  const field = specOf(kind)?.fields.find((one) => one.name === name);
  if (typeof value === 'string' && isChosen(field)) return { text: choiceLabel(name, value), records: [] };
  return { text: readText(value, property, field), records: [] };
}

const OF_SECTORS: ReadonlySet<string> = new Set(['nace', 'sector', 'sectors']);

/** Every digit that was said, as the reader at hand writes it. */
function readText(value: Json, property: Property, field: EntryField | undefined): string {
  if (typeof value === 'boolean') return word(String(value));
  if (property.type === 'day') return formatDay(showValue(value, property, field));
  if (property.type === 'decimal' || property.type === 'integer') return formatDecimal(String(value));
  if (field?.place === true) return sayPlace(String(value));
  if (field !== undefined && OF_SECTORS.has(field.name))
    return listText([value].flat().map((one) => saySector(String(one))));
  if (!isAmount(value)) return showValue(value, property, field);
  const { bound = 'exact', amount, upper = amount, currency } = value;
  return sayBound({ bound, amount }, formatMoney({ amount, currency }), formatMoney({ amount: upper, currency }));
}

interface Amount {
  readonly bound?: string;
  readonly amount: string;
  readonly upper?: string;
  readonly currency: string;
}

const isAmount = (value: unknown): value is Amount =>
  typeof value === 'object' && value !== null && 'amount' in value && 'currency' in value;

const isChosen = (field: EntryField | undefined): boolean =>
  field?.choices !== undefined || field?.choicesFrom !== undefined || field?.by !== undefined;

const FORM_WORDS: Readonly<Record<string, (code: string) => string>> = {
  fact: (code) => `entry.fact.${code}`,
  list: (code) => `indicator.list.${code}`,
  indicator: (code) => `indicator.name.${code}`,
  condition: (code) => `indicator.condition.${code}`,
  // The scheme "chain liability" reads 'entry.scheme.chain-liability'.
  scheme: (code) => `entry.scheme.${code.replaceAll(' ', '-')}`,
};

/** What a choice is called in the form that offers it; elsewhere the code has a word of its own. */
export function choiceLabel(field: string, code: string): string {
  const own = FORM_WORDS[field]?.(code);
  return own !== undefined && hasMessage(own) ? render(own) : word(code);
}
