/** Every fact that a column may feed, in groups: the records of the mapping first, then what they may be linked to. Pure. */
import { t } from '../../../ui/words.ts';
import { columnIn, type Kinds, type Outline, optionsOf, type Place, type Target } from './outline.ts';

export interface FactChoice {
  readonly id: string;
  readonly group: string;
  readonly label: string;
  readonly target: Target;
}

const labelOf = (kinds: Kinds, kind: string): string => kinds.find((one) => one.kind === kind)?.label ?? kind;

const propertyLabel = (kinds: Kinds, kind: string, property: string): string =>
  kinds.find((one) => one.kind === kind)?.facts.find((fact) => fact.property === property)?.label ?? property;

/** "Contract", or by what links to it: "Buyer". */
export function recordLabel(outline: Outline, kinds: Kinds, record: string): string {
  const held = outline.records.find((one) => one.record === record);
  if (held === undefined) return record;
  const link = outline.links.find((one) => one.to === record);
  const owner = outline.records.find((one) => one.record === link?.record);
  if (link !== undefined && owner !== undefined) return propertyLabel(kinds, owner.kind, link.property);
  const same = outline.records.filter(({ kind }) => kind === held.kind);
  const nth = same.indexOf(held) + 1;
  const label = labelOf(kinds, held.kind);
  return nth > 1 ? `${label} ${nth}` : label;
}

/** "Contract: Signed on", "Buyer: Name". */
export function placeLabel(outline: Outline, kinds: Kinds, { record, property }: Place): string {
  const kind = outline.records.find((one) => one.record === record)?.kind ?? '';
  return t('page.mapping.fact', {
    record: recordLabel(outline, kinds, record),
    fact: propertyLabel(kinds, kind, property),
  });
}

/** What a row is about first, then what that links to. */
export function recordsInOrder(outline: Outline): Outline['records'] {
  const isLinked = (record: string) => outline.links.some(({ to }) => to === record);
  const [linked, own] = [true, false].map((is) => outline.records.filter(({ record }) => isLinked(record) === is));
  return [...(own ?? []), ...(linked ?? [])];
}

export function factChoices(outline: Outline, kinds: Kinds): readonly FactChoice[] {
  const held = recordsInOrder(outline).flatMap(({ record, kind }) => ofRecord(outline, kinds, record, kind));
  const linked = outline.records.flatMap(({ record, kind }) => linkedTo(outline, kinds, record, kind));
  const fresh = kinds.flatMap(({ kind, label, facts }) => {
    if (outline.records.some((one) => one.kind === kind)) return [];
    return facts
      .filter(({ type }) => type !== 'ref')
      .map((fact) => choice(label, fact.label, { how: 'new', kind, property: fact.property }));
  });
  return [...held, ...linked, ...fresh];
}

function choice(group: string, fact: string, target: Target): FactChoice {
  return { id: Object.values(target).join('/'), group, label: t('page.mapping.fact', { record: group, fact }), target };
}

function ofRecord(outline: Outline, kinds: Kinds, record: string, kind: string): readonly FactChoice[] {
  const group = recordLabel(outline, kinds, record);
  const facts = kinds.find((one) => one.kind === kind)?.facts ?? [];
  return facts.flatMap(({ property, label, type, to }) => {
    if (type !== 'ref') return [choice(group, label, { how: 'feed', record, property })];
    if (to !== kind) return [];
    return [choice(group, t('page.mapping.by-number', { fact: label }), { how: 'byNumber', record, property })];
  });
}

/** Records that the row could name beside its own: the buyer of a contract, by name or number. */
function linkedTo(outline: Outline, kinds: Kinds, record: string, kind: string): readonly FactChoice[] {
  const facts = kinds.find((one) => one.kind === kind)?.facts ?? [];
  return facts.flatMap(({ property: link, label, type, to }) => {
    if (type !== 'ref' || to == null || to === kind) return [];
    if (outline.links.some((one) => one.record === record && one.property === link)) return [];
    const target = kinds.find((one) => one.kind === to)?.facts ?? [];
    return target
      .filter((fact) => fact.type !== 'ref')
      .map((fact) =>
        choice(label, fact.label, { how: 'linked', owner: record, link, kind: to, property: fact.property }),
      );
  });
}

const wordsOf = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .split(/[\s:,]+/)
    .filter(Boolean);

/**
 * Every word typed stands somewhere in the label, in any order; whole words before parts of words, short labels before
 * long ones. Facts of one group stay together, under the best of them.
 */
export function matching(choices: readonly FactChoice[], typed: string): readonly FactChoice[] {
  const asked = wordsOf(typed);
  if (asked.length === 0) return choices;
  const found = choices.flatMap((choice) => {
    const label = choice.label.toLowerCase();
    if (!asked.every((word) => label.includes(word))) return [];
    const words = wordsOf(choice.label);
    return [{ choice, whole: asked.filter((word) => words.includes(word)).length, length: words.length }];
  });
  const ranked = found.sort((a, b) => b.whole - a.whole || a.length - b.length).map(({ choice }) => choice);
  const groups = [...new Set(ranked.map(({ group }) => group))];
  return groups.flatMap((group) => ranked.filter((choice) => choice.group === group));
}

/** What a column feeds: facts read from it, and links by its number. */
export interface Fed extends Place {
  readonly byNumber: boolean;
}

export function fedBy(outline: Outline, column: string): readonly Fed[] {
  const feeds = outline.feeds.filter((feed) => feed.column === column);
  const links = outline.links.filter(({ to, key }) => to == null && key?.length === 1 && key[0] === column);
  return [
    ...feeds.map(({ record, property }) => ({ record, property, byNumber: false })),
    ...links.map(({ record, property }) => ({ record, property, byNumber: true })),
  ];
}

/** Columns that are read with that of a feed: they say its currency, or for how many units it is. */
function columnsBeside(feed: Outline['feeds'][number]): readonly string[] {
  const { currency, per } = optionsOf(feed);
  return [currency, per].flatMap((one) => columnIn(one) ?? []);
}

/** The columns with which that one is read. */
export const readBeside = (outline: Outline, column: string): readonly string[] =>
  outline.feeds.flatMap((feed) => (columnsBeside(feed).includes(column) ? [feed.column] : []));

/** Columns that the mapping does not read at all, but for those that are never stored: their cells are lost to the import. */
export function leftOut(
  columns: readonly { readonly column: string; readonly refused?: string | null | undefined }[],
  outline: Outline,
  kept: readonly { readonly columns: readonly string[] }[],
): readonly string[] {
  const beside = outline.feeds.flatMap(columnsBeside);
  const byHand = new Set([...beside, ...kept.flatMap((part) => part.columns)]);
  return columns
    .filter(({ column, refused }) => !refused && !byHand.has(column))
    .map(({ column }) => column)
    .filter((column) => fedBy(outline, column).length === 0 && !keyOnly(outline, column));
}

/** Columns that name a record and feed nothing: they are read all the same. */
export function keyOnly(outline: Outline, column: string): boolean {
  return fedBy(outline, column).length === 0 && outline.records.some(({ key }) => key?.includes(column));
}
