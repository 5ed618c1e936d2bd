/** How hours were held against a workforce, step by step, and what would let more be said. */
import { lastDayFromUntil } from '../dates.ts';
import type { Decimal } from '../money.ts';
import { type MissingFact, message, onlyOnce, param, type Step } from '../outcome.ts';
import { isBelow, type Range } from '../range.ts';
import { placesToTell } from '../tell-apart.ts';
import type { TightDays } from './judge-days.ts';
import type { HoursSubject, Judged, LimitedWork } from './judge-months.ts';
import type { Months } from './windows.ts';
import { NONE } from './work.ts';
import { workerDays } from './workforce.ts';

const TENTH = 1;
const daysOf = ({ from, until }: Months) => ({ from: param.day(from), until: param.day(lastDayFromUntil(until)) });
const whoOf = ({ of, id, name }: HoursSubject) => (of === 'supplier' ? param.party(id) : param.text(name ?? id));

export function stepsOf(subject: HoursSubject, judged: Judged | TightDays): readonly Step[] {
  const { needed, possible, counted, limit, answer } = judged;
  const isTight = 'perDay' in judged && answer === 'cannot_tell';
  const hours = (answer === 'fits' ? needed.most : needed.least) ?? NONE;
  const can = answer === 'fits' || isTight ? possible.least : possible.most;
  const places = placesToTell(hours, can, TENTH);
  const rounded = (value: Decimal) => param.decimal(value.toDecimalPlaces(places).toString());
  const contracts = param.list(counted.map(({ contract }) => param.contract(contract)));
  const steps: Step[] =
    counted.length === 0 || hours.isZero()
      ? []
      : [message(`undeclared.step.needed-${answer}`, { ...daysOf(judged), hours: rounded(hours), contracts })];
  if (can === undefined) return steps;
  const cited = limit === undefined ? {} : { citation: limit.cite };
  const figures = { ...daysOf(judged), hours: rounded(can), who: whoOf(subject) };
  if ('perDay' in judged && !isTight) {
    const perDay = param.decimal(judged.perDay.toString());
    return [...steps, { ...message('undeclared.step.possible-days', { ...figures, limit: perDay }), ...cited }];
  }
  if (limit === undefined) return steps;
  const perWeek = param.decimal(limit.hours.toString());
  return [...steps, { ...message('undeclared.step.possible', { ...figures, limit: perWeek }), ...cited }];
}

/** Of a candidate: what would explain it. More hours, or hours of other contracts, only add to it. */
export function explanationOf(shown: readonly Judged[]): readonly MissingFact[] {
  return shown.map(({ counted }) => {
    const suppliers = [...new Set(counted.map(({ supplier }) => supplier))];
    const [holder] = suppliers;
    return {
      ...message('undeclared.missing.passed-on', {
        contracts: param.list(counted.map(({ contract }) => param.contract(contract))),
      }),
      ...(holder === undefined || suppliers.length > 1 ? {} : { holder }),
    };
  });
}

interface Open {
  readonly judged: readonly Judged[];
  /** Few days into which the hours hardly go. */
  readonly days: readonly TightDays[];
}

/** Of the workforce, of the contracts, of the limit in their place, and of the days; never nothing. */
export function missingOf(
  subject: HoursSubject,
  dated: readonly LimitedWork[],
  { judged, days }: Open,
): readonly MissingFact[] {
  const uncounted = judged.find((months) => workerDays(subject.counts, months).most === undefined);
  const asksWorkforce = uncounted !== undefined || (judged.length === 0 && subject.counts.length === 0);
  const disputed = judged.find((months) => isDisputed(workerDays(subject.counts, months)));
  const suppliers = new Set(subject.works.map(({ supplier }) => supplier));
  const loose = subject.loose.filter(({ buyer }) => suppliers.has(buyer));
  const unlimited = dated.filter(({ place, limit }) => place !== undefined && limit === undefined);
  const asked = onlyOnce([
    ...(asksWorkforce ? [workforceMissing(subject, uncounted)] : []),
    ...(disputed === undefined ? [] : [whichCount(subject, disputed)]),
    ...subject.works.flatMap(({ missing }) => missing),
    ...loose.map(({ contract, buyer, most }) => ({
      ...message(`undeclared.missing.loose${most === undefined ? '' : '-known'}`, {
        contract: param.contract(contract),
      }),
      holder: buyer,
    })),
    ...unlimited.map(({ place = '', from }) =>
      message('undeclared.missing.weekly-hours', { place: param.text(place), day: param.day(from) }),
    ),
    // Only where the months have room enough does it hang on the days.
    ...(judged.every(({ answer }) => answer === 'fits') ? days.map(eachDay) : []),
  ]);
  return asked.length > 0 ? asked : judged.map(eachDay);
}

/** Sources state different numbers for the same days. */
function isDisputed({ least, most }: Range): boolean {
  return least !== undefined && most !== undefined && isBelow(least, most);
}

function whichCount({ id }: HoursSubject, months: Months): MissingFact {
  const params = { party: param.party(id), ...daysOf(months) };
  return { ...message('undeclared.missing.which-head-count', params), holder: id };
}

/** Hours of each day would tell what hours of a contract leave open. */
function eachDay({ counted }: Judged): MissingFact {
  const [first] = counted;
  const contracts = param.list(counted.map(({ contract }) => param.contract(contract)));
  const asked = message('undeclared.missing.each-day', { contracts });
  return first === undefined ? asked : { ...asked, holder: first.supplier };
}

function workforceMissing(subject: HoursSubject, months: Months | undefined): MissingFact {
  const { of, id, name = id } = subject;
  if (of === 'workplace') return message('undeclared.missing.declared-workers', { workplace: param.text(name) });
  if (months === undefined)
    return { ...message('undeclared.missing.head-count', { party: param.party(id) }), holder: id };
  const params = { party: param.party(id), ...daysOf(months) };
  return { ...message('undeclared.missing.head-count-in', params), holder: id };
}
