import type { Period } from '../periods.ts';
import type { EventTest, RuleTest, Whom } from './rule-tests.ts';

/** Groups of debt that a rule may reach. */
export type DebtGroup = 'wages' | 'contributions' | 'tax' | 'vat' | 'penalty' | 'interest' | 'damages';

/** Counted after the cuts of the walk: docs/RULES.md section 4. */
export type Position = 'end_client' | 'main_contractor' | 'intermediate';

/** What a party is to another, outside contracts. */
export type Standing = 'manager' | 'group_company' | 'successor' | 'predecessor';

/** Whoever stands so to the employer, or to each party that `to` describes. */
export interface Related {
  readonly by: readonly Standing[];
  readonly to: 'employer' | Who;
}

export interface Who {
  /** Then the other keys are those of `related.to`. */
  readonly related?: Related;
  readonly position?: readonly Position[];
  /** True: the buyer of the contract that the hours were worked under; false: anyone but that buyer. */
  readonly direct?: boolean;
  /** Rungs above the employer: 1 = the buyer of the contract that the hours were worked under. */
  readonly rung?: readonly number[];
  readonly trade?: readonly string[];
  readonly contract?: { readonly kind?: readonly string[]; readonly goods_state?: readonly string[] };
  readonly nearest?: RuleTest;
}

export type Mode = 'joint' | 'surety' | 'enforced_after' | 'subsidiary' | 'ladder';

export interface Condition {
  readonly what: string;
  readonly if: RuleTest;
  /** True: the missing act can still be done, so the party is within reach, met or not. */
  readonly can_still?: boolean;
  /** The condition is asked only where this is established. */
  readonly when?: RuleTest;
  /** A condition of collecting the debt, not of the debt itself: it never changes the status. */
  readonly bars?: 'enforcement';
  readonly code?: string;
}

export interface Defence {
  readonly what: string;
  readonly groups?: readonly DebtGroup[];
  /** Frees when met. */
  readonly if?: RuleTest;
  /** Lessens by the amounts of these acts, unless the second test is met. */
  readonly deduct?: EventTest;
  readonly unless?: RuleTest;
  /** The text of the defence was not read: where it is proved, nobody can tell whether it frees. Says which text. */
  readonly unread?: string;
}

export type ClockKind =
  | 'claim_within'
  | 'expires'
  | 'covers'
  | 'answer_within'
  | 'wait'
  | 'notice_before_suit'
  | 'limitation';

/** A day that a clock runs from: a day of the line or contract, or the day of an act. */
export type RunsFrom =
  | 'due'
  | 'work_end'
  /** The end of the contract by which the party was reached. */
  | 'own_end'
  | 'head_end'
  | 'completion'
  | 'year_end'
  | 'purchase'
  /** The day on which the business was taken over. */
  | 'transfer'
  | EventTest
  /** The first of several days; `by_then` alone show only that it was no later. */
  | { readonly earliest: readonly RunsFrom[]; readonly by_then?: readonly RunsFrom[] };

/** One act, or any of several. */
export type Acts = EventTest | readonly EventTest[];

export interface Clock {
  readonly kind: ClockKind;
  readonly deadline?: string;
  readonly from?: RunsFrom;
  /** For `covers`: the look-back from the act, e.g. -P3M; forward where it `opens`, then at most so long. */
  readonly window?: Period;
  /** For `covers`: the time that passes after the act before the window opens, e.g. 14WD. */
  readonly opens?: Period;
  readonly period?: Period;
  readonly each?: 'line';
  readonly act?: Acts;
  /** The period itself was not read: its days say so, and where `expires` or `covers` decides, nobody can tell. */
  readonly unverified?: boolean;
  /** `expires`: another day that it may run from, and acts that may stop it; the law of either was not read. */
  readonly unread?: { readonly from?: RunsFrom; readonly act?: Acts };
  readonly binds?: readonly string[];
  readonly groups?: readonly DebtGroup[];
  readonly when?: RuleTest;
  /** `wait`: whose time it is, and the statuses that end it early. */
  readonly of?: Whom;
  readonly or_status?: readonly string[];
}

export interface Switch {
  readonly if: RuleTest;
  readonly mode: Mode;
  readonly after?: Condition;
}

/** After the notice, acts in their order; each runs from the one before it. A breach makes the debt. */
export interface Duty {
  readonly notice: EventTest;
  readonly acts: readonly DutyAct[];
}

export interface DutyAct {
  readonly what: string;
  readonly act: Acts;
  /** Absent: at once. */
  readonly period?: Period;
  readonly deadline?: string;
  /** It runs from another's answer, or from the last day for that; `spares`: an answer in time makes it needless. */
  readonly waits?: { readonly act: Acts; readonly period: Period; readonly spares?: boolean };
}

export interface Debtor {
  readonly who: Who;
  readonly mode: Mode;
  readonly after?: Condition;
  readonly groups?: readonly DebtGroup[];
  readonly conditions?: readonly Condition[];
  readonly defences?: readonly Defence[];
  readonly clocks?: readonly Clock[];
  readonly switches?: readonly Switch[];
  readonly duty?: Duty;
  /** Its own ceiling, instead of the version's. */
  readonly cap?: Cap;
  readonly code?: string;
}

export interface Cap {
  readonly kind: 'price_outstanding' | 'months_of_pay' | 'percent_of_price' | 'share';
  readonly value?: string;
  /** `percent_of_price`: a share for each group of debt. */
  readonly by_group?: Readonly<Partial<Record<DebtGroup, string>>>;
  /** `price_outstanding`: the least that is owed on the way down to the work, for one who is claimed from in another's place. */
  readonly along?: 'path';
  /** `months_of_pay`: or the value of labour of a single job that takes longer. */
  readonly or_job_value?: boolean;
}
