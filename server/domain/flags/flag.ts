/**
 * A flag: its words by code and its rule, together. It opens a question and is never a verdict.
 * `evaluate` gives each subject exactly one outcome; a fact that is not held never makes a subject pass.
 */
import type { Day } from '../dates.ts';
import { type Decimal, decimal, type Price } from '../money.ts';
import type { Message, MissingFact, Step } from '../outcome.ts';
import type { PricedContract } from '../pricing/priced-contract.ts';
import type { BenchmarkBook, Measure } from '../wages/benchmark.ts';
import type { PaidWork } from '../wages/wage-record.ts';

export type FlagSubject = 'contract' | 'wage_record';

export interface SubjectOf {
  readonly contract: PricedContract;
  readonly wage_record: PaidWork;
}

/** A share as it is written, `0.80` or `2/3`, and its value. */
export interface Share {
  readonly text: string;
  readonly value: Decimal;
}

/** Dated data of server/regimes/thresholds.yaml. */
export interface Threshold {
  readonly test: string;
  readonly share: Share;
  /** True: only what is below the share is flagged. False: what equals it is flagged too. */
  readonly strict: boolean;
  readonly from: Day;
  /** First day on which it no longer holds. */
  readonly until?: Day;
  readonly cite: string;
}

/** The figures that a flag is drawn and sorted by. All but `short` are for one `per`. */
export interface Figures {
  readonly per: 'contract' | 'unit' | 'hour';
  /** The price, or the gross pay an hour. */
  readonly price: Price;
  /** What it is held against: the share of the estimate, the lawful cost of labour, the floor, the share of the rate. */
  readonly against: Price;
  /** How much of `against` is covered at best; below 1 is short. Absent where it cannot be said. */
  readonly ratio?: Decimal;
  /** How much is missing: the least, and the most where it is known. */
  readonly short?: Price;
  readonly shortPer: 'contract' | 'unit' | 'hour' | 'wage_record';
  /** The price or pay that would mend it, to the minor unit: the least, and the most where it is known. */
  readonly mends?: Price;
  /** Gross pay an hour that the price could fund. */
  readonly fundable?: Price;
}

interface Explained {
  readonly steps: readonly Step[];
  readonly missing: readonly MissingFact[];
  /** Always there when flagged or passed. */
  readonly figures?: Figures;
}

export type FlagResult = Explained &
  (
    | { readonly outcome: 'flagged' | 'passed' | 'cannot_tell' }
    | { readonly outcome: 'not_applicable'; readonly reason: Message }
  );

export type FlagOutcome = FlagResult['outcome'];

/** What a test is given beside its subject. */
export interface FlagContext {
  readonly benchmarks: BenchmarkBook;
  readonly threshold?: Threshold;
  /** Day of the question: a record whose end is not known ended by then. */
  readonly asOf: Day;
}

export interface Flag<S extends FlagSubject = FlagSubject> {
  readonly id: string;
  readonly subject: S;
  readonly title: Message;
  readonly question: Message;
  /** What a flag does not say. */
  readonly excludes: readonly Message[];
  readonly basedOn: readonly Message[];
  /** Which benchmarks the test asks for. */
  readonly measures: readonly Measure[];
  /** True where the test needs a share of server/regimes/thresholds.yaml. */
  readonly needsThreshold: boolean;
  evaluate(subject: SubjectOf[S], context: FlagContext): FlagResult;
}

/** `0.60`, `2/3`; a share is above 0. Undefined for any other text. */
export function shareOf(text: string): Share | undefined {
  const parts = /^(\d+(?:\.\d+)?)(?:\/(\d+(?:\.\d+)?))?$/.exec(text.trim());
  if (parts?.[1] === undefined) return undefined;
  const divisor = decimal(parts[2] ?? '1');
  if (divisor.isZero()) return undefined;
  const value = decimal(parts[1]).dividedBy(divisor);
  return value.greaterThan(0) ? { text: text.trim(), value } : undefined;
}
