/** Records of a kind that the search box does not find, for a form that names one: by number, or a part of what they are called. */
import { type Property, propertiesOf, type RecordKind, type Values } from '../../../schema/graph.ts';
import { isSearched } from '../../../schema/searched.ts';
import { plainLetters } from '../../domain/plain-letters.ts';
import type { View } from '../../store/store.ts';
import type { Deps } from '../deps.ts';
import { ofAllDays } from '../facts/all-days.ts';
import { everyRecord } from '../records/every-record.ts';
import { ENTRY_SPECS } from './entry-fields.ts';
import { type Named, nameOf } from './name-of.ts';

const MOST_FOUND = 8;
/** Looked through for a part of a name; a number as it is written is looked up among all. */
const MOST_LOOKED_THROUGH = 20_000;

export async function findListed(
  deps: Deps,
  { kind, text, view }: { readonly kind: string; readonly text: string; readonly view: View },
): Promise<readonly Named[]> {
  const typed = text.trim();
  if (typed === '' || !isListed(kind)) return [];
  const everyDay = ofAllDays(view);
  const found = new Set<string>();
  if ('number' in propertiesOf(kind)) {
    const { items } = await deps.store.pageRecords(kind, { number: typed }, everyDay, { first: MOST_FOUND });
    for (const { id } of items) found.add(id);
  }
  const sought = plainLetters(typed);
  let looked = 0;
  for await (const { id, values } of everyRecord(deps.store, kind, everyDay)) {
    if (found.size >= MOST_FOUND || looked >= MOST_LOOKED_THROUGH) break;
    looked += 1;
    if (calledBy(values).some((one) => plainLetters(one).includes(sought))) found.add(id);
  }
  return Promise.all([...found].map((id) => nameOf(deps, kind, id, view)));
}

/** What some form names and no search finds. */
function isListed(kind: string): kind is RecordKind {
  const named: readonly string[] = ENTRY_SPECS.flatMap((spec) => {
    const properties: Readonly<Record<string, Property>> = propertiesOf(spec.kind);
    return spec.fields.flatMap(({ name }) => {
      const property = properties[name];
      return property?.type === 'ref' ? [property.to] : [];
    });
  });
  return named.includes(kind) && !isSearched(kind);
}

function calledBy({ number, name, title, agency, printedName }: Values): readonly string[] {
  return [number, name, title, agency, printedName].filter((one) => typeof one === 'string');
}
