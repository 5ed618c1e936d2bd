/** Changes of a mapping, each from one outline to the next. Pure. */
import type { MappingFactsQuery, MappingOutlineInput } from '../../../generated/operations.ts';

/** ISO 4217 for none: what a draft writes where nothing names one. */
export const NO_CURRENCY = 'XXX';

/** Kept free by ISO 3166: what a draft writes for the country of codes of regions, until it is chosen. */
export const NO_COUNTRY = 'ZZ';

export type Outline = MappingOutlineInput;
export type Kinds = MappingFactsQuery['mappingFacts']['kinds'];
export type Fact = Kinds[number]['facts'][number];
export type Feed = Outline['feeds'][number];
export type Options = Readonly<Record<string, unknown>>;

/** A fact of a record of the mapping. */
export interface Place {
  readonly record: string;
  readonly property: string;
}

/** A fact that a column may feed: of a record that is there, of one that has to be made first, or a link by its number. */
export type Target =
  | { readonly how: 'feed'; readonly record: string; readonly property: string }
  | {
      readonly how: 'linked';
      readonly owner: string;
      readonly link: string;
      readonly kind: string;
      readonly property: string;
    }
  | { readonly how: 'new'; readonly kind: string; readonly property: string }
  | { readonly how: 'byNumber'; readonly record: string; readonly property: string };

export interface Likely {
  readonly formats?: readonly string[];
  readonly pivot?: number;
  readonly months?: readonly string[];
  readonly numbers?: string;
  readonly currency?: string;
  readonly regionOf?: string;
}

export const optionsOf = (feed: Feed): Options => (feed.options ?? {}) as Options;
/** The column that says an option of another, its currency or for how many units it is; undefined where none does. */
export const columnIn = (option: unknown): string | undefined =>
  typeof option === 'object' && option !== null && 'column' in option ? String(option.column) : undefined;
export const isAt = (one: Place, place: Place): boolean =>
  one.record === place.record && one.property === place.property;

export function factOf(kinds: Kinds, kind: string, property: string): Fact | undefined {
  return kinds.find((one) => one.kind === kind)?.facts.find((fact) => fact.property === property);
}

export function kindOf(outline: Outline, record: string): string {
  return outline.records.find((one) => one.record === record)?.kind ?? '';
}

/** A name that no record has yet, made of the words of a kind or a link. */
function freeName(outline: Outline, words: string): string {
  const slug = words.replaceAll(/(?<=[a-z])(?=[A-Z])/g, '-').toLowerCase();
  for (let nth = 1; ; nth += 1) {
    const name = nth === 1 ? slug : `${slug}-${nth}`;
    if (!outline.records.some(({ record }) => record === name)) return name;
  }
}

/** How a cell of that fact is read, as far as the column tells; a currency that nothing names is left to be asked. */
export function optionsFor(fact: Fact, likely: Likely, currencies: readonly string[] = []): Options {
  const numbers = likely.numbers === undefined || likely.numbers === '1,234.56' ? {} : { numbers: likely.numbers };
  if (fact.type === 'day') {
    const pivot = likely.pivot === undefined ? {} : { pivot: likely.pivot };
    const formats = likely.formats === undefined ? {} : { formats: likely.formats };
    const months = likely.months === undefined ? {} : { months: likely.months };
    return { ...formats, ...pivot, ...months, ...(fact.property === 'until' ? { lastDay: true } : {}) };
  }
  if (fact.type === 'money' || fact.type === 'price') {
    const currency = likely.currency ?? currencies[0];
    const read = fact.type === 'price' ? 'price' : 'money';
    return { read, ...numbers, ...(currency === undefined ? {} : { currency }) };
  }
  if (fact.property === 'place' && likely.regionOf !== undefined) return { regionOf: likely.regionOf };
  return fact.type === 'decimal' || fact.type === 'integer' ? numbers : {};
}

/** Currencies that other columns of the mapping are read in, the first first. */
export function currenciesIn(outline: Outline): readonly string[] {
  const said = outline.feeds.map((feed) => optionsOf(feed).currency);
  return [...new Set(said.filter((one): one is string => typeof one === 'string' && one !== NO_CURRENCY))];
}

export interface Choice {
  readonly column: string;
  readonly target: Target;
  readonly likely: Likely;
  /** The fact that it fed before, which it then no longer feeds. */
  readonly instead?: Place | undefined;
}

