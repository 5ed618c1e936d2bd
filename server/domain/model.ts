/**
 * The facts that the rules are applied to. Terms are the glossary's; the shapes follow docs/CASE-FORMAT.md,
 * with days half-open (`until` = first day no longer covered) and money exact.
 * An absent field is not known, never false and never zero.
 */
import type { Day, Interval } from './dates.ts';
import type { Decimal, Money, Price } from './money.ts';
import type { Param, Params } from './outcome.ts';

export type PartyStatus = 'active' | 'insolvent' | 'dissolved' | 'cannot_be_located';
export type Trade = 'brand' | 'manufacturer' | 'contractor' | 'retailer' | 'labour_supplier';

/** What a case file may state about a party and what a rule may ask: the one list of both. */
export const FACT_NAMES = [
  'status',
  'entrepreneur',
  'consumer',
  'public_body',
  'own_needs',
  'licensed',
  'registered',
  'bound_by_cba',
  /** Holds a certificate that nothing is in arrears; `scheme`: of which office. */
  'certified',
  /** The country where it is established: ISO 3166-1 alpha-2. */
  'established_in',
  'head_count',
  'trade',
] as const;
export type FactName = (typeof FACT_NAMES)[number];

/** A dated attribute of a party. `about`: true for that contract only. `scheme`: which register, licence or agreement. */
export interface PartyFact extends Interval {
  readonly fact: FactName;
  readonly value: string | boolean;
  readonly about?: string;
  readonly scheme?: string;
}

export interface Party {
  readonly id: string;
  readonly name?: string;
  readonly naturalPerson?: boolean;
  readonly facts: readonly PartyFact[];
}

export type ContractKind = 'works' | 'services' | 'labour_supply' | 'sale' | 'outwork' | 'carriage';

/** How we know that one contract is performed under another. */
export interface Link {
  readonly contract: string;
  readonly evidence: 'documented' | 'inferred';
  /** Catalogue codes of what it was inferred from. */
  readonly inferredFrom?: readonly string[];
}

export interface Contract extends Interval {
  readonly id: string;
  /** The parties' own number for it. */
  readonly number?: string;
  readonly buyer: string;
  readonly supplier: string;
  /** Contracts it is performed under, or whose goods it makes; may form circles. */
  readonly under: readonly Link[];
  /** False where `under` ends because the documents end, not because nothing stands above. */
  readonly aboveKnown: boolean;
  readonly kind?: ContractKind;
  readonly nace?: string;
  readonly what?: string;
  readonly product?: string;
  readonly signed?: Day;
  readonly price?: Price;
  readonly unitPrice?: Price;
  readonly unit?: string;
  readonly labourCostFloor?: Money;
  readonly outstanding?: Money;
  /** Estimated value of all works ordered for the building that it belongs to. */
  readonly worksValue?: Money;
  readonly goodsState?: 'finished' | 'to_be_made';
  readonly placeOfWork?: 'supplier_premises' | 'buyer_premises' | 'site' | 'home';
  readonly activity?: 'normal_and_specific' | 'accessory';
  readonly publicWorks?: boolean;
  readonly federalFunds?: boolean;
  /** Most workers under it on any day. */
  readonly workers?: number;
  /** The buyer's share of all the work that the supplier did meanwhile, between 0 and 1. */
  readonly shareOfWork?: Decimal;
  readonly singleJob?: boolean;
  readonly labourValue?: Money;
  /** Tiers of contracts that it permits below itself; 0: nothing may be subcontracted. */
  readonly mostTiersBelow?: number;
  /** Days on which it was renewed, modified or amended. */
  readonly amendments?: readonly { readonly on: Day; readonly what?: string }[];
  readonly workplaces?: readonly string[];
}

export type Creditor = 'worker' | 'tax_authority' | 'social_fund' | 'authority';
export type LineKind =
  | 'wages'
  | 'overtime'
  | 'holiday_pay'
  | 'severance_quota'
  | 'social_contributions'
  | 'wage_tax'
  | 'vat'
  | 'penalty'
  | 'interest';
export type RateBasis =
  | 'statutory_minimum'
  | 'generally_applied_cba'
  | 'cba'
  | 'prevailing_wage'
  | 'contract'
  | 'customary';

/** How the unpaid amount of a line is known; exactly one way. */
export type LineAmount =
  | { readonly way: 'amount'; readonly amount: Money }
  | { readonly way: 'hours'; readonly hours: Decimal; readonly rateDue: Money; readonly paid: Money }
  | { readonly way: 'share'; readonly onLine: string; readonly divisor: Decimal }
  | {
      readonly way: 'presumed';
      readonly customaryMonthlyPay: Money;
      readonly records: 'none' | 'kept';
      readonly paid: Money;
      readonly monthsProved?: Decimal;
      readonly provedBy?: string;
    }
  /** Not enough is held to compute it. */
  | { readonly way: 'unknown' };

