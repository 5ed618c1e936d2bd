import { describe, expect, test } from '@jest/globals';
import { day } from '../../server/domain/dates.ts';
import { SolidaryError } from '../../server/domain/errors.ts';
import {
  carryRuleOn,
  loadThresholds,
  parseThresholds,
  thresholdOn,
  warningShareOn,
} from '../../server/regimes/thresholds.ts';

const entry = (test: string, more = '') =>
  `  - {test: ${test}, value: "2/3", strict: true, from: "2000-01-01", cite: x${more}}`;
const peers = (test: string) =>
  `  - {test: ${test}, fence: "1.5", strict: false, least_peers: 8, least_owners: 4, within: P36M, from: "2000-01-01", cite: x}`;
const whole = [
  'thresholds:',
  entry('below-official-estimate'),
  entry('pay-at-most-two-thirds-of-going-rate'),
  entry('pay-below-two-thirds-of-going-rate'),
  entry('unit-price-below-market'),
  'warnings: []',
  'peers:',
  peers('unit-price-far-below-comparable'),
  peers('bid-far-below-next'),
  'bands:',
  '  - {test: below-official-estimate, band: far_below, under: "0.75", from: "2000-01-01", cite: x}',
  'undeclared: {weekly_hours: [], kept_share: [], successors: []}',
  'narrowing: [{least: 5, from: "2000-01-01", cite: policy}]',
].join('\n');

describe('the thresholds that ship', () => {
  const { thresholds, warnings } = loadThresholds();
  const at = (test: string) => thresholdOn(thresholds, test, day('2025-07-12'));

  test('are 0.80 strictly for the estimate, two thirds inclusively in the report and strictly in case law', () => {
    expect(at('below-official-estimate')).toMatchObject({ share: { text: '0.80' }, strict: true });
    expect(at('pay-at-most-two-thirds-of-going-rate')).toMatchObject({ share: { text: '2/3' }, strict: false });
    expect(at('pay-below-two-thirds-of-going-rate')).toMatchObject({ share: { text: '2/3' }, strict: true });
  });

  test('say from when a test warns of itself', () => {
    expect(warningShareOn(warnings, day('2025-07-12'))?.share.text).toBe('0.30');
    expect(warningShareOn(warnings, day('1999-12-31'))).toBeUndefined();
  });

  test('say for how many days a reference rate counts after its own', () => {
    expect(carryRuleOn(loadThresholds().exchange, day('2025-07-12'))).toMatchObject({ mostDays: 7 });
    expect(carryRuleOn(loadThresholds().exchange, day('1999-12-31'))).toBeUndefined();
  });

  test('hold from their day on', () => {
    expect(thresholdOn(thresholds, 'below-official-estimate', day('1999-12-31'))).toBeUndefined();
  });
});

describe('a file that is refused', () => {
  test.each([
    ['an unknown key', whole.replace('cite: x}', 'cite: x, note: y}'), /note/],
    ['an unreal day', whole.replace('2000-01-01', '2001-02-29'), /calendar day/],
    ['an unknown test', whole.replace('below-official-estimate', 'below-nothing'), /below-nothing/],
    ['a share that is none', whole.replace('"2/3"', '"two thirds"'), /share/],
    ['a share of nothing', whole.replace('"2/3"', '"0"'), /share/],
    [
      'a test left without a threshold',
      whole.replace(entry('below-official-estimate'), ''),
      /has no entry under thresholds/,
    ],
    [
      'a test left without a rule for its peers',
      whole.replace(peers('bid-far-below-next'), ''),
      /has no entry under peers/,
    ],
    [
      'a rule for peers of a test that has none',
      whole.replace('bid-far-below-next', 'below-official-estimate'),
      /is not such a test/,
    ],
    ['a span that is no period', whole.replace('P36M', '36 months'), /P36M/],
    [
      'a rate that counts for less than no day',
      `${whole}\nexchange: [{most_days: -1, from: "2000-01-01", cite: x}]`,
      /exchange/,
    ],
    ['a band that nobody knows', whole.replace('far_below', 'dirt_cheap'), /bands/],
    ['two that overlap', whole.replace('warnings', `${entry('below-official-estimate')}\nwarnings`), /overlaps/],
    ['text that is not YAML', 'thresholds: [', /YAML/],
  ])('%s', (_what, text, expected) => {
    const refused = () => parseThresholds(text, 'thresholds.yaml');
    expect(refused).toThrow(SolidaryError);
    expect(refused).toThrow(expected);
  });

  test('the same text unharmed is read', () => {
    expect(parseThresholds(whole).thresholds).toHaveLength(4);
  });
});
