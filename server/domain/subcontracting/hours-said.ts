/** How hours were held against a workforce, step by step, and what would let more be said. */
import { lastDayFromUntil } from '../dates.ts';
import type { Decimal } from '../money.ts';
import { type MissingFact, message, param, type Step } from '../outcome.ts';
import { onlyOnce } from './finding.ts';
import type { HoursSubject, Judged, LimitedWork } from './judge-months.ts';
import type { Months } from './windows.ts';
import { NONE } from './work.ts';
import { workerDays } from './workforce.ts';

const rounded = (hours: Decimal) => param.decimal(hours.toDecimalPlaces(1).toString());
const daysOf = ({ from, until }: Months) => ({ from: param.day(from), until: param.day(lastDayFromUntil(until)) });
const whoOf = ({ of, id, name }: HoursSubject) => (of === 'supplier' ? param.party(id) : param.text(name ?? id));

export function stepsOf(subject: HoursSubject, judged: Judged): readonly Step[] {
  const { needed, possible, counted, limit, answer } = judged;
  const hours = (answer === 'fits' ? needed.most : needed.least) ?? NONE;
  const can = answer === 'fits' ? possible.least : possible.most;
  const contracts = param.list(counted.map(({ contract }) => param.contract(contract)));
  const steps: Step[] =
    counted.length === 0 || hours.isZero()
      ? []
      : [message(`undeclared.step.needed-${answer}`, { ...daysOf(judged), hours: rounded(hours), contracts })];
  if (can === undefined || limit === undefined) return steps;
  const figures = { hours: rounded(can), limit: param.decimal(limit.hours.toString()), who: whoOf(subject) };
  return [
    ...steps,
    { ...message('undeclared.step.possible', { ...daysOf(judged), ...figures }), citation: limit.cite },
  ];
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

/** Of the workforce, of the contracts, and of the limit in their place. */
export function missingOf(
  subject: HoursSubject,
  dated: readonly LimitedWork[],
  judged: readonly Judged[],
): readonly MissingFact[] {
  const uncounted = judged.find((months) => workerDays(subject.counts, months).most === undefined);
  const asksWorkforce = uncounted !== undefined || (judged.length === 0 && subject.counts.length === 0);
  const suppliers = new Set(subject.works.map(({ supplier }) => supplier));
  const loose = subject.loose.filter(({ buyer, most }) => most === undefined && suppliers.has(buyer));
  const unlimited = dated.filter(({ place, limit }) => place !== undefined && limit === undefined);
  return onlyOnce([
    ...(asksWorkforce ? [workforceMissing(subject, uncounted)] : []),
    ...subject.works.flatMap(({ missing }) => missing),
    ...loose.map(({ contract, buyer }) => ({
      ...message('undeclared.missing.loose', { contract: param.contract(contract) }),
      holder: buyer,
    })),
    ...unlimited.map(({ place = '', from }) =>
      message('undeclared.missing.weekly-hours', { place: param.text(place), day: param.day(from) }),
    ),
  ]);
}

function workforceMissing(subject: HoursSubject, months: Months | undefined): MissingFact {
  const { of, id, name = id } = subject;
  if (of === 'workplace') return message('undeclared.missing.declared-workers', { workplace: param.text(name) });
  if (months === undefined)
    return { ...message('undeclared.missing.head-count', { party: param.party(id) }), holder: id };
  const params = { party: param.party(id), ...daysOf(months) };
  return { ...message('undeclared.missing.head-count-in', params), holder: id };
}
