/** Years that are counted otherwise than ours, in calendars whose months and days are ours: of the Buddha, of the Republic of China, of eras. */

/** Named in a mapping: no sign in the cell says by which count its year is. */
export const CALENDARS = ['buddhist', 'roc'] as const;
export type OtherCalendar = (typeof CALENDARS)[number];

/** So many years are to be added to one of that calendar. */
const AFTER: Readonly<Record<OtherCalendar, number>> = { buddhist: -543, roc: 1911 };

/** The year before the first one of an era. */
const ERAS: readonly (readonly [string, number])[] = [
  ['令和|R', 2018],
  ['平成|H', 1988],
  ['昭和|S', 1925],
  ['大正|T', 1911],
  ['明治|M', 1867],
  ['(?:中華)?民[國国]', AFTER.roc],
];
/** `令和6`, `R6`, `平成31`, `民國113`; the first year of an era has a sign of its own. */
export const ERA_AND_YEAR = `(?:${ERAS.map(([names]) => names).join('|')})[. ]?(?:\\d{1,3}|元)`;
const OF_ERA = ERAS.map(([names, before]) => [new RegExp(`^(?:${names})[. ]?(\\d{1,3}|元)$`, 'u'), before] as const);

const written = (year: number): string => String(year).padStart(4, '0');

export const yearOf = (calendar: OtherCalendar, year: string): string => written(Number(year) + AFTER[calendar]);

export function yearOfEra(text: string): string {
  for (const [form, before] of OF_ERA) {
    const year = form.exec(text)?.[1];
    if (year !== undefined) return written(before + (year === '元' ? 1 : Number(year)));
  }
  return '';
}

/** Years of the Buddhist era of which one of ours could be meant: 1957 to 2156. */
const isBuddhist = (year: number): boolean => year >= 2500 && year < 2700;
const HAS_ERA = new RegExp(`^${ERA_AND_YEAR}(?=\\D)`, 'u');
/** 113/04/15: years of the Republic from 1991 on. */
const IS_OF_REPUBLIC = /^(?:8\d|9\d|1[0-4]\d)[./-]\d{1,2}[./-]\d{1,2}$/;

/** What a mapping says for cells that look so; undefined where none is known. */
export function calendarOption(text: string, formats: readonly string[]): string | undefined {
  if (HAS_ERA.test(text)) {
    const after = text.replace(HAS_ERA, '');
    return /年/u.test(after) ? "formats: [E'年'M'月'D'日']" : `formats: [E${after.at(0)}M${after.at(0)}D]`;
  }
  if (IS_OF_REPUBLIC.test(text) && formats.some((format) => /^yyyy/i.test(format))) return 'calendar: roc';
  const year = /(?<!\d)\d{4}(?!\d)/.exec(text)?.[0];
  return year !== undefined && isBuddhist(Number(year)) ? 'calendar: buddhist' : undefined;
}
