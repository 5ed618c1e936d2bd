/** A fact of a party beside those that are held of it: where two would say different things of the same days, none is chosen for the reader. */
import type { Json, Values } from '../../../schema/graph.ts';
import { OF_PARTY_ALONE, OF_SCHEME } from '../../domain/liability/fact-values.ts';
import type { FactName } from '../../domain/model.ts';
import { param } from '../../domain/outcome.ts';
import type { View } from '../../store/store.ts';
import type { Deps } from '../deps.ts';
import { ofAllDays } from '../facts/all-days.ts';
import { readSources } from '../sources/read-sources.ts';
import { sameJson } from './own-statement.ts';
import type { Report } from './source.ts';

type Read = Readonly<Record<string, Json>>;

export async function checkFact(
  deps: Deps,
  asked: { readonly id: string | undefined; readonly values: Read; readonly view: View; readonly report: Report },
): Promise<void> {
  const { id, values, report } = asked;
  const fact = values.fact as FactName | undefined;
  if (fact === undefined || values.value === undefined) return;
  // No rule would read it, and the answer would stay as it is without a word.
  if (values.about !== undefined && OF_PARTY_ALONE.has(fact)) report('about', 'entry.fact-of-party-alone');
  // Without it, the licence for one trade would count as the licence for every other.
  if (values.value === true && values.scheme === undefined && OF_SCHEME.has(fact))
    report('scheme', 'entry.which-scheme');
  if (values.party === undefined) return;
  const view = ofAllDays(asked.view);
  const { facts } = await deps.store.partyFile([String(values.party)], [], view);
  const other = facts.find((held) => held.id !== id && contradicts(held.values as Values, values));
  if (other === undefined) return;
  const [said] = await readSources(deps, { id: other.id, view });
  report('value', 'entry.fact-held', { value: param.text(said?.source.document ?? other.id) });
}

/** Of two that begin on different days the later one counts; of two that begin together neither would. */
function contradicts(held: Values, entered: Read): boolean {
  const isSame = (name: string) => sameJson(held[name], entered[name]);
  const isOfScheme = isSame('scheme') || held.scheme == null || entered.scheme === undefined;
  return ['party', 'fact', 'about', 'from'].every(isSame) && isOfScheme && !isSame('value');
}

/** Kept as a case file has it: a count is text there. */
export function asStated(values: Read): Read {
  return typeof values.value === 'number' ? { ...values, value: String(values.value) } : values;
}
