/** For each heading the property that it may feed. Guesses for a draft that a person reads. */
import { isCountRange } from '../cells/count.ts';
import {
  bareWords,
  hasRegistration,
  hasWord,
  headingWords,
  isAmendment,
  isAverage,
  isBound,
  isCountOfWorkers,
  isEstimate,
  isFirstDay,
  isInThousands,
  isLastDay,
  isMainContractor,
  isNoNumber,
  isNumbered,
  isNumberHeading,
  isOfUnits,
  isOwnerHeading,
  isPartOfWorkers,
  isPerPeriod,
  isPersonalHeading,
  isPricePerUnit,
  isSerial,
  isStillUnpaid,
  isSubcontractor,
  isSupplierHeading,
  isTimed,
  isTimeHeading,
  isWithTax,
  isWorkerHeading,
  type Words,
  withoutNet,
  wordsOf,
} from './column-words.ts';
import { filledOf } from './filled.ts';
import { NEEDS, type Needs, SAME_WORDS } from './needs.ts';
import { isInDozens } from './price-for.ts';
import type { HeadingWords } from './words/heading-words.ts';

export interface Guessable {
  readonly heading: string;
  readonly type: { readonly type: string; readonly partly?: true; readonly isPeriod?: true };
  readonly cells: readonly string[];
}

interface Guess {
  readonly property: string;
  readonly needs: Needs;
  readonly isNamed: (heading: string) => boolean;
  /** Of a heading that does not feed it, whatever else it says: a rate or a deduction is no pay. */
  readonly isNot: (heading: string) => boolean;
  readonly isBest: (heading: string) => boolean;
}

type Read = (words: HeadingWords) => string | undefined;

/** Properties that only a heading feeds which says nothing else. */
const WHOLE: ReadonlySet<string> = new Set([
  ...['Contract.workplaces', 'Contract.kind', 'Contract.unit', 'Contract.workClass', 'WageRecord.workplace'],
  'ClaimLine.kind',
]);

/** Headings that say so in a list of any kind. */
const OF_ANY_KIND: Readonly<Record<string, (heading: string) => boolean>> = {
  worker: isWorkerHeading,
  owner: isOwnerHeading,
};

/** Of a period the first and the last day are said alike, whatever has them. */
const ENDS: Readonly<Record<string, (heading: string) => boolean>> = { from: isFirstDay, until: isLastDay };

const GUESSES: ReadonlyMap<string, readonly Guess[]> = new Map(
  Object.entries(NEEDS).map(([kind, properties]) => [
    kind,
    Object.entries(properties).map(([property, needs]) => guessOf(kind, property, needs)),
  ]),
);

function guessOf(kind: string, property: string, needs: Needs): Guess {
  const [sameKind, same] = SAME_WORDS[`${kind}.${property}`] ?? [kind, property];
  const own: Read = (words) => either(words.properties[kind]?.[property], words.properties[sameKind]?.[same]);
  const beside =
    (word: string): Read =>
    (words) =>
      words.properties[sameKind]?.[`${word} ${same}`];
  const isNamed = namedBy(kind, property, own);
  const isOther = hasWords(beside('not'));
  return {
    property,
    needs,
    isNamed: (heading) => isNamed(heading) || ENDS[property]?.(heading) === true,
    isNot: (heading) => isOther(heading) || (property === 'from' && isLastDay(heading)),
    isBest: hasWords(property === 'paid' ? ({ properties }) => properties[kind]?.gross : beside('best')),
  };
}

function namedBy(kind: string, property: string, own: Read): Guess['isNamed'] {
  const isOwn = OF_ANY_KIND[property] ?? hasWords(own, WHOLE.has(`${kind}.${property}`));
  if (property === 'unitPrice')
    return (heading) => isOwn(heading) || isOwn(withoutNet(heading)) || isPricePerUnit(heading);
  if (kind === 'Benchmark' && property === 'value') return (heading) => isOwn(heading) || isTimed(heading);
  if (property !== 'from' || !takesPeriod(kind, property)) return isOwn;
  return (heading) => isOwn(heading) || isTimeHeading(heading);
}

const either = (one: string | undefined, other: string | undefined): string | undefined =>
  one === undefined || one === other ? other : other === undefined ? one : `${one}|${other}`;

function hasWords(read: Read, isWhole = false): (heading: string) => boolean {
  if (!isWhole) return hasWord(wordsOf(read));
  const words: Words = wordsOf((language) => {
    const found = read(language);
    return found === undefined ? undefined : `^(?:${found})$`;
  });
  return (heading) => words().test(bareWords(heading));
}

