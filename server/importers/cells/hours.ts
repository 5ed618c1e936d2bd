/** Hours as timesheets write them: `40:30` is forty and a half. */
import { addDays, type Day, daysBetween } from '../../domain/dates.ts';
import { decimal } from '../../domain/money.ts';
import type { CountedFrom } from './day.ts';
import { type NumberOptions, plainDecimal, withLatinDigits } from './number.ts';
import { CellProblem, type Reader } from './reading.ts';

export interface HoursOptions extends NumberOptions {
  /** The year from which the workbook of the cell counts its days. */
  readonly countedFrom?: CountedFrom;
}

/** `40:30`, `40:30:00`, `40h30`, `40 h 30 min`, `40 h`. */
const CLOCK = /^(\d{1,4})\s*(?::|h|hrs?\.?|std\.?)\s*(?:([0-5]?\d)\s*(?::([0-5]\d)|m(?:in)?\.?)?)?$/iu;
/** A time that a workbook holds as a part of a day arrives as a day at the beginning of its count. */
const SHEET_TIME = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}):(\d{2}):(\d{2}))?$/;
/** More is no time that somebody worked, but a day. */
const MOST_DAYS = 366;
/** Of an hour that has no last digit, as twenty minutes of it. */
const DIGITS = 10;

/** Also a plain number of hours. Nothing is made of a point or a comma: `7.30` is seven hours and three tenths. */
export function hoursReader({ numbers = '1,234.56', countedFrom = 1900 }: HoursOptions = {}): Reader<string> {
  return (cell) => {
    const text = withLatinDigits(cell);
    const [, hours, minutes = '0', seconds = '0'] = CLOCK.exec(text) ?? [];
    if (hours !== undefined) return inHours(hours, minutes, seconds);
    return (
      timeOfSheet(text, countedFrom) ??
      plainDecimal(cell, numbers) ??
      new CellProblem('import.not-a-number', { example: '40:30' })
    );
  };
}

function timeOfSheet(text: string, countedFrom: CountedFrom): string | undefined {
  const [, day, hours = '0', minutes = '0', seconds = '0'] = SHEET_TIME.exec(text) ?? [];
  if (day === undefined) return undefined;
  const days = daysBetween(startOf(day as Day, countedFrom), day as Day);
  return days < 0 || days > MOST_DAYS ? undefined : inHours(String(days * 24 + Number(hours)), minutes, seconds);
}

/** 29 February 1900, which was none, is counted: days before it stand one further on. */
function startOf(day: Day, countedFrom: CountedFrom): Day {
  if (countedFrom === 1904) return '1904-01-01' as Day;
  const start = '1899-12-30' as Day;
  return day < '1900-03-01' ? addDays(start, 1) : start;
}

function inHours(hours: string, minutes: string, seconds: string): string {
  const parts = decimal(minutes).times(60).plus(seconds).dividedBy(3600);
  return decimal(hours).plus(parts).toDecimalPlaces(DIGITS).toFixed();
}
