import type { Day } from '../../domain/dates.ts';
import type { Lack } from '../../domain/questions/question.ts';
import type { View } from '../../store/store.ts';

export interface Asked {
  readonly asOf: Day;
  readonly view: View;
}

/** What was not looked at, because there is too much of it. */
export interface LeftOut {
  /** Answers of tests that stay open. */
  readonly answers: number;
  readonly claims: number;
  readonly organisations: number;
  readonly contracts: number;
  /** Certificates, payments or cases. */
  readonly publicRecord: boolean;
}

export interface Gathered {
  readonly lacks: readonly Lack[];
  readonly leftOut?: Partial<LeftOut>;
}

export const NOTHING_LEFT_OUT: LeftOut = {
  ...{ answers: 0, claims: 0, organisations: 0, contracts: 0 },
  publicRecord: false,
};