/** A column of which only most cells are a day or a number can be of words as well. */
export const isOfWords = (kind: string, property: string | undefined): boolean => {
  const needs = property === undefined ? undefined : NEEDS[kind]?.[property];
  return needs === 'text' || needs === 'any';
};

const FITS: Readonly<Record<Needs, readonly string[]>> = {
  day: ['day'],
  amount: ['amount'],
  number: ['number'],
  figure: ['amount', 'number'],
  text: ['text', 'boolean'],
  any: ['text', 'number', 'boolean', 'day'],
};

function fits(needs: Needs, { type }: Guessable): boolean {
  const allowed = FITS[needs];
  return allowed.includes(type.type) || (type.partly === true && allowed.includes('text'));
}

/** `10-49` workers, in some rows or in all, beside nothing but counts. */
export function hasCountRanges(cells: readonly string[]): boolean {
  const filled = filledOf(cells).map((cell) => cell.trim());
  return filled.some(isCountRange) && filled.every((cell) => isCountRange(cell) || /^\d[\d.,]*$/.test(cell));
}

/** Each property is fed once, by the heading that fits best, else by the first. */
export function guessProperties(kind: string, columns: readonly Guessable[]): readonly (string | undefined)[] {
  const guesses: (string | undefined)[] = kind === 'Contract' ? partiesOf(columns) : columns.map(() => undefined);
  for (const guess of GUESSES.get(kind) ?? []) {
    if (guesses.includes(guess.property)) continue;
    // Without a number of its own a row may be of a firm, and its workers are that firm's.
    if (kind === 'Contract' && guess.property === 'workers' && !guesses.includes('number')) continue;
    const free = columns.flatMap((column, nth) =>
      guesses[nth] === undefined && mayFeed(kind, guess, column) ? [nth] : [],
    );
    const filled = free.filter((nth) => columns[nth]?.cells.some((cell) => cell.trim() !== ''));
    const at = bestOf(guess, columns, untaxed(kind, guess, columns, filled.length > 0 ? filled : free));
    if (at !== undefined) guesses[at] = guess.property;
  }
  return guesses;
}

/** The property whose words a heading has, if its cells were what that property needs. */
export function meantBy(
  kind: string,
  column: Guessable,
): { readonly property: string; readonly needs: Needs } | undefined {
  return (GUESSES.get(kind) ?? []).find((guess) => isMeant(kind, guess, column));
}

/** Of pay and of its levels a month or a year tells which days they are of; of a contract it hides the day. */
function takesPeriod(kind: string, property: string): boolean {
  return (
    (kind === 'Benchmark' || kind === 'WageRecord' || kind === 'Subsidy') &&
    (property === 'from' || property === 'until')
  );
}

const mayFeed = (kind: string, guess: Guess, column: Guessable): boolean =>
  (fits(guess.needs, column) || (guess.property === 'declaredWorkers' && hasCountRanges(column.cells))) &&
  !(guess.needs === 'day' && column.type.isPeriod === true && !takesPeriod(kind, guess.property)) &&
  isMeant(kind, guess, column) &&
  !(NAMES.has(guess.property) && (isFactOfParty(column.heading) || isOfDigits(column.cells)));

const isUnder = hasWords(({ properties }) => properties.Contract?.under);
const isCostPerUnit = hasWords(({ properties }) => properties.Contract?.nonLabourCostPerUnit);
const COUNTS: ReadonlySet<string> = new Set(['workers', 'declaredWorkers', 'headcount', 'quantity']);

function isMeant(kind: string, { property, isNamed, isNot }: Guess, { heading, type, cells }: Guessable): boolean {
  if (!isNamed(heading) || isNot(heading)) return false;
  if (COUNTS.has(property) && kind !== 'Finding' && isPartOfWorkers(heading)) return false;
  if (property === 'quantity' && (isCountOfWorkers(heading) || isInDozens(heading) || isInThousands(heading)))
    return false;
  if (property === 'number') return isOwnNumber(kind, { heading, type, cells }) && type.type !== 'day';
  if (isOfPrice(kind, property) && (isEstimate(heading) || isBound(heading) || isAverage(heading))) return false;
  if (property === 'price' && isPricePerUnit(heading)) return false;
  if ((property === 'claim' || property === 'contract') && isNoNumber(heading)) return false;
  if (property === 'contract' && OF_WORKERS.has(kind) && namesWorker(heading)) return false;
  if (property === 'worker' && isOfAmounts(cells)) return false;
  if (property === 'itemCode' && isOfLines(cells)) return false;
  if (OF_THE_WHOLE.has(`${kind}.${property}`) && isPerPeriod(heading)) return false;
  if (kind === 'WageRecord' && property === 'paid' && (isAverage(heading) || isStillUnpaid(heading))) return false;
  if (property === 'estimate' && isOfUnits(heading)) return false;
  if (kind === 'Contract' && type.type === 'day' && isAmendment(heading)) return false;
  if (property === 'nonLabourCost' && isCostPerUnit(heading)) return false;
  if (property === 'nace') return isOfCodes(cells);
  return !(kind === 'Contract' && property !== 'under' && isUnder(heading));
}

