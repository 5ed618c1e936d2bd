import { describe, expect, test } from '@jest/globals';
import { day } from '../../../server/domain/dates.ts';
import type { Observation } from '../../../server/domain/indicators/observation.ts';
import { presumptionsOf } from '../../../server/domain/indicators/presumption.ts';
import { loadIndicators } from '../../../server/regimes/indicators.ts';
import { observation } from './facts.ts';

const rule = loadIndicators().presumption;
const said = (more: Partial<Observation> = {}) =>
  observation({
    about: 'person',
    person: 'P-1',
    list: 'report-2007',
    indicator: 'self_identification',
    on: day('2025-06-01'),
    ...more,
  });
const against = (rebuttal: Observation['rebuttal'], text = 'Rosters and bank records of 2025') =>
  observation({ about: 'person', person: 'P-1', text, on: day('2025-06-20'), rebuttal: rebuttal ?? {} });
const AUTHORITY = { by: 'Labour inspectorate', byRole: 'authority', grounds: 'documents' };

const states = (...observations: Observation[]) =>
  presumptionsOf(rule, observations).map(({ person, state, effects }) => [person, state, effects.length]);

describe('a person who says that they are exploited', () => {
  test('raises a presumption with its effects, each cited', () => {
    const [one] = presumptionsOf(rule, [said()]);
    expect(one?.state).toBe('presumed');
    expect(one?.steps.map(({ code }) => code)).toEqual([
      'indicator.presumption.raised',
      'indicator.presumption.burden',
      'indicator.presumption.corroboration',
    ]);
    expect(one?.effects.map(({ code }) => code)).toEqual([
      'indicator.effect.benefit_of_the_doubt',
      'indicator.effect.reflection_period',
    ]);
    for (const step of [...(one?.steps ?? []), ...(one?.effects ?? [])])
      expect(step.citation).toMatch(/^Report of 2007/);
  });

  test('nobody who did not say so is presumed anything', () => {
    expect(states(said({ seen: false }))).toEqual([]);
    expect(states(observation({ list: 'report-2007', indicator: 'threats_or_harm' }))).toEqual([]);
  });

  test('each person stands alone', () => {
    expect(states(said(), said({ person: 'P-2' }), against(AUTHORITY))).toEqual([
      ['P-1', 'rebutted', 0],
      ['P-2', 'presumed', 2],
    ]);
  });

  test.each([
    ['an authority with grounds', AUTHORITY, undefined, 'rebutted', 'rebuts'],
    ['an employer', { ...AUTHORITY, byRole: 'employer' }, undefined, 'presumed', 'no-authority'],
    ['somebody of no role', { by: 'X', grounds: 'documents' }, undefined, 'presumed', 'no-authority'],
    ['an authority without grounds', { by: 'X', byRole: 'authority' }, undefined, 'presumed', 'no-grounds'],
    ['an authority that only names a ground', AUTHORITY, ' ', 'presumed', 'no-grounds'],
    [
      'that nothing corroborates it',
      { ...AUTHORITY, grounds: 'no_corroboration' },
      undefined,
      'presumed',
      'no-corroboration',
    ],
    [
      'that nothing corroborates it, in other words',
      { ...AUTHORITY, grounds: 'Not corroborated' },
      undefined,
      'presumed',
      'no-corroboration',
    ],
  ])('a rebuttal by %s', (_who, rebuttal, text, state, why) => {
    const [one] = presumptionsOf(rule, [said(), against(rebuttal, text)]);
    expect(one?.state).toBe(state);
    expect(one?.rebuttals.map(({ step }) => step.code)).toEqual([`indicator.rebuttal.${why}`]);
  });
});

test('what was rebutted before the person said so again stands', () => {
  const rebuttal = (on: string) => ({ ...against(AUTHORITY), on: day(on) });
  const statement = said({ on: day('2025-06-01') });
  const [early] = presumptionsOf(rule, [statement, rebuttal('2025-01-01')]);
  expect([early?.state, early?.rebuttals[0]?.step.code]).toEqual([
    ...['presumed', 'indicator.rebuttal.before-statement'],
  ]);
  expect(presumptionsOf(rule, [statement, rebuttal('2025-06-01')])[0]?.state).toBe('rebutted');
});

test('a day that is missing of either leaves the presumption standing', () => {
  const { on: _said, ...undated } = said();
  const { on: _on, ...rebuttal } = against(AUTHORITY);
  const pairs = [
    [undated, against(AUTHORITY)],
    [said(), rebuttal],
    [said(), undated, against(AUTHORITY)],
  ];
  for (const pair of pairs) {
    const [one] = presumptionsOf(rule, pair);
    expect([one?.state, one?.rebuttals[0]?.step.code]).toEqual(['presumed', 'indicator.rebuttal.no-day']);
  }
});
