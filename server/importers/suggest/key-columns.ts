/** Which columns probably name the record of a row. */
import type { ColumnType } from './column-types.ts';
import {
  hasRegistration,
  isNumberHeading,
  isPartyHeading,
  isPeriodHeading,
  isPositionHeading,
  isSerial,
} from './column-words.ts';
import { filledOf } from './filled.ts';
import { NAMED_RECORDS, REFERENCES } from './needs.ts';
import { hasShortened } from './why-unfed.ts';

export interface KeyCandidate {
  readonly heading: string;
  readonly feeds: string | undefined;
  readonly type: ColumnType;
  readonly cells: readonly string[];
}

/** Properties that name a record by themselves; and those that tell records apart together, the best first. */
const NAMES = ['number', 'itemCode', 'name'];
const CLAIM = ['claim', 'worker', 'kind', 'contract', 'tender'];
const TELLS_APART = [
  ...[
    ...NAMES,
    ...CLAIM,
    'employer',
    'holder',
    'recipient',
    'programme',
    'buyer',
    'supplier',
    'bidder',
    'defendant',
    'address',
    'agency',
  ],
  ...['from', 'signed', 'opened', 'decided', 'until', 'what', 'description', 'product', 'about', 'workClass'],
  ...['place', 'region', 'country', 'sector', 'nace', 'unit'],
];
/** A column that is blank in more rows than this names nothing. */
const MOST_BLANK = 1 / 5;

/**
 * One column that looks like a number or a name and is different in each row, else several together. A count or an amount
 * is never one, however different its cells are: the number of workers of a factory changes.
 */
export function keyColumns(columns: readonly KeyCandidate[]): readonly string[] {
  const rows = Math.max(0, ...columns.map(({ cells }) => cells.length));
  const filled = columns.filter(
    (column) =>
      column.type.filled > 0 &&
      (column.type.filled >= rows * (1 - MOST_BLANK) || isPositionHeading(column.heading)) &&
      mayName(column),
  );
  const whole = filled.filter(
    ({ heading, type, cells }) => type.unique && type.filled === rows && !isSerial(heading, cells),
  );
  const isFigure = columns.some(({ feeds }) => feeds === 'value');
  // A worker has a row a month, and rows are numbered anew in each: no one sign tells them apart for good.
  const isOfWorkers = filled.some(({ feeds }) => feeds === 'worker');
  const one = isOfWorkers ? undefined : signOf(whole);
  // Next month's pay has the same file number.
  const isPay = ['paid', 'ordinaryHours', 'hours'].some((property) => columns.some(({ feeds }) => feeds === property));
  const days = isPay ? filled.filter(({ feeds = '' }) => ['from', 'until', 'paidOn'].includes(feeds)) : [];
  // Of a contract with a row for each lot a sample may hold one lot alone.
  const lots = one?.feeds === 'number' && !isPay ? filled.filter((column) => isLot(column)) : [];
  if (one !== undefined && !isFigure)
    return [...new Set([one, ...lots, ...days.slice(0, 1)].map(({ heading }) => heading))];
  // A figure of pay holds for a time: next year's has the same class of work.
  const apart = isFigure ? filled.filter(({ feeds }) => feeds !== 'until') : filled;
  const several = isOfWorkers ? ofWorker(apart, rows) : together(apart, rows);
  // Pay of which only the day it came on is told has another such day next month.
  const day = ['from', 'until', 'on', 'paidOn'].flatMap((one) => filled.find(({ feeds }) => feeds === one) ?? [])[0];
  // Another month of the same claim or of the same worker's pay is another record.
  const isDated = filled.some(
    ({ feeds }) => feeds !== undefined && ['claim', 'worker', 'employer', 'recipient'].includes(feeds),
  );
  const hasDay = filled.some(
    ({ feeds = '', heading }) => ['from', 'until', 'on', 'paidOn'].includes(feeds) && several.includes(heading),
  );
  const period = day ?? (isOfWorkers ? filled.find(({ heading }) => isPeriodHeading(heading)) : undefined);
  if (period !== undefined && isDated && !hasDay) return [...new Set([...several, period.heading])];
  return several.length > 0
    ? several
    : [columns.find((column) => mayName(column)) ?? columns[0]].flatMap((one) => one?.heading ?? []);
}

