/**
 * A flag: its words by code and its rule, together. It opens a question and is never a verdict.
 * `evaluate` gives each subject exactly one outcome; a fact that is not held never makes a subject pass.
 */
import type { Day } from '../dates.ts';
import { type Decimal, decimal, type Price } from '../money.ts';
import type { Message, MissingFact, Step } from '../outcome.ts';
import type { Compared, PeerBook, PeerRule } from '../pricing/peers.ts';
import type { PricedContract } from '../pricing/priced-contract.ts';
import { isBelow } from '../range.ts';
import type { BenchmarkBook, Measure } from '../wages/benchmark.ts';
import type { PaidWork } from '../wages/wage-record.ts';
import type { PayLaw } from '../wages/working-hours.ts';

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

export type OutcomeCounts = Readonly<Record<FlagOutcome, number>>;

export function countOutcomes(answers: readonly { readonly outcome: FlagOutcome }[]): OutcomeCounts {
  const counts = { flagged: 0, passed: 0, not_applicable: 0, cannot_tell: 0 };
  for (const { outcome } of answers) counts[outcome] += 1;
  return counts;
}

export type FlagBand = 'below' | 'far_below' | 'cannot_be_lawful';

/** How far below: dated data of server/regimes/thresholds.yaml. */
export interface Band {
  readonly test: string;
  readonly band: FlagBand;
  /** Of what it is held against, the share that is covered at best. */
  readonly under: Share;
  readonly from: Day;
  readonly until?: Day;
  readonly cite: string;
}

/** The figures that a flag is drawn and sorted by. All but `short` are for one `per`. */
export interface Figures {
  readonly per: 'contract' | 'unit' | 'hour';
  /** The price, or the gross pay an hour. */
  readonly price: Price;
  /** Of the price, what is left for labour: that, not the price, is held against `against`. Absent where all of it is. */
  readonly left?: Price;
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
  /** Decimals to show amounts with: as the price was stated, and as many more as it takes to see which of the two is less. */
  readonly places: number;
}

/** The most labour that a price can lawfully carry: what a buyer can check who knows nothing but the price. */
export interface Carries {
  readonly per: 'contract' | 'unit';
  readonly unit: 'minute' | 'hour';
  /** Rounded up: work that takes longer cannot have been paid lawfully. */
  readonly most: Decimal;
}

interface Explained {
  readonly steps: readonly Step[];
  readonly missing: readonly MissingFact[];
  readonly carries?: Carries | undefined;
  /** Always there when flagged or passed. */
  readonly figures?: Figures | undefined;
}

export type FlagResult = Explained &
  (
    | { readonly outcome: 'flagged' | 'passed' | 'cannot_tell' }
    | { readonly outcome: 'not_applicable'; readonly reason: Message }
  );

export type FlagOutcome = FlagResult['outcome'];

export const FLAG_OUTCOMES: readonly FlagOutcome[] = ['flagged', 'passed', 'not_applicable', 'cannot_tell'];

/** What a test is given beside its subject. */
export interface FlagContext {
  readonly benchmarks: BenchmarkBook;
  readonly threshold?: Threshold;
  /** Day of the question: a record whose end is not known ended by then. */
  readonly asOf: Day;
  /** For tests that compare with others: the dated rule, and what is held of the others. */
  readonly peerRule?: PeerRule;
  readonly peers?: PeerBook;
  readonly gaps?: BidGaps;
  /** Of this test, valid on the day of the question. */
  readonly bands?: readonly Band[];
  /** Which parts count as pay, what overtime costs, how many hours are allowed: dated data of server/regimes. */
  readonly payLaw?: PayLaw;
}

/** Gaps between the two lowest bids of all tenders in a currency, its own among them, and how many buyers let them. */
export type BidGaps = (currency: string) => Compared;

/**
 * What a test asks to be read beside the record: its unit prices, others' prices, bids, others' gaps, contracts above and
 * beneath; of a wage record the others of the same worker.
 */
export type FlagNeed = 'lines' | 'peers' | 'bids' | 'gaps' | 'above' | 'beneath' | 'same_worker';

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
  readonly needs?: readonly FlagNeed[];
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

/** The first band whose share it is under; `below` where it is flagged and under none. Hours and days have no bands. */
export function bandOf(
  { outcome }: Pick<FlagResult, 'outcome'>,
  figures: Pick<Figures, 'ratio'> | undefined,
  bands: readonly Band[],
): FlagBand | undefined {
  if (outcome !== 'flagged' || figures === undefined) return undefined;
  const { ratio } = figures;
  return (ratio && bands.find(({ under }) => isBelow(ratio, under.value))?.band) ?? 'below';
}
