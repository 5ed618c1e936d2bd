import type { Ledger } from '../../server/store/store.ts';

/** What one run in a process of its own tells. */
export interface Measured {
  readonly seconds: number;
  readonly ledger: Ledger;
  readonly problems: number;
  /** Contracts held afterwards. */
  readonly contracts: number;
  /** Megabytes of memory of its own at the peak of the process. */
  readonly peak: number;
}
