/** What a draft says of itself, as codes of the catalogue: where a person must look, and what has to be chosen. */
import type { Json } from '../../../schema/graph.ts';
import { NO_CURRENCY } from '../cells/money.ts';
import type { EncodingAsk } from '../encoding/guess.ts';
import type { TwoWays } from './column-types.ts';
import type { OpenSign } from './currency.ts';

export interface Remark {
  readonly code: string;
  readonly params: Readonly<Record<string, Json>>;
}

const remark = (code: string, params: Remark['params'] = {}): Remark => ({ code: `draft.${code}`, params });

export const ofSheets = (sheet: string, others: readonly string[]): Remark =>
  remark('sheets', { sheet: oneLine(sheet), others: others.map(oneLine).join(', ') });

/** Headings are on one line in a remark, whatever they are in the file. */
const oneLine = (heading: string): string => heading.replaceAll(/\s+/g, ' ');

/** `glob`: what its files are called, where this one is called otherwise. */
export const knownMapping = (mapping: string, title: string, glob: string | undefined): Remark =>
  remark('known-mapping', { mapping, title, named: glob === undefined ? 'yes' : 'no', glob: glob ?? '' });

export const ofKind = (kind: string): Remark => remark('kind', { kind });
export const namePublisher = (): Remark => remark('publisher');
export const keyOfSeveral = (): Remark => remark('key-of-several');
export const noCurrency = (): Remark => remark('no-currency', { code: NO_CURRENCY });

export const unfed = (headings: readonly string[]): Remark =>
  remark('unfed', { columns: headings.map(oneLine).join(', ') });

export const ofBlanks = (headings: readonly string[]): Remark =>
  remark('blank-keys', { columns: headings.map(oneLine).join(', ') });

/** A letter that is another one in another encoding looks like a name that is spelt strangely. */
export function ofEncoding({ read, words, other, otherWords }: EncodingAsk): Remark {
  const say = (some: readonly string[]) => some.map((one) => `"${oneLine(one)}"`).join(', ');
  const instead = other === undefined ? {} : { other, otherWords: say(otherWords) };
  return remark('encoding', { read, words: say(words), isAsked: other === undefined ? 'no' : 'yes', ...instead });
}

/** What a sign or a word stands for, a file does not say. */
export const ofSign = ({ sign, among }: OpenSign): Remark =>
  remark('sign', { sign, among: among.join(', '), code: NO_CURRENCY });

/** Words under a heading such as Currency that are no code, and of which no one currency is known. */
export const ofCurrencyWords = (heading: string, words: readonly string[]): Remark =>
  remark('currency-words', { column: oneLine(heading), words: quoted(words) });

/** Nothing in the file says which; a number is read as one of them, a day waits until it is chosen. */
export const ofTwoWays = (heading: string, { cell, taken, other }: TwoWays, isDay: boolean): Remark =>
  remark(isDay ? 'day-two-ways' : 'number-two-ways', { cell, column: oneLine(heading), taken, other });

export const ofRegions = (heading: string, cell: string): Remark =>
  remark('regions', { column: oneLine(heading), cell });

/** A stroke may mean nothing paid or nothing known: it is not read as zero. */
export const ofNothing = (cells: readonly string[]): Remark =>
  remark('nothing', { cells: cells.map((cell) => `"${cell}"`).join(', ') });

/** None of the cells is shown where names may stand in them. */
export const ofNotes = (cells: readonly string[]): Remark =>
  remark('notes', {
    named: cells.length === 0 ? 'no' : 'yes',
    cells: cells
      .slice(0, NOTES_SHOWN)
      .map((cell) => `"${oneLine(cell)}"`)
      .join(', '),
  });

const NOTES_SHOWN = 3;

export const ofSecondHeading = (cells: readonly string[]): Remark =>
  remark('second-heading', { cells: cells.map((cell) => `"${oneLine(cell)}"`).join(', ') });

export const ofTotals = (cells: readonly string[]): Remark => remark('totals', { cells: cells.join(', ') });

export const partlyRead = (heading: string, cell: string): Remark =>
  remark('partly', { column: oneLine(heading), cell });

const named = (code: string, heading: string, params: Remark['params'] = {}): Remark =>
  remark(code, { column: oneLine(heading), ...params });

/** By the unit or for the whole: nothing in the file says it. */
export const priceEitherWay = (heading: string): Remark => named('price-either-way', heading);
export const costParts = (headings: readonly string[], property: string): Remark =>
  remark('cost-parts', { columns: headings.map(oneLine).join(', '), property });
export const otherPrice = (heading: string, taken: string): Remark => named('cmt', heading, { taken: oneLine(taken) });
export const withTax = (heading: string): Remark => named('with-tax', heading);
export const estimateWithTax = (heading: string): Remark => named('estimate-with-tax', heading);
/** Without `times`: by how much they count is not known. */
export const inThousands = (heading: string, times: number | undefined): Remark =>
  named('in-thousands', heading, { times: times === undefined ? 'none' : String(times) });
