/** The answer to a claim: docs/CASE-FORMAT.md section 2, with steps, missing facts and branches beside it. */
import type { Day } from '../dates.ts';
import type { Money } from '../money.ts';
import type { Message, MissingFact, Step } from '../outcome.ts';
import type { Mode } from './regime.ts';

export type RowStatus = 'owes' | 'may_owe' | 'does_not_owe' | 'cannot_tell';
export type Basis = 'gross' | 'net' | 'tax' | 'vat' | 'contributions' | 'penalty' | 'interest' | 'damages';
export type DeadlineWhat =
  | 'claim_by'
  | 'notify_by'
  | 'file_by'
  | 'assess_by'
  | 'pay_by'
  | 'warn_others_by'
  | 'lower_rung_pays_by'
  | 'claimable_from'
  | 'covered_from'
  | 'covered_until';

export interface RowCondition extends Message {
  readonly state: 'met' | 'unmet' | 'unknown';
  readonly bars: 'debt' | 'enforcement' | 'defence';
}

export interface Deadline {
  readonly what: DeadlineWhat;
  readonly on: Day;
  readonly line?: string;
  readonly runsFrom?: Day;
  readonly period?: string;
  /** The day of the act that it asked for, where that was in time: nobody has to do it any more. */
  readonly done?: Day;
  /** The law behind it, its period or how its days are counted was not read. */
  readonly unverified?: true;
}

/** What a party is to the chain of one regime. */
export type Role = 'employer' | 'end_client' | 'main_contractor' | 'intermediate' | 'position_unknown' | 'not_in_chain';

export interface LiabilityRow {
  readonly party: string;
  readonly role: Role;
  /** True for the buyer of the contract that the hours were worked under. */
  readonly direct: boolean;
  /** `employment` for the employer's own debt, else a regime version's id. */
  readonly regime: string;
  readonly model: boolean;
  readonly article: string;
  readonly basis: Basis;
  readonly status: RowStatus;
  readonly reason: Message;
  /** Where the text makes nobody a debtor: what it may be used for instead. */
  readonly help?: readonly Message[];
  readonly mode?: Mode;
  readonly lines: readonly string[];
  /** Null where it cannot be told. A joint debt stands in full in each row. */
  readonly amount: Money | null;
  readonly order: number | null;
  readonly conditions: readonly RowCondition[];
  readonly deadlines: readonly Deadline[];
  readonly missing: readonly MissingFact[];
  readonly steps: readonly Step[];
  /** Reached only through an inferred link. */
  readonly inferred: boolean;
}

/** One row of each party, rule and group of debt. */
export const rowKey = ({ party, regime, basis }: Readonly<Record<'party' | 'regime' | 'basis', string>>): string =>
  `${party} / ${regime} / ${basis}`;

/** A line worked under a contract not known: what the answer would be under one contract that it could be. */
export interface Branch {
  readonly line: string;
  readonly contract: string;
  readonly parties: readonly LiabilityRow[];
}

export interface TraceAnswer {
  readonly asOf: Day;
  readonly currency: string;
  readonly regimes: readonly { readonly regime: string; readonly lines: readonly string[] }[];
  readonly parties: readonly LiabilityRow[];
  /** Of the debts whose amount is known: what a reader is told stands in `claimInAll`. */
  readonly totalClaim: Money;
  /** The most that can come in from all parties together; never more than the claim. `mostToComeIn` is what a reader is told. */
  readonly maxRecovery: Money;
  /** Of how many debts of the employer it is known how much is left; `missing` of its rows names the others. */
  readonly amountsKnown: 'all' | 'some' | 'none';
  readonly branches: readonly Branch[];
  /** Lines that cross a change of law, lines before an unverified start, events that an anchor hangs on. */
  readonly steps: readonly Step[];
  readonly missing: readonly MissingFact[];
}

type Sums = Pick<TraceAnswer, 'totalClaim' | 'maxRecovery' | 'amountsKnown'>;

/** Null where no debt's amount is known: a claim of nobody knows how much is no claim of nothing. */
export const claimInAll = ({ totalClaim, amountsKnown }: Sums): Money | null =>
  amountsKnown === 'none' ? null : totalClaim;

/** Null where the amount of a debt is not known: what it adds, nobody can say. */
export const mostToComeIn = ({ maxRecovery, amountsKnown }: Sums): Money | null =>
  amountsKnown === 'all' ? maxRecovery : null;
