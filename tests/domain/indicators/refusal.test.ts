import { describe, expect, test } from '@jest/globals';
import { notToBeKept, refusalOf } from '../../../server/domain/indicators/refusal.ts';

const AT_WORK = { about: 'workplace', list: 'ilo-2012', indicator: 'debt_bondage', seen: true };
const OF_ONE = { ...AT_WORK, about: 'person', person: 'P-1', consent: '2025-06-02' };
const OF_CONDITION = { about: 'workplace', condition: 'pay', seen: true };
const { consent: _consent, ...WITHOUT_CONSENT } = OF_ONE;

describe('which observations may be kept', () => {
  test.each([
    ['of a workplace, with nobody’s consent', AT_WORK],
    ['of a person who agreed, under a pseudonym', OF_ONE],
    [
      'of a workplace, about what a recruiter promised',
      { ...AT_WORK, list: 'ilo-ec-2009', indicator: 'deceived_legal_documents' },
    ],
    ['of a person whose passport is kept', { ...OF_ONE, text: 'The passport is kept in the office' }],
    ['of a workplace, not found', { ...AT_WORK, seen: false }],
    ['of a condition, beside its standard', { ...OF_CONDITION, standard: 'Act on pay § 1' }],
    ['a rebuttal', { ...OF_ONE, kind: 'rebuttal', seen: undefined, list: undefined, indicator: undefined }],
  ])('kept: %s', (_what, values) => {
    expect(refusalOf(values)).toBeUndefined();
  });

  test.each([
    ['about nothing that it names', { indicator: 'debt_bondage' }, 'about', 'about'],
    ['a person without consent', WITHOUT_CONSENT, 'consent', 'consent'],
    ['a person by name', { ...OF_ONE, person: 'Ana Petrova' }, 'pseudonym', 'person'],
    ['a person without a pseudonym', { ...AT_WORK, about: 'person', consent: '2025-06-02' }, 'pseudonym', 'person'],
    ['a person, told of a workplace', { ...AT_WORK, person: 'P-1' }, 'of-person', 'about'],
    [
      'self-identification, told of a workplace',
      { ...AT_WORK, indicator: 'self_identification' },
      'of-person',
      'about',
    ],
    ['a rebuttal, told of a workplace', { ...AT_WORK, kind: 'rebuttal' }, 'of-person', 'about'],
    ['an indicator of status', { ...AT_WORK, indicator: 'recruitment_unlawful_stay' }, 'status', 'indicator'],
    [
      'what a person was promised of papers',
      { ...OF_ONE, indicator: 'deceived_legal_documents' },
      'status',
      'indicator',
    ],
    ['words that tell status', { ...OF_ONE, text: 'She is an undocumented worker' }, 'status', 'text'],
    ['grounds that tell status', { ...OF_ONE, grounds: 'irregular stay' }, 'status', 'grounds'],
  ])('refused: %s', (_what, values, why, property) => {
    expect(refusalOf(values)).toMatchObject({ code: `import.observation-${why}`, property });
  });

  test('a refusal repeats no name and no words about a person', () => {
    expect(refusalOf({ ...OF_ONE, person: 'Ana Petrova' })).not.toHaveProperty('value');
    expect(refusalOf({ ...OF_ONE, text: 'She is undocumented' })).not.toHaveProperty('value');
  });

  test.each<[string, object, string, string, RegExp]>([
    ['blank, and so not seen', { ...AT_WORK, seen: undefined }, 'seen', 'seen', /yes/],
    ['under a list that is none', { ...AT_WORK, list: 'nolist' }, 'code', 'list', /ilo-2012/],
    ['under no list', { ...AT_WORK, list: undefined }, 'code', 'list', /ilo-2012/],
    ['of an indicator spelt otherwise', { ...AT_WORK, indicator: 'decepton' }, 'code', 'indicator', /deception/],
    ['of an indicator of another list', { ...AT_WORK, indicator: 'low_or_no_pay' }, 'code', 'indicator', /deception/],
    ['of a list, and no indicator', { ...OF_CONDITION, list: 'ilo-2012' }, 'code', 'indicator', /deception/],
    ['of a condition that is none', { ...OF_CONDITION, condition: 'wages' }, 'code', 'condition', /pay, hours/],
    ['of a condition beside no standard', OF_CONDITION, 'standard', 'standard', /hours/],
    ['of nothing', { about: 'workplace', seen: true, text: 'bad things' }, 'of-nothing', 'indicator', /overtime/],
  ])('refused, and what may be written is named: %s', (_what, values, why, property, example) => {
    const refused = refusalOf(values as Readonly<Record<string, unknown>>);
    expect(refused).toMatchObject({ code: `import.observation-${why}`, property });
    expect(refused?.example).toMatch(example);
    expect(notToBeKept(values as Readonly<Record<string, unknown>>)).toBeUndefined();
  });

  test('what may never be recorded is not among what may be written', () => {
    expect(refusalOf({ ...AT_WORK, list: 'ilo-ec-2009' })?.example).not.toContain('unlawful_stay');
  });
});
