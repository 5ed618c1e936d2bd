/** Whether a payment lies where a rule looks, from the days of a finding. Where a day is not known, that is asked. */
import { type Day, holdsOn, nextDay, previousDay } from '../dates.ts';
import { param } from '../outcome.ts';
import { addPeriod, negatePeriod } from '../periods.ts';
import { daysParams, type Gathered } from './contradiction.ts';
import type { Finding } from './facts.ts';
import type { ConditionalityRule, FindingDay, Window } from './rule.ts';

export function lookAt(gathered: Gathered, rule: ConditionalityRule, paid: Day | undefined, finding: Finding): void {
  if (paid === undefined) {
    gathered.lack('payment-day');
    return;
  }
  gathered.agree('paid', { on: param.day(paid) });
  const { window } = rule;
  if (window.way !== 'same_years') aroundDays(gathered, rule, window, paid, finding);
  else if (holdsOn(rule, paid)) {
    sinceWork(gathered, rule, finding);
    sameYears(gathered, paid, finding);
  } else gathered.apart();
}

/** Work that ended before the first day of such rules is no breach of one, whenever the case was decided. */
function sinceWork(gathered: Gathered, { workFrom }: ConditionalityRule, { from, until }: Finding): void {
  if (workFrom === undefined || (from !== undefined && from >= workFrom)) return;
  if (until === undefined) gathered.lack('work-until');
  else if (until <= workFrom) gathered.apart();
}

/** The calendar years from the first to the last day that is known of the work and of the case. */
function sameYears(gathered: Gathered, paid: Day, { from, until, opened, decided }: Finding): void {
  const known = [from, until === undefined ? undefined : previousDay(until), opened, decided];
  const years = known.flatMap((on) => (on === undefined ? [] : [yearOf(on)])).sort();
  const year = yearOf(paid);
  const [first, last] = [years[0], years.at(-1)];
  const isBetween = first !== undefined && last !== undefined && first <= year && year <= last;
  const isBefore = from !== undefined && year < yearOf(from);
  const isAfter = decided !== undefined && year > yearOf(decided);
  if (isBetween && first === last) gathered.agree('same-year', { year: param.text(first) });
  else if (isBetween) gathered.agree('same-years', { from: param.text(first), to: param.text(last) });
  else if (isBefore || isAfter) gathered.apart();
  else {
    if (from === undefined) gathered.lack('work-from');
    if (decided === undefined) gathered.lack('finding-decided');
  }
}

const yearOf = (on: Day): string => on.slice(0, 4);

type PeriodWindow = Extract<Window, { way: 'before' | 'after' }>;

/** Every day that the rule may run from must be known and agree: the source does not always say which it is. */
function aroundDays(
  gathered: Gathered,
  rule: ConditionalityRule,
  window: PeriodWindow,
  paid: Day,
  finding: Finding,
): void {
  const known = window.runsFrom.flatMap((which) => {
    const on = finding[which];
    return on === undefined || !holdsOn(rule, on) ? [] : [{ which, on, ...boundsOf(window, on) }];
  });
  const unknown = window.runsFrom.filter(
    (which) => finding[which] === undefined && !isBeforeAll(window, which, paid, finding),
  );
  const inside = known.filter(({ from, until }) => from <= paid && paid < until);
  if (inside.length === 0 && unknown.length === 0) gathered.apart();
  for (const { which, from, until } of inside)
    gathered.agree(SAID[window.way][which], daysParams(from, previousDay(until)));
  for (const which of unknown) gathered.lack(LACKING[which]);
  if (unknown.length === 0 && inside.length < window.runsFrom.length) gathered.lack('rule-day');
}

/** Nothing is final before it is decided, nor decided before it is opened. */
function isBeforeAll({ way }: PeriodWindow, which: FindingDay, paid: Day, { opened, decided }: Finding): boolean {
  const least = which === 'final' ? (decided ?? opened) : which === 'decided' ? opened : undefined;
  return way === 'after' && least !== undefined && paid < least;
}

/** What is said of a payment inside, and what of a day that is not known. */
const SAID = {
  before: { opened: 'before-opened', decided: 'before-decided', final: 'before-final' },
  after: { opened: 'after-opened', decided: 'after-decided', final: 'after-final' },
} as const;
const LACKING: Readonly<Record<FindingDay, string>> = {
  ...{ opened: 'finding-opened', decided: 'finding-decided', final: 'finding-final' },
};

/**
 * Before: up to the day before the finding's. After: from the finding's day on, to the day of the same number that ends the
 * period, which is its last (§§ 187(1), 188(2) and (3) BGB): from 15 March 2020 five years end with 15 March 2025.
 */
function boundsOf({ way, period }: PeriodWindow, on: Day): { readonly from: Day; readonly until: Day } {
  return way === 'before'
    ? { from: addPeriod(on, negatePeriod(period)), until: on }
    : { from: on, until: nextDay(addPeriod(on, period)) };
}
