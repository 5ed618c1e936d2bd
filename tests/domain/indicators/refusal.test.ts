import { describe, expect, test } from '@jest/globals';
import { refusalOf } from '../../../server/domain/indicators/refusal.ts';

const AT_WORK = { about: 'workplace', list: 'ilo-2012', indicator: 'debt_bondage' };
const OF_ONE = { ...AT_WORK, about: 'person', person: 'P-1', consent: '2025-06-02' };
const { consent: _consent, ...WITHOUT_CONSENT } = OF_ONE;

describe('which observations may be kept', () => {
  test.each([
    ['of a workplace, with nobody’s consent', AT_WORK],
    ['of a person who agreed, under a pseudonym', OF_ONE],
    ['of a workplace, about what a recruiter promised', { ...AT_WORK, indicator: 'deceived_legal_documents' }],
    ['of a person whose passport is kept', { ...OF_ONE, text: 'The passport is kept in the office' }],
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
});
