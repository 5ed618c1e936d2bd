import { expect, test } from '@jest/globals';
import { flag as words } from '../../../schema/messages/en/flag.ts';
import { day } from '../../../server/domain/dates.ts';
import { levelFact } from '../../../server/domain/flags/level-fact.ts';
import { LEVEL_FACTS } from '../../../server/domain/wages/particular.ts';

const of = { place: 'DE', on: day('2025-02-24'), holder: 'supplier', levelMissing: 'wage-floor' };

test('every fact that a level may lack is asked for in words', () => {
  const codes = LEVEL_FACTS.map((name) => levelFact(name, of).code);
  expect(codes.filter((code) => !(code in words))).toEqual([]);
});

test('a level that is not held is asked for by the name of what it is, of the place and day', () => {
  expect(levelFact('level', of)).toMatchObject({ code: 'flag.missing.wage-floor', params: { place: { value: 'DE' } } });
});

test('who does the work is asked about the work, and nobody in the chain about the law', () => {
  const holders = LEVEL_FACTS.filter((name) => levelFact(name, of).holder === 'supplier');
  expect(holders).toEqual(['place', 'sector', 'work-class']);
});
