/**
 * A liability rule as data: one dated version of one text. The vocabulary is docs/RULES.md;
 * the files are server/regimes/<jurisdiction>/*.yaml, read and checked by server/regimes/load.ts.
 */
import type { Day } from '../dates.ts';
import type { Creditor, FactName, KnowledgeState, LineKind } from '../model.ts';
import type { Period } from '../periods.ts';

/** Groups of debt that a rule may reach. */
export type DebtGroup = 'wages' | 'contributions' | 'tax' | 'vat' | 'penalty' | 'interest' | 'damages';

/** Whose attribute a test reads, seen from the party that is asked about. */
export type Whom = 'self' | 'employer' | 'own_supplier' | 'direct_client' | 'next_below' | 'all_below';

/**
 * Which contract a test reads: the one the hours were worked under, the one by which the party was reached,
 * or the head contract, under which nothing reached stands higher.
 */
export type WhichContract = 'work' | 'own' | 'head';

export type Scalar = string | boolean;

export interface FactTest {
  readonly fact: FactName;
  readonly of?: Whom;
  readonly about?: WhichContract;
  /** One value, or any of several. */
  readonly is: Scalar | readonly Scalar[];
  /** True: on every day of the period worked, not only on the last. */
  readonly throughout?: boolean;
  /** A word that the fact's free-text scheme must contain. */
  readonly scheme?: string;
}

export interface FieldTest {
  readonly contract?: string;
  readonly line?: string;
  readonly claim?: string;
  readonly of?: WhichContract;
  readonly is: Scalar | readonly Scalar[];
}

/** An act: who did it, to whom, about what. Unlisted acts of creditor, authority and court did not happen. */
export interface EventTest {
  readonly event: string;
  readonly by?: Whom | 'creditor' | 'authority' | 'court';
  /** `authority`: an authority, or a body that stands in no contract. */
  readonly to?: Whom | 'authority';
  readonly about?: 'line' | WhichContract;
  readonly what?: string | readonly string[];
}

export interface KnewTest {
  readonly knew: string;
  readonly states: readonly KnowledgeState[];
  /** The day that counts; absent = as of the question. */
  readonly at?: 'purchase' | 'signed';
}

/** Bounds that a text sets for a number; all of them must hold. */
export interface Bounds {
  readonly at_least?: string;
  readonly over?: string;
  readonly at_most?: string;
  readonly under?: string;
}

/**
 * Workers under a contract, its price, the value of all works ordered for the building, or what the party paid into a
 * blocked account in percent of the price; or everybody who works for a party. */
export type NumberTest = Bounds &
  (
    | { readonly number: 'workers' | 'price' | 'works_value' | 'escrow_percent'; readonly of?: WhichContract }
    | { readonly number: 'head_count'; readonly of?: Whom }
  );

/** Whether the price of a unit is below the lowest lawful labour cost of that unit on the day of signing. */
export interface PriceBelowFloorTest {
  readonly price_below_floor: WhichContract;
}

/** Met where the line was worked before the business was taken over. */
export interface WorkedBeforeTest {
  readonly worked_before: 'transfer';
}

/** Met where the act was done and nobody answered it within the period, counted from the day after. */
export interface UnansweredTest {
  readonly unanswered: EventTest;
  readonly within: Period;
  readonly by: EventTest;
}

/** Met where the act was done by the day of signing and again within each period until the last day worked. */
export interface RepeatedTest {
  readonly repeated: EventTest;
  readonly every: Period;
}

export type RuleTest =
  | WorkedBeforeTest
  | UnansweredTest
  | RepeatedTest
  | FactTest
  | NumberTest
  | PriceBelowFloorTest
  | FieldTest
  | EventTest
  | KnewTest
  | { readonly judgement: string }
  | { readonly unsettled: string }
  | { readonly all: readonly RuleTest[] }
  | { readonly any: readonly RuleTest[] }
  | { readonly not: RuleTest }
  /** Met where the test is met; unmet where it is not, or nobody can tell. */
  | { readonly established: RuleTest }
  /** At every award of the work from the party down. */
  | { readonly each_award: RuleTest }
  /** The line was worked on or after a day, where a text took in more work later. */
  | { readonly worked_from: Day };

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
  /** The earliest of those that are known. */
  | { readonly earliest: readonly RunsFrom[] };

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
  /** `expires`: the period itself was not read. Once it has passed, the answer is that nobody can tell. */
  readonly unverified?: boolean;
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

export interface Exclusion {
  readonly position?: readonly Position[];
  readonly if?: RuleTest;
  readonly code: string;
}

