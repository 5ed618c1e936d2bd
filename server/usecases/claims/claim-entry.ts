import type { SourceEntry } from '../entry/source.ts';

/** A claim as somebody enters it. Absent and null both mean "not known". */
type Given<T> = T | null | undefined;

export interface ClaimEntry {
  readonly id?: Given<string>;
  /** Of the claim as it was read before it was corrected (claim-version.ts). */
  readonly version?: Given<string>;
  readonly title?: Given<string>;
  readonly employer: string;
  readonly place: string;
  readonly creditor: string;
  readonly currency: string;
  readonly netFactor?: Given<string>;
  readonly invokes?: Given<readonly string[]>;
  readonly lines: readonly LineEntry[];
  readonly events?: Given<readonly EventEntry[]>;
  /** Photos, scans and documents that it is read from. */
  readonly sources?: Given<readonly SourceEntry[]>;
  /** Position in `sources`, from 0, of what the claim itself is read from. */
  readonly source?: Given<number>;
}

export interface LineEntry {
  readonly kind: string;
  readonly contract?: Given<string>;
  readonly contractUnknown?: Given<boolean>;
  readonly from?: Given<string>;
  readonly until?: Given<string>;
  readonly due?: Given<string>;
  readonly hours?: Given<string>;
  readonly rateDue?: Given<string>;
  readonly rateBasis?: Given<string>;
  readonly paid?: Given<string>;
  readonly amount?: Given<string>;
  readonly workers?: Given<number>;
  readonly creditor?: Given<string>;
  readonly payMethod?: Given<string>;
  readonly payPeriods?: Given<number>;
  readonly what?: Given<string>;
  readonly withdrawn?: Given<string>;
  readonly source?: Given<number>;
}

export interface EventEntry {
  readonly kind: string;
  readonly on?: Given<string>;
  readonly occurred?: Given<boolean>;
  readonly from: string;
  readonly to?: Given<readonly string[]>;
  /** Positions in `lines`, from 0. */
  readonly aboutLines?: Given<readonly number[]>;
  readonly aboutContracts?: Given<readonly string[]>;
  readonly what?: Given<readonly string[]>;
  readonly amount?: Given<string>;
  /** The claim's, unless it is said. */
  readonly currency?: Given<string>;
  readonly worth?: Given<string>;
  readonly text?: Given<string>;
  readonly source?: Given<number>;
}
