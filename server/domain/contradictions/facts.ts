/** What is held of certificates, public payments, findings and flags. An absent field is not known. */
import type { Day } from '../dates.ts';
import type { Price } from '../money.ts';

export interface Certificate {
  readonly id: string;
  readonly workplace?: string;
  readonly holder?: string;
  readonly scheme?: string;
  /** certificate, label, worker_led_agreement */
  readonly kind?: string;
  readonly issuer?: string;
  readonly number?: string;
  readonly from?: Day;
  readonly until?: Day;
  /** valid, suspended, withdrawn, expired, and from which day on. */
  readonly status?: string;
  readonly statusOn?: Day;
}

export interface PublicPayment {
  readonly id: string;
  readonly number?: string;
  readonly recipient?: string;
  readonly payer?: string;
  readonly programme?: string;
  /** eu, national, regional, local */
  readonly fund?: string;
  readonly farm?: boolean;
  readonly amount?: Price;
  readonly on?: Day;
  readonly from?: Day;
  readonly until?: Day;
  /** A country, or a region in one: DE, DE-SH. */
  readonly place?: string;
  readonly source?: string;
}

/** `confirmed`: by its register number or by a person. `by_name`: nobody has said that it is this firm. */
export interface Against {
  readonly party: string;
  readonly link: 'confirmed' | 'by_name';
}

export interface Finding {
  readonly id: string;
  readonly number?: string;
  readonly agency?: string;
  /** alleged, assessed, judgment, closed */
  readonly stage?: string;
  readonly opened?: Day;
  readonly decided?: Day;
  /** From when on it can no longer be appealed. */
  readonly final?: Day;
  /** A country, or a region in one. */
  readonly place?: string;
  /** The work that it is about. */
  readonly from?: Day;
  readonly until?: Day;
  readonly workplace?: string;
  readonly subjects?: readonly string[];
  readonly against: readonly Against[];
}

/** A wage record or contract that tests of pay or price flag: a question, and no finding. */
export interface FlaggedRecord {
  readonly id: string;
  readonly kind: 'wage_record' | 'contract';
  readonly tests: readonly string[];
  readonly workplaces: readonly string[];
  /** Who employs or supplies. */
  readonly party?: string;
  readonly from?: Day;
  readonly until?: Day;
}

/** Who runs a workplace. */
export type Operators = ReadonlyMap<string, readonly string[]>;