export const perPeriod = (heading: string): Remark => named('per-period', heading);
export const noPlace = (heading: string, cell: string): Remark => named('no-place', heading, { cell });
export const severalPrices = (headings: readonly string[]): Remark =>
  remark('several-prices', { columns: headings.map(oneLine).join(', ') });
export const hoursInParts = (headings: readonly string[]): Remark =>
  remark('hours-in-parts', { columns: headings.map(oneLine).join(', ') });
export const overtimeAmongHours = (heading: string, overtime: string): Remark =>
  named('overtime-among-hours', heading, { overtime: oneLine(overtime) });
export const undatedPay = (): Remark => remark('undated-pay');
export const minutesOfPieces = (heading: string, unit: string): Remark => named('minutes-of-pieces', heading, { unit });
export const shortenedNumbers = (heading: string, cell: string): Remark => named('shortened', heading, { cell });
export const unreadDays = (heading: string, cell: string, other: string): Remark =>
  named('several-days', heading, { cell, other, same: cell === other ? 'yes' : 'no' });
export const ofTimes = (heading: string, cell: string): Remark => named('times', heading, { cell });
export const severalCurrencies = (heading: string, found: readonly string[]): Remark =>
  named('several-currencies', heading, { found: found.join(', ') });
export const ofRanges = (heading: string, cell: string): Remark => named('ranges', heading, { cell });
export const unread = (heading: string, cell: string, needs: string): Remark =>
  named('unread', heading, { cell, needs });
export const otherWords = (heading: string, cell: string, known: readonly string[]): Remark =>
  named('other-words', heading, { cell, known: known.join(', ') });
export const amountAndPaid = (heading: string, paid: string): Remark =>
  named('amount-and-paid', heading, { paid: oneLine(paid) });
/** What was bid stands for what was let, where the list does not say that. */
export const bidAsPrice = (heading: string): Remark => named('bid-as-price', heading);
/** Of a figure of pay: amounts of classes, places or days that stand in columns beside each other. */
export const severalValues = (headings: readonly string[]): Remark =>
  remark('several-values', { columns: headings.map(oneLine).join(', ') });
/** A place that is the same in every row, of a record by its name in the mapping. */
export const placeOfAll = (record: string): Remark => remark('place-of-all', { record });
export const chooseMeasure = (placeholder: string): Remark => remark('choose-measure', { placeholder });
export const chooseFrom = (placeholder: string): Remark => remark('choose-from', { placeholder });
export const choosePlace = (placeholder: string): Remark => remark('choose-place', { placeholder });
export const chooseUnit = (placeholder: string): Remark => remark('choose-unit', { placeholder });
export const periodsUnfed = (headings: readonly string[], kind: string): Remark =>
  remark('periods', { columns: headings.map(oneLine).join(', '), kind });
export const unreadPart = (heading: string, year: string): Remark =>
  named('part-of-year', heading, { year: oneLine(year) });
export const contractAbove = (heading: string): Remark => named('above', heading);

const quoted = (cells: readonly string[]): string => cells.map((cell) => `"${oneLine(cell)}"`).join(', ');

export const ofEstimates = (cells: readonly string[]): Remark =>
  remark('estimates', { cells: cells.map((cell) => `"${oneLine(cell)}"`).join(', ') });
export const bidsOfNobody = (heading: string): Remark => named('bids-of-nobody', heading);
export const lowestBid = (heading: string, words: readonly string[]): Remark =>
  named('lowest-bid', heading, { words: quoted(words) });

/** Rows without an award, which are held. */
export const ofUnawarded = (firm: string, price: string): Remark =>
  remark('unawarded', { firm: oneLine(firm), price: oneLine(price) });
export const ofCalledOff = (heading: string, words: readonly string[]): Remark =>
  named('called-off', heading, { words: quoted(words) });
export const ofFramework = (heading: string, words: readonly string[], price: string): Remark =>
  named('framework', heading, { words: quoted(words), price: oneLine(price) });
export const ofSeveralNames = (heading: string, cell: string): Remark =>
  named('several-names', heading, { cell: oneLine(cell) });
export const ofParts = (heading: string, cell: string): Remark => named('parts', heading, { cell: oneLine(cell) });
export const otherCalendar = (heading: string, cell: string): Remark => named('other-calendar', heading, { cell });
export const secondTableBelow = (title: string): Remark => remark('second-table', { title: oneLine(title) });
export const unknownHeadings = (): Remark => remark('unknown-headings');
export const fillDown = (heading: string): Remark => named('fill-down', heading);
export const ofRates = (): Remark => remark('rates');