/** The column feeds that fact from now on; another column that fed it does no longer. */
export function choose(given: Outline, kinds: Kinds, { column, target, likely, instead }: Choice): Outline {
  const begun = withRecord(given, column, target);
  const outline = instead === undefined ? begun.outline : withoutFeed(begun.outline, instead, begun.place.record);
  const { place } = begun;
  if (target.how === 'byNumber') return linkByNumber(outline, column, target);
  const fact = factOf(kinds, kindOf(outline, place.record), place.property);
  if (fact === undefined) return given;
  const options = optionsFor(fact, likely, currenciesIn(outline));
  const fed: Outline = {
    ...outline,
    feeds: [...outline.feeds.filter((feed) => !isAt(feed, place)), { ...place, column, options }],
    constants: outline.constants.filter((one) => !isAt(one, place)),
    pseudonyms: fact.property === 'worker' ? [...new Set([...outline.pseudonyms, column])] : outline.pseudonyms,
  };
  return withKey(fed, place, column);
}

function withRecord(outline: Outline, column: string, target: Target): { outline: Outline; place: Place } {
  if (target.how === 'feed' || target.how === 'byNumber')
    return { outline, place: { record: target.record, property: target.property } };
  if (target.how === 'new') {
    const record = freeName(outline, target.kind);
    const made = { record, kind: target.kind, key: [column] };
    return {
      outline: { ...outline, records: [...outline.records, made] },
      place: { record, property: target.property },
    };
  }
  const record = freeName(outline, target.link);
  const made = { record, kind: target.kind, key: [column], whenFilled: column };
  const link = { record: target.owner, property: target.link, to: record, whenFilled: column };
  const at = { record: target.owner, property: target.link };
  return {
    outline: {
      ...outline,
      records: [...outline.records, made],
      links: [...outline.links.filter((one) => !isAt(one, at)), link],
    },
    place: { record, property: target.property },
  };
}

function linkByNumber(outline: Outline, column: string, place: Place): Outline {
  const link = { record: place.record, property: place.property, kind: kindOf(outline, place.record), key: [column] };
  return { ...outline, links: [...outline.links.filter((one) => !isAt(one, place)), link] };
}

/** A number names its record; where there is none, a name does. */
function withKey(outline: Outline, { record, property }: Place, column: string): Outline {
  const held = outline.records.find((one) => one.record === record);
  if (held === undefined || held.key === null || held.key === undefined) return outline;
  const hasNumber = outline.feeds.some((feed) => feed.record === record && feed.property === 'number');
  const names = property === 'number' || (property === 'name' && !hasNumber) || held.key.length === 0;
  return names ? keyed(outline, record, [column]) : outline;
}

/** The columns that name a record; where it is made only of rows in which they are filled, that goes with them. */
export function keyed(outline: Outline, record: string, key: readonly string[]): Outline {
  const held = outline.records.find((one) => one.record === record);
  const follows = (filled: string | null | undefined) => filled != null && held?.key?.includes(filled) === true;
  const filled = <T extends { readonly whenFilled?: string | null | undefined }>(one: T): T =>
    follows(one.whenFilled) && key[0] !== undefined ? { ...one, whenFilled: key[0] } : one;
  return {
    ...outline,
    records: outline.records.map((one) => (one.record === record ? { ...filled(one), key } : one)),
    links: outline.links.map((one) => (one.to === record ? filled(one) : one)),
  };
}

/** A record that nothing feeds any more goes, and with it the links to it. `keep` is about to be fed. */
export function withoutFeed(outline: Outline, place: Place, keep?: string): Outline {
  const left = {
    ...outline,
    feeds: outline.feeds.filter((feed) => !isAt(feed, place)),
    links: outline.links.filter((link) => !(isAt(link, place) && link.to == null)),
  };
  const { record } = place;
  const isSaid = [...left.feeds, ...left.constants, ...left.links].some((one) => one.record === record);
  const plain = left.records.find((one) => one.record === record)?.key != null;
  return isSaid || !plain || record === keep ? left : withoutRecord(left, record);
}