/** Said of a contract from its first day to its last: by the month or the year it is a part. */
const OF_THE_WHOLE: ReadonlySet<string> = new Set([
  ...['Contract.price', 'Contract.estimate', 'Contract.nonLabourCost', 'Contract.labourHours', 'Tender.estimate'],
]);

/** Amounts that somebody offered or agreed: neither what the buyer expected nor the most that it would pay. */
const PRICES: ReadonlySet<string> = new Set([
  ...['Contract.price', 'Contract.unitPrice', 'Item.unitPrice', 'Item.amount', 'Bid.total'],
]);
const isOfPrice = (kind: string, property: string): boolean => PRICES.has(`${kind}.${property}`);

/** Numbered within another record, from 1. */
const NUMBERS_WITHIN: ReadonlySet<string> = new Set(['Item', 'ClaimLine', 'WageRecord']);

const OF_WORKERS: ReadonlySet<string> = new Set(['ClaimLine', 'WageRecord']);

function isOwnNumber(kind: string, { heading, cells }: Guessable): boolean {
  if (!NUMBERS_WITHIN.has(kind) && isSerial(heading, cells)) return false;
  if (isCountOfWorkers(heading) || isWorkerHeading(heading)) return false;
  if (OF_WORKERS.has(kind) && isPersonalHeading(heading)) return false;
  if (hasRegistration(heading)) return kind === 'Organisation';
  if (isNoNumber(heading)) return kind === 'Item';
  return !isSupplierHeading(heading) && !(kind === 'Contract' && isUnder(heading));
}

/** Properties that are fed by what somebody or some place is called. */
const NAMES: ReadonlySet<string> = new Set([
  'buyer',
  'supplier',
  'bidder',
  'employer',
  'holder',
  'recipient',
  'name',
  'owner',
]);

const isOfPlace = hasWords(({ properties }) =>
  [properties.Organisation?.address, properties.Organisation?.country, properties.Organisation?.region].join('|'),
);
const isCalled = hasWords(({ called }) => called);

/** Whom to write to there, in any of the languages. */
const CONTACT =
  /(?<!\p{L})(?:contact|kontakt|contat|contacto|ansprechpartner|referent|e ?mail|telefon|phone|yhteyshenkilo)\p{L}*(?!\p{L})|контакт/u;

export const isOfContact = (heading: string): boolean => CONTACT.test(headingWords(heading));

/** The number, country or type of a party, or somebody who works there, is not what it is called. */
export const isFactOfParty = (heading: string): boolean =>
  isOfContact(heading) || isNumbered(heading) || isOfPlace(heading) || (isNoNumber(heading) && !isCalled(heading));

/** Numbers of firms, `0000100230`, are not what they are called. */
export const isOfDigits = (cells: readonly string[]): boolean => {
  const filled = filledOf(cells);
  return filled.length > 0 && filled.every((cell) => /^\d+$/.test(cell));
};

const namesWorker = (heading: string): boolean => isWorkerHeading(heading) || isPersonalHeading(heading);

