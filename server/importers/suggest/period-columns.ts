/** Tables with a column for each year, month or week: a record is made of each such cell (docs/MAPPING.md, eachColumn). */
import { monthNames } from './month-names.ts';

/** Headings of one form, and how the first and the last day that each stands for are written. */
export interface PeriodForm {
  readonly heading: string;
  readonly from: object;
  readonly until: object;
}

const YEAR = '(?:19|20)[0-9]{2}';
const LEAP = '(?:19|20)(?:[02468][048]|[13579][26])';
const MONTHS_OF_31 = [0, 2, 4, 6, 7, 9, 11];
const MONTHS_OF_30 = [3, 5, 8, 10];
const SHORT = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const LONG = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
];

/** How a file writes its months: the heading of one, and the day made of it. */
interface MonthStyle {
  readonly heading: (month: number, year: string) => string;
  readonly day: (day: string) => object;
}

const joined = (columns: readonly unknown[], sign: string, format: string, months?: readonly string[]) => ({
  join: { columns, with: sign },
  formats: [format],
  ...(months === undefined ? {} : { months }),
});
const twoDigits = (month: number) => String(month + 1).padStart(2, '0');

const STYLES: () => readonly MonthStyle[] = () => [
  {
    heading: (month, year) => `${year}-${twoDigits(month)}`,
    day: (day) => joined([PERIOD, { constant: day }], '-', 'YYYY-MM-DD'),
  },
  {
    heading: (month, year) => `${year}M${twoDigits(month)}`,
    day: (day) => joined([PERIOD, { constant: day }], '-', "YYYY'M'MM-DD"),
  },
  {
    heading: (month, year) => `0?${month + 1}/${year}`,
    day: (day) => joined([{ constant: day }, PERIOD], '/', 'D/M/YYYY'),
  },
  named(SHORT, 'D MMM YYYY'),
  named(LONG, 'D MMMM YYYY'),
  ...monthNames().map((names) => named(names, 'D MMMM YYYY', names)),
];

function named(names: readonly string[], format: string, months?: readonly string[]): MonthStyle {
  return {
    heading: (month, year) => `${names[month]} ${year}`,
    day: (day) => joined([{ constant: day }, PERIOD], ' ', format, months),
  };
}

/** What the rules of such a record call the heading and the cell. */
export const PERIOD = 'Period';
export const FIGURE = 'Figure';

const yearForm: PeriodForm = {
  heading: YEAR,
  from: joined([PERIOD, { constant: '01-01' }], '-', 'YYYY-MM-DD'),
  until: { ...joined([PERIOD, { constant: '12-31' }], '-', 'YYYY-MM-DD'), lastDay: true },
};

/** Weeks of ISO 8601, 2026-W14 or 2026W14. */
const weekForms: readonly PeriodForm[] = ["-'W'", "'W'"].map((sign) => {
  const read = { column: PERIOD, formats: [`YYYY${sign}W`] };
  return {
    heading: `${YEAR}${sign.replaceAll("'", '')}(?:0[1-9]|[1-4][0-9]|5[0-3])`,
    from: read,
    until: { ...read, lastDay: true },
  };
});

/** Months by how many days they have. */
function monthForms({ heading, day }: MonthStyle): readonly PeriodForm[] {
  const form = (months: readonly number[], last: string, year = YEAR): PeriodForm => ({
    heading: months.map((month) => heading(month, year)).join('|'),
    from: day('01'),
    until: { ...day(last), lastDay: true },
  });
  const common = `(?!${LEAP})${YEAR}`;
  return [form(MONTHS_OF_31, '31'), form(MONTHS_OF_30, '30'), form([1], '28', common), form([1], '29', LEAP)];
}

const fits = ({ heading }: PeriodForm, column: string) => new RegExp(`^(?:${heading})$`, 'u').test(column.trim());

/** Those forms that the headings have; none where fewer than two headings are years, months or weeks. */
export function periodForms(headings: readonly string[]): readonly PeriodForm[] {
  for (const forms of [[yearForm], ...weekForms.map((form) => [form]), ...STYLES().map(monthForms)]) {
    const found = forms.filter((form) => headings.some((heading) => fits(form, heading)));
    if (headings.filter((heading) => found.some((form) => fits(form, heading))).length > 1) return found;
  }
  return [];
}

/** The headings that are years, months or weeks. */
export function periodColumns(headings: readonly string[]): readonly string[] {
  const forms = periodForms(headings);
  return headings.filter((heading) => forms.some((form) => fits(form, heading)));
}