export function withoutRecord(outline: Outline, record: string): Outline {
  return {
    ...outline,
    records: outline.records.filter((one) => one.record !== record),
    feeds: outline.feeds.filter((one) => one.record !== record),
    constants: outline.constants.filter((one) => one.record !== record),
    links: outline.links.filter((one) => one.record !== record && one.to !== record),
  };
}

/** `undefined` takes the option out. */
export function withOption(outline: Outline, place: Place, name: string, value: unknown): Outline {
  const feeds = outline.feeds.map((feed) => {
    if (!isAt(feed, place)) return feed;
    const { [name]: _old, ...rest } = optionsOf(feed);
    return { ...feed, options: value === undefined ? rest : { ...rest, [name]: value } };
  });
  return { ...outline, feeds };
}

/** A file writes its days in one way: what is chosen for a column of two ways holds for every other with the same two. */
export function withDaysChosen(outline: Outline, place: Place, format: string): Outline {
  const open = JSON.stringify(optionsOf(outline.feeds.find((feed) => isAt(feed, place)) ?? ({} as Feed)).formats);
  const same = outline.feeds.filter((feed) => JSON.stringify(optionsOf(feed).formats) === open);
  return same.reduce((next, feed) => withOption(next, feed, 'formats', [format]), outline);
}

export function withConstant(outline: Outline, place: Place, value: unknown): Outline {
  const constants = outline.constants.filter((one) => !isAt(one, place));
  const feeds = outline.feeds.filter((one) => !isAt(one, place));
  if (value === undefined) return { ...outline, constants };
  return { ...outline, feeds, constants: [...constants, { ...place, value }] };
}

/** A record that the file as a whole names and no column does: who buys, in a list of one's own orders. */
export function withNamed(outline: Outline, place: Place, kind: string, name: string): Outline {
  const record = freeName(outline, place.property);
  return {
    ...outline,
    records: [...outline.records, { record, kind }],
    links: [...outline.links.filter((one) => !isAt(one, place)), { ...place, to: record }],
    constants: [...outline.constants, { record, property: 'name', value: name }],
  };
}

/** Named by nothing but what is the same in every row. */
export function isNamed(outline: Outline, record: string): boolean {
  const { key } = outline.records.find((one) => one.record === record) ?? {};
  const isNamedSo = outline.constants.some((one) => isAt(one, { record, property: 'name' }));
  return key == null && isNamedSo && !outline.feeds.some((feed) => feed.record === record);
}

/** Kinds that a name alone can stand for: organisations and workplaces. */
export function canBeNamed(kinds: Kinds, { type, to }: Pick<Fact, 'type' | 'to'>): boolean {
  return type === 'ref' && to != null && factOf(kinds, to, 'name') !== undefined;
}

/** Words of the file and what they mean; without any the list goes. */
export function withWords(
  outline: Outline,
  place: Place,
  words: readonly { readonly from: string; readonly to: unknown }[],
): Outline {
  const feed = outline.feeds.find((one) => isAt(one, place));
  const held = feed === undefined ? undefined : optionsOf(feed).valueList;
  const old = outline.valueLists.find((list) => list.name === held);
  if (words.length === 0 && old === undefined) return outline;
  const name = old?.name ?? freeList(outline, `${place.record}-${place.property}`);
  const list = { otherwise: 'reject', caseless: false, ...old, name, words };
  const lists = outline.valueLists.filter((one) => one.name !== name);
  if (words.length > 0) return withOption({ ...outline, valueLists: [...lists, list] }, place, 'valueList', name);
  return withOption({ ...outline, valueLists: lists }, place, 'valueList', undefined);
}

function freeList(outline: Outline, words: string): string {
  const slug = words.replaceAll(/(?<=[a-z])(?=[A-Z])/g, '-').toLowerCase();
  for (let nth = 1; ; nth += 1) {
    const name = nth === 1 ? slug : `${slug}-${nth}`;
    if (!outline.valueLists.some((list) => list.name === name)) return name;
  }
}

export function withPseudonym(outline: Outline, column: string, isName: boolean): Outline {
  const others = outline.pseudonyms.filter((one) => one !== column);
  return { ...outline, pseudonyms: isName ? [...others, column] : others };
}

/** Nothing feeds anything: where a mapping is begun from the file alone. */
export function emptied(outline: Outline): Outline {
  return { ...outline, pseudonyms: [], records: [], feeds: [], constants: [], links: [], valueLists: [] };
}
