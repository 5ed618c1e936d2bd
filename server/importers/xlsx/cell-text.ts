import { Decimal, decimal } from '../../domain/money.ts';

/**
 * The digits as the sheet shows them: a spreadsheet stores 0.29 as 0.28999999999999998, and works with 15 digits.
 * Up to 15 digits stay as written. What is shown as a percentage (`0.17%` from the sheet's reader) is 17%.
 */
export function numberText(raw: string): string {
  if (raw.endsWith('%'))
    return `${decimal(numberText(raw.slice(0, -1)))
      .times(100)
      .toFixed()}%`;
  const text = raw.trim();
  if (/^-?\d+(\.\d+)?$/.test(text) && text.replaceAll(/[-.]/g, '').replace(/^0+/, '').length <= 15) return text;
  const number = Number(text);
  return text !== '' && Number.isFinite(number) ? new Decimal(number).toSignificantDigits(15).toFixed() : text;
}

/** Where a mapping says that a dot stands between groups, the number 1.234 must not be taken for 1234. */
export function withoutGroups(text: string): string {
  return text.replace(/^(-?\d{1,3}\.\d{3})(%?)$/, (_, number: string, percent: string) => `${number}0${percent}`);
}

const DAY_MS = 86_400_000;
/** Spreadsheets count a 29 February 1900 that never was, as day 60. */
const DAY_60 = Date.UTC(1900, 1, 28);

/** Days have no time zone: the sheet's own day, with its time only where it has one. */
export function dayText(value: Date): string {
  if (Number.isNaN(value.getTime())) return '';
  // Serial numbers carry seconds as fractions of a day; half a second is the rounding.
  const counted = Math.round(value.getTime() / 1000) * 1000;
  if (counted >= DAY_60 && counted < DAY_60 + DAY_MS) return '1900-02-29';
  const instant = new Date(counted < DAY_60 ? counted + DAY_MS : counted).toISOString();
  return instant.endsWith('T00:00:00.000Z') ? instant.slice(0, 10) : instant.slice(0, 19);
}
