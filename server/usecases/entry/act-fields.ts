/** What is asked of an act: what it was about, in the words that laws have for acts of its kind; a kind without any is not asked. */
import type { Property } from '../../../schema/graph.ts';
import { EVENT_KINDS } from '../../domain/claim-vocabulary.ts';
import type { EntryField } from './entry-fields.ts';
import type { AskedAs } from './fact-fields.ts';

export function askedOfAct(field: EntryField, property: Property, kind: string): AskedAs | undefined {
  const { what = [] } = EVENT_KINDS.find((one) => one.kind === kind) ?? {};
  return what.length === 0 ? undefined : { field: { ...field, choices: what }, property };
}
