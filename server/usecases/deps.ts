import type { Day } from '../domain/dates.ts';
import type { RegimeVersion } from '../domain/liability/regime.ts';
import type { Thresholds } from '../regimes/thresholds.ts';
import type { Instant, Store } from '../store/store.ts';

/** What every use case is given by server/compose.ts. Time comes in here; nothing below reads a clock. */
export interface Deps {
  readonly store: Store;
  readonly regimes: readonly RegimeVersion[];
  /** Dated shares of the tests: server/regimes/thresholds.yaml. */
  readonly thresholds: Thresholds;
  readonly now: () => Instant;
  readonly today: () => Day;
}
