/** Whether the law behind a day was read: a day that nobody verified says so wherever it is shown. */
import type { Deadline } from './answer.ts';
import type { Clock, RegimeVersion } from './regime.ts';

const READ = ['primary_text', 'official_guidance'];

/** Read in its own words or in official guidance, if only in part. */
export function isLawRead({ verification }: { readonly verification: string }): boolean {
  return READ.some((how) => verification.startsWith(how));
}

type Law = Pick<RegimeVersion, 'law' | 'working_days'>;

/** Days of a rule, or of one of its clocks, marked where the rule, the period or how its days are counted was not read. */
export function asRead(deadlines: readonly Deadline[], regime: Law, clock?: Clock): readonly Deadline[] {
  if (deadlines.length === 0 || isRead(regime, clock)) return deadlines;
  return deadlines.map((one) => ({ ...one, unverified: true as const }));
}

function isRead({ law, working_days: days }: Law, clock: Clock | undefined): boolean {
  if (!isLawRead(law) || clock?.unverified === true) return false;
  return days?.unverified !== true || ![clock?.period, clock?.opens].some((period) => period?.endsWith('WD'));
}
