/**
 * A liability rule as data: one dated version of one text. The vocabulary is docs/RULES.md;
 * the files are server/regimes/<jurisdiction>/*.yaml, read and checked by server/regimes/load.ts.
 */
import type { Day } from '../dates.ts';
import type { Creditor, LineKind } from '../model.ts';
import type { Period } from '../periods.ts';
import type { Cap, Clock, Condition, DebtGroup, Debtor, Defence, Position } from './debtor-clauses.ts';
import type { EventTest, RuleTest } from './rule-tests.ts';

export type * from './debtor-clauses.ts';
export type * from './rule-tests.ts';

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
    /** Kinds of line that are covered; absent = all that are wages, and of severance the text that was read says nothing. */
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
    /** Absent where it is exact: that of the text that replaces it is the same day. */
    readonly end?: 'approx' | 'unverified';
    /** That it ended on `until` nobody verified: it may be in force still. */
    readonly may_last?: true;
    readonly anchor: Anchor;
  };
  /** How its periods of working days are counted, where not Monday to Friday. */
  readonly working_days?: {
    readonly saturday: boolean;
    /** Whether a Saturday counts was not read: a debt that is lost by that alone cannot be told. */
    readonly unverified?: boolean;
  };
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
