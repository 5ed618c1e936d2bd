/** Words of headings, and what a column with such a heading may feed. Guesses for a draft that a person reads. */
import { plainLetters } from '../../domain/plain-letters.ts';
import { CODES } from './currency.ts';
import { filledOf } from './filled.ts';
import { ar } from './words/ar.ts';
import { bg } from './words/bg.ts';
import { cs } from './words/cs.ts';
import { da } from './words/da.ts';
import { de } from './words/de.ts';
import { el } from './words/el.ts';
import { en } from './words/en.ts';
import { es } from './words/es.ts';
import { et } from './words/et.ts';
import { fi } from './words/fi.ts';
import { fr } from './words/fr.ts';
import type { HeadingWords } from './words/heading-words.ts';
import { hr } from './words/hr.ts';
import { hu } from './words/hu.ts';
import { is } from './words/is.ts';
import { it } from './words/it.ts';
import { ja } from './words/ja.ts';
import { ko } from './words/ko.ts';
import { lt } from './words/lt.ts';
import { lv } from './words/lv.ts';
import { nb } from './words/nb.ts';
import { nl } from './words/nl.ts';
import { pl } from './words/pl.ts';
import { pt } from './words/pt.ts';
import { ro } from './words/ro.ts';
import { ru } from './words/ru.ts';
import { sv } from './words/sv.ts';
import { th } from './words/th.ts';
import { tr } from './words/tr.ts';
import { uk } from './words/uk.ts';
import { zh } from './words/zh.ts';

/** All at once: a file seldom says which language it is in, and headings of one file may be in two. */
const LANGUAGES: readonly HeadingWords[] = [
  ...[en, de, es, fr, it, nl, pt, pl, nb, sv, ar],
  ...[ru, tr, cs, ro, uk, hu, el, hr, fi, da],
  ...[bg, lt, lv, et, is, th, ja, ko, zh],
];

export function headingWords(heading: string): string {
  const apart = heading
    .replaceAll(/(?<=[a-z]{2})(?=[A-Z])|(?<=[a-z])(?=[A-Z][a-z])/g, ' ')
    .replaceAll('#', ' no ')
    .replaceAll(/[\s_\-./]+/g, ' ');
  return plainLetters(apart).trim();
}

/** Without what stands in brackets and without the currency at its end. */
export function bareWords(heading: string): string {
  const bare = heading
    .replaceAll(/[([\uff08\u3010].*?[)\]\uff09\u3011]/g, ' ')
    .replaceAll(/[$\u20ac\u00a3]/gu, ' ')
    .trimEnd();
  const code = /[\s,]+([A-Z]{3})$/.exec(bare);
  return headingWords(code !== null && CODES.has(code[1] ?? '') ? bare.slice(0, code.index) : bare);
}

export type Words = () => RegExp;

/** Whole words in any of the languages; made when a heading is first looked at. */
export function wordsOf(read: (words: HeadingWords) => string | undefined, flags = ''): Words {
  let made: RegExp | undefined;
  return () => {
    made ??= expressionOf(LANGUAGES.flatMap((language) => read(language) ?? []).map(plainPattern), flags);
    return made;
  };
}

/** A syllable of Korean falls into its letters, and what stands behind it is said of them all. */
const plainPattern = (words: string): string => plainLetters(words.replaceAll(/[\uac00-\ud7a3](?=[?*+])/g, '(?:$&)'));

/** Of a word. Told by what it is not: a class of all letters is long, and would stand in each of hundreds of expressions. */
const LETTER = '[^\\s()[\\]/,;:]';

/** Matches nothing. */
const NO_WORD = /(?!)/u;

