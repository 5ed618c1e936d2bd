/** Prices of several units: of a hundred pieces, as order systems write them, in a column of its own or in the heading. */

import { countOfUnits } from '../cells/per.ts';
import { CellProblem } from '../cells/reading.ts';
import { isMoneyHeading, wholeOf } from './column-words.ts';
import { type Figured, figuresOf } from './figures.ts';
import { filledOf } from './filled.ts';

const isPriceForHeading = wholeOf(({ priceFor }) => priceFor);

type Feeds = readonly (string | undefined)[];

/** `Preis pro` over 1, 100, 1000. */
const saysHowMany = ({ heading, cells }: Figured): boolean => {
  const filled = filledOf(cells);
  const isCount = (cell: string) => !(countOfUnits(cell, '1.234,56') instanceof CellProblem);
  return isPriceForHeading(heading) && filled.length > 0 && filled.every(isCount);
};

const DOZEN =
  '(?:do?z(?:en)?s?|dozens|dtzd|dutzend|douzaines?|docenas?|dozzin[ae]|dozijn(?:en)?|d[uú]zias?|tuzin(?:y|ów|ach)?|dusin|dussin|دزين[ةه]?)(?!\\p{L})';
const PER = '(?:\\/|(?<!\\p{L})(?:per|pro|je|par|por|za|pr|a|à|la|una|al|alla)(?!\\p{L}))';
const PER_DOZEN = new RegExp(`${PER}\\s*${DOZEN}`, 'iu');
const OF_DOZENS = new RegExp(`(?<!\\p{L})${DOZEN}`, 'iu');
export const A_DOZEN = 12;

/** Of a quantity: it counts dozens, and no pieces. */
export const isInDozens = (heading: string): boolean => OF_DOZENS.test(heading);

/** `Price per 100`, `EUR/1.000 St`, `FOB/doz`: how many units. */
export function unitsIn(heading: string): number | undefined {
  if (isMoneyHeading(heading) && PER_DOZEN.test(heading)) return A_DOZEN;
  const found = /(?:\/|(?<!\p{L})(?:per|pro|je|par|por|za|pr|a|à))\s*(\d[\d.,\s]*)(?!\s*%)/iu.exec(heading)?.[1];
  const count = Number(found?.replaceAll(/[.,\s]/g, ''));
  return isMoneyHeading(heading) && count > 1 ? count : undefined;
}

/** The column that says for how many units the price is. */
export const priceForColumn = (columns: readonly Figured[]): number => columns.findIndex(saysHowMany);

/** The column of such a price, whatever else its heading says. */
export function priceOfSeveral(columns: readonly Figured[], feeds: Feeds): number {
  const said = priceForColumn(columns);
  const mayBe = ({ type }: Figured, at: number) =>
    type.type === 'amount' && (feeds[at] === undefined || feeds[at] === 'price' || feeds[at] === 'unitPrice');
  const counted = columns.findIndex((one, at) => unitsIn(one.heading) !== undefined && mayBe(one, at));
  if (said < 0 || counted >= 0) return counted;
  const named = feeds.indexOf('unitPrice');
  return named >= 0 ? named : columns.findLastIndex((column, at) => at < said && mayBe(column, at));
}

/** By row, for how many units the price in that column is. */
export function unitsOf(columns: readonly Figured[], price: number): readonly number[] {
  const count = unitsIn(columns[price]?.heading ?? '');
  const said = figuresOf(columns[priceForColumn(columns)]);
  return (columns[price]?.cells ?? []).map((_cell, row) => count ?? said[row] ?? 1);
}