export interface ClaimLine extends Interval {
  readonly id: string;
  /** A contract id; `null` = worked under a contract not known; absent = for the employer itself, no chain. */
  readonly contract?: string | null;
  readonly kind: LineKind;
  readonly due?: Day;
  readonly unpaid: LineAmount;
  /** The line that this one follows for its period and its share: interest on wages. */
  readonly onLine?: string;
  readonly creditor?: Creditor;
  readonly workers?: number;
  readonly what?: string;
  readonly rateBasis?: RateBasis;
  readonly payMethod?: 'piece_rate' | 'time';
  readonly payPeriods?: number;
}

export interface Claim {
  readonly id?: string;
  readonly employer: string;
  /** ISO 3166-1 alpha-2 or 3166-2: where the work was done. */
  readonly place: string;
  readonly creditor: Creditor;
  readonly currency: string;
  /** Net share of gross pay where no payslip is at hand. */
  readonly netFactor?: Decimal;
  readonly workForm: 'employment' | 'outwork';
  /** Protections that the creditor chose to rely on. No field records any person's status. */
  readonly invokes: readonly string[];
  readonly lines: readonly ClaimLine[];
}

export interface CaseEvent {
  readonly kind: string;
  /** Day of receipt or service; absent only where the event did not occur or its day is not known. */
  readonly on?: Day;
  readonly occurred: boolean;
  /** A party id, or `creditor`, `authority`, `court`. */
  readonly from: string;
  readonly to: readonly string[];
  /** Contract or line ids. */
  readonly about: readonly string[];
  readonly what: readonly string[];
  readonly amount?: Money;
  /** Of a payment in another currency than the claim's: what it came to in that of the claim, as somebody said. */
  readonly worth?: Decimal;
  /** An amount of which nobody said the currency: it stands for `amount`, and is in none. */
  readonly withoutCurrency?: Decimal;
  /** Held of a party or contract, and not as an act on this claim. */
  readonly elsewhere?: true;
  /** The record, where sources differ on a value of it. */
  readonly id?: string;
  /** Who says so; held of payments of which sources say different things. */
  readonly saidBy?: readonly string[];
  readonly period?: string;
  readonly text?: string;
}

export type KnowledgeState = 'knew' | 'should_have_known' | 'could_have_known' | 'did_not_know';

export interface Knowledge {
  /** The record, where sources differ on a value of it. */
  readonly id?: string;
  readonly party: string;
  readonly of: string;
  readonly state: KnowledgeState;
  /** First day it is true for the matter. */
  readonly on: Day;
  readonly source: string;
}

/**
 * How two parties stand to one another outside contracts: `party` owns, manages or succeeds `of`, or both are of one group.
 * `share`: what it owns, between 0 and 1. `from` of `succeeds`: the day of the transfer.
 */
export interface Relation extends Interval {
  readonly kind: 'owns' | 'manages' | 'same_group' | 'succeeds';
  readonly party: string;
  readonly of: string;
  readonly share?: Decimal;
}

/** Everything that one trace is computed from. Same facts, same answer. */
export interface TraceFacts {
  readonly asOf: Day;
  /** Family or version ids; absent = every regime of the place. Models are answered only when named. */
  readonly regimes?: readonly string[];
  readonly parties: readonly Party[];
  readonly contracts: readonly Contract[];
  readonly claim: Claim;
  readonly events: readonly CaseEvent[];
  readonly knowledge: readonly Knowledge[];
  readonly relations?: readonly Relation[];
  /** Values on which sources differ, one entry for each other value than that which the facts hold. */
  readonly disputed?: readonly Dispute[];
}

/** A value that the facts hold, and another that is said of the same property of the same record. */
export interface Dispute {
  /** Id of the record. */
  readonly of: string;
  /** Its property, by its name in schema/graph.ts. */
  readonly property: string;
  /** What the record is, in the words of a message: a contract, line or party, or the kind of an act. */
  readonly about: Params;
  readonly held: Said;
  readonly other: Said;
  readonly instead: Instead;
}

/** A value, and who says so. */
export interface Said {
  readonly value: Param;
  readonly by: readonly string[];
}

/** What the facts would hold under the other value, and what they would hold no more. */
export type Instead = { readonly without?: readonly string[] } & (
  | { readonly kind: 'claim'; readonly change: Partial<Claim> }
  | { readonly kind: 'line'; readonly id: string; readonly change: Partial<ClaimLine> }
  | { readonly kind: 'contract'; readonly id: string; readonly change: Partial<Contract> }
  | { readonly kind: 'party'; readonly id: string; readonly change: Partial<Party> }
  | { readonly kind: 'event'; readonly id: string; readonly change: Partial<CaseEvent> }
  | { readonly kind: 'knowledge'; readonly id: string; readonly change: Partial<Knowledge> }
);
