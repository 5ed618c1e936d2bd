import type { ConditionalityRule } from '../domain/contradictions/rule.ts';
import type { Day } from '../domain/dates.ts';
import type { IndicatorData } from '../domain/indicators/lists.ts';
import type { DebtClock } from '../domain/liability/debt-clocks.ts';
import type { RegimeVersion } from '../domain/liability/regime.ts';
import type { PayLaw } from '../domain/wages/working-hours.ts';
import type { Thresholds } from '../regimes/thresholds.ts';
import type { Instant, KeptAssessment, Store, View } from '../store/store.ts';
import type { Pseudonym } from './pseudonyms.ts';
import type { SourceFiles } from './sources/source-files.ts';

export interface AnswersInTime {
  /** The answers kept of all tests, waited for until they are of now; undefined where none are kept of this view. Throws `cancelled`. */
  ofNow(view: View, asOf: Day, left?: AbortSignal): Promise<KeptAssessment | undefined>;
}

/** What every use case is given by server/compose.ts. Time comes in here; nothing below reads a clock. */
export interface Deps {
  readonly store: Store;
  readonly regimes: readonly RegimeVersion[];
  /** Dated shares of the tests: server/regimes/thresholds.yaml. */
  readonly thresholds: Thresholds;
  /** Of the code of the tests and their dated data: answers made with others are made anew. */
  readonly rules: string;
  /** How long the worker's own claim lasts, by place: server/regimes/debt-clocks.yaml. */
  readonly debtClocks: readonly DebtClock[];
  /** Which parts count as pay, what overtime costs, how many hours are allowed: server/regimes/pay-law.ts. */
  readonly payLaw: PayLaw;
  /** Makes a pseudonym of a name, with a key that stands in the data folder. */
  readonly pseudonym: Pseudonym;
  /** Photos and scans that are sources; they stand in the data folder, whichever store is used. */
  readonly sourceFiles: SourceFiles;
  /** What ties public money to how work is done: server/regimes/conditionality.yaml. */
  readonly conditionality: readonly ConditionalityRule[];
  /** Lists of indicators: server/regimes/indicators.yaml. */
  readonly indicators: IndicatorData;
  /** In a running server alone. */
  readonly answers?: AnswersInTime;
  readonly now: () => Instant;
  readonly today: () => Day;
}
