import { describe, expect, test } from '@jest/globals';
import { sectorRelation } from '../../../server/domain/wages/nace.ts';

describe('sector codes', () => {
  test.each([
    ['41', 'F', 'inside'],
    ['43.31', 'F', 'inside'],
    ['43.31', '43', 'inside'],
    ['43', '43.31', 'may_be_inside'],
    ['F', '43.2', 'may_be_inside'],
    ['F', 'F', 'inside'],
    ['81.2', 'F', 'outside'],
    ['14.1', '13-15', 'inside'],
    ['16', '13-15', 'outside'],
    ['C', '13-15', 'may_be_inside'],
    ['10', '01,10', 'inside'],
    ['88.1', '87-88', 'inside'],
    ['43.31', '43.2', 'outside'],
    [undefined, '43.2', 'may_be_inside'],
    ['62', undefined, 'inside'],
    ['62', 'J', 'may_be_inside'],
  ])('work in %s for a scope of %s: %s', (work, scope, expected) => {
    expect(sectorRelation(work, scope)).toBe(expected);
  });
});
