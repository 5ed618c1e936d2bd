/** What somebody observed at a workplace. Who said it is kept with its source, and weighs nothing. */
import type { Day } from '../dates.ts';

export type About = 'workplace' | 'person';

export interface Observation {
  readonly id: string;
  readonly about: About;
  /** A pseudonym; only where it is about a person. */
  readonly person?: string;
  readonly on?: Day;
  /** False: looked for and not found. Absent: nobody says, and it counts for nothing. */
  readonly seen?: boolean;
  readonly list?: string;
  readonly indicator?: string;
  /** A condition of work, held against `standard`; seen = it falls short of it. */
  readonly condition?: string;
  readonly standard?: string;
  readonly text?: string;
  readonly rebuttal?: Rebuttal;
}

/** A gap is a distance from something. */
export function isHeldAgainstStandard({ standard }: Observation): boolean {
  return (standard ?? '').trim() !== '';
}

/** What is brought against a presumption. */
export interface Rebuttal {
  readonly by?: string;
  readonly byRole?: string;
  readonly grounds?: string;
}

/** Pay below the floor, as a test of a wage record found it. */
export interface PayGap {
  readonly wageRecord: string;
  readonly test: string;
  readonly on?: Day;
}

/** One thing that feeds an indicator. */
export type Evidence =
  | { readonly kind: 'observation' | 'gap'; readonly observation: Observation }
  | { readonly kind: 'wage_flag'; readonly gap: PayGap };
