import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { day } from '../../server/domain/dates.ts';
import { weeklyHoursIn } from '../../server/domain/subcontracting/rules.ts';
import { loadThresholds, parseThresholds } from '../../server/regimes/thresholds.ts';

const FILE = join(import.meta.dirname, '../../server/regimes/thresholds.yaml');
const shipped = readFileSync(FILE, 'utf8');
const rules = loadThresholds().undeclared;
const hoursIn = (place: string, from: string, until: string) =>
  weeklyHoursIn(rules, place, { from: day(from), until: day(until) })?.hours.toString();

describe('the figures that ship', () => {
  test('48 hours a week from the first day of the text on, also in a part of a country', () => {
    expect(hoursIn('DE-SH', '2025-03-01', '2025-06-01')).toBe('48');
    expect(hoursIn('DE', '2004-08-02', '2004-09-01')).toBe('48');
    expect(hoursIn('DE', '2004-08-01', '2004-09-01')).toBeUndefined();
    expect(hoursIn('HR', '2013-06-30', '2014-01-01')).toBeUndefined();
  });

  test('a place of which no limit is held has none, and that is not taken for any other', () => {
    expect(hoursIn('US-CA', '2025-03-01', '2025-06-01')).toBeUndefined();
    expect(hoursIn('GB', '2025-03-01', '2025-06-01')).toBeUndefined();
  });

  test('each says where it comes from, and that it was not checked where it was not', () => {
    for (const { cite, verification } of rules.weeklyHours) expect([cite, verification].join(' ')).toMatch(/memory/);
    for (const { cite, verification } of rules.tierLimits)
      expect([cite, verification].join(' ')).toMatch(/Read in .*secondary$/);
    for (const { cite } of [...rules.keptShares, ...rules.successors]) expect(cite).toMatch(/^Policy of this project/);
  });
});

describe('a file that is refused', () => {
  const written = shipped.slice(shipped.indexOf('undeclared:'));
  const changed = (from: string, to: string) => shipped.replace(written, written.replace(from, to));
  test.each([
    ['an unknown key', 'hours: "48"', 'hours: "48"\n      days: 6', /days/],
    ['more hours than a week has', 'hours: "48"', 'hours: "169"', /more than a week has/],
    ['hours that are no number', 'hours: "48"', 'hours: "forty"', /not a number/],
    ['hours without quotes', 'hours: "48"', 'hours: 48', /expected string/],
    ['a place that is none', '[HR]', '[Croatia]', /not a place/],
    ['a place twice on one day', '[BG, RO]', '[BG, RO, DE]', /twice on one day/],
    ['an unreal day', '"2013-07-01"', '"2013-06-31"', /calendar day/],
    ['a share that is none', 'share: "0.05"', 'share: "a little"', /not a share/],
    ['a span that is no period', 'P12M', 'a year', /not a period/],
    ['an address of one firm', 'most_at_address: 10', 'most_at_address: 1', /most_at_address/],
    ['a tier that is no number', 'most_tiers_below: 3', 'most_tiers_below: three', /most_tiers_below/],
    ['a value that never holds above one that always does', 'never: "1100000"', 'never: "9900000"', /always/],
    ['a limit from memory', 'verification: secondary', 'verification: memory', /verification/],
    ['a figure without a source', 'cite: "Policy of this project, not law"', 'cite: ""', /cite/],
  ])('%s', (_, from, to, message) => {
    expect(written).toContain(from);
    expect(() => parseThresholds(changed(from, to))).toThrow(message);
  });

  test('two entries for one day', () => {
    const twice = '  kept_share:\n    - {share: "0.10", from: "2020-01-01", cite: x}\n';
    expect(() => parseThresholds(changed('  kept_share:\n', twice))).toThrow(/two entries for one day/);
  });
});
