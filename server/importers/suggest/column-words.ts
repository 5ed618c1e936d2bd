/** Words of headings, and what a column with such a heading may feed. Guesses for a draft that a person reads. */
import { plainLetters } from '../../domain/plain-letters.ts';
import { ar } from './words/ar.ts';
import { de } from './words/de.ts';
import { en } from './words/en.ts';
import { es } from './words/es.ts';
import { fr } from './words/fr.ts';
import type { HeadingWords } from './words/heading-words.ts';
import { it } from './words/it.ts';
import { nb } from './words/nb.ts';
import { nl } from './words/nl.ts';
import { pl } from './words/pl.ts';
import { pt } from './words/pt.ts';
import { sv } from './words/sv.ts';

/** All at once: a file seldom says which language it is in, and headings of one file may be in two. */
const LANGUAGES: readonly HeadingWords[] = [en, de, es, fr, it, nl, pt, pl, nb, sv, ar];

export function headingWords(heading: string): string {
  return plainLetters(heading.replaceAll(/(?<=[a-z])(?=[A-Z])/g, ' ').replaceAll(/[_\-./]+/g, ' '));
}

type Words = () => RegExp;

/** Whole words in any of the languages; made when a heading is first looked at. */
function wordsOf(read: (words: HeadingWords) => string | undefined, flags = ''): Words {
  let made: RegExp | undefined;
  return () => {
    made ??= expressionOf(LANGUAGES.flatMap((language) => read(language) ?? []).map(plainLetters), flags);
    return made;
  };
}

/** Matches nothing. */
const NO_WORD = /(?!)/u;

