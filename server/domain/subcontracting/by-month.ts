/** Month by month, for a picture: hours that must fall into the month, all that may, and what the workforce can work. */
import { overlaps } from '../dates.ts';
import { tightDays } from './judge-days.ts';
import {
  type HoursSubject,
  highestLimit,
  judgeMonths,
  limitedWorks,
  type MonthsHours,
  possibleHours,
} from './judge-months.ts';
import type { UndeclaredRules } from './rules.ts';
import { type Months, monthOf, nextMonth, sumOf } from './windows.ts';

/** Four years; the picture of more is read by nobody. */
const MOST_MONTHS = 48;

export function hoursByMonth(subject: HoursSubject, rules: UndeclaredRules): readonly MonthsHours[] {
  const dated = limitedWorks(subject.works, rules);
  const last = dated
    .map(({ months }) => months.until)
    .sort()
    .at(-1);
  const first = dated.map(({ from }) => monthOf(from)).sort()[0];
  const days = tightDays(subject, dated);
  const holds = (month: Months) => (one: Months) => month.from <= one.from && one.until <= month.until;
  const found: MonthsHours[] = [];
  if (first === undefined || last === undefined) return found;
  for (let from = first; from < last && found.length < MOST_MONTHS; from = nextMonth(from)) {
    const month: Months = { from, until: nextMonth(from) };
    const touching = dated.filter((work) => overlaps(work, month));
    const inside = touching.filter(({ months }) => months.from >= month.from && months.until <= month.until);
    const { answer: ofMonth, needed } = judgeMonths(subject, month, inside);
    const isTight = ofMonth === 'fits' && days.unfit.some(holds(month));
    const answer = days.candidates.some(holds(month)) ? 'candidate' : isTight ? 'cannot_tell' : ofMonth;
    const limit = highestLimit(touching);
    const isDated = dated.length === subject.works.length;
    const most = isDated ? sumOf(touching.map(({ hours }) => hours.most)) : undefined;
    found.push({
      ...{ ...month, answer },
      needed: {
        ...(needed.least === undefined ? {} : { least: needed.least }),
        ...(most === undefined ? {} : { most }),
      },
      possible: limit === undefined ? {} : possibleHours(subject.counts, month, limit.hours),
    });
  }
  return found;
}