function expressionOf(alternatives: readonly string[], flags: string): RegExp {
  if (alternatives.length === 0) return NO_WORD;
  const words = alternatives.join('|').replaceAll('\\w', LETTER);
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${words})(?![\\p{L}\\p{N}])`, `u${flags}`);
}

export const hasWord = (words: Words) => (heading: string) => words().test(headingWords(heading));

/** A column that says in which currency the amounts of its row are. */
export const isCurrencyHeading = hasWord(wordsOf(({ currency }) => `^(${currency})$`));

/** One that may say it, if its cells do. */
export const namesCurrency = hasWord(wordsOf(({ currency }) => currency));

const NAMES_OF_WORKERS = wordsOf(({ worker }) => worker);
/** A column that names a worker, or holds a number that does. */
export const isWorkerHeading = hasWord(NAMES_OF_WORKERS);

/** In a list of pay, what tells who a worker is beside the name. */
export const isPersonalHeading = hasWord(wordsOf(({ personal }) => personal));

/** Regions of a country: their codes are the countries' too, as CA, DE and IN are. */
export const isRegionHeading = hasWord(wordsOf(({ properties }) => properties.Organisation?.region));

/** A row that adds up those above it. */
const TOTALS = wordsOf(({ total }) => `^(${total})[: ]*$`);
export const isTotal = (cell: string): boolean => TOTALS().test(plainLetters(cell.trim()));
/** `Subtotal January`; a firm may begin so as well. */
const BEGIN_AS_TOTALS = wordsOf(({ total }) => `^(?:${total})`);
export const mayBeTotal = (cell: string): boolean => BEGIN_AS_TOTALS().test(plainLetters(cell.trim()));

/** How many work there; not a part of them alone. */
export const isCountOfWorkers = hasWord(wordsOf(({ properties }) => properties.Workplace?.declaredWorkers));
const isPart = hasWord(wordsOf(({ aPart }) => aPart));
export const isPartOfWorkers = (heading: string): boolean => heading.includes('%') || isPart(heading);

export const isNumbered = hasWord(wordsOf(({ numbered }) => numbered));
/** Of a telephone, an article, a line: no number of the record. */
export const isNoNumber = hasWord(wordsOf(({ notNumber }) => notNumber));
/** A number or a code of its own; a number of workers is a count. */
export const isNumberHeading = (heading: string): boolean =>
  isNumbered(heading) && !isCountOfWorkers(heading) && !isNoNumber(heading);

const NET = wordsOf(({ properties }) => properties.WageRecord?.net, 'g');
/** `Cena netto za sztukę` and `Nettopreis je Stück` are the price of a piece, which tax is no part of. */
export const withoutNet = (heading: string): string =>
  headingWords(heading)
    .replaceAll(/\bnetto(?=\p{L}{4})/gu, '')
    .replace(NET(), ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();

const isOfMoney = hasWord(wordsOf(({ money }) => money));
/** The price or the cost of a unit. */
const namesUnit = hasWord(
  wordsOf(
    ({ properties: { Contract } }) =>
      [Contract?.unitPrice, Contract?.nonLabourCostPerUnit].filter((one) => one !== undefined).join('|') || undefined,
  ),
);
/** Of which a heading says the price: signs of measures and words for them, by the word by which prices are compared. */
const MEASURES_NAMED: Readonly<Record<string, RegExp>> = {
  kg: /^(?:kgm?|(?:k|ch|qu)ilo(?:gram\p{L}*)?|كغ|كيلو\p{L}*|كجم)$/u,
  t: /^(?:t|tne|ton(?:ne[ns]?|s|o|ow|a|y|n|nellata|elada)?|طن)$/u,
  m: /^(?:m|mtr|lfm|ml|lm|متر)$/u,
  m2: /^(?:m2|qm|mq|sqm|mtk|kvm)$/u,
  m3: /^(?:m3|cbm|mc|mtq|kbm)$/u,
  km: /^(?:kms?|kilomet\p{L}*)$/u,
  l: /^(?:l|ltr|lit(?:er|re|ro|r)s?|لتر)$/u,
};
/** A unit that is not named: of whichever. */
const SOME_UNIT = /^(?:units?|u|einheit|unite|unidad|unita|eenheid|unidade|un|jednostka|enhet|وحده)$/u;
const PER_UNIT =
  /(?:\/|(?<!\p{L})(?:per|pro|je|par|por|au|le|la|el|al|alla|à|a|za|na|pr|لكل)(?!\p{L}))(?:\s+(?:la|le|un|una|une)(?!\p{L}))?\.?\s*(?:\d[\d.,]*\s*)?(\p{L}[\p{L}²³\d]*)/giu;

/** `Preis pro Stück`, `prix au kg`, `Cost / pc`, `€/h`. */
export function unitOfHeading(heading: string): string | undefined {
  for (const [, word = ''] of heading.matchAll(PER_UNIT)) {
    const plain = plainLetters(word);
    const measure = Object.keys(MEASURES_NAMED).find((name) => MEASURES_NAMED[name]?.test(plain));
    if (measure !== undefined) return measure;
    if (isHour(word)) return 'hour';
    if (isPiece(word) && !SOME_UNIT.test(plain)) return 'piece';
  }
  return undefined;
}

/** `EUR/m²` and no more. */
const CURRENCY_PER = /^(?:[A-Z]{3}|\p{Sc}|zł|kr|Kč|Ft|lei)\.?\s*\/\s*[^\s/]+$/u;
export const isOfUnits = (heading: string): boolean =>
  namesUnit(heading) || namesUnit(withoutNet(heading)) || isPricePerUnit(heading);
const isCounted = hasWord(wordsOf(({ counted }) => counted));

export const isMoneyHeading = (heading: string): boolean =>
  (isOfMoney(heading) || isOfUnits(heading)) && !isCounted(heading);

const whole = (words: Words) => (heading: string) => words().test(bareWords(heading));
export const wholeOf = (read: (words: HeadingWords) => string | undefined) => {
  return whole(wordsOf((words) => (read(words) === undefined ? undefined : `^(?:${read(words)})$`)));
};
/** An amount that the buyer expected before anybody was chosen, and one that only bounds what may be agreed. */
export const isEstimate = hasWord(wordsOf(({ properties }) => properties.Contract?.estimate));
export const isAgreed = hasWord(wordsOf(({ properties }) => properties.Contract?.['best price']));
export const isBound = hasWord(wordsOf(({ aBound }) => aBound));
export const isAverage = hasWord(wordsOf(({ average }) => average));
export const isInThousands = hasWord(wordsOf(({ inThousands }) => inThousands));
/** `in thousands of euros`, `w tys. zł`, and in brackets without a preposition. */
export const saysInThousands = hasWord(
  wordsOf(
    ({ inThousands }) =>
      `(?:in|en|em|w|v|ve|в|у|i|a|σε)\\s+(?:[^\\s]+\\s+)?(?:${inThousands})|(?:[(\\[]|:)\\s*(?:${inThousands})`,
  ),
);
/** A heading that says no more than that figures count the rows. */
const isSerialHeading = wholeOf(({ serial }) => serial);
/** 1, 2, 3 under `No.`: next month's list begins at 1 again. */
export function isSerial(heading: string, cells: readonly string[]): boolean {
  const filled = filledOf(cells);
  const first = Number(filled[0]?.replace(/\.$/, ''));
  if (filled.length < 2 || first > 1 || !isSerialHeading(heading)) return false;
  return filled.every((cell, at) => cell.replace(/\.$/, '') === String(first + at));
}
/** `Preis/Stück`; of a cost a part of the price is said so too. */
export const isPricePerUnit = (heading: string): boolean =>
  unitOfHeading(heading) !== undefined && (namesPrice(heading) || CURRENCY_PER.test(heading.trim()));
const namesPrice = hasWord(wordsOf(({ barePrice }) => barePrice));
export const isBarePrice = wholeOf(({ barePrice }) => barePrice);
/** A price that is said to be neither that of all nor what was agreed in all, whatever else is said of it. */
export const mayBeOfAUnit = (heading: string): boolean =>
  isBarePrice(heading) || (namesPrice(heading) && !isAgreed(heading) && !isOfAll(heading));
export const isOfAll = hasWord(wordsOf(({ total }) => total));
/** The rate may be written onto it. */
const hasTax = hasWord(wordsOf(({ withTax }) => withTax && `\\d*(${withTax})\\d*`));
const leavesItOut = hasWord(wordsOf(({ withoutTax }) => withoutTax));
export const isWithTax = (heading: string): boolean => hasTax(heading) && !leavesItOut(heading);
export const isOfAPiece = hasWord(wordsOf(({ ofAPiece }) => ofAPiece));
const PIECES = wordsOf(({ aPiece }) => aPiece && `^(${aPiece})\\.?$`);
export const isPiece = (unit: string): boolean => PIECES().test(plainLetters(unit));
const HOURS = wordsOf(
  ({ properties }) =>
    properties.WageRecord?.hours && `^(h|hr|hour|std|stunde|uur|heure|hora|ora|${properties.WageRecord.hours})\\.?$`,
);
export const isHour = (unit: string): boolean => HOURS().test(plainLetters(unit));
const isPosition = wholeOf(({ position }) => position);
/** `Numéro de lot`, `Nr części`, `Lot ID`, `Perceelnummer`: what says that it is a number, beside the word. */
const OF_A_NUMBER =
  /(?<!\p{L})(?:n ?[°ºo]?|nr|num(?:ero|er|ar|ber)?|nummer|id(?:entifier)?|ref(?:erence)?|cislo|szama?|αριθμος|номер|№|de|du|del|della|do|da|der|des)\.?(?!\p{L})|(?<=\p{L}{3})(?:s?nummer|s?nr)(?!\p{L})/gu;
export const isPositionHeading = (heading: string): boolean =>
  isPosition(heading) || isPosition(bareWords(heading).replaceAll(OF_A_NUMBER, ' ').replaceAll(/\s+/g, ' ').trim());
export const isRegistration = wholeOf(({ registration }) => registration);
export const hasRegistration = hasWord(wordsOf(({ registration }) => registration));
export const isSubcontractor = hasWord(wordsOf(({ subcontractor }) => subcontractor));
export const isMainContractor = hasWord(wordsOf(({ mainContractor }) => mainContractor));
export const isSupplierHeading = hasWord(wordsOf(({ supplier }) => supplier));
/** Who offered, as its name and not its number. */
export const isBidderHeading = (heading: string): boolean => namesBidder(heading) && !isNumbered(heading);
const namesBidder = hasWord(wordsOf(({ properties }) => properties.Bid?.bidder));
export const isBuyerHeading = hasWord(wordsOf(({ properties }) => properties.Contract?.buyer));
/** Of either side of a contract. */
export const isPartyHeading = (heading: string): boolean => isSupplierHeading(heading) || isBuyerHeading(heading);
export const isEmployerHeading = hasWord(wordsOf(({ properties }) => properties.WageRecord?.employer));
export const isOwnerHeading = hasWord(wordsOf(({ owner }) => owner));

/** Pay before deductions, and after them. */
const isGross = hasWord(wordsOf(({ properties }) => properties.WageRecord?.gross));
const isNet = hasWord(wordsOf(({ properties }) => properties.WageRecord?.net));
/** A column of the week, month or period of pay. */
export const isPeriodHeading = hasWord(wordsOf(({ properties }) => properties.WageRecord?.from));
export const isWeekHeading = hasWord(wordsOf(({ properties }) => properties.WageRecord?.week));
export const basisOf = (heading: string): 'gross' | 'net' | undefined =>
  isGross(heading) ? 'gross' : isNet(heading) ? 'net' : undefined;

/** Pay that somebody is still owed. */
export const isStillUnpaid = hasWord(wordsOf(({ properties }) => properties.ClaimLine?.still));

const isOfPaid = hasWord(wordsOf(({ properties }) => properties.WageRecord?.paid));
/** Of an invoice too the net amount is said. */
export const isOfWages = (heading: string): boolean => isOfPaid(heading) && !isNet(heading);
/** Pay that somebody had, as against a rate of it. */
export const isOfPayHeading = (heading: string): boolean => isOfPaid(heading) || isGross(heading) || isNet(heading);

/** Of a column without a cell to look at. */
const DAY = /(?<!\p{L})(?:date|datum|dato|data|fecha|tarihi?|дата|تاريخ)(?!\p{L})|datum$|dato$/u;
export const isDayHeading = (heading: string): boolean => DAY.test(headingWords(heading));
export const isAmendment = hasWord(wordsOf(({ amended }) => amended));

/** The time of which a row is, and the first and the last day of one. */
export const isTimeHeading = hasWord(wordsOf(({ time }) => time));
const isEndOfTime = hasWord(
  wordsOf(
    ({ properties: { Benchmark, WageRecord } }) =>
      [Benchmark?.from, Benchmark?.until, WageRecord?.from, WageRecord?.until].filter(Boolean).join('|') || undefined,
  ),
);
export const mayBePeriods = (heading: string): boolean =>
  isTimeHeading(heading) || isEndOfTime(heading) || isWeekHeading(heading);

const A_TIME =
  '(?:(?:pay|wage|work) )?(?:period(?:en?|es?|o|a)?|zeitraum|abrechnungszeitraum|okres|semaine|settimana|semana|week|woche|uke|vecka|data|date|datum|dato|fecha|day|tag|dag|giorno|dia|jour|dzien|الفتره|تاريخ)';
const OF = '(?: (?:of(?: the)?|des?|del|della|do|da|du|der|van(?: de)?|av))?';
/** `behind`: what stands behind a time alone, for before one it may be anything, `Del. Date`. */
const oneEnd = (words: string, behind: string, compounds: string): ((heading: string) => boolean) => {
  const form = new RegExp(
    `^(?:${A_TIME}${OF} (?:${words}|${behind})|(?:${words})${OF} ${A_TIME}|(?:${compounds})(?:datum|dato)|${compounds})$`,
    'u',
  );
  return (heading) => form.test(bareWords(heading));
};
/** `Okres od` and `Okres do`, `Période du` and `Période au`, `Startdatum` and `Slutdatum`. */
export const isFirstDay = oneEnd(
  'from|von|fra|fran|start|beginn?|debut|inici[oa]l?|inizi(?:o|ale)|rozpoczecia|poczatku|من',
  'ab|du|de|desde|del|dal|van|od',
  'start|begin|beginn|anfangs?|inicio|inizio|debut',
);
export const isLastDay = oneEnd(
  'to|until|till?|bis|fin|finale?|fine|fim|ende?|einde?|slutt?|zakonczenia|konca|الي',
  'au|a|hasta|al|tot|t m|do|ate',
  'end|ende|einde?|slutt?|fin|fine|fim',
);

const MEASURES = ['statutory_minimum', 'collective_agreement', 'living_wage', 'going_rate'];
const TIMES = ['hour', 'month', 'week', 'day', 'year'];
const namedBy = (names: readonly string[], read: (words: HeadingWords, name: string) => string | undefined) =>
  names.map((name) => ({ name, isNamed: hasWord(wordsOf((words) => read(words, name))) }));
const measuresNamed = namedBy(MEASURES, ({ measures }, name) => measures?.[name]);
const timesNamed = namedBy(TIMES, ({ perTime }, name) => perTime?.[name]);

const theOne = (among: typeof measuresNamed, headings: readonly string[]): string | undefined => {
  const found = among.filter(({ isNamed }) => headings.some((heading) => isNamed(heading)));
  return found.length === 1 ? found[0]?.name : undefined;
};

/** What figures of pay measure, as a benchmark says it; undefined where nothing or several things are named. */
export const measureOf = (headings: readonly string[]): string | undefined => theOne(measuresNamed, headings);
export const isTimed = (heading: string): boolean => timesNamed.some(({ isNamed }) => isNamed(heading));
/** By which time pay is told. */
export const timeOf = (headings: readonly string[]): string | undefined => theOne(timesNamed, headings);
/** By the day, the week, the month or the year, and not in all. */
export const isPerPeriod = (heading: string): boolean => timesNamed.slice(1).some(({ isNamed }) => isNamed(heading));
export const isPerHour = (heading: string): boolean => timesNamed[0]?.isNamed(heading) === true;