function expressionOf(alternatives: readonly string[], flags: string): RegExp {
  if (alternatives.length === 0) return NO_WORD;
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives.join('|')})(?![\\p{L}\\p{N}])`, `u${flags}`);
}

const hasWord = (words: Words) => (heading: string) => words().test(headingWords(heading));

/** A column that says in which currency the amounts of its row are. */
export const isCurrencyHeading = hasWord(wordsOf(({ currency }) => `^(${currency})$`));

const NAMES_OF_WORKERS = wordsOf(({ worker }) => worker);
/** A column that names a worker, or holds a number that does. */
export const isWorkerHeading = hasWord(NAMES_OF_WORKERS);

/** Regions of a country: their codes are the countries' too, as CA, DE and IN are. */
export const isRegionHeading = hasWord(wordsOf(({ properties }) => properties.Organisation?.region));

/** A row that adds up those above it. */
const TOTALS = wordsOf(({ total }) => `^(${total})[: ]*$`);
export const isTotal = (cell: string): boolean => TOTALS().test(plainLetters(cell.trim()));

const isCountOfWorkers = hasWord(wordsOf(({ properties }) => properties.Workplace?.declaredWorkers));

const isNumbered = hasWord(wordsOf(({ numbered }) => numbered));
/** A number or a code of its own; a number of workers is a count. */
export const isNumberHeading = (heading: string): boolean => isNumbered(heading) && !isCountOfWorkers(heading);

/** The kind of record that a row is, by the words of all headings together; the first with most hits is taken. */
const KINDS = ['Finding', 'WageRecord', 'Bid', 'Item', 'Contract', 'Workplace', 'Organisation'].map((kind) => ({
  kind,
  words: wordsOf(({ kinds }) => kinds[kind], 'g'),
}));

const SUPPLIERS = wordsOf(({ supplier }) => supplier);

const isOfHours = hasWord(wordsOf(({ properties }) => properties.WageRecord?.hours));

export function guessKind(headings: readonly string[]): string {
  const text = headings.map(headingWords).join(' | ');
  const hits = ({ words }: { readonly words: Words }) => text.match(words())?.length ?? 0;
  // A list of prices that names who supplies is one of contracts; an item has no supplier of its own.
  const isOfSuppliers = SUPPLIERS().test(text);
  // Of a price gross and net are said too: pay names who was paid, or the hours.
  const isOfPay = headings.some((heading) => isWorkerHeading(heading) || isOfHours(heading));
  const excluded = isOfSuppliers ? ['Item', ...(isOfPay ? [] : ['WageRecord'])] : [];
  const kinds = KINDS.filter(({ kind }) => !excluded.includes(kind));
  const best = kinds.reduce((a, b) => (hits(b) > hits(a) ? b : a));
  return hits(best) === 0 ? 'Organisation' : best.kind;
}

type Needs = 'day' | 'amount' | 'number' | 'text' | 'any';

/** Of each kind, its properties in the order in which they take a heading, and the type that the cells must have. */
const NEEDS: Readonly<Record<string, Readonly<Record<string, Needs>>>> = {
  Contract: {
    ...{ number: 'any', buyer: 'text', supplier: 'text', estimate: 'amount', unitPrice: 'amount' },
    ...{ nonLabourCostPerUnit: 'amount', price: 'amount', signed: 'day', from: 'day', until: 'day' },
    ...{ labourHours: 'number', what: 'text', product: 'text', place: 'text', labourMinutesPerUnit: 'number' },
    ...{ quantity: 'number', unit: 'text', nace: 'any' },
  },
  Bid: { number: 'any', bidder: 'text', rank: 'number', total: 'amount' },
  Item: {
    ...{ number: 'any', itemCode: 'any', description: 'text', quantity: 'number' },
    ...{ unitPrice: 'amount', unit: 'text', amount: 'amount' },
  },
  Finding: {
    ...{ number: 'any', status: 'text', opened: 'day', decided: 'day', claimed: 'amount', assessed: 'amount' },
    ...{ due: 'amount', paid: 'amount', workers: 'number', sector: 'any', agency: 'text', about: 'text' },
    defendant: 'text',
  },
  WageRecord: {
    // The week that ends on a day comes before the week that begins on one, and parts of the hours before all of them.
    ...{ worker: 'any', number: 'any', employer: 'text', paidOn: 'day', until: 'day', from: 'day' },
    ...{ ordinaryHours: 'number', doubleTimeHours: 'number', overtimeHours: 'number', hours: 'number' },
    ...{ paid: 'amount', headcount: 'number', workClass: 'text', place: 'text' },
  },
  Workplace: {
    ...{ number: 'any', name: 'text', address: 'text', country: 'text', region: 'text' },
    ...{ declaredWorkers: 'number', sector: 'text' },
  },
  Organisation: { number: 'any', name: 'text', address: 'text', country: 'text', region: 'text' },
};

interface Guess {
  readonly property: string;
  readonly needs: Needs;
  readonly words: Words;
  /** Words of a heading that does not feed it, whatever else it says: a rate or a deduction is no pay. */
  readonly not: Words;
}

const GUESSES: ReadonlyMap<string, readonly Guess[]> = new Map(
  Object.entries(NEEDS).map(([kind, properties]) => [
    kind,
    Object.entries(properties).map(([property, needs]) => ({
      ...{ property, needs },
      not: wordsOf((words) => words.properties[kind]?.[`not ${property}`]),
      words: property === 'worker' ? NAMES_OF_WORKERS : wordsOf((words) => words.properties[kind]?.[property]),
    })),
  ]),
);

/** A column of which only most cells are a day or a number can be of words as well. */
export const isOfWords = (kind: string, property: string | undefined): boolean => {
  const needs = property === undefined ? undefined : NEEDS[kind]?.[property];
  return needs === 'text' || needs === 'any';
};

const FITS: Readonly<Record<Needs, readonly string[]>> = {
  day: ['day'],
  amount: ['amount'],
  number: ['number'],
  text: ['text', 'boolean'],
  any: ['text', 'number', 'boolean', 'day'],
};

function fits(needs: Needs, type: { readonly type: string; readonly partly?: true } | undefined): boolean {
  const allowed = FITS[needs];
  return allowed.includes(type?.type ?? 'text') || (type?.partly === true && allowed.includes('text'));
}

const isOfMoney = hasWord(wordsOf(({ money }) => money));
const isCounted = hasWord(wordsOf(({ counted }) => counted));

export const isMoneyHeading = (heading: string): boolean => isOfMoney(heading) && !isCounted(heading);

/** Pay before deductions, and after them. */
const isGross = hasWord(wordsOf(({ properties }) => properties.WageRecord?.gross));
const isNet = hasWord(wordsOf(({ properties }) => properties.WageRecord?.net));
export const isWeekHeading = hasWord(wordsOf(({ properties }) => properties.WageRecord?.week));
export const basisOf = (heading: string): 'gross' | 'net' | undefined =>
  isGross(heading) ? 'gross' : isNet(heading) ? 'net' : undefined;

/** For each heading the property it may feed; each property is fed once, by the first heading that fits. */
export function guessProperties(
  kind: string,
  headings: readonly string[],
  types: readonly { readonly type: string; readonly partly?: true }[],
): readonly (string | undefined)[] {
  const guesses: (string | undefined)[] = headings.map(() => undefined);
  for (const { property, needs, words, not } of GUESSES.get(kind) ?? []) {
    const free = headings.flatMap((heading, nth) =>
      guesses[nth] === undefined &&
      hasWord(words)(heading) &&
      !hasWord(not)(heading) &&
      !(property === 'number' && isCountOfWorkers(heading)) &&
      fits(needs, types[nth])
        ? [nth]
        : [],
    );
    const at = (property === 'paid' ? free.find((nth) => isGross(headings[nth] ?? '')) : undefined) ?? free[0];
    if (at !== undefined) guesses[at] = property;
  }
  return guesses;
}

/** Properties that name another record, and the kind of it. */
export const NAMED_RECORDS: Readonly<Record<string, 'Organisation'>> = {
  buyer: 'Organisation',
  supplier: 'Organisation',
  bidder: 'Organisation',
  employer: 'Organisation',
};
