import { describe, expect, test } from '@jest/globals';
import { dimensionOf } from '../../../server/domain/indicators/dimension.ts';
import type { Strength } from '../../../server/domain/indicators/lists.ts';
import { loadIndicators } from '../../../server/regimes/indicators.ts';

const rule = loadIndicators().lists.find(({ id }) => id === 'ilo-ec-2009')?.rule;
if (rule === undefined) throw new Error('the list of 2009 has no rule');

const strengths = (strong: number, medium: number, weak: number): readonly Strength[] => [
  ...Array.from({ length: strong }, () => 'strong' as const),
  ...Array.from({ length: medium }, () => 'medium' as const),
  ...Array.from({ length: weak }, () => 'weak' as const),
];

/** The rule as it is put in words, beside the one under test. */
const literally = (s: number, m: number, w: number): boolean =>
  s >= 2 || (s >= 1 && m + w >= 1) || m >= 3 || (m >= 2 && w >= 1);

describe('the combination rule of the list of 2009', () => {
  test.each([
    [2, 0, 0, 'positive'],
    [1, 1, 0, 'positive'],
    [1, 0, 1, 'positive'],
    [0, 3, 0, 'positive'],
    [0, 2, 1, 'positive'],
    [1, 0, 0, 'not_shown'],
    [0, 2, 0, 'not_shown'],
    [0, 1, 2, 'not_shown'],
    [0, 1, 9, 'not_shown'],
    [0, 0, 9, 'not_shown'],
    [0, 0, 0, 'not_shown'],
  ])('%d strong, %d medium, %d weak: %s', (s, m, w, state) => {
    expect(dimensionOf('d', strengths(s, m, w), rule).state).toBe(state);
  });

  test('is what its words say, for every number of each up to four', () => {
    for (let s = 0; s <= 4; s += 1)
      for (let m = 0; m <= 4; m += 1)
        for (let w = 0; w <= 4; w += 1) {
          const { state } = dimensionOf('d', strengths(s, m, w), rule);
          expect([s, m, w, state]).toEqual([s, m, w, literally(s, m, w) ? 'positive' : 'not_shown']);
        }
  });

  test('cites the rule, and says how many were counted', () => {
    const { steps } = dimensionOf('d', strengths(0, 2, 1), rule);
    expect(steps.map(({ code }) => code)).toEqual(['indicator.step.counts', 'indicator.step.positive']);
    expect(steps[1]?.citation).toBe(rule.cite);
  });
});
