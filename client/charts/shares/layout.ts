/** A bar a year, split by how its records came out; as long as it has records, so that few do not look like many. Pure. */

export interface Counts {
  readonly flagged: number;
  readonly passed: number;
  readonly notApplicable: number;
  readonly cannotTell: number;
}

export const OUTCOMES = ['flagged', 'passed', 'cannotTell', 'notApplicable'] as const;
export type Outcome = (typeof OUTCOMES)[number];

export interface SharePart {
  readonly outcome: Outcome;
  readonly count: number;
  readonly x: number;
  readonly width: number;
}

export const totalOf = (counts: Counts): number => OUTCOMES.reduce((sum, outcome) => sum + counts[outcome], 0);

export function layoutShares(years: readonly Counts[], width: number): readonly (readonly SharePart[])[] {
  const most = Math.max(1, ...years.map(totalOf));
  return years.map((counts) => {
    let x = 0;
    return OUTCOMES.filter((outcome) => counts[outcome] > 0).map((outcome) => {
      const part = { outcome, count: counts[outcome], x, width: (counts[outcome] / most) * width };
      x += part.width;
      return part;
    });
  });
}
