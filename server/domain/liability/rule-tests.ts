/** The questions that a rule asks of the facts: docs/RULES.md section 1, tests. */
import type { Day } from '../dates.ts';
import type { FactName, KnowledgeState } from '../model.ts';
import type { Period } from '../periods.ts';

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
  /** On every day of the period worked, not only on the last; or of the contract, as far as its days are known. */
  readonly throughout?: true | 'contract';
  /** On the day on which the price of the party's own contract was paid. */
  readonly at?: 'fee_paid';
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
  /** What was done later, when the work was over, is not the act that the text means. */
  readonly done?: 'by_end_of_work';
}

export interface KnewTest {
  readonly knew: string;
  readonly states: readonly KnowledgeState[];
  /** The day that counts, or the last day worked; absent = as of the question. */
  readonly at?: 'purchase' | 'signed' | 'work';
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
  | { readonly worked_from: Day }
  /** The same of the contract that the hours were worked under, by the day of its signing. */
  | { readonly signed_from: Day };
