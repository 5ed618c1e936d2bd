/** Countries by what lists call them, in any of many languages: laws and floors are found by the code alone. */
import { COUNTRIES, OF_THREE_LETTERS, placeOf } from '../../domain/places.ts';
import { plainLetters } from '../../domain/plain-letters.ts';
import { hasWord, isRegionHeading, wordsOf } from './column-words.ts';

/** Some countries are called otherwise where the same language is spoken elsewhere: Vietname and Vietnã, Irão and Irã. */
const LANGUAGES = [
  ...['en', 'de', 'es', 'fr', 'it', 'nl', 'pt', 'pl', 'nb', 'sv', 'ar', 'ru', 'tr', 'cs', 'da', 'uk', 'ro'],
  ...['hu', 'hr', 'el', 'fi', 'bg', 'lt', 'lv', 'et', 'sk', 'sl', 'is', 'th', 'ja', 'ko', 'zh', 'zh-Hant'],
  ...['en-GB', 'de-AT', 'de-CH', 'es-MX', 'es-419', 'fr-CA', 'fr-CH', 'nl-BE', 'pt-PT', 'ar-SA', 'ar-MA'],
];

/** As lists have them beside the names of the calendar's own library. */
const ALSO: Readonly<Record<string, readonly string[]>> = {
  AE: ['UAE', 'VAE', 'الإمارات'],
  BA: [
    'Bosnia',
    'Bosnien',
    'Bosnie',
    'Bosnië',
    'Bośnia',
    'Bósnia',
    'البوسنة',
    'Bosnia-Erzegovina',
    'Bosnien-Herzegowina',
    'Bosnië-Herzegovina',
  ],
  BN: ['Brunei Darussalam'],
  BY: ['Weißrussland', 'Wit-Rusland', 'Hviterussland', 'Vitryssland'],
  CD: ['DR Congo', 'DRC', 'Democratic Republic of the Congo'],
  CG: ['Republic of the Congo'],
  CI: ['Ivory Coast', 'Elfenbeinküste', 'Costa de Marfil', "Costa d'Avorio", 'Wybrzeże Kości Słoniowej'],
  CN: [
    'PR China',
    'PRC',
    'VR China',
    'RP China',
    'RP Chine',
    'Volksrepublik China',
    'République populaire de Chine',
    'República Popular China',
  ],
  CV: ['Cabo Verde'],
  CZ: [
    'Czech Republic',
    'Tschechische Republik',
    'République tchèque',
    'República Checa',
    'República Tcheca',
    'Repubblica Ceca',
    'Tsjechische Republiek',
    'Republika Czeska',
    'جمهورية التشيك',
  ],
  EG: ['Egypt, Arab Republic'],
  GB: [
    ...['UK', 'Great Britain', 'Britain', 'Großbritannien', 'Grande-Bretagne', 'Gran Bretaña', 'Gran Bretagna'],
    ...['Groot-Brittannië', 'Grã-Bretanha', 'Storbritannien', 'بريطانيا', 'بريطانيا العظمى'],
    ...['England', 'Angleterre', 'Inglaterra', 'Inghilterra', 'Engeland', 'Anglia', 'إنجلترا'],
    ...['Scotland', 'Schottland', 'Wales', 'Northern Ireland', 'Nordirland'],
  ],
  HK: ['Hong Kong', 'Hong Kong SAR'],
  IE: ['Eire'],
  IN: ['Bharat'],
  KG: ['Кыргызстан'],
  KP: ["Democratic People's Republic of Korea", 'Korea, North'],
  KR: ['Korea, South', 'Republic of Korea', 'Korea, Republic of', 'Korea, Rep.', 'Republik Korea'],
  LA: ["Lao People's Democratic Republic", 'Lao PDR'],
  MD: ['Moldau', 'Moldawien'],
  MK: ['Macedonia', 'Mazedonien', 'Macédoine', 'Macedonië', 'Makedonia', 'Makedonien'],
  MM: ['Birma', 'Birmania', 'Birmanie', 'ميانمار', 'بورما'],
  MO: ['Macau', 'Macao'],
  NL: ['Holland', 'Hollande', 'Holanda', 'Olanda', 'Niderlandy'],
  PS: ['Palestine'],
  RU: ['Russian Federation', 'Russische Föderation', 'Fédération de Russie', 'Federación de Rusia'],
  SA: ['السعودية', 'KSA'],
  SK: ['Slovak Republic', 'Slowakische Republik'],
  SY: ['Syrian Arab Republic'],
  SZ: ['Swaziland'],
  TL: ['East Timor'],
  TR: ['Turkey'],
  TT: ['Trinidad'],
  TW: ['Taiwan', 'Republic of China', 'Taiwan, China'],
  US: [
    ...['USA', 'United States of America', 'America', 'Vereinigte Staaten von Amerika', 'Amerika', 'EUA', 'EEUU'],
    ...["États-Unis d'Amérique", "Stati Uniti d'America", 'Estados Unidos de América', 'Verenigde Staten van Amerika'],
    ...['Stany Zjednoczone Ameryki', 'الولايات المتحدة الأمريكية', 'أمريكا'],
  ],
  VA: ['Vatican'],
  VN: ['Viet Nam'],
};

