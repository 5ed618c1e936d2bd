/**
 * Years in which no work was done that anybody asks about here: a slip of the pen, as 0025 of six digits typed into a field
 * for days. Kept, such a day would make a period of two thousand years, and limitation long past.
 */
const FIRST = 1900;
const LAST = 2200;

export interface StrangeYear {
  /** As it is written: 0025. */
  readonly year: string;
  /** What was probably meant, or "none". */
  readonly meant: string;
}

/** Of a day, `YYYY-MM-DD`; undefined where its year may be meant. */
export function strangeYear(day: string): StrangeYear | undefined {
  const year = day.slice(0, 4);
  const number = Number(year);
  if (number >= FIRST && number <= LAST) return undefined;
  return { year, meant: number < 100 ? String(2000 + number) : 'none' };
}