/** Numbers within what has a number: 1, 2, 1. One that counts all rows of the list numbers nothing. */
function isLot({ heading, feeds, cells }: KeyCandidate): boolean {
  if (feeds !== undefined || !isPositionHeading(heading)) return false;
  const given = filledOf(cells).map(Number);
  return given.length < 2 || !given.every((cell, at) => cell === (given[0] ?? 0) + at);
}

/** Who and for whom, and what else tells the rows apart; the number of a line is another in the next list. */
function ofWorker(columns: readonly KeyCandidate[], rows: number): readonly string[] {
  const isLine = ({ heading, feeds }: KeyCandidate) =>
    feeds === undefined && (isPositionHeading(heading) || isNumberHeading(heading));
  const who = ['worker', 'employer'].flatMap((one) => columns.filter(({ feeds }) => feeds === one).slice(0, 1));
  const others = together(
    columns.filter((column) => !isLine(column)),
    rows,
  );
  return [...new Set([...who.map(({ heading }) => heading), ...others])];
}

const signOf = (whole: readonly KeyCandidate[]): KeyCandidate | undefined =>
  whole.find(({ feeds }) => feeds === 'number') ??
  whole.find(({ heading, feeds }) => feeds === undefined && isNumberHeading(heading)) ??
  whole.find(({ feeds }) => feeds !== undefined && NAMES.includes(feeds)) ??
  whole.find(looksNumbered);

/** What names a party, another record, or nothing any more names no record of the row. */
const mayName = ({ heading, feeds, cells }: KeyCandidate): boolean =>
  !hasShortened(cells) &&
  feeds !== 'agreedRate' &&
  !(feeds !== 'number' && isSerial(heading, cells)) &&
  !(feeds?.includes('.') === true) &&
  !(feeds === undefined && (hasRegistration(heading) || isPartyHeading(heading))) &&
  (REFERENCES[feeds ?? ''] === undefined || feeds === 'contract' || feeds === 'tender');

export const hasBlanks = ({ cells }: Pick<KeyCandidate, 'cells'>): boolean => cells.some((cell) => cell.trim() === '');
/** A tender without lots has no number of a lot. */
export const mayBeBlank = (column: Pick<KeyCandidate, 'heading' | 'cells'>): boolean =>
  isPositionHeading(column.heading) && hasBlanks(column);

/** `AB-12`, `2024/15`: short signs with a digit, that are neither a number nor a day. */
function looksNumbered({ type, cells }: KeyCandidate): boolean {
  if (type.type !== 'text') return false;
  const given = filledOf(cells);
  return given.every((cell) => /^(?=.*\d)[\p{L}\d]+(?:[-_/.:][\p{L}\d]+)*$/u.test(cell) && !/^[\d.,:]+$/.test(cell));
}

/** The same two firms agree on other things next year. */
const isParty = ({ feeds = '' }: KeyCandidate): boolean => NAMED_RECORDS[feeds] === 'Organisation';
const isOwnNumber = (heading: string): boolean => isNumberHeading(heading) && !isPositionHeading(heading);

/** The fewest of the best that are different in each row, but two; all of them where rows are alike in all. */
function together(columns: readonly KeyCandidate[], rows: number): readonly string[] {
  const rank = ({ heading, feeds = '' }: KeyCandidate) =>
    feeds === 'number'
      ? 0
      : isPositionHeading(heading)
        ? 1
        : isNumberHeading(heading)
          ? 2
          : after(TELLS_APART.indexOf(feeds));
  // A lot or a line tells rows apart within what has a number.
  const isNumbered = columns.some(({ heading, feeds }) => feeds === 'number' || isOwnNumber(heading));
  const best = columns
    .filter((column) => rank(column) >= 0 && (isNumbered || !isPositionHeading(column.heading)))
    .sort((a, b) => rank(a) - rank(b));
  const parts = best.slice(0, 2);
  for (const column of best.slice(2)) {
    if (areDifferent(parts, rows) && !parts.every(isParty)) break;
    parts.push(column);
  }
  return parts.map(({ heading }) => heading);
}

const after = (nth: number): number => (nth < 0 ? nth : nth + 3);

function areDifferent(columns: readonly KeyCandidate[], rows: number): boolean {
  const seen = new Set<string>();
  for (let row = 0; row < rows; row += 1)
    seen.add(JSON.stringify(columns.map(({ cells }) => cells[row]?.trim() ?? '')));
  return seen.size === rows;
}
