import { describe, expect, test } from '@jest/globals';
import { day } from '../../../server/domain/dates.ts';
import {
  narrowingOf,
  type Pool,
  type PoolRecord,
  suggested,
  warningOf,
  widerWordings,
} from '../../../server/domain/letters/narrowing.ts';
import { CLOSEST, periodOf, worded } from '../../../server/domain/letters/wording.ts';

const march = { from: day('2025-03-01'), until: day('2025-04-01') };
const april = { from: day('2025-04-01'), until: day('2025-05-01') };
const record = (more: Partial<PoolRecord>): PoolRecord => ({ ...march, workplace: 'site', headcount: 1, ...more });
const pool = (more: Partial<Pool>): Pool => ({
  records: [],
  declared: [],
  lines: [{ ...march, workers: 2, contract: 'c' }],
  workplaces: ['site'],
  ...more,
});
const rule = { from: day('2000-01-01'), least: 5, cite: 'policy' };

/** Two painters and seven fitters at the site; the claim is of the painters. */
const nine = pool({
  records: [
    record({ workClass: 'painter', contract: 'c', headcount: 2 }),
    record({ workClass: 'fitter', headcount: 7 }),
  ],
});

describe('whom the words of a letter fit', () => {
  test('2 of 9 workers, until trade, amounts and number are no longer told', () => {
    expect(narrowingOf(nine, CLOSEST)).toEqual({ fit: 2, of: 9 });
    expect(narrowingOf(nine, { ...CLOSEST, amount: 'sum', workers: 'none' }).fit).toBe(2);
    expect(narrowingOf(nine, { ...CLOSEST, amount: 'sum', workers: 'none', work: 'none' }).fit).toBe(9);
    const better = suggested(nine, CLOSEST, rule);
    expect(better?.narrowing.fit).toBe(9);
    expect(better?.wording).toEqual({ ...CLOSEST, amount: 'sum', workers: 'none', work: 'none' });
  });

  test('not known, where a line with an amount of its own does not say for how many', () => {
    const open = pool({ lines: [{ ...march, contract: 'c' }] });
    expect(narrowingOf(open, CLOSEST)).toEqual({});
    expect(warningOf(narrowingOf(open, CLOSEST), rule)).toBe('not_known');
    expect(suggested(open, CLOSEST, rule)).toBeUndefined();
  });

  test('the group of one line among several is the smallest', () => {
    const lines = [
      { ...march, workers: 6, contract: 'c' },
      { ...march, workers: 2, contract: 'c' },
    ];
    expect(narrowingOf(pool({ lines }), CLOSEST)).toEqual({ fit: 2, of: 6 });
    expect(narrowingOf(pool({ lines }), { ...CLOSEST, amount: 'sum' }).fit).toBe(6);
  });

  test('the same people in two months, as of one class or of none, count once', () => {
    const records = [
      record({ workClass: 'fitter', headcount: 3, contract: 'c' }),
      record({ ...april, headcount: 3, contract: 'c' }),
      record({ ...april, workClass: 'foreman', headcount: 3, contract: 'c' }),
    ];
    expect(narrowingOf(pool({ records }), { ...CLOSEST, period: 'year', amount: 'sum', workers: 'none' }).fit).toBe(3);
  });

  test('pseudonyms tell people apart; one that comes twice counts once', () => {
    const records = ['a', 'b', 'c', 'a'].map((worker) => record({ worker, contract: 'c' }));
    expect(narrowingOf(pool({ records }), { ...CLOSEST, amount: 'sum', workers: 'none' }).fit).toBe(3);
  });

  test('declared workers of a workplace that the employer operates count where no trade is told', () => {
    const declared = [{ workplace: 'site', workers: 18 }];
    const wide = { ...CLOSEST, amount: 'sum', workers: 'none' } as const;
    expect(narrowingOf(pool({ declared }), wide).fit).toBe(2);
    expect(narrowingOf(pool({ declared }), { ...wide, work: 'none' }).fit).toBe(18);
  });

  test('every offer has its own count, and fewer than the least is a warning', () => {
    expect(widerWordings(nine, CLOSEST)).toHaveLength(8);
    expect(warningOf({ fit: 4 }, rule)).toBe('few');
    expect(warningOf({ fit: 5 }, rule)).toBe('none');
  });
});

describe('wording', () => {
  test.each([
    ['days', '2025-02-10', '2025-05-20'],
    ['month', '2025-02-01', '2025-05-31'],
    ['quarter', '2025-01-01', '2025-06-30'],
    ['year', '2025-01-01', '2025-12-31'],
  ] as const)('a period in %s runs from %s to %s', (as, from, to) => {
    const lines = [
      { from: day('2025-02-10'), until: day('2025-03-01') },
      { from: day('2025-05-01'), until: day('2025-05-21') },
    ];
    expect(periodOf(lines, as)).toEqual({ from, to });
    expect(periodOf([...lines, {}], as)).toBeUndefined();
  });

  test('a part or wording that there is not is refused', () => {
    expect(worded(CLOSEST, 'period', 'year')).toEqual({ ...CLOSEST, period: 'year' });
    for (const [part, as] of [
      ['period', 'decade'],
      ['colour', 'none'],
      ['toString', 'none'],
    ] as const)
      expect(worded(CLOSEST, part, as)).toBeUndefined();
  });
});
