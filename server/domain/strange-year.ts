/**
 * Years in which no work was done that anybody asks about here: a slip of the pen, as 0025 of six digits typed into a field
 * for days. Kept, such a day would make a period of two thousand years, and limitation long past.
 */
const FIRST = 1900;
const LAST = 2200;

export interface StrangeYear {
  /** As it is written: 0025. */
  readonly year: string;
  /** What was probably meant, "calendar" for a year of another calendar that is no other year of ours, or "none". */
  readonly meant: string;
}

/** Of a day, `YYYY-MM-DD`; undefined where its year may be meant. */
export function strangeYear(day: string): StrangeYear | undefined {
  const year = day.slice(0, 4);
  const number = Number(year);
  if (number >= FIRST && number <= LAST) return undefined;
  return { year, meant: meantBy(number) };
}

/** Thailand counts from 543 years before; Persian and Islamic years begin on other days than ours. */
const BUDDHIST = 543;

function meantBy(year: number): string {
  if (year < 100) return String(2000 + year);
  if (year > 2400 && year < 2700) return String(year - BUDDHIST);
  return year > 1300 && year < 1500 ? 'calendar' : 'none';
}