/** Names that more than one country has; which is meant stands in what is left out here. */
const OF_SEVERAL: ReadonlySet<string> = new Set(['congo', 'korea', 'virginislands', 'saintmartin']);

/** As it is compared: `Bosnia & Herzegovina` and `Bosnia and Herzegovina`, `U.S.A.` and `USA`, `Côte d’Ivoire` with any stroke. */
const keyOf = (name: string): string =>
  plainLetters(name)
    .replaceAll(/ (?:&|and|und|et|y|e|ed|en|og|och|i) /g, ' & ')
    .replaceAll(/[^\p{L}\p{N}&]/gu, '')
    .replace(/^the(?=netherlands|gambia|bahamas|philippines|maldives)/, '');

let made: ReadonlyMap<string, string> | undefined;

function names(): ReadonlyMap<string, string> {
  if (made !== undefined) return made;
  const found = new Map<string, string>();
  const add = (name: string, code: string) => {
    const key = keyOf(name);
    if (key !== '' && !found.has(key) && !OF_SEVERAL.has(key)) found.set(key, code);
  };
  for (const [three, code] of OF_THREE_LETTERS) add(three, code);
  for (const [code, some] of Object.entries(ALSO)) for (const name of some) add(name, code);
  for (const language of LANGUAGES) {
    const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
    for (const code of COUNTRIES) for (const name of namesIn(names.of(code) ?? '')) add(name, code);
  }
  made = found;
  return made;
}

/** `Myanmar (Burma)` is called either way. */
const namesIn = (name: string): readonly string[] => [name, ...(/^(.+) \((.+)\)$/.exec(name)?.slice(1) ?? [])];

/** `Bolivia (Plurinational State of)`, `Tanzania, United Republic of` and `Republic of Moldova` are named beside that; `Georgia, Atlanta` is not. */
function countryOf(cell: string): string | undefined {
  const plain = plainLetters(cell.trim());
  const whole = names().get(keyOf(plain));
  if (whole !== undefined) return whole;
  const first =
    /^(.+?)\s*(?:\(.*\)|, (?:the )?(?:\w+\.? )*(?:republic of|rep\.?|p\.r\.))$/.exec(plain)?.[1] ??
    /^(?:the )?(?:[\w']+ )*(?:republic|kingdom) of (?:the )?(.+)$/.exec(plain)?.[1] ??
    '';
  return names().get(keyOf(first));
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

/** `UAE`, and codes of three letters: places are known by those of two. */
const isShortName = (cell: string): boolean => cell.length === 3 && names().has(keyOf(cell));

/** Undefined where the cells are codes already. */
export function namedCountries(heading: string, cells: readonly string[]): NamedCountries | undefined {
  const distinct = [...new Set(cells.map((cell) => cell.trim()))].filter((cell) => cell !== '');
  const ofUnion = isOfUnion(distinct);
  const words = distinct.filter(
    (cell) =>
      placeOf(cell) === undefined &&
      (!/^[A-Z]{1,3}$/.test(cell) || (ofUnion && OF_THE_UNION[cell] !== undefined) || isShortName(cell)),
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
