/** Rows pasted from a spreadsheet, for every table that is entered. */
import { latinDigits } from '../../schema/messages/typed-number.ts';

const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
const DAY_FIRST = /^(\d{1,2})[./](\d{1,2})[./](\d{4})$/;

/** 2025-03-31 or 31.03.2025; a slash is read day first. Anything else is refused, not guessed. */
export function readDay(text: string): string | undefined {
  const typed = latinDigits(text.trim());
  const iso = ISO.exec(typed);
  const local = DAY_FIRST.exec(typed);
  const [year, month, day] = iso ? [iso[1], iso[2], iso[3]] : local ? [local[3], local[2], local[1]] : [];
  if (!year || !month || !day) return undefined;
  const written = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const real = new Date(`${written}T00:00:00Z`);
  return Number.isNaN(real.getTime()) || real.toISOString().slice(0, 10) !== written ? undefined : written;
}

/** Tabs stand between cells as a spreadsheet copies them; where there are none, semicolons. Blank rows are left out. */
export function rowsOf(text: string): readonly (readonly string[])[] {
  return text
    .split(/\r?\n/)
    .filter((row) => row.trim() !== '')
    .map((row) => row.split(row.includes('\t') ? '\t' : ';').map((cell) => cell.trim()));
}