/** What was withheld for social security names nobody. */
export const isOfAmounts = (cells: readonly string[]): boolean => {
  const filled = filledOf(cells);
  return filled.length > 0 && filled.every((cell) => /^[-(]?\p{Sc}?\s?[\d.,' ]*\d[.,]\d{2}\)?$/u.test(cell.trim()));
};

/** 1, 2, 3: what numbers the lines of one list is the code of nothing. */
function isOfLines(cells: readonly string[]): boolean {
  const filled = filledOf(cells);
  return filled.length > 0 && filled.every((cell) => /^\d{1,3}\.?$/.test(cell));
}

/** `81.21`, `F43`: a sector in words is no code of one. */
function isOfCodes(cells: readonly string[]): boolean {
  const filled = filledOf(cells);
  return filled.length > 0 && filled.every((cell) => /^[A-U]?\d{0,2}(?:[.,]\d{1,2}){0,2}(?:\.[A-Z])?$/u.test(cell));
}

/** A number of one worker in whole: the last digits of one are others' too. */
const isNumberOfWorker = (column: Guessable | undefined): boolean =>
  column !== undefined &&
  (isNumberHeading(column.heading) || isSocialNumber(column.heading)) &&
  !isOfContact(column.heading) &&
  !/\b(?:last|letzte)\b/i.test(column.heading) &&
  !(isOfEnd(column.cells) && (isSocialNumber(column.heading) || /\bidentifying\b/i.test(column.heading))) &&
  !column.cells.some((cell) => /[x*•]{2}/i.test(cell));

/** Four digits in each row, which the form WH-347 asks for in place of the whole number. */
function isOfEnd(cells: readonly string[]): boolean {
  const filled = filledOf(cells);
  return filled.length > 0 && filled.every((cell) => /^\d{4}$/.test(cell.trim()));
}

/** The columns that name a worker together where none holds a number: a first name alone is that of several. */
export function namesOfWorker<Column extends Guessable & { readonly feeds?: string | undefined }>(
  columns: readonly Column[],
): readonly Column[] {
  const worker = columns.find(({ feeds }) => feeds === 'worker');
  if (worker === undefined || isNumberOfWorker(worker)) return [];
  const others = columns.filter(
    ({ heading, feeds, cells }) =>
      feeds === undefined && isWorkerHeading(heading) && !isOfPlace(heading) && !cells.some((cell) => /\d/.test(cell)),
  );
  return others.length === 0 ? [] : [worker, ...others];
}

const isSocialNumber = hasWords(({ socialNumber }) => socialNumber);

const isPlant = hasWords(({ properties }) => properties.Contract?.workplaces, true);

/** Of the same amount with a tax and without it, that without. */
function untaxed(
  kind: string,
  { property }: Guess,
  columns: readonly Guessable[],
  free: readonly number[],
): readonly number[] {
  if (!isOfPrice(kind, property) && property !== 'estimate') return free;
  const without = free.filter((nth) => !isWithTax(columns[nth]?.heading ?? ''));
  return without.length > 0 ? without : free;
}

export const isLowestBid = (heading: string): boolean =>
  /\b(?:low|lowest)(?: responsive)? bid/.test(headingWords(heading));

function bestOf(
  { property, isBest }: Guess,
  columns: readonly Guessable[],
  among: readonly number[],
): number | undefined {
  const heading = (nth: number) => columns[nth]?.heading ?? '';
  // Who bid lowest, and how much, is not always what was let, where another column says that.
  const awarded = among.filter((nth) => !isLowestBid(heading(nth)));
  const free = awarded.length > 0 ? awarded : among;
  const best = free.find((nth) => isBest(heading(nth)));
  if (best !== undefined) return best;
  // Who supplies is not the factory, where both have a column; nor is a factory called as who supplies is.
  if (property === 'supplier') return free.find((nth) => !isPlant(heading(nth))) ?? free[0];
  // A day says more than the year that it lies in.
  if (property === 'from') return free.find((nth) => columns[nth]?.type.isPeriod !== true) ?? free[0];
  // A class has a name where it has one beside its number.
  if (property === 'workClass') return free.find((nth) => columns[nth]?.type.type === 'text') ?? free[0];
  // A name may be that of another worker as well.
  if (property === 'worker') return free.find((nth) => isNumberOfWorker(columns[nth])) ?? free[0];
  if (property === 'name') return free.find((nth) => !isSupplierHeading(heading(nth))) ?? free[0];
  return free[0];
}

/** Of a list of subcontracts the main contractor is the buyer: its own client is another contract's. */
function partiesOf(columns: readonly Guessable[]): (string | undefined)[] {
  const names = (column: Guessable) =>
    fits('text', column) && !isFactOfParty(column.heading) && !isUnder(column.heading);
  const below = columns.findIndex((column) => names(column) && isSubcontractor(column.heading));
  const above = columns.findIndex(
    (column) => names(column) && isMainContractor(column.heading) && !isSubcontractor(column.heading),
  );
  return columns.map((_column, nth) =>
    below < 0 ? undefined : nth === below ? 'supplier' : nth === above ? 'buyer' : undefined,
  );
}
