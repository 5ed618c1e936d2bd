/** What a list of indicators says, as dated data: server/regimes/indicators.yaml. */
export const STRENGTHS = ['strong', 'medium', 'weak'] as const;
export type Strength = (typeof STRENGTHS)[number];

/** The conditions of work whose gap from a standard is an indicator. */
export const CONDITIONS = [
  'pay',
  'hours',
  'rest',
  'housing',
  'safety',
  'payslip',
  'registration',
  'freedom_to_organise',
] as const;
export type WorkCondition = (typeof CONDITIONS)[number];

/** What a list is: proposed in a report, or guidance of those who made it. None is law. */
export type ListStatus = 'proposal' | 'guidance';

export interface Indicator {
  readonly code: string;
  readonly cite?: string;
  /** Both, or neither, as the list has dimensions or not. */
  readonly dimension?: string;
  readonly strength?: Strength;
}

/** At least so many of each; a medium one may stand for a weak one, and a strong one for either. */
export interface Combination {
  readonly strong?: number;
  readonly medium?: number;
  readonly weak?: number;
  readonly mediumOrWeak?: number;
}

export interface CombinationRule {
  readonly cite: string;
  readonly anyOf: readonly Combination[];
}

export interface IndicatorList {
  readonly id: string;
  /** A year, a month or a day: as exact as its source. */
  readonly dated: string;
  readonly cite: string;
  readonly verification: string;
  /** The day on which it was looked at; absent where it is from memory. */
  readonly checked?: string;
  readonly status: ListStatus;
  readonly adultsOnly: boolean;
  readonly rule?: CombinationRule;
  readonly dimensions: readonly string[];
  readonly indicators: readonly Indicator[];
}

/** Which indicators of each list a gap of this condition feeds. */
export interface ConditionRule {
  readonly condition: WorkCondition;
  readonly cite: string;
  readonly feeds: Readonly<Record<string, readonly string[]>>;
}

export interface PresumptionRule {
  readonly list: string;
  readonly indicator: string;
  readonly status: ListStatus;
  readonly cite: string;
  /** Why missing corroboration rebuts nothing. */
  readonly corroboration: string;
  readonly effects: readonly { readonly code: string; readonly cite: string }[];
}

export interface IndicatorData {
  readonly lists: readonly IndicatorList[];
  readonly conditions: readonly ConditionRule[];
  readonly presumption: PresumptionRule;
}
