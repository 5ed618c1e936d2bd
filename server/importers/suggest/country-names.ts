/** Countries by what lists call them, in any of many languages: laws and floors are found by the code alone. */
import { COUNTRIES, placeOf } from '../../domain/places.ts';
import { plainLetters } from '../../domain/plain-letters.ts';
import { hasWord, isRegionHeading, wordsOf } from './column-words.ts';

const LANGUAGES = [
  'en',
  'de',
  'es',
  'fr',
  'it',
  'nl',
  'pt',
  'pl',
  'nb',
  'sv',
  'ar',
  'ru',
  'tr',
  'cs',
  'da',
  'uk',
  'ro',
  ...['hu', 'hr', 'el', 'fi', 'bg', 'lt', 'lv', 'et', 'sk', 'sl', 'is', 'th', 'ja', 'ko', 'zh', 'zh-Hant'],
];

/** As lists have them beside the names of the calendar's own library. */
const ALSO: Readonly<Record<string, string>> = {
  turkey: 'TR',
  'viet nam': 'VN',
  usa: 'US',
  'united states of america': 'US',
  uk: 'GB',
  'great britain': 'GB',
  'republic of korea': 'KR',
  'korea, republic of': 'KR',
  'russian federation': 'RU',
  'czech republic': 'CZ',
  'ivory coast': 'CI',
  burma: 'MM',
  "lao people's democratic republic": 'LA',
  'hong kong': 'HK',
  taiwan: 'TW',
  swaziland: 'SZ',
  'syrian arab republic': 'SY',
  'brunei darussalam': 'BN',
  'cabo verde': 'CV',
};

/** Names that more than one country has; which is meant stands in what is left out here. */
const OF_SEVERAL: ReadonlySet<string> = new Set(['congo', 'korea', 'virgin islands', 'saint martin']);

let made: ReadonlyMap<string, string> | undefined;

function names(): ReadonlyMap<string, string> {
  if (made !== undefined) return made;
  const found = new Map<string, string>();
  for (const language of LANGUAGES) {
    const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
    for (const code of COUNTRIES) {
      const name = plainLetters(names.of(code) ?? '');
      if (name !== '' && !found.has(name)) found.set(name, code);
    }
  }
  for (const [name, code] of Object.entries(ALSO)) found.set(name, code);
  made = found;
  return made;
}

/** `Bolivia (Plurinational State of)` and `Tanzania, United Republic of` are named before the mark; `Georgia, Atlanta` is not. */
function countryOf(cell: string): string | undefined {
  const plain = plainLetters(cell.trim());
  const whole = names().get(plain);
  if (whole !== undefined) return whole;
  const first = /^(.+?)\s*(?:\(.*\)|, (?:the )?(?:\w+ )*republic of)$/.exec(plain)?.[1] ?? '';
  return OF_SEVERAL.has(first) ? undefined : names().get(first);
}

export interface NamedCountries {
  readonly codes: Readonly<Record<string, string>>;
  /** A cell that is neither the name of a country nor a code. */
  readonly unknown?: string;
}

/** `Country`, `Herstellungsland`, `Made in`. */
const isCountry = hasWord(
  wordsOf(({ properties: { Workplace } }) => Workplace?.country && `\\w*(${Workplace.country})`),
);
const isOfFigures = hasWord(wordsOf(({ properties }) => properties.Benchmark?.place));
const ofCountries = (heading: string): boolean =>
  (isCountry(heading) || isOfFigures(heading)) && !isRegionHeading(heading);
/** Towns and regions are called as countries are, Granada and Georgia: no more than so many of one list. */
const FEWEST = 3;

/** Codes of the European Union that are no country's of ISO 3166. */
const OF_THE_UNION: Readonly<Record<string, string>> = { EL: 'GR', UK: 'GB' };

/** Where every other code of two letters is a country's: UK is a state of India as well. */
export const isOfUnion = (cells: readonly string[]): boolean =>
  cells.every((cell) => !/^[A-Z]{2}$/.test(cell) || OF_THE_UNION[cell] !== undefined || placeOf(cell) !== undefined);

/** Undefined where the cells are codes already. */
export function namedCountries(heading: string, cells: readonly string[]): NamedCountries | undefined {
  const distinct = [...new Set(cells.map((cell) => cell.trim()))].filter((cell) => cell !== '');
  const ofUnion = isOfUnion(distinct);
  const words = distinct.filter(
    (cell) =>
      placeOf(cell) === undefined && (!/^[A-Z]{1,3}$/.test(cell) || (ofUnion && OF_THE_UNION[cell] !== undefined)),
  );
  if (words.length === 0) return undefined;
  const found = Object.fromEntries(
    words.flatMap((cell) => [[cell, OF_THE_UNION[cell] ?? countryOf(cell)]]).filter(([, code]) => code),
  );
  const isAll = Object.keys(found).length === words.length && words.length > FEWEST;
  const codes = ofCountries(heading) || isAll ? found : {};
  const unknown = words.find((cell) => codes[cell] === undefined);
  return { codes, ...(unknown === undefined ? {} : { unknown }) };
}
