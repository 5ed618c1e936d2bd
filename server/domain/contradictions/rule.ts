/** A rule that ties public money to how work is done, as server/regimes/conditionality.yaml writes it. */
import type { Day } from '../dates.ts';
import type { Period } from '../periods.ts';

export const FUNDS = ['eu', 'national', 'regional', 'local'] as const;
export type Fund = (typeof FUNDS)[number];

/** What a finding may be about, as far as rules name it. */
export const FINDING_SUBJECTS = ['wages', 'contract_in_writing', 'safety', 'illegal_employment', 'other'] as const;

const FUND_WORDS: Readonly<Record<Fund, string>> = {
  ...{ eu: 'fund_eu', national: 'fund_national', regional: 'fund_regional', local: 'fund_local' },
};

/** The code under which the words say whose money it is; another code stays as it is. */
export function fundWord(fund: string): string {
  const known = FUNDS.find((one) => one === fund);
  return known === undefined ? fund : FUND_WORDS[known];
}

export type FindingDay = 'opened' | 'decided' | 'final';

/** Which payments a rule looks at, from the days of a finding. */
export type Window =
  | { readonly way: 'same_years' }
  | { readonly way: 'before' | 'after'; readonly period: Period; readonly runsFrom: readonly FindingDay[] };

export interface ConditionalityRule {
  readonly id: string;
  /** Countries; payment and case lie in the same one. */
  readonly places: readonly string[];
  readonly from: Day;
  readonly until?: Day;
  /** Work that ended before it cannot have broken the rule. */
  readonly workFrom?: Day;
  /** Whose money, and whether paid to farms only; absent asks nothing. */
  readonly pays: { readonly funds?: readonly Fund[]; readonly farm?: boolean };
  /** Findings that the rule names. */
  readonly subjects: readonly string[];
  /** Findings that it is known to leave out. */
  readonly notSubjects: readonly string[];
  readonly does: 'reduce' | 'repay' | 'exclude';
  readonly window: Window;
  /** What it turns on and no record holds: each is asked for, so that it is never more than a question. */
  readonly asks: readonly string[];
  /** What the data do not hold of the rule: each has its sentence. */
  readonly open: readonly string[];
  /** How it was read. */
  readonly verification: string;
  readonly cite: string;
}
