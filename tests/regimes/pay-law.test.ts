import { describe, expect, test } from '@jest/globals';
import { day } from '../../server/domain/dates.ts';
import { SolidaryError } from '../../server/domain/errors.ts';
import { whetherCounts } from '../../server/domain/wages/pay-parts.ts';
import { ruleOver } from '../../server/domain/wages/working-hours.ts';
import { loadPayLaw, parsePayParts, parseWorkingHours } from '../../server/regimes/pay-law.ts';

const march = { from: day('2025-03-01'), until: day('2025-04-01') };
const part =
  '{places: [DE], measure: statutory_minimum, part: bonus, answer: counts, from: "2015-01-01", verification: read, cite: x}';

describe('the law of pay that ships', () => {
  const law = loadPayLaw();
  const counts = (place: string, of: 'posting_allowance' | 'reimbursement' | 'bonus', year = '2025') =>
    whetherCounts(
      law.parts,
      { part: of, measure: 'statutory_minimum', place },
      { from: day(`${year}-03-01`), until: day(`${year}-04-01`) },
    ).answer;

  test('says of an allowance for a posting what the directive said then', () => {
    expect(counts('DE-SH', 'posting_allowance', '2019')).toBe('counts');
    expect(counts('DE-SH', 'posting_allowance')).toBe('unknown');
    expect(counts('FR', 'reimbursement')).toBe('does_not_count');
    expect([counts('PL', 'posting_allowance', '2003'), counts('PL', 'posting_allowance', '2005')]).toEqual([
      'unknown',
      'counts',
    ]);
  });

  test('says nothing where nothing was read', () => {
    expect(counts('BR', 'posting_allowance')).toBe('unknown');
    expect(counts('DE', 'bonus')).toBe('unknown');
    expect(ruleOver(law.overtime, 'DE', march)).toBeUndefined();
  });

  test('holds overtime of the United States for each state', () => {
    expect(ruleOver(law.overtime, 'US-CA', march)?.factor.toString()).toBe('1.5');
    expect(ruleOver(law.limits, 'US-CA', march)).toBeUndefined();
    expect(ruleOver(law.overtime, 'US-TX', march)?.daily).toBeUndefined();
    const steps = ruleOver(law.overtime, 'US-CA', march);
    const shown = (all = steps?.daily) => all?.map(({ after, factor }) => `${after} ${factor}`);
    expect([shown(), shown(steps?.seventhDay)]).toEqual([
      ['8 1.5', '12 2'],
      ['0 1.5', '8 2'],
    ]);
  });

  test('each entry says how it was read and where', () => {
    for (const { verification, cite } of [...law.parts, ...law.overtime, ...law.limits])
      expect([verification, cite.length > 10]).toEqual([expect.stringMatching(/^(read|secondary)$/), true]);
  });
});

describe('a file of it', () => {
  const refused = (parse: () => unknown) => {
    try {
      parse();
    } catch (error) {
      return error instanceof SolidaryError ? `${error.params.key}: ${error.params.reason}` : String(error);
    }
    return 'read';
  };

  test.each([
    ['an unknown key', part.replace('cite: x', 'cite: x, colour: red'), /Unrecognized key/],
    ['a day that is none', part.replace('2015-01-01', '2015-02-30'), /is not a calendar day/],
    ['a place that is none', part.replace('[DE]', '[Germany]'), /is not a place/],
    ['an unknown part', part.replace('bonus', 'tips'), /parts\.0\.part/],
  ])('is refused for %s', (_what, entry, reason) => {
    expect(refused(() => parsePayParts(`parts:\n  - ${entry}\n`))).toMatch(reason);
  });

  test('is refused for two answers for one day', () => {
    expect(refused(() => parsePayParts(`parts:\n  - ${part}\n  - ${part}\n`))).toMatch(/overlaps the entry/);
    const other = part.replace('[DE]', '[AT]');
    expect(refused(() => parsePayParts(`parts:\n  - ${part}\n  - ${other}\n`))).toBe('read');
  });

  test('of hours is refused for a share that is no number, and for what is no YAML', () => {
    const hours = (factor: string) =>
      `overtime:\n  - {places: [US], after: "40", factor: ${factor}, from: "1969-02-01", verification: read, cite: x}\nlimits: []\n`;
    expect(refused(() => parseWorkingHours(hours('1.5')))).toMatch(/overtime\.0\.factor/);
    expect(refused(() => parseWorkingHours(hours('"1.5"')))).toBe('read');
    expect(refused(() => parseWorkingHours('overtime: ['))).toMatch(/is not YAML/);
  });
});
