/** What is asked as another field is answered: of a fact of a party how its value is typed, of which contract and scheme. */
import type { Property } from '../../../schema/graph.ts';
import { isNeverRecorded } from '../../domain/indicators/status.ts';
import { FACT_VALUES, OF_PARTY_ALONE, OF_SCHEME, schemesAsked } from '../../domain/liability/fact-values.ts';
import type { FactName } from '../../domain/model.ts';
import type { Deps } from '../deps.ts';
import { askedOfAct } from './act-fields.ts';
import type { EntryField } from './entry-fields.ts';

export interface AskedAs {
  readonly field: EntryField;
  /** The type by which it is read, and which says what a control it needs. */
  readonly property: Property;
}

/** A scheme that no rule asks for: kept, so that the fact is not taken for one of those that a rule means. */
export const ANOTHER_SCHEME = 'another';

/** What is asked where the field that it hangs on has this answer; undefined where nothing is. */
export function askedBy(
  deps: Pick<Deps, 'indicators' | 'regimes'>,
  field: EntryField,
  property: Property,
  answer: string,
): AskedAs | undefined {
  if (field.by === 'kind') return askedOfAct(field, property, answer);
  return field.by === 'list' ? askedOfList(deps, field, property, answer) : askedOfFact(deps, field, property, answer);
}

/** An indicator of that list, but for those that nobody keeps. */
function askedOfList(
  { indicators: { lists } }: Pick<Deps, 'indicators'>,
  field: EntryField,
  property: Property,
  list: string,
): AskedAs | undefined {
  const codes = lists.find(({ id }) => id === list)?.indicators.map(({ code }) => code);
  return codes && { field: { ...field, choices: codes.filter((one) => !isNeverRecorded(one)) }, property };
}

/** Undefined where the fact has no such field; a fact that is not known has none. */
function askedOfFact(
  { regimes }: Pick<Deps, 'regimes'>,
  field: EntryField,
  property: Property,
  fact: string,
): AskedAs | undefined {
  const name = fact as FactName;
  const values = FACT_VALUES[name];
  if (values === undefined) return undefined;
  if (field.name === 'about') return OF_PARTY_ALONE.has(name) ? undefined : { field, property };
  if (field.name === 'scheme') {
    if (!OF_SCHEME.has(name)) return undefined;
    const words = schemesAsked(regimes, name);
    return words.length === 0
      ? { field, property }
      : { field: { ...field, choices: [...words, ANOTHER_SCHEME] }, property };
  }
  if (name === 'head_count') return { field, property: { type: 'integer' } };
  if (name === 'established_in') return { field: { ...field, place: true }, property: { type: 'text' } };
  if (values.includes(true)) return { field, property: { type: 'boolean' } };
  return { field: { ...field, choices: values.map(String) }, property: { type: 'code' } };
}