export interface Ladder {
  readonly first: 'with_employer' | 'after_employer';
  readonly below: 'next_below' | 'all_below';
  readonly step: readonly string[];
  readonly shortcut?: {
    readonly what: string;
    readonly act: EventTest;
    readonly period: Period;
    readonly shown_by: readonly RuleTest[];
  };
}

/** Absent `creditors`: to whomever it is owed. */
export interface CoveredGroup {
  readonly creditors?: readonly Creditor[];
}

export interface Coverage {
  readonly wages?: CoveredGroup & {
    readonly basis: 'gross' | 'net';
    readonly rates?: readonly string[];
    /** Kinds of line that are covered; absent = all that are wages. */
    readonly kinds?: readonly LineKind[];
    /** Kinds of line that are covered at whatever rate. */
    readonly any_rate?: readonly LineKind[];
  };
  readonly contributions?: CoveredGroup;
  readonly tax?: CoveredGroup;
  readonly vat?: CoveredGroup;
  readonly penalty?: CoveredGroup;
  readonly interest?: CoveredGroup;
  readonly damages?: CoveredGroup;
}

export interface Addition {
  readonly group: DebtGroup;
  readonly each: string;
  readonly per: readonly ('worker' | 'pay_period')[];
  readonly when?: RuleTest;
}

/** So many months' pay, owed by the employer alone once this is established. */
export interface LumpSum {
  readonly group: 'damages';
  readonly months: string;
  readonly when: RuleTest;
}

/** Damages that a debtor owes for its own conduct; the employer does not owe them. */
export interface OwnDebt {
  readonly group: DebtGroup;
  /** Rates by which the loss is measured: unpaid wages at another rate leave it open. */
  readonly rates: readonly string[];
  /** The least sum for each worker. */
  readonly least_each: string;
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

export type Anchor =
  | 'work'
  | 'contract'
  | 'head_contract'
  /** The head contract, or its last amendment known by the day of the question. */
  | 'amendment'
  | 'purchase'
  | 'notice'
  | 'completion'
  | 'due';

export type RegimeKind =
  | 'statutory_liability'
  | 'illustrative_model'
  | 'fund'
  | 'regulatory_offence'
  | 'disclosure_duty'
  | 'eu_framework'
  | 'other';

/** A text that makes nobody a debtor of wages: the code says why, the others what it may be used for instead. */
export interface NoDebtor {
  readonly code: string;
  readonly help: readonly string[];
}

export interface RegimeVersion {
  readonly id: string;
  readonly family: string;
  /** The version of the same rule that this one replaces. */
  readonly replaces?: string;
  readonly kind: RegimeKind;
  /** ISO 3166-1 or -2; EU; ZZ for models. */
  readonly jurisdiction: string;
  readonly name: { readonly official: string; readonly en: string };
  readonly law: {
    readonly cite: string;
    readonly verification: string;
    readonly confidence: string;
    /** Day on which the entry was last compared with its source. */
    readonly checked: Day;
    /** Version of the text that was read: a day, month or year. */
    readonly text?: string;
    readonly sources: readonly string[];
    readonly notes?: string;
  };
  readonly version: {
    readonly from: Day;
    readonly until?: Day;
    readonly start: 'exact' | 'approx' | 'unverified';
    readonly anchor: Anchor;
  };
  /** How its periods of working days are counted, where not Monday to Friday. */
  readonly working_days?: { readonly saturday: boolean };
  readonly scope: readonly RuleTest[];
  /** Kinds of contract that the climb passes; `sale.to_be_made` is a kind with its state of goods. */
  readonly walk: readonly string[];
  readonly covers: Coverage;
  readonly debtors: readonly Debtor[];
  readonly no_debtor?: NoDebtor;
  readonly exclude: readonly Exclusion[];
  readonly conditions: readonly Condition[];
  readonly defences: readonly Defence[];
  readonly clocks: readonly Clock[];
  readonly ladder?: Ladder;
  readonly presume?: { readonly months: string };
  readonly adds?: Addition;
  readonly lump_sum?: LumpSum;
  readonly own_debt?: OwnDebt;
  readonly cap?: Cap;
  readonly of_employer?: readonly { readonly group: DebtGroup; readonly clock: string }[];
  readonly relation?: {
    readonly yields_to?: readonly string[];
    readonly alternative_to?: readonly string[];
    readonly transposed_by?: readonly string[];
  };
}

export function isModel(regime: RegimeVersion): boolean {
  return regime.kind === 'illustrative_model';
}
