import { describe, expect, test } from '@jest/globals';
import { hasMessage } from '../../schema/messages/index.ts';
import { day, holdsOn } from '../../server/domain/dates.ts';
import { SolidaryError } from '../../server/domain/errors.ts';
import { loadConditionality, parseConditionality } from '../../server/regimes/conditionality.ts';

const entry = `  - id: a-rule
    places: [DE]
    from: "2020-01-01"
    pays: {funds: [eu], farm: true}
    subjects: [safety]
    not_subjects: [wages]
    does: exclude
    window: {way: after, period: P5Y, runs_from: [decided]}
    verification: memory
    cite: "§ 1"`;
const whole = `rules:\n${entry}\n`;

describe('the rules that ship', () => {
  const rules = loadConditionality();
  const on = (day_: string) => rules.filter((rule) => holdsOn(rule, day(day_))).map(({ id }) => id);

  test('hold on their days: farm payments from 2023 where a state chose, from 2025 everywhere', () => {
    expect(on('2011-01-01')).toEqual([]);
    expect(on('2024-12-31')).toEqual(['eu-cap-social-2023', 'pt-23-2007-198a-2b', 'de-aufenthg-98b']);
    expect(on('2025-01-01')).toEqual(['eu-cap-social-2025', 'pt-23-2007-198a-2b', 'de-aufenthg-98b']);
    expect(rules.filter(({ asks }) => asks.includes('rule-chosen')).map(({ id }) => id)).toEqual([
      'eu-cap-social-2023',
    ]);
  });

  test('no rule on farm payments claims to cover the level of pay', () => {
    for (const rule of rules.filter(({ pays }) => pays.farm)) {
      expect(rule.subjects).not.toContain('wages');
      expect(rule.notSubjects).toContain('wages');
    }
  });

  test('what they leave open has its sentence, and each says where it is from', () => {
    for (const { open, asks, cite } of rules) {
      expect(asks.filter((code) => !hasMessage(`contradiction.missing.${code}`))).toEqual([]);
      expect(open.filter((code) => !hasMessage(`contradiction.open.${code}`))).toEqual([]);
      expect(cite).toMatch(/art\.|§/);
    }
  });
});

describe('a file that is refused', () => {
  test.each([
    ['an unknown key', whole.replace('does:', 'note: x\n    does:'), /note/],
    ['an unreal day', whole.replace('2020-01-01', '2021-02-29'), /calendar day/],
    ['a rule without a source', whole.replace('    cite: "§ 1"', ''), /cite/],
    ['an empty source', whole.replace('"§ 1"', '""'), /cite/],
    ['a result that nobody knows', whole.replace('exclude', 'fine'), /does/],
    ['a period that is none', whole.replace('P5Y', '5 years'), /P12M/],
    ['a fund that nobody knows', whole.replace('[eu]', '[world]'), /funds/],
    ['a place that is none', whole.replace('[DE]', '[Germany]'), /PT/],
    ['no subject', whole.replace('[safety]', '[]'), /subjects/],
    ['a subject on both sides', whole.replace('[wages]', '[safety]'), /among its subjects/],
    ['an end before its start', whole.replace('"2020-01-01"', '"2020-01-01"\n    until: "2019-01-01"'), /not after/],
    ['one id twice', `${whole}${entry}\n`, /stands twice/],
    ['text that is not YAML', 'rules: [', /YAML/],
  ])('%s', (_what, text, expected) => {
    const refused = () => parseConditionality(text);
    expect(refused).toThrow(SolidaryError);
    expect(refused).toThrow(expected);
    expect(refused).toThrow(/example/);
  });

  test('the same text unharmed is read', () => {
    expect(parseConditionality(whole)).toMatchObject([{ id: 'a-rule', asks: [], open: [] }]);
  });
});
