/** Hours that contracts need against hours that the declared workforce can work, over every run of months and of few days. */
import { message } from '../outcome.ts';
import type { Finding } from './finding.ts';
import { explanationOf, missingOf, stepsOf } from './hours-said.ts';
import { type TightDays, tightDays } from './judge-days.ts';
import { type HoursSubject, type Judged, judgeMonths, limitedWorks, type MonthsHours } from './judge-months.ts';
import type { UndeclaredRules } from './rules.ts';
import { type Months, runsOfMonths } from './windows.ts';

export interface HoursFinding extends Finding {
  readonly kind: 'hours';
  readonly subject: Pick<HoursSubject, 'of' | 'id' | 'name'>;
  /** The shortest runs of months or days that are candidates; where none is, the longest ones, or the days that are tight. */
  readonly windows: readonly MonthsHours[];
}

/** A reader follows no more. */
const MOST_SHOWN = 12;

/** Absent where the subject has no contract. */
export function hoursAgainstWorkforce(subject: HoursSubject, rules: UndeclaredRules): HoursFinding | undefined {
  const { works, of, id, name } = subject;
  if (works.length === 0) return undefined;
  const dated = limitedWorks(works, rules);
  const judged = [...runsOfMonths(dated)].map(({ months, inside }) => judgeMonths(subject, months, inside));
  const days = tightDays(subject, dated);
  const inMonths = judged.filter((one) => one.answer === 'candidate');
  // Days that hold whole months, or are them, say the same over again.
  const onDays = days.candidates.filter((one) => !inMonths.some((months) => holds(one, months)));
  const candidates: readonly (Judged | TightDays)[] = [...inMonths, ...onDays];
  // A contract without days may stand in any month, so that none is sure to have room.
  const isRoomy = judged.every((one) => one.answer === 'fits');
  const fits = dated.length === works.length && isRoomy && days.unfit.length === 0;
  const answer = candidates.length > 0 ? 'candidate' : fits ? 'fits' : 'cannot_tell';
  const open = answer === 'cannot_tell' && isRoomy && days.unfit.length > 0 ? shortest(days.unfit) : longest(judged);
  const shown = (answer === 'candidate' ? shortest(candidates) : open).slice(0, MOST_SHOWN);
  const counted = answer === 'candidate' ? shown.flatMap((one) => one.counted) : works;
  const notSaid = answer === 'fits' ? 'fits' : of === 'supplier' ? 'hours-supplier' : 'hours-workplace';
  return {
    ...{ key: `hours ${of} ${id}`, kind: 'hours', answer, evidence: 'computed' },
    subject: { of, id, ...(name === undefined ? {} : { name }) },
    what: message(`undeclared.what.hours-${answer}`),
    parties: [...new Set(counted.map(({ supplier }) => supplier))],
    contracts: [...new Set(counted.map(({ contract }) => contract))],
    steps: shown.flatMap((one) => stepsOf(subject, one)),
    missing:
      answer === 'candidate'
        ? explanationOf(shown)
        : answer === 'fits'
          ? []
          : missingOf(subject, dated, { judged, days: days.unfit }),
    notSaid: [message(`undeclared.not-said.${notSaid}`)],
    windows: shown.map(({ from, until, answer: said, needed, possible }) => ({
      ...{ from, until, answer: said, needed, possible },
    })),
  };
}

const holds = (outer: Months, inner: Months): boolean => outer.from <= inner.from && inner.until <= outer.until;

/** Those that hold no other: around a run that is a candidate others are so for the same reason. */
function shortest<W extends Months>(candidates: readonly W[]): readonly W[] {
  return candidates.filter((one) => !candidates.some((other) => other !== one && holds(one, other)));
}

function longest(judged: readonly Judged[]): readonly Judged[] {
  return judged.filter((one) => !judged.some((other) => other !== one && holds(other, one)));
}
