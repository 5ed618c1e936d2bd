/** Lists of a drafted mapping that give the words of cells their meaning: codes of countries and currencies, units, kinds. */
import { wordsOfCells } from './cell-words.ts';
import { namedCountries } from './country-names.ts';
import type { Column } from './draft.ts';
import { factOfParty } from './party-facts.ts';
import { slug } from './slug.ts';
import { unitWords } from './unit-words.ts';

/** Properties that hold the code of a country or of a region of one. */
export const OF_COUNTRIES: ReadonlySet<string> = new Set(['place', 'country']);

/** Countries that the cells call by their names, with their codes. */
export function countriesIn({ heading, feeds, cells }: Column): Readonly<Record<string, string>> | undefined {
  const property = factOfParty(feeds ?? '')?.fact ?? feeds ?? '';
  if (!OF_COUNTRIES.has(property)) return undefined;
  const { codes = {} } = namedCountries(heading, cells) ?? {};
  return Object.keys(codes).length === 0 ? undefined : codes;
}

export const countryList = ({ heading }: Column): string => `countries-${slug(heading)}`;

/** A place is found by its code alone; what else stands there comes back by name. */
export const countryLists = (columns: readonly Column[]): readonly (readonly [string, object])[] =>
  columns.flatMap((column) => {
    const values = countriesIn(column);
    const otherwise = 'keep';
    return values === undefined ? [] : [[countryList(column), { values, otherwise, caseless: true }] as const];
  });

export const unitList = ({ heading }: Column): string => `units-${slug(heading)}`;

/** What has no word stands as it is written. */
export const unitLists = (columns: readonly Column[]): readonly (readonly [string, object])[] =>
  columns.flatMap((column) => {
    const values = column.feeds === 'unit' ? unitWords(column.cells) : undefined;
    return values === undefined ? [] : [[unitList(column), { values, otherwise: 'keep', caseless: true }] as const];
  });

export const currencyList = (heading: string): string => `currencies-${slug(heading)}`;

/** What is no code and in no such list comes back by name. */
export const currencyLists = (columns: readonly Column[]): readonly (readonly [string, object])[] =>
  columns.flatMap(({ currency, currencyWords }) =>
    currency === undefined || currencyWords === undefined
      ? []
      : [[currencyList(currency), { values: currencyWords, otherwise: 'keep', caseless: true }] as const],
  );

export const listName = (kind: string, property: string): string => `${slug(kind)}-${slug(property)}`;

export function valueListsOf(kind: string, columns: readonly Column[]): readonly (readonly [string, object])[] {
  return columns.flatMap(({ feeds, cells }) => {
    const values = feeds === undefined ? undefined : wordsOfCells(kind, feeds, cells);
    return feeds === undefined || values === undefined
      ? []
      : [[listName(kind, feeds), { values, otherwise: 'reject', caseless: true }] as const];
  });
}
